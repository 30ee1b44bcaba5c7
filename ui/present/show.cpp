#include "ui/present/show.h"

#include "core/model/look_up.h"
#include "ui/present/step_grid.h"
#include "ui/session/numbers.h"
#include "ui/session/session.h"

#include <algorithm>
#include <utility>

namespace throughline::ui {
namespace {

/// What would leave a round or a guess that the room is at.
bool leaves(ShowCommand command) {
  switch (command) {
  case ShowCommand::first:
  case ShowCommand::last:
  case ShowCommand::zoom:
  case ShowCommand::grid: return true;
  default: return false;
  }
}

} // namespace

Show::Show(Session& session, ShowContent content, Theme theme, QObject* parent)
    : QObject(parent), session_(session), deck_(std::move(content)), theme_(theme),
      stepsBefore_(session.undoStack().index()), kept_(present::keptWorkshop(deck_.map())),
      usedBefore_(present::secondsUsed(kept_.workshop.agenda)) {
  connect(&session_, &Session::documentChanged, this,
          [this](const model::Document&, const model::Document& after, const model::Difference&) { follow(after); });
  constexpr int saidFor = 8'000;
  hushing_.setSingleShot(true);
  hushing_.setInterval(saidFor);
  connect(&hushing_, &QTimer::timeout, this, [this] {
    leaving_ = agendaAgain_ = false; // with the sentence goes what it offered
    hush();
    Q_EMIT changed();
  });
  if (cannotBeKept())
    tell(cannotBeKeptWords());
}

/// Stays at the step that is shown, wherever it stands now.
void Show::follow(const model::Document& after) {
  const auto keyAt = [this](std::size_t step) { return deck_.steps()[step].key; };
  const auto shown = keyAt(step_), chosen = keyAt(std::min(gridChoice_, deck_.steps().size() - 1));
  deck_.setDocument(after);
  const auto agenda = std::exchange(kept_, present::keptWorkshop(deck_.map())).workshop.agenda;
  agendaChanged(agenda);
  const auto& steps = deck_.steps();
  const auto placeOf = [&steps](const present::StepKey& key, std::size_t was) {
    const auto found = std::ranges::find(steps, key, &present::Step::key);
    return found == steps.end() ? std::min(was, steps.size() - 1) : static_cast<std::size_t>(found - steps.begin());
  };
  step_ = placeOf(shown, step_);
  gridChoice_ = placeOf(chosen, gridChoice_);
  part_ = std::min(part_, deck_.slidesOf(step_).size() - 1);
  layOut();
  if (closeUpOf_ && model::findTouchpoint(deck_.map(), *closeUpOf_) != nullptr) {
    layOutCloseUp();
  } else {
    closeCloseUp();
  }
  Q_EMIT changed();
}

void Show::run(ShowCommand command) {
  if (command != ShowCommand::end && command != ShowCommand::discard)
    leaving_ = false;
  if (command != ShowCommand::nextPart)
    agendaAgain_ = false;
  hush();
  const bool other = (votesOpen() && command == ShowCommand::guess) || (guessOpen() && command == ShowCommand::vote);
  if (other || ((votesOpen() || guessOpen()) && leaves(command)))
    return Q_EMIT changed();
  switch (command) {
  case ShowCommand::next: move(1); break;
  case ShowCommand::back: move(-1); break;
  case ShowCommand::erase: erase(); break;
  case ShowCommand::first: goToStep(0); break;
  case ShowCommand::last: goToStep(deck_.steps().size() - 1); break;
  case ShowCommand::enter: enter(); break;
  case ShowCommand::black: cover_ = cover_ == Cover::black ? Cover::none : Cover::black; break;
  case ShowCommand::white: cover_ = cover_ == Cover::white ? Cover::none : Cover::white; break;
  case ShowCommand::spotlight: spotlight_ = !spotlight_; break;
  case ShowCommand::zoom: toggleZoom(); break;
  case ShowCommand::grid:
    grid_ = !grid_;
    gridChoice_ = step_;
    break;
  case ShowCommand::timer:
  case ShowCommand::resetTimer: runTimer(command); break;
  case ShowCommand::capture: Q_EMIT captureWanted(); break;
  case ShowCommand::vote: toggleVote(); break;
  case ShowCommand::guess: toggleGuess(); break;
  case ShowCommand::discard: discard(); break;
  case ShowCommand::nextPart: endPart(true); break;
  case ShowCommand::look: theme_ = static_cast<Theme>((static_cast<int>(theme_) + 1) % 3); break;
  case ShowCommand::swapScreens: Q_EMIT swapWanted(); break;
  case ShowCommand::undo: takeBack(false); break;
  case ShowCommand::redo: takeBack(true); break;
  case ShowCommand::end: end(); return;
  }
  if (command != ShowCommand::enter && command != ShowCommand::erase)
    digits_.clear();
  Q_EMIT changed();
}

void Show::runTimer(ShowCommand command) {
  const bool runs = timer_.isValid();
  if (command == ShowCommand::resetTimer && partNow())
    endPart(false); // its minutes are kept, whatever the timer says
  if (command == ShowCommand::resetTimer)
    usedBefore_ = present::secondsUsed(kept_.workshop.agenda);
  timedBefore_ = command == ShowCommand::resetTimer ? 0 : timed();
  timer_.invalidate();
  if (runs == (command == ShowCommand::resetTimer))
    timer_.start();
}

void Show::setAlone(bool alone) {
  alone_ = alone;
  Q_EMIT changed();
}

void Show::typeDigit(int digit) {
  leaving_ = false;
  agendaAgain_ = false;
  hush();
  if (votesOpen() && round_->ballots.size() <= present::mostByDigit)
    vote(digit);
  else if (digits_.size() < 3)
    digits_ += QString::number(digit);
  Q_EMIT changed();
}

/// The last digit that was typed, else the last vote, else the slide before.
void Show::erase() {
  if (!digits_.isEmpty())
    digits_.chop(1);
  else if (votesOpen())
    present::takeVoteBack(*round_);
  else
    move(-1);
}

/// Steps of the undo stack from before the show stay: who presents does not see what would be undone.
void Show::takeBack(bool again) {
  if (votesOpen()) {
    if (!again)
      present::takeVoteBack(*round_);
    return;
  }
  if (cannotBeKept() && !again)
    return takeBackHere();
  auto& steps = session_.undoStack();
  if (again ? undone_ == 0 || !steps.canRedo() : steps.index() <= stepsBefore_)
    return tell(again ? tr("There is nothing to redo.") : nothingToUndo());
  const auto what = again ? steps.redoText() : steps.undoText();
  undone_ += again ? -1 : 1;
  again ? steps.redo() : steps.undo();
  tell(again ? tr("Redone: %1").arg(what) : tr("Undone: %1").arg(what));
}

void Show::move(int direction) {
  cover_ = Cover::none;
  if (grid_)
    return moveInGrid(direction, 0);
  if (moveInRound(direction))
    return;
  if (guessOpen())
    return nudgeGuess(direction, 0);
  if (closeUpOpen())
    return moveCloseUp(direction);
  guess_.reset();
  if (moveInside(direction))
    return;
  if (direction > 0 && step_ + 1 < deck_.steps().size()) {
    ++step_;
    part_ = 0;
  } else if (direction < 0 && step_ > 0) {
    --step_;
    part_ = deck_.slidesOf(step_).size() - 1;
  }
}

void Show::moveInGrid(int columns, int rows) {
  gridChoice_ = StepGrid(deck_.steps().size(), deck_.width()).moved(gridChoice_, columns, rows);
  Q_EMIT changed();
}

/// Turns pages of proposals. Past the last one a round stays until it was revealed.
bool Show::moveInRound(int direction) {
  if (!round_)
    return false;
  if (direction > 0 ? votePage_ + 1 < votePageCount() : votePage_ > 0) {
    votePage_ = direction > 0 ? votePage_ + 1 : votePage_ - 1;
    return true;
  }
  if (votesOpen())
    return true;
  round_.reset();
  return false;
}

/// From one slide of a step to another.
bool Show::moveInside(int direction) {
  const auto parts = deck_.slidesOf(step_).size();
  if (direction > 0 && part_ + 1 < parts) {
    ++part_;
    return true;
  }
  if (direction < 0 && part_ > 0) {
    --part_;
    return true;
  }
  return false;
}

void Show::vote(int number) {
  if (!present::castVote(*round_, number))
    tell(tr("There is no %1 in this vote.").arg(number));
}

void Show::enter() {
  if (grid_ && digits_.isEmpty()) {
    grid_ = false;
    goToStep(gridChoice_);
  } else if (!digits_.isEmpty()) {
    const auto number = digits_.toULongLong();
    digits_.clear();
    if (votesOpen())
      vote(static_cast<int>(number));
    else if (number == 0)
      goToStep(overviewStep());
    else if (const auto found = deck_.stepOfStage(static_cast<std::size_t>(number - 1)))
      goToStep(*found);
    else
      tell(tr("This show has no stage %1.").arg(number));
  } else {
    move(1);
  }
}

std::size_t Show::overviewStep() const {
  const auto& steps = deck_.steps();
  const auto found = std::ranges::find_if(
      steps, [](const present::Step& step) { return step.key.kind == present::StepKind::overview; });
  return found == steps.end() ? 0 : static_cast<std::size_t>(found - steps.begin());
}

void Show::goToStep(std::size_t step) {
  if (step >= deck_.steps().size() || votesOpen() || guessOpen())
    return;
  closeOverlays();
  step_ = step;
  part_ = 0;
  Q_EMIT changed();
}

void Show::closeOverlays() {
  leaving_ = false;
  cover_ = Cover::none;
  grid_ = false;
  closeCloseUp();
  round_.reset();
  guess_.reset();
}

void Show::goToTouchpoint(model::TouchpointId touchpoint) {
  attended_ = touchpoint;
  for (std::size_t step = 0; step < deck_.steps().size(); ++step) {
    const auto& each = deck_.steps()[step];
    if (each.key.kind == present::StepKind::stage &&
        std::ranges::find(each.touchpoints, touchpoint) != each.touchpoints.end())
      return goToStep(step);
  }
}

void Show::goToStage(model::StageId stage) {
  const auto& steps = deck_.steps();
  const auto found = std::ranges::find_if(steps, [stage](const auto& each) { return each.key.stage == stage; });
  if (found != steps.end())
    goToStep(static_cast<std::size_t>(found - steps.begin()));
}

void Show::clickAt(QPointF at) {
  pointer_ = at;
  if (guessOpen())
    return guessAtPointer();
  if (grid_) {
    const auto step = StepGrid(deck_.steps().size(), deck_.width()).at(at);
    return step ? goToStep(*step) : Q_EMIT changed();
  }
  const bool slideSeen = !closeUpOpen() && !round_ && !guess_ && cover_ == Cover::none;
  if (const auto under = touchpointAt(at); under && slideSeen)
    return openCloseUp(*under);
  run(ShowCommand::next);
}

void Show::pointAt(QPointF at) {
  pointer_ = at;
  if (spotlight_)
    Q_EMIT changed();
}

void Show::setScreenShape(QSizeF size) {
  if (size.height() <= 0)
    return;
  deck_.setWidth(present::screenHeight * size.width() / size.height());
  part_ = std::min(part_, deck_.slidesOf(step_).size() - 1);
  layOut();
  if (closeUpOf_)
    layOutCloseUp();
  Q_EMIT changed();
}

const present::Slide& Show::slide() {
  return closeUpOpen() ? closeUp_[closeUpPart_] : deck_.slidesOf(step_)[part_];
}

const present::Slide* Show::nextSlide() {
  const auto& parts = deck_.slidesOf(step_);
  if (part_ + 1 < parts.size())
    return &parts[part_ + 1];
  return step_ + 1 < deck_.steps().size() ? &deck_.slidesOf(step_ + 1).front() : nullptr;
}

QString Show::nextName() {
  const auto parts = deck_.slidesOf(step_).size();
  if (part_ + 1 < parts)
    return tr("%1 (%2 of %3)")
        .arg(deck_.nameOf(step_), countText(static_cast<std::int64_t>(part_ + 2)),
             countText(static_cast<std::int64_t>(parts)));
  return step_ + 1 < deck_.steps().size() ? deck_.nameOf(step_ + 1) : QString();
}

QString Show::place() const {
  return tr("%1 of %2")
      .arg(countText(static_cast<std::int64_t>(step_ + 1)), countText(static_cast<std::int64_t>(deck_.steps().size())));
}

QString Show::words() {
  if (cover_ != Cover::none)
    return cover_ == Cover::black ? tr("Black screen") : tr("White screen");
  QStringList lines;
  if (alone_ && !said_.isEmpty())
    lines << said_;
  if (round_) {
    lines << voteWords() << deck_.basis();
    return lines.join(QLatin1Char('\n'));
  }
  if (guess_)
    lines << guessWords();
  for (const auto& text : present::textsOf(slide()))
    lines << QString::fromStdString(text.text);
  return lines.join(QLatin1Char('\n'));
}

qint64 Show::timed() const {
  return timedBefore_ + (timer_.isValid() ? timer_.elapsed() : 0);
}

void Show::end() {
  const bool drawn = guessOpen() && present::isDrawn(*guess_);
  if ((drawn || (votesOpen() && round_->cast() > 0)) && !std::exchange(leaving_, true))
    return Q_EMIT changed();
  if (grid_ || closeUpOpen() || round_ || guess_) {
    closeOverlays();
    Q_EMIT changed();
    return;
  }
  Q_EMIT ended();
}

} // namespace throughline::ui
