#include "ui/present/show.h"
#include "ui/session/numbers.h"

#include <algorithm>
#include <utility>

/// The room guesses how it is at each step before it sees what was measured.
namespace throughline::ui {

void Show::toggleGuess() {
  if (guess_ && guess_->revealed) {
    guess_.reset();
    return;
  }
  if (guess_)
    return revealGuess();
  auto guess = present::newGuess(deck_.map(), deck_.evidence());
  if (guess.points.empty())
    return tell(tr("Nothing was measured on this map that could be guessed."));
  closeOverlays();
  goOnWithGuess(guess);
  guess_ = std::move(guess);
  guessAt_ = 0;
  layOut();
}

/// What a show that was cut off had of it stands there again.
void Show::goOnWithGuess(present::Guess& guess) {
  const auto held = std::exchange(heldGuess_, std::nullopt);
  if (!held)
    return;
  for (auto& point : guess.points)
    if (const auto was = std::ranges::find(held->points, point.touchpoint, &present::Guess::Point::touchpoint);
        was != held->points.end())
      point = *was;
}

/// What the room guessed is kept with what was measured, for the minutes.
void Show::revealGuess() {
  guess_->revealed = true;
  leaving_ = false;
  const auto surprise = present::biggestSurprise(*guess_, deck_.evidence());
  if (!surprise)
    return;
  auto kept = kept_;
  kept.workshop.surprises.push_back(*surprise);
  keep(tr("The guess of the room"), document(), kept);
}

std::size_t Show::guessMarked() const {
  if (guessOpen())
    return guessAt_;
  const auto surprise = present::biggestSurprise(*guess_, deck_.evidence());
  const auto found = surprise
                         ? std::ranges::find(guess_->points, surprise->touchpoint, &present::Guess::Point::touchpoint)
                         : guess_->points.end();
  return found == guess_->points.end() ? guessAt_ : static_cast<std::size_t>(found - guess_->points.begin());
}

std::optional<insight::Estimate> Show::guessMeasured(std::size_t point) const {
  const auto& evidence = deck_.evidence();
  const auto found = evidence.cards.find(guess_->points[point].touchpoint);
  return found == evidence.cards.end() ? std::nullopt : found->second.score;
}

QPointF Show::guessPoint(std::size_t index, double score) const {
  const auto& page = guessPage_;
  return {page.xOf(index), page.bottom - (page.bottom - guessTop) * std::clamp(score, 0.0, 100.0) / 100};
}

/// The pointer sets the guess of the touchpoint that it is nearest to.
void Show::guessAtPointer() {
  leaving_ = false;
  const auto low = guessPoint(0, 0), high = guessPoint(0, 100);
  for (std::size_t i = 0; i < guess_->points.size(); ++i)
    if (std::abs(guessPoint(i, 0).x() - pointer_.x()) < std::abs(guessPoint(guessAt_, 0).x() - pointer_.x()))
      guessAt_ = i;
  const double share = (low.y() - pointer_.y()) / (low.y() - high.y());
  present::place(guess_->points[guessAt_], 100 * share);
  Q_EMIT changed();
}

void Show::nudgeGuess(int direction, double by) {
  if (!guessOpen())
    return;
  leaving_ = false;
  const auto last = static_cast<std::ptrdiff_t>(guess_->points.size()) - 1;
  const auto at = std::clamp(static_cast<std::ptrdiff_t>(guessAt_) + direction, std::ptrdiff_t{0}, last);
  guessAt_ = static_cast<std::size_t>(at);
  auto& point = guess_->points[guessAt_];
  if (by != 0)
    present::place(point, point.guessed + by);
  Q_EMIT changed();
}

QString Show::guessWords() const {
  if (leaving_ && guessOpen())
    return tr("Esc or Del again throws the guess away; G lays the data over it");
  if (guessOpen())
    return tr("How is it at each step? Click to draw your guess; G lays the data over it.") +
           (cannotBeKept() ? QLatin1Char(' ') + tr("Kept in no file: this one cannot be written.") : QString());
  const auto surprise = present::biggestSurprise(*guess_, deck_.evidence());
  return surprise ? tr("Biggest surprise: %1. Guessed %2, measured %3 of 100.")
                        .arg(deck_.titleOf(surprise->touchpoint), numberText(surprise->guessed, 0),
                             estimateText(surprise->measured))
                  : tr("Nobody placed a guess. This is what was measured.");
}

} // namespace throughline::ui
