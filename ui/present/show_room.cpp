#include "core/edit/note_edits.h"
#include "core/edit/part_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/look_up.h"
#include "ui/present/show.h"
#include "ui/session/error_words.h"
#include "ui/session/numbers.h"
#include "ui/session/session.h"
#include "ui/session/vocabulary_words.h"

#include <algorithm>

/// What the room gives to a show: captures, votes, guesses.
namespace throughline::ui {
namespace {

QString titleIn(const model::JourneyMap& map, model::TouchpointId id) {
  const auto* touchpoint = model::findTouchpoint(map, id);
  return touchpoint == nullptr ? QString() : QString::fromStdString(touchpoint->title).simplified();
}

Result<model::Document> withVotes(const model::Document& document, const present::VoteRound& round) {
  Result<model::Document> voted(document);
  for (const auto& ballot : round.ballots)
    for (int vote = 0; vote < ballot.votes && voted.ok(); ++vote)
      voted = edit::voteForNote(*voted, ballot.note);
  return voted;
}

Result<model::Document> withCapture(const model::Document& document, model::MapId map, const present::Capture& capture,
                                    IdSource& ids) {
  if (capture.action)
    return edit::addPart(document, map,
                         model::Action{.id = ids.make<model::ActionId>(),
                                       .title = capture.text,
                                       .owner = capture.owner,
                                       .touchpoint = capture.touchpoint});
  const auto text = capture.owner.empty() ? capture.text : capture.text + " (" + capture.owner + ")";
  return edit::addNote(document, *capture.touchpoint, ids.make<model::NoteId>(), capture.kind, text);
}

} // namespace

std::vector<model::TouchpointId> Show::captureTargets() {
  if (closeUpOf_)
    return {*closeUpOf_};
  if (const auto& touchpoints = deck_.steps()[step_].touchpoints; !touchpoints.empty())
    return touchpoints;
  std::vector<model::TouchpointId> all;
  for (const auto* touchpoint : model::inReadingOrder(deck_.map()))
    all.push_back(touchpoint->id);
  return all;
}

/// The main window is covered, or on another screen: the speaker hears here why something was not taken.
bool Show::keep(const QString& label, const Result<model::Document>& edited) {
  QString refused;
  const auto listening =
      connect(&session_, &Session::editRefused, this, [&refused](const Error& error) { refused = sentence(error); });
  const bool taken = session_.apply(label, edited);
  disconnect(listening);
  if (!taken)
    Q_EMIT told(refused);
  return taken;
}

/// The edit and what the minutes will tell of it are one step: who undoes it takes it out of the minutes too.
bool Show::keep(const QString& label, const Result<model::Document>& edited, const present::KeptWorkshop& kept) {
  if (!edited.ok())
    return keep(label, edited);
  auto held = kept;
  if (held.since == 0)
    held.since = deck_.content().revision;
  return keep(label, present::withKeptWorkshop(*edited, deck_.content().map, held));
}

bool Show::take(const present::Capture& capture) {
  if (!capture.parked && !capture.touchpoint)
    return false;
  auto kept = kept_;
  kept.workshop.captures.push_back(capture);
  const QString what = capture.parked ? tr("Parking lot") : capture.action ? tr("Action") : word(capture.kind);
  const auto& document = session_.document();
  return keep(tr("Capture %1").arg(what),
              capture.parked ? Result<model::Document>(document)
                             : withCapture(document, deck_.content().map, capture, session_.ids()),
              kept);
}

void Show::setAgenda(std::vector<present::AgendaItem> agenda) {
  if (agenda == kept_.workshop.agenda)
    return;
  auto kept = kept_;
  kept.workshop.agenda = std::move(agenda);
  keep(tr("Agenda of the workshop"), session_.document(), kept);
}

void Show::toggleVote() {
  if (votesOpen())
    return reveal();
  if (round_) {
    round_.reset();
    return;
  }
  auto round = present::voteRound(deck_.map(), captureTargets());
  if (round.ballots.empty())
    return Q_EMIT told(tr("There is no opportunity or idea on this map to vote for."));
  closeOverlays();
  round_ = std::move(round);
  votePage_ = 0;
}

/// The votes are put on the notes and shown.
void Show::reveal() {
  digits_.clear();
  votePage_ = 0;
  leaving_ = false;
  round_->revealed = true;
  const auto round = *round_;
  auto kept = kept_;
  kept.workshop.rounds.push_back(round);
  if (round.cast() > 0)
    keep(tr("Count %n votes", nullptr, static_cast<int>(round.cast())), withVotes(session_.document(), round), kept);
  round_ = round;
}

void Show::settleVotes() {
  if (votesOpen() && round_->cast() > 0)
    reveal();
}

VotePage Show::votePage() const {
  auto pages = votePages(*round_, deck_.width());
  return pages[std::min(votePage_, pages.size() - 1)];
}

std::size_t Show::votePageCount() const {
  return votePages(*round_, deck_.width()).size();
}

QString Show::votesCastWords() const {
  const auto cast = static_cast<int>(round_->cast());
  if (leaving_)
    return tr("Esc again throws %n votes away; V counts them", nullptr, cast);
  const QString votes = tr("%n votes cast", nullptr, cast);
  return round_->revealed ? votes : votes + tr("; hidden until you press V");
}

QString Show::voteWords() const {
  QStringList lines;
  if (round_->revealed)
    lines << tr("The vote");
  else
    lines << (round_->ballots.size() <= present::mostByDigit ? tr("Vote: a digit for each vote")
                                                             : tr("Vote: a number, then Enter, for each vote"));
  for (const auto& page : votePages(*round_, deck_.width()))
    for (const auto& row : page.rows)
      lines << QStringLiteral("%1  %2").arg(row.mark,
                                            QString::fromStdString(round_->ballots[row.ballot].text).simplified());
  lines << votesCastWords();
  return lines.join(QLatin1Char('\n'));
}

void Show::toggleGuess() {
  const auto* analysis = deck_.content().analysis.get();
  if (analysis == nullptr)
    return;
  const auto evidence = insight::evidenceOf(*analysis);
  if (guess_ && guess_->revealed) {
    guess_.reset();
    return;
  }
  if (guess_) {
    guess_->revealed = true;
    if (const auto surprise = present::biggestSurprise(*guess_, evidence)) {
      auto kept = kept_;
      kept.workshop.surprises.push_back(*surprise);
      keep(tr("The guess of the room"), session_.document(), kept);
    }
    return;
  }
  auto guess = present::newGuess(deck_.map(), evidence);
  if (guess.points.empty())
    return;
  closeOverlays();
  guess_ = std::move(guess);
  guessAt_ = 0;
}

std::size_t Show::guessMarked() const {
  if (guessOpen())
    return guessAt_;
  const auto surprise = present::biggestSurprise(*guess_, insight::evidenceOf(*deck_.content().analysis));
  const auto found = surprise
                         ? std::ranges::find(guess_->points, surprise->touchpoint, &present::Guess::Point::touchpoint)
                         : guess_->points.end();
  return found == guess_->points.end() ? guessAt_ : static_cast<std::size_t>(found - guess_->points.begin());
}

std::optional<insight::Estimate> Show::guessMeasured(std::size_t point) const {
  const auto evidence = insight::evidenceOf(*deck_.content().analysis);
  const auto found = evidence.cards.find(guess_->points[point].touchpoint);
  return found == evidence.cards.end() ? std::nullopt : found->second.score;
}

QPointF Show::guessPoint(std::size_t index, double score) {
  const double count = static_cast<double>(guess_->points.size());
  const double left = 140, top = 330, bottom = 900;
  const double x = left + (deck_.width() - 2 * left) * (static_cast<double>(index) + 0.5) / count;
  return {x, bottom - (bottom - top) * std::clamp(score, 0.0, 100.0) / 100};
}

/// The pointer sets the guess of the touchpoint that it is nearest to.
void Show::guessAtPointer() {
  leaving_ = false;
  const auto low = guessPoint(0, 0), high = guessPoint(0, 100);
  for (std::size_t i = 0; i < guess_->points.size(); ++i)
    if (std::abs(guessPoint(i, 0).x() - pointer_.x()) < std::abs(guessPoint(guessAt_, 0).x() - pointer_.x()))
      guessAt_ = i;
  const double share = (low.y() - pointer_.y()) / (low.y() - high.y());
  guess_->points[guessAt_].guessed = std::clamp(share, 0.0, 1.0) * 100;
  Q_EMIT changed();
}

void Show::nudgeGuess(int direction, double by) {
  if (!guessOpen())
    return;
  leaving_ = false;
  const auto last = static_cast<std::ptrdiff_t>(guess_->points.size()) - 1;
  const auto at = std::clamp(static_cast<std::ptrdiff_t>(guessAt_) + direction, std::ptrdiff_t{0}, last);
  guessAt_ = static_cast<std::size_t>(at);
  auto& guessed = guess_->points[guessAt_].guessed;
  guessed = std::clamp(guessed + by, 0.0, 100.0);
  Q_EMIT changed();
}

QString Show::guessWords() const {
  if (leaving_ && guessOpen())
    return tr("Esc again throws the guess away; G lays the data over it");
  if (guessOpen())
    return tr("How is it at each step? Click to draw your guess; G lays the data over it.");
  const auto surprise = present::biggestSurprise(*guess_, insight::evidenceOf(*deck_.content().analysis));
  return surprise ? tr("Biggest surprise: %1. Guessed %2, measured %3 of 100.")
                        .arg(titleIn(deck_.map(), surprise->touchpoint), numberText(surprise->guessed, 0),
                             estimateText(surprise->measured))
                  : QString();
}

} // namespace throughline::ui
