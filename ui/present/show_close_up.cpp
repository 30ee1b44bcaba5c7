#include "ui/present/show.h"

#include <algorithm>

/// One touchpoint by itself, over the step that is shown.
namespace throughline::ui {

std::optional<model::TouchpointId> Show::touchpointAt(QPointF at) {
  const layout::Point point{at.x(), at.y()};
  const auto& shown = slide().touchpoints;
  const auto under = std::ranges::find_if(shown, [point](const auto& each) { return each.rect.contains(point); });
  return under == shown.end() ? std::nullopt : std::optional(under->touchpoint);
}

void Show::moveCloseUp(int direction) {
  if (direction > 0 ? closeUpPart_ + 1 < closeUp_.size() : closeUpPart_ > 0) {
    closeUpPart_ = direction > 0 ? closeUpPart_ + 1 : closeUpPart_ - 1;
    return;
  }
  const auto& touchpoints = deck_.steps()[step_].touchpoints;
  const auto at = std::ranges::find(touchpoints, *closeUpOf_);
  const auto index = (at - touchpoints.begin()) + direction;
  const bool past = at != touchpoints.end() && index >= static_cast<std::ptrdiff_t>(touchpoints.size());
  if (past && step_ + 1 < deck_.steps().size())
    return goToStep(step_ + 1); // all of this one have been seen
  if (at == touchpoints.end() || index < 0 || past)
    return toggleZoom();
  openCloseUp(touchpoints[static_cast<std::size_t>(index)]);
}

void Show::openCloseUp(model::TouchpointId touchpoint) {
  closeUpOf_ = touchpoint;
  closeUpPart_ = 0;
  layOutCloseUp();
  Q_EMIT changed();
}

void Show::layOutCloseUp() {
  closeUp_ = deck_.closeUpOf(*closeUpOf_);
  closeUpPart_ = std::min(closeUpPart_, closeUp_.size() - 1);
}

void Show::closeCloseUp() {
  closeUp_.clear();
  closeUpOf_.reset();
}

/// The one that the show was begun from, while its stage is shown.
std::optional<model::TouchpointId> Show::firstTouchpoint() const {
  const auto& touchpoints = deck_.steps()[step_].touchpoints;
  if (attended_ && std::ranges::find(touchpoints, *attended_) != touchpoints.end())
    return attended_;
  return touchpoints.empty() ? std::nullopt : std::optional(touchpoints.front());
}

void Show::toggleZoom() {
  if (closeUpOpen())
    return closeCloseUp();
  if (const auto under = touchpointAt(pointer_))
    openCloseUp(*under);
  else if (const auto first = firstTouchpoint())
    openCloseUp(*first);
}

} // namespace throughline::ui
