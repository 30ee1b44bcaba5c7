#include "ui/canvas/focus_place.h"
#include "core/model/frontstage.h"

#include <algorithm>

namespace throughline::ui {
namespace {

template <class... Cases> struct Overloaded : Cases... { using Cases::operator()...; };

std::optional<std::size_t> columnOfStep(const layout::MapLayout& layout, model::StepId step) {
  const auto found = std::ranges::find(layout.columns, step, &layout::StepColumn::step);
  if (found == layout.columns.end())
    return std::nullopt;
  return static_cast<std::size_t>(found - layout.columns.begin());
}

std::optional<std::size_t> rowOfLane(const layout::MapLayout& layout, model::LaneId lane) {
  const auto* row = layout::rowOf(layout, lane);
  if (row == nullptr)
    return std::nullopt;
  return static_cast<std::size_t>(row - layout.lanes.data());
}

FocusPlace beforeFirstColumn(const layout::MapLayout& layout, const GridPlace& at) {
  return layout.lanes[at.row.value_or(0)].lane;
}

/// Where no step has a title they have no row of their own: the keys go on to what is seen.
bool hasStepRow(const layout::MapLayout& layout) {
  return !layout.columns.empty() && layout.headBottom > layout.columns.front().rect.y;
}

/// The stage of a column, over it its step where steps have titles.
FocusPlace headOfColumn(const layout::MapLayout& layout, std::size_t column) {
  const auto& step = layout.columns[column];
  return hasStepRow(layout) ? FocusPlace(step.step) : FocusPlace(step.stage);
}

/// Between the head of its stage and the first lane.
layout::Rect stepHead(const layout::MapLayout& layout, std::size_t column) {
  const auto& step = layout.columns[column];
  const double top = layout.stages[step.stageIndex].rect.bottom();
  return {step.rect.x, top, step.rect.width, std::max(layout.headBottom - top, 0.0)};
}

FocusPlace movedSideways(const layout::MapLayout& layout, const FocusPlace& place, const GridPlace& at, int step) {
  if (const auto* stage = std::get_if<model::StageId>(&place)) {
    const auto index = headOf(layout, *stage) - layout.stages.data() + step;
    const bool inside = index >= 0 && index < static_cast<std::ptrdiff_t>(layout.stages.size());
    return inside ? FocusPlace(layout.stages[static_cast<std::size_t>(index)].stage) : place;
  }
  if (std::holds_alternative<model::StepId>(place)) {
    const auto next = static_cast<std::ptrdiff_t>(*at.column) + step;
    const bool inside = next >= 0 && next < static_cast<std::ptrdiff_t>(layout.columns.size());
    return inside ? FocusPlace(layout.columns[static_cast<std::size_t>(next)].step) : place;
  }
  if (!at.row)
    return place;
  if (!at.column)
    return step > 0 && !layout.columns.empty() ? placeInCell(layout, 0, *at.row) : place;
  if (*at.column == 0 && step < 0)
    return beforeFirstColumn(layout, at);
  const std::size_t next = *at.column + static_cast<std::size_t>(step);
  return next < layout.columns.size() ? placeInCell(layout, next, *at.row) : place;
}

/// Within the stack of a cell, where there is something else that way: its text first, then card after card.
std::optional<FocusPlace> movedInStack(const layout::MapLayout& layout, const GridPlace& at, int step) {
  if (!at.column || !at.row)
    return std::nullopt;
  const auto& cell = layout.cell(*at.column, *at.row);
  if (!at.card)
    return step > 0 && cell.written && cell.cardCount > 0
               ? std::optional<FocusPlace>(layout.cards[cell.firstCard].touchpoint)
               : std::nullopt;
  if (step < 0 && *at.card == cell.firstCard && cell.written)
    return cellPlaceOf(layout, cell);
  const std::size_t next = *at.card + static_cast<std::size_t>(step);
  if (next < cell.firstCard || next >= cell.firstCard + cell.cardCount)
    return std::nullopt;
  return layout.cards[next].touchpoint;
}

FocusPlace movedUp(const layout::MapLayout& layout, const FocusPlace& place, const GridPlace& at) {
  if (const auto stacked = movedInStack(layout, at, -1))
    return *stacked;
  if (std::holds_alternative<model::StageId>(place))
    return TitlePlace{};
  if (std::holds_alternative<model::StepId>(place))
    return layout.columns[*at.column].stage;
  if (!at.row)
    return place;
  if (!at.column)
    return *at.row > 0 ? FocusPlace(layout.lanes[*at.row - 1].lane) : place;
  return *at.row > 0 ? placeInCell(layout, *at.column, *at.row - 1, true) : headOfColumn(layout, *at.column);
}

FocusPlace movedDown(const layout::MapLayout& layout, const FocusPlace& place, const GridPlace& at) {
  if (const auto stacked = movedInStack(layout, at, 1))
    return *stacked;
  if (std::holds_alternative<TitlePlace>(place))
    return layout.stages.empty() ? place : FocusPlace(layout.stages.front().stage);
  if (std::holds_alternative<model::StageId>(place) && hasStepRow(layout))
    return layout.columns[*at.column].step;
  const std::size_t next = at.row ? *at.row + 1 : 0;
  if (next >= layout.lanes.size())
    return place;
  return at.column ? placeInCell(layout, *at.column, next) : FocusPlace(layout.lanes[next].lane);
}

FocusPlace firstPlace(const layout::MapLayout& layout) {
  if (!layout.cards.empty())
    return layout.cards.front().touchpoint;
  if (!layout.stages.empty())
    return layout.stages.front().stage;
  return TitlePlace{};
}

} // namespace

GridPlace gridPlaceOf(const layout::MapLayout& layout, const FocusPlace& place) {
  return std::visit(
      Overloaded{[](std::monostate) { return GridPlace{}; }, [](TitlePlace) { return GridPlace{}; },
                 [&](model::StageId stage) {
                   const auto* head = headOf(layout, stage);
                   return head == nullptr ? GridPlace{} : GridPlace{head->firstColumn, {}, {}};
                 },
                 [&](model::StepId step) {
                   return GridPlace{columnOfStep(layout, step), {}, {}};
                 },
                 [&](model::LaneId lane) {
                   return GridPlace{{}, rowOfLane(layout, lane), {}};
                 },
                 [&](const CellPlace& cell) {
                   return GridPlace{columnOfStep(layout, cell.step), rowOfLane(layout, cell.lane), {}};
                 },
                 [&](model::TouchpointId touchpoint) {
                   const auto* card = cardOf(layout, touchpoint);
                   if (card == nullptr)
                     return GridPlace{};
                   return GridPlace{card->column, card->row, static_cast<std::size_t>(card - layout.cards.data())};
                 }},
      place);
}

bool isColumnHead(const FocusPlace& place) {
  return std::holds_alternative<model::StageId>(place) || std::holds_alternative<model::StepId>(place);
}

bool isThere(const layout::MapLayout& layout, const FocusPlace& place) {
  if (std::holds_alternative<TitlePlace>(place))
    return !layout.map.isNull();
  const auto at = gridPlaceOf(layout, place);
  if (std::holds_alternative<CellPlace>(place))
    return at.column && at.row;
  return at.column || at.row;
}

layout::Rect rectOf(const layout::MapLayout& layout, const FocusPlace& place) {
  if (std::holds_alternative<TitlePlace>(place))
    return layout.title.rect;
  const auto at = gridPlaceOf(layout, place);
  if (at.card)
    return layout.cards[*at.card].rect;
  if (const auto* stage = std::get_if<model::StageId>(&place))
    return at.column ? headOf(layout, *stage)->rect : layout::Rect{};
  if (std::holds_alternative<model::StepId>(place))
    return at.column ? stepHead(layout, *at.column) : layout::Rect{};
  if (at.row && !at.column)
    return layout.lanes[*at.row].head;
  return at.row && at.column ? layout.cell(*at.column, *at.row).rect : layout::Rect{};
}

FocusPlace moved(const layout::MapLayout& layout, const FocusPlace& place, Direction direction) {
  if (!isThere(layout, place))
    return firstPlace(layout);
  const auto at = gridPlaceOf(layout, place);
  switch (direction) {
  case Direction::up: return movedUp(layout, place, at);
  case Direction::down: return movedDown(layout, place, at);
  case Direction::left: return movedSideways(layout, place, at, layout.rightToLeft ? 1 : -1);
  case Direction::right: return movedSideways(layout, place, at, layout.rightToLeft ? -1 : 1);
  }
  return place;
}

FocusPlace movedToRowEnd(const layout::MapLayout& layout, const FocusPlace& place, bool last) {
  const auto at = gridPlaceOf(layout, place);
  if (layout.columns.empty())
    return place;
  if (at.row)
    return placeInCell(layout, last ? layout.columns.size() - 1 : 0, *at.row);
  if (std::holds_alternative<model::StepId>(place))
    return (last ? layout.columns.back() : layout.columns.front()).step;
  if (layout.cards.empty() || std::holds_alternative<model::StageId>(place))
    return (last ? layout.stages.back() : layout.stages.front()).stage;
  return (last ? layout.cards.back() : layout.cards.front()).touchpoint;
}

std::optional<FocusPlace> movedToStage(const layout::MapLayout& layout, const FocusPlace& place, bool next) {
  const auto at = gridPlaceOf(layout, place);
  if (!at.column && !at.row) {
    if (layout.columns.empty())
      return std::nullopt;
    return next ? firstPlace(layout) : FocusPlace(layout.stages.back().stage);
  }
  std::size_t stage = at.column ? layout.columns[*at.column].stageIndex : 0;
  if (at.column || !next) {
    if (!at.column || (!next && stage == 0) || (next && stage + 1 >= layout.stages.size()))
      return std::nullopt;
    stage = next ? stage + 1 : stage - 1;
  }
  if (layout.stages.empty())
    return std::nullopt;
  if (std::holds_alternative<model::StepId>(place))
    return layout.columns[layout.stages[stage].firstColumn].step;
  if (!at.row)
    return layout.stages[stage].stage;
  return placeInCell(layout, layout.stages[stage].firstColumn, *at.row);
}

FocusPlace placeOf(const layout::MapLayout& layout, const layout::Hit& hit) {
  return std::visit(
      Overloaded{[](layout::NothingHit) { return FocusPlace{}; },
                 [](layout::TitleHit) { return FocusPlace(TitlePlace{}); },
                 [](layout::PersonaHit) { return FocusPlace{}; },
                 [&](layout::StageHit at) { return FocusPlace(layout.stages[at.stage].stage); },
                 [&](layout::StepHit at) { return FocusPlace(layout.columns[at.column].step); },
                 [&](layout::LaneHit at) { return FocusPlace(layout.lanes[at.lane].lane); },
                 [&](layout::CardHit at) { return FocusPlace(layout.cards[at.card].touchpoint); },
                 [&](layout::CellHit at) { return FocusPlace(cellPlaceOf(layout, layout.cell(at.column, at.row))); }},
      hit);
}

CellPlace cellPlaceOf(const layout::MapLayout& layout, const layout::Cell& cell) {
  return {layout.columns[cell.column].step, layout.lanes[cell.row].lane};
}

bool isStack(const layout::Cell& cell) {
  return cell.cardCount + (cell.written ? 1 : 0) > 1;
}

bool takesCard(const layout::MapLayout& layout, const FocusPlace& place) {
  const auto at = gridPlaceOf(layout, place);
  return std::holds_alternative<CellPlace>(place) && at.column && at.row &&
         model::holdsCards(layout.lanes[*at.row].type) && !layout.cell(*at.column, *at.row).written;
}

FocusPlace placeInCell(const layout::MapLayout& layout, std::size_t column, std::size_t row, bool last) {
  const auto& cell = layout.cell(column, row);
  if (cell.cardCount == 0 || (cell.written && !last))
    return cellPlaceOf(layout, cell);
  return layout.cards[cell.firstCard + (last ? cell.cardCount - 1 : 0)].touchpoint;
}

} // namespace throughline::ui
