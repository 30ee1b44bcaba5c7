#include "core/edit/locks.h"
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
#include <iterator>

/// What the room gives to a show: captures, votes, guesses.
namespace throughline::ui {
namespace {

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
  if (auto touchpoints = deck_.steps()[step_].touchpoints; !touchpoints.empty()) {
    if (const auto first = std::ranges::find(touchpoints, *firstTouchpoint()); first != touchpoints.end())
      std::rotate(touchpoints.begin(), first, std::next(first));
    return touchpoints;
  }
  std::vector<model::TouchpointId> all;
  for (const auto* touchpoint : model::inReadingOrder(deck_.map()))
    all.push_back(touchpoint->id);
  return all;
}

/// The main window is covered, or on another screen: the speaker hears here why something was not taken.
bool Show::keep(const QString& label, const Result<model::Document>& edited) {
  if (cannotBeKept())
    return keepHere(label, edited);
  QString refused;
  const auto listening =
      connect(&session_, &Session::editRefused, this, [&refused](const Error& error) { refused = sentence(error); });
  const bool taken = session_.apply(label, edited);
  disconnect(listening);
  if (!taken)
    tell(refused);
  return taken;
}

bool Show::cannotBeKept() const {
  return session_.readOnly();
}

QString Show::cannotBeKeptWords() const {
  return cannotBeKept() ? tr("This file cannot be written: what the room gives is shown and kept in no file. When the "
                             "show ends, a copy can be saved with it.")
                        : QString();
}

std::optional<model::Document> Show::unkept() const {
  return held_.empty() ? std::nullopt : std::optional(deck_.content().document);
}

const model::Document& Show::document() const {
  return cannotBeKept() ? deck_.content().document : session_.document();
}

/// Locks hold here as they do in a session.
bool Show::keepHere(const QString& label, const Result<model::Document>& edited) {
  const auto before = deck_.content().document;
  const Status allowed = edited.ok() ? edit::checkLocks(before, *edited) : Status(edited.error());
  if (!allowed.ok()) {
    tell(sentence(allowed.error()));
    return false;
  }
  held_.push_back({.what = label, .before = before});
  follow(*edited);
  tell(cannotBeKeptWords());
  return true;
}

void Show::takeBackHere() {
  if (held_.empty())
    return tell(nothingToUndo());
  const auto last = std::move(held_.back());
  held_.pop_back();
  follow(last.before);
  tell(tr("Undone: %1").arg(last.what));
}

QString Show::nothingToUndo() {
  return tr("Nothing was taken down in this show that could be undone.");
}

void Show::tell(const QString& words) {
  said_ = words;
  words.isEmpty() ? hushing_.stop() : hushing_.start();
  Q_EMIT told(words);
}

void Show::hush() {
  said_.clear();
  hushing_.stop();
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
  return keep(tr("Capture %1").arg(what),
              capture.parked ? Result<model::Document>(document())
                             : withCapture(document(), deck_.content().map, capture, session_.ids()),
              kept);
}

void Show::setTyped(const present::Capture& capture) {
  if (capture == typed_)
    return;
  typed_ = capture;
  Q_EMIT typed();
}

ShowDraft Show::draft() const {
  ShowDraft draft{.typed = typed_};
  if (votesOpen() && round_->cast() > 0)
    draft.round = round_;
  if (guessOpen() && present::isDrawn(*guess_))
    draft.guess = guess_;
  else if (heldGuess_)
    draft.guess = heldGuess_;
  return draft;
}

/// A guess is drawn over what was measured: without that there is none to go on with.
void Show::resume(const ShowDraft& draft) {
  heldGuess_ = draft.guess;
  auto guess = draft.guess ? present::newGuess(deck_.map(), deck_.evidence()) : present::Guess();
  if (draft.round)
    round_ = draft.round;
  else if (!guess.points.empty()) {
    goOnWithGuess(guess);
    guess_ = std::move(guess);
  }
  layOut();
  Q_EMIT changed();
}

void Show::setAgenda(std::vector<present::AgendaItem> agenda) {
  agenda = present::withTimesOf(kept_.workshop.agenda, std::move(agenda));
  if (agenda == kept_.workshop.agenda)
    return;
  auto kept = kept_;
  kept.workshop.agenda = std::move(agenda);
  keep(tr("Agenda of the workshop"), document(), kept);
}

/// A part that is taken out takes its time along: the part that runs began when it began.
void Show::agendaChanged(const std::vector<present::AgendaItem>& before) {
  const auto& after = kept_.workshop.agenda;
  if (!std::ranges::equal(before, after, {}, &present::AgendaItem::title, &present::AgendaItem::title))
    usedBefore_ += present::secondsUsed(after) - present::secondsUsed(before);
}

/// On the timer: who takes the going on back gives the time back to the part before.
qint64 Show::partBegan() const {
  return qint64{1'000} * (present::secondsUsed(kept_.workshop.agenda) - usedBefore_);
}

std::optional<Show::Part> Show::partNow() const {
  const auto& agenda = kept_.workshop.agenda;
  const auto now = std::ranges::find(agenda, false, &present::AgendaItem::over);
  if (now == agenda.end())
    return std::nullopt;
  return Part{.at = static_cast<std::size_t>(now - agenda.begin()),
              .used = qint64{1'000} * now->secondsUsed + std::max<qint64>(timed() - partBegan(), 0)};
}

/// What the part has used is kept, for the minutes. goesOn: the room turns to the next one.
void Show::endPart(bool goesOn) {
  const auto now = partNow();
  const auto since = timed() - partBegan();
  if (!now && goesOn && !kept_.workshop.agenda.empty())
    return agendaAgain_ ? beginAgendaAnew() : sayAgendaIsDone();
  if (!now)
    return goesOn ? tell(tr("There is no agenda.")) : void();
  if (!goesOn && since < 1'000)
    return;
  auto kept = kept_;
  auto& item = kept.workshop.agenda[now->at];
  item.secondsUsed = static_cast<int>(now->used / 1'000);
  item.over = goesOn;
  const auto next = now->at + 1;
  if (!keep(tr("Part of the agenda"), document(), kept) || !goesOn)
    return;
  if (next < kept.workshop.agenda.size())
    tell(tr("Now: %1").arg(QString::fromStdString(kept.workshop.agenda[next].title)));
  else
    sayAgendaIsDone();
}

void Show::sayAgendaIsDone() {
  agendaAgain_ = true;
  tell(tr("The agenda is done. A once more begins it anew, with all times at 0:00."));
}

void Show::beginAgendaAnew() {
  agendaAgain_ = false;
  auto kept = kept_;
  for (auto& item : kept.workshop.agenda) {
    item.secondsUsed = 0;
    item.over = false;
  }
  if (!keep(tr("Begin the agenda anew"), document(), kept))
    return;
  usedBefore_ = -static_cast<int>(timed() / 1'000);
  tell(tr("Now: %1").arg(QString::fromStdString(kept.workshop.agenda.front().title)));
}

void Show::discard() {
  const bool votes = votesOpen() && round_->cast() > 0;
  const bool guess = guessOpen() && present::isDrawn(*guess_);
  if (!votes && !guess && !heldGuess_)
    return tell(tr("There are no votes and no guess to throw away."));
  const bool onScreen = votes || guess;
  if (!std::exchange(leaving_, true))
    return onScreen ? void() : tell(tr("Del again throws the guess away that a show before this one left."));
  leaving_ = false;
  if (votes) {
    const auto cast = static_cast<int>(round_->cast());
    round_.reset();
    return tell(tr("%n votes thrown away.", nullptr, cast));
  }
  guess ? guess_.reset() : heldGuess_.reset();
  tell(tr("The guess is thrown away."));
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
    return tell(tr("There is no opportunity or idea on this map to vote for."));
  closeOverlays();
  round_ = std::move(round);
  votePage_ = 0;
  layOut();
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
    keep(tr("Count %n votes", nullptr, static_cast<int>(round.cast())), withVotes(document(), round), kept);
  round_ = round;
  layOut();
}

void Show::settle() {
  if (votesOpen() && round_->cast() > 0)
    reveal();
  if (guessOpen() && present::isDrawn(*guess_))
    revealGuess();
  endPart(false);
}

const VotePage& Show::votePage() const {
  return votePages_[std::min(votePage_, votePages_.size() - 1)];
}

/// Once, not with each picture: the screen is painted anew each second while the timer runs.
void Show::layOut() {
  votePages_ = round_ ? votePages(*round_, deck_.width()) : std::vector<VotePage>();
  QStringList titles;
  if (guess_)
    for (const auto& point : guess_->points)
      titles << deck_.titleOf(point.touchpoint);
  guessPage_ = throughline::ui::guessPage(titles, deck_.width());
}

QString Show::votesCastWords() const {
  const auto cast = static_cast<int>(round_->cast());
  if (leaving_)
    return tr("Esc or Del again throws %n votes away; V counts them", nullptr, cast);
  QString votes = tr("%n votes cast", nullptr, cast);
  if (cannotBeKept())
    votes += tr("; kept in no file");
  return round_->revealed ? votes : votes + tr("; hidden until you press V");
}

QString Show::voteWords() const {
  QStringList lines;
  if (round_->revealed)
    lines << tr("The vote");
  else
    lines << (round_->ballots.size() <= present::mostByDigit ? tr("Vote: a digit for each vote")
                                                             : tr("Vote: a number, then Enter, for each vote"));
  for (const auto& page : votePages_)
    for (const auto& row : page.rows)
      lines << QStringLiteral("%1  %2").arg(row.mark,
                                            QString::fromStdString(round_->ballots[row.ballot].text).simplified());
  lines << votesCastWords();
  return lines.join(QLatin1Char('\n'));
}

} // namespace throughline::ui
