#include "core/layout/compact.h"

#include "core/layout/cell_parts.h"

#include <algorithm>

namespace throughline::layout {
namespace {

constexpr double tightPadding = 16;
constexpr double tightestLane = 48;
constexpr double bottomMargin = 24;

/// What a lane needs below its top edge.
double neededHeight(const MapLayout& layout, std::size_t row) {
  const auto& lane = layout.lanes[row];
  const bool asTallAsDrawn = lane.type == model::LaneType::emotionCurve || lane.type == model::LaneType::storyboard;
  if (asTallAsDrawn)
    return lane.rect.height;
  double bottom = std::max(lane.title.rect.bottom(), lane.rect.y + tightestLane - tightPadding);
  for (std::size_t column = 0; column < layout.columns.size(); ++column) {
    Cell cell = layout.cell(column, row);
    forEachPartOf(cell, [&bottom](const Rect& rect) { bottom = std::max(bottom, rect.bottom()); });
    for (std::size_t index = cell.firstCard; index < cell.firstCard + cell.cardCount; ++index)
      bottom = std::max(bottom, layout.cards[index].slot.bottom());
  }
  return std::min(lane.rect.height, bottom + tightPadding - lane.rect.y);
}

void moveDown(MapLayout& layout, std::size_t row, double dy, double height) {
  auto& lane = layout.lanes[row];
  lane.rect = lane.rect.moved(0, dy);
  lane.head = lane.head.moved(0, dy);
  lane.title.rect = lane.title.rect.moved(0, dy);
  lane.rect.height = lane.head.height = height;
  for (std::size_t column = 0; column < layout.columns.size(); ++column) {
    auto& cell = layout.cells[column * layout.lanes.size() + row];
    cell.rect = cell.rect.moved(0, dy);
    cell.rect.height = height;
    forEachPartOf(cell, [dy](Rect& rect) { rect = rect.moved(0, dy); });
    for (std::size_t index = cell.firstCard; index < cell.firstCard + cell.cardCount; ++index) {
      auto& card = layout.cards[index];
      card.rect = card.rect.moved(0, dy);
      card.slot = card.slot.moved(0, dy);
    }
  }
  for (auto& curves : layout.curves) {
    if (curves.row != row)
      continue;
    curves.area = curves.area.moved(0, dy);
    curves.top += dy;
    curves.bottom += dy;
    for (auto* points : {&curves.drawn, &curves.measured})
      for (auto& point : *points)
        point = {point.touchpoint, {point.at.x, point.at.y + dy}, point.low + dy, point.high + dy, point.emotion};
  }
}

/// Both ends go with their cards; the bends between them with the end that they are near to.
void moveArrows(MapLayout& layout, const MapLayout& before) {
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

} // namespace

MapLayout withTightLanes(MapLayout layout) {
  if (layout.lanes.empty())
    return layout;
  const MapLayout before = layout;
  double y = layout.lanes.front().rect.y;
  for (std::size_t row = 0; row < layout.lanes.size(); ++row) {
    const double height = neededHeight(before, row);
    moveDown(layout, row, y - before.lanes[row].rect.y, height);
    y += height;
  }
  moveArrows(layout, before);
  for (auto& stage : layout.stages)
    stage.band.height = y - stage.band.y;
  for (auto& column : layout.columns)
    column.rect.height = y - column.rect.y;
  layout.laneHeads.height = y - layout.laneHeads.y;
  layout.bounds.height = y + bottomMargin;
  return layout;
}

} // namespace throughline::layout
