#include "core/layout/map_layout.h"

#include <algorithm>

namespace throughline::layout {
namespace {

template <class Parts> std::optional<std::size_t> firstPartAt(const Parts& parts, Point point) {
  const auto found = std::ranges::find_if(parts, [point](const auto& part) { return part.rect.contains(point); });
  return found == parts.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - parts.begin()));
}

/// Where no step has a title their heads are the gap between stages and lanes.
bool isUnderStage(const MapLayout& layout, const StepColumn& column, Point point) {
  return point.x >= column.rect.x && point.x < column.rect.right() &&
         point.y >= layout.stages[column.stageIndex].rect.bottom();
}

Hit hitInHeads(const MapLayout& layout, Point point) {
  if (const auto persona = firstPartAt(layout.personas, point))
    return PersonaHit{*persona};
  if (const auto stage = firstPartAt(layout.stages, point))
    return StageHit{*stage};
  const Span columns = columnsIn(layout, {point.x, point.y, 1, 1});
  if (columns.first < columns.end && isUnderStage(layout, layout.columns[columns.first], point))
    return StepHit{columns.first};
  return NothingHit{};
}

Hit hitInCells(const MapLayout& layout, Point point) {
  const Span columns = columnsIn(layout, {point.x, point.y, 1e-9, 1});
  const Span rows = rowsIn(layout, {point.x, point.y, 1, 1e-9});
  if (rows.first >= rows.end)
    return NothingHit{};
  if (layout.lanes[rows.first].head.contains(point))
    return LaneHit{rows.first};
  if (columns.first >= columns.end)
    return NothingHit{};
  const Cell& cell = layout.cell(columns.first, rows.first);
  for (std::size_t card = cell.firstCard; card < cell.firstCard + cell.cardCount; ++card)
    if (layout.cards[card].slot.contains(point))
      return CardHit{card};
  return CellHit{columns.first, rows.first};
}

} // namespace

const Card* cardOf(const MapLayout& layout, model::TouchpointId touchpoint) {
  const auto idOf = [&layout](std::uint32_t card) { return layout.cards[card].touchpoint; };
  const auto found = std::ranges::lower_bound(layout.cardsById, touchpoint, {}, idOf);
  const bool there = found != layout.cardsById.end() && idOf(*found) == touchpoint;
  return there ? &layout.cards[*found] : nullptr;
}

const StageHead* headOf(const MapLayout& layout, model::StageId stage) {
  const auto found = std::ranges::find(layout.stages, stage, &StageHead::stage);
  return found == layout.stages.end() ? nullptr : &*found;
}

const LaneRow* rowOf(const MapLayout& layout, model::LaneId lane) {
  const auto found = std::ranges::find(layout.lanes, lane, &LaneRow::lane);
  return found == layout.lanes.end() ? nullptr : &*found;
}

Span columnsIn(const MapLayout& layout, const Rect& area) {
  const auto& columns = layout.columns;
  const auto isBefore = [&](const StepColumn& column) {
    return layout.rightToLeft ? column.rect.x >= area.right() : column.rect.right() <= area.x;
  };
  const auto isNotAfter = [&](const StepColumn& column) {
    return layout.rightToLeft ? column.rect.right() > area.x : column.rect.x < area.right();
  };
  const auto first = std::partition_point(columns.begin(), columns.end(), isBefore);
  const auto end = std::partition_point(first, columns.end(), isNotAfter);
  return {static_cast<std::size_t>(first - columns.begin()), static_cast<std::size_t>(end - columns.begin())};
}

Span rowsIn(const MapLayout& layout, const Rect& area) {
  const auto& lanes = layout.lanes;
  const auto first = std::partition_point(lanes.begin(), lanes.end(),
                                          [&](const LaneRow& lane) { return lane.rect.bottom() <= area.y; });
  const auto end =
      std::partition_point(first, lanes.end(), [&](const LaneRow& lane) { return lane.rect.y < area.bottom(); });
  return {static_cast<std::size_t>(first - lanes.begin()), static_cast<std::size_t>(end - lanes.begin())};
}

Hit hitAt(const MapLayout& layout, Point point) {
  if (layout.title.rect.contains(point))
    return TitleHit{};
  return point.y < layout.headBottom ? hitInHeads(layout, point) : hitInCells(layout, point);
}

std::vector<model::TouchpointId> cardsIn(const MapLayout& layout, const Rect& area) {
  std::vector<model::TouchpointId> found;
  for (const auto& card : layout.cards)
    if (card.rect.intersects(area))
      found.push_back(card.touchpoint);
  return found;
}

} // namespace throughline::layout
