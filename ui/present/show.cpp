#include "ui/present/show.h"

#include "core/model/look_up.h"
#include "ui/session/numbers.h"
#include "ui/session/session.h"

#include <algorithm>

namespace throughline::ui {
namespace {

bool contains(const layout::Rect& rect, QPointF at) {
  return rect.contains(layout::Point{at.x(), at.y()});
}

} // namespace

Show::Show(Session& session, ShowContent content, Theme theme, QObject* parent)
    : QObject(parent), session_(session), deck_(std::move(content)), before_(deck_.map()), theme_(theme) {
  connect(&session_, &Session::documentChanged, this,
          [this](const model::Document&, const model::Document& after, const model::Difference&) {
            deck_.setDocument(after);
            step_ = std::min(step_, deck_.steps().size() - 1);
            part_ = std::min(part_, deck_.slidesOf(step_).size() - 1);
            if (closeUpOf_ && model::findTouchpoint(deck_.map(), *closeUpOf_) != nullptr)
              closeUp_ = deck_.closeUpOf(*closeUpOf_);
            else
              closeUp_.reset();
            Q_EMIT changed();
          });
}

void Show::run(ShowCommand command) {
  switch (command) {
  case ShowCommand::next: move(1); break;
  case ShowCommand::back: move(-1); break;
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
    if (timer_.isValid()) {
      timedBefore_ += timer_.elapsed();
      timer_.invalidate();
    } else {
      timer_.start();
    }
    break;
  case ShowCommand::capture: Q_EMIT captureWanted(); break;
  case ShowCommand::vote: toggleVote(); break;
  case ShowCommand::guess: toggleGuess(); break;
  case ShowCommand::look: theme_ = static_cast<Theme>((static_cast<int>(theme_) + 1) % 3); break;
  case ShowCommand::swapScreens: Q_EMIT swapWanted(); break;
  case ShowCommand::end: end(); return;
  }
  if (command != ShowCommand::enter)
    digits_.clear();
  Q_EMIT changed();
}

void Show::typeDigit(int digit) {
  if (round_ && !round_->revealed)
    present::castVote(*round_, digit);
  else if (digits_.size() < 3)
    digits_ += QString::number(digit);
  Q_EMIT changed();
}

void Show::move(int direction) {
  cover_ = Cover::none;
  if (grid_) {
    const auto last = deck_.steps().size() - 1;
    gridChoice_ = direction > 0 ? std::min(gridChoice_ + 1, last) : gridChoice_ - std::min<std::size_t>(gridChoice_, 1);
    return;
  }
  if (closeUp_)
    return moveCloseUp(direction);
  if (round_ && direction < 0 && present::takeVoteBack(*round_))
    return;
  round_.reset();
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

void Show::moveCloseUp(int direction) {
  const auto& touchpoints = deck_.steps()[step_].touchpoints;
  const auto at = std::ranges::find(touchpoints, *closeUpOf_);
  const auto index = (at - touchpoints.begin()) + direction;
  if (at == touchpoints.end() || index < 0 || index >= static_cast<std::ptrdiff_t>(touchpoints.size()))
    return toggleZoom();
  openCloseUp(touchpoints[static_cast<std::size_t>(index)]);
}

void Show::enter() {
  if (grid_) {
    grid_ = false;
    goToStep(gridChoice_);
  } else if (round_ && !round_->revealed) {
    reveal();
  } else if (!digits_.isEmpty()) {
    const auto number = digits_.toULongLong();
    digits_.clear();
    if (number == 0)
      goToStep(overviewStep());
    else if (const auto found = deck_.stepOfStage(static_cast<std::size_t>(number - 1)))
      goToStep(*found);
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
  if (step >= deck_.steps().size())
    return;
  closeOverlays();
  step_ = step;
  part_ = 0;
  Q_EMIT changed();
}

void Show::closeOverlays() {
  cover_ = Cover::none;
  grid_ = false;
  closeUp_.reset();
  closeUpOf_.reset();
  round_.reset();
  guess_.reset();
}

void Show::goToTouchpoint(model::TouchpointId touchpoint) {
  for (std::size_t step = 0; step < deck_.steps().size(); ++step) {
    const auto& each = deck_.steps()[step];
    if (each.key.kind == present::StepKind::stage &&
        std::ranges::find(each.touchpoints, touchpoint) != each.touchpoints.end())
      return goToStep(step);
  }
}

void Show::openCloseUp(model::TouchpointId touchpoint) {
  closeUp_ = deck_.closeUpOf(touchpoint);
  closeUpOf_ = touchpoint;
  Q_EMIT changed();
}

void Show::toggleZoom() {
  if (closeUp_) {
    closeUp_.reset();
    closeUpOf_.reset();
    return;
  }
  const auto& shown = slide().touchpoints;
  const auto under = std::ranges::find_if(shown, [this](const auto& each) { return contains(each.rect, pointer_); });
  if (under != shown.end())
    openCloseUp(under->touchpoint);
  else if (const auto& touchpoints = deck_.steps()[step_].touchpoints; !touchpoints.empty())
    openCloseUp(touchpoints.front());
}

void Show::clickAt(QPointF at) {
  pointer_ = at;
  if (guess_ && !guess_->revealed)
    return guessAtPointer();
  const auto& shown = slide().touchpoints;
  const auto under = std::ranges::find_if(shown, [at](const auto& each) { return contains(each.rect, at); });
  if (under != shown.end() && !closeUp_ && cover_ == Cover::none && !grid_) {
    openCloseUp(under->touchpoint);
    return;
  }
  run(grid_ ? ShowCommand::enter : ShowCommand::next);
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
  if (closeUpOf_)
    closeUp_ = deck_.closeUpOf(*closeUpOf_);
  Q_EMIT changed();
}

const present::Slide& Show::slide() {
  return closeUp_ ? *closeUp_ : deck_.slidesOf(step_)[part_];
}

const present::Slide* Show::nextSlide() {
  const auto& parts = deck_.slidesOf(step_);
  if (part_ + 1 < parts.size())
    return &parts[part_ + 1];
  return step_ + 1 < deck_.steps().size() ? &deck_.slidesOf(step_ + 1).front() : nullptr;
}

QString Show::place() const {
  return tr("%1 of %2")
      .arg(countText(static_cast<std::int64_t>(step_ + 1)), countText(static_cast<std::int64_t>(deck_.steps().size())));
}

QString Show::words() {
  if (cover_ != Cover::none)
    return cover_ == Cover::black ? tr("Black screen") : tr("White screen");
  if (round_)
    return voteWords() + QLatin1Char('\n') + deck_.basis();
  QStringList lines;
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
  if (grid_ || closeUp_ || round_ || guess_) {
    closeOverlays();
    Q_EMIT changed();
    return;
  }
  Q_EMIT ended();
}

} // namespace throughline::ui
