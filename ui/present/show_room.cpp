#include "core/edit/note_edits.h"
#include "core/edit/part_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/look_up.h"
#include "ui/present/show.h"
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

bool Show::take(const present::Capture& capture) {
  if (!capture.parked) {
    if (!capture.touchpoint)
      return false;
    const QString label = tr("Capture %1").arg(capture.action ? tr("Action") : word(capture.kind));
    if (!session_.apply(label, withCapture(session_.document(), deck_.content().map, capture, session_.ids())))
      return false;
  }
  workshop_.captures.push_back(capture);
  Q_EMIT changed();
  return true;
}

void Show::toggleVote() {
  if (round_ && !round_->revealed)
    return reveal();
  if (round_) {
    round_.reset();
    return;
  }
  auto round = present::voteRound(deck_.map(), captureTargets());
  if (!round.ballots.empty())
    round_ = std::move(round);
}

/// The votes are put on the notes and shown.
void Show::reveal() {
  round_->revealed = true;
  const auto round = *round_;
  if (round.cast() > 0) {
    session_.apply(tr("Count %n votes", nullptr, static_cast<int>(round.cast())),
                   withVotes(session_.document(), round));
    workshop_.rounds.push_back(round);
  }
  round_ = round;
}

QString Show::voteWords() const {
  QStringList lines;
  lines << (round_->revealed ? tr("The vote") : tr("Vote: a digit for each vote"));
  const auto order = present::ranking(*round_);
  for (std::size_t i = 0; i < round_->ballots.size(); ++i) {
    const auto at = round_->revealed ? order[i] : i;
    const auto& ballot = round_->ballots[at];
    const QString text = QString::fromStdString(ballot.text).simplified();
    lines << (round_->revealed ? QStringLiteral("%1  %2").arg(countText(ballot.votes), text)
                               : QStringLiteral("%1  %2").arg(countText(static_cast<std::int64_t>(i + 1)), text));
  }
  lines << tr("%n votes cast", nullptr, static_cast<int>(round_->cast())) +
               (round_->revealed ? QString() : tr("; hidden until you press V"));
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
    if (const auto surprise = present::biggestSurprise(*guess_, evidence))
      workshop_.surprises.push_back(*surprise);
    return;
  }
  auto guess = present::newGuess(deck_.map(), evidence);
  if (guess.points.empty())
    return;
  closeOverlays();
  guess_ = std::move(guess);
  guessAt_ = 0;
}

QPointF Show::guessPoint(std::size_t index, double score) {
  const double count = static_cast<double>(guess_->points.size());
  const double left = 140, top = 330, bottom = 900;
  const double x = left + (deck_.width() - 2 * left) * (static_cast<double>(index) + 0.5) / count;
  return {x, bottom - (bottom - top) * std::clamp(score, 0.0, 100.0) / 100};
}

/// The pointer sets the guess of the touchpoint that it is nearest to.
void Show::guessAtPointer() {
  const auto low = guessPoint(0, 0), high = guessPoint(0, 100);
  for (std::size_t i = 0; i < guess_->points.size(); ++i)
    if (std::abs(guessPoint(i, 0).x() - pointer_.x()) < std::abs(guessPoint(guessAt_, 0).x() - pointer_.x()))
      guessAt_ = i;
  const double share = (low.y() - pointer_.y()) / (low.y() - high.y());
  guess_->points[guessAt_].guessed = std::clamp(share, 0.0, 1.0) * 100;
  Q_EMIT changed();
}

void Show::nudgeGuess(int direction, double by) {
  if (!guess_ || guess_->revealed)
    return;
  const auto last = static_cast<std::ptrdiff_t>(guess_->points.size()) - 1;
  const auto at = std::clamp(static_cast<std::ptrdiff_t>(guessAt_) + direction, std::ptrdiff_t{0}, last);
  guessAt_ = static_cast<std::size_t>(at);
  auto& guessed = guess_->points[guessAt_].guessed;
  guessed = std::clamp(guessed + by, 0.0, 100.0);
  Q_EMIT changed();
}

QString Show::guessWords() const {
  if (!guess_->revealed)
    return tr("How is it at each step? Click to draw your guess; G lays the data over it.");
  const auto surprise = present::biggestSurprise(*guess_, insight::evidenceOf(*deck_.content().analysis));
  return surprise ? tr("Biggest surprise: %1. Guessed %2, measured %3 of 100.")
                        .arg(titleIn(deck_.map(), surprise->touchpoint), numberText(surprise->guessed, 0),
                             estimateText(surprise->measured))
                  : QString();
}

} // namespace throughline::ui
