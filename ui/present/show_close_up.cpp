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
  if (at == touchpoints.end() || index < 0 || index >= static_cast<std::ptrdiff_t>(touchpoints.size()))
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

void Show::toggleZoom() {
  if (closeUpOpen())
    return closeCloseUp();
  if (const auto under = touchpointAt(pointer_))
    openCloseUp(*under);
  else if (const auto& touchpoints = deck_.steps()[step_].touchpoints; !touchpoints.empty())
    openCloseUp(touchpoints.front());
}

} // namespace throughline::ui
