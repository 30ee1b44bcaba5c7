#include "core/layout/compact.h"

#include "core/layout/arrows.h"
#include "core/layout/cell_parts.h"
#include "core/layout/curves.h"

#include <algorithm>

namespace throughline::layout {
namespace {

constexpr double bottomMargin = 24;

/// change(Rect&) for everything that stands in a lane, but for the curves.
template <class Change> void forEachPartOfLane(MapLayout& layout, std::size_t row, Change&& change) {
  change(layout.lanes[row].title.rect);
  if (auto& line = layout.lanes[row].line)
    change(line->name.rect);
  for (std::size_t column = 0; column < layout.columns.size(); ++column) {
    auto& cell = layout.cells[column * layout.lanes.size() + row];
    forEachPartOf(cell, change);
    for (std::size_t index = cell.firstCard; index < cell.firstCard + cell.cardCount; ++index) {
      change(layout.cards[index].rect);
      change(layout.cards[index].slot);
    }
  }
}

/// Where the parts of a lane begin and end.
struct Extent {
  double top = 0;
  double bottom = 0;
};

Extent extentOf(MapLayout& layout, std::size_t row) {
  const auto& title = layout.lanes[row].title.rect;
  Extent extent{title.y, title.bottom()};
  forEachPartOfLane(layout, row, [&extent](const Rect& rect) {
    extent = {std::min(extent.top, rect.y), std::max(extent.bottom, rect.bottom())};
  });
  return extent;
}

/// The scale of a curve fills its lane as before; points keep their place on the scale.
void moveCurves(Curves& curves, double y, double height, bool rightToLeft) {
  const Rect before = curves.area;
  const auto placed = [&](double at) { return y + (at - before.y) * height / before.height; };
  curves.area = {before.x, y, before.width, height};
  curves.top = placed(curves.top);
  curves.bottom = placed(curves.bottom);
  forEachPoint(curves, [&placed](CurvePoint& point) {
    point.at.y = placed(point.at.y);
    point.low = placed(point.low);
    point.high = placed(point.high);
  });
  placeNames(curves, rightToLeft);
}

/// A lane with its upper edge there, as high as it needs to be; how high that is.
double placeLane(MapLayout& layout, std::size_t row, double y, const Tightness& tightness) {
  auto& lane = layout.lanes[row];
  const Rect before = lane.rect;
  const auto extent = extentOf(layout, row);
  const double lift = std::max(0.0, extent.top - before.y - tightness.above);
  double height = std::max(extent.bottom - lift - before.y + tightness.padding, tightness.lowestLane);
  if (lane.type == model::LaneType::emotionCurve)
    height = tightness.curve.value_or(before.height);
  else
    height = lane.type == model::LaneType::storyboard ? before.height : std::min(before.height, height);
  const double dy = y - before.y;
  forEachPartOfLane(layout, row, [shift = dy - lift](Rect& rect) { rect = rect.moved(0, shift); });
  lane.rect = {before.x, y, before.width, height};
  lane.head = {lane.head.x, y, lane.head.width, height};
  for (std::size_t column = 0; column < layout.columns.size(); ++column) {
    auto& rect = layout.cells[column * layout.lanes.size() + row].rect;
    rect = {rect.x, y, rect.width, height};
  }
  for (auto& curves : layout.curves)
    if (curves.row == row)
      moveCurves(curves, y, height, layout.rightToLeft);
  return height;
}

} // namespace

MapLayout withTightLanes(MapLayout layout, const Tightness& tightness) {
  if (layout.lanes.empty())
    return layout;
  const MapLayout before = layout;
  double y = layout.lanes.front().rect.y;
  for (std::size_t row = 0; row < layout.lanes.size(); ++row)
    y += placeLane(layout, row, y, tightness);
  moveArrowsWithCards(layout, before);
  for (auto& stage : layout.stages)
    stage.band.height = y - stage.band.y;
  for (auto& column : layout.columns)
    column.rect.height = y - column.rect.y;
  layout.laneHeads.height = y - layout.laneHeads.y;
  layout.bounds.height = y + bottomMargin;
  return layout;
}

MapLayout withoutStageHeads(MapLayout layout) {
  const double top = layout.columns.empty() ? layout.headBottom : layout.columns.front().rect.y;
  for (auto& stage : layout.stages) {
    stage.rect = {stage.rect.x, top, stage.rect.width, 0};
    stage.band = {stage.band.x, top, stage.band.width, stage.band.bottom() - top};
    stage.title = {};
    stage.notes.clear();
    stage.phase.reset();
    stage.phaseTitle.reset();
  }
  layout.headTop = top;
  return layout;
}

} // namespace throughline::layout
