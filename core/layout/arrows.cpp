#include "core/layout/arrows.h"

#include <algorithm>
#include <cmath>

namespace throughline::layout {
namespace {

Arrow arrowOver(const Card& from, const Card& to) {
  constexpr double rise = 18; // its highest part stays within the lane's padding
  const double way = to.column < from.column ? -1 : 1;
  const Point start{from.rect.centre().x, from.rect.y}, end{to.rect.centre().x + way * -24, to.rect.y};
  return {from.touchpoint,
          to.touchpoint,
          start,
          {start.x + way * 12, start.y - rise},
          {end.x - way * 4, end.y - rise},
          end};
}

} // namespace

Arrow arrowBetween(const Card& from, const Card& to) {
  const double startY = from.rect.centre().y, endY = to.rect.centre().y;
  if (from.column == to.column) {
    const Point start{from.rect.right(), startY}, end{to.rect.right(), endY};
    return {from.touchpoint, to.touchpoint, start, {start.x + 22, startY}, {end.x + 22, endY}, end};
  }
  const bool backwards = to.column < from.column;
  const std::size_t apart = backwards ? from.column - to.column : to.column - from.column;
  if (apart > 1 && from.position == 0 && to.position == 0 && from.row == to.row)
    return arrowOver(from, to);
  const Point start{backwards ? from.rect.x : from.rect.right(), startY};
  const Point end{backwards ? to.rect.right() : to.rect.x, endY};
  const double reach = std::max(24.0, std::abs(end.x - start.x) / 2) * (backwards ? -1 : 1);
  return {from.touchpoint, to.touchpoint, start, {start.x + reach, startY}, {end.x - reach, endY}, end};
}

void moveArrowsWithCards(MapLayout& layout, const MapLayout& before) {
  for (auto& arrow : layout.arrows) {
    const auto shiftOf = [&](model::TouchpointId touchpoint) {
      const auto* now = cardOf(layout, touchpoint);
      const auto* then = cardOf(before, touchpoint);
      return now != nullptr && then != nullptr ? now->rect.y - then->rect.y : 0.0;
    };
    const double from = shiftOf(arrow.from), to = shiftOf(arrow.to);
    arrow.start.y += from;
    arrow.startControl.y += from;
    arrow.endControl.y += to;
    arrow.end.y += to;
  }
}

} // namespace throughline::layout
