#pragma once

#include "core/layout/map_layout.h"

#include <compare>
#include <optional>
#include <variant>

namespace throughline::ui {

/// A cell of the map by its step and lane, which stay what they are while columns and rows move.
struct CellPlace {
  model::StepId step;
  model::LaneId lane;
  auto operator<=>(const CellPlace&) const = default;
};
struct TitlePlace {
  auto operator<=>(const TitlePlace&) const = default;
};

/// What on the canvas has the keyboard's attention. Never in the document.
using FocusPlace = std::variant<std::monostate, TitlePlace, model::StageId, model::LaneId, CellPlace,
                                model::TouchpointId, model::StepId>;

/// As seen on the screen: on a map that runs from right to left, left is forwards.
enum class Direction { left, right, up, down };

/// Column, row and, within the cell, card of a place; a place on a head has no column or no row.
struct GridPlace {
  std::optional<std::size_t> column;
  std::optional<std::size_t> row;
  std::optional<std::size_t> card; ///< position in layout.cards
};
GridPlace gridPlaceOf(const layout::MapLayout& layout, const FocusPlace& place);

/// The head of a stage or of a step: over the lanes, and kept in view with them.
bool isColumnHead(const FocusPlace& place);

/// The place is on the map of the layout.
bool isThere(const layout::MapLayout& layout, const FocusPlace& place);
/// Its rectangle; empty when it is not there.
layout::Rect rectOf(const layout::MapLayout& layout, const FocusPlace& place);

/// The next place in a direction, over heads, cells and cards; the same place at the edge of the map.
FocusPlace moved(const layout::MapLayout& layout, const FocusPlace& place, Direction direction);
/// The first or last column of the row.
FocusPlace movedToRowEnd(const layout::MapLayout& layout, const FocusPlace& place, bool last);
/// The first place of the next or previous stage in the same row; none past the last and before the first stage.
std::optional<FocusPlace> movedToStage(const layout::MapLayout& layout, const FocusPlace& place, bool next);
/// The place of what was hit.
FocusPlace placeOf(const layout::MapLayout& layout, const layout::Hit& hit);
CellPlace cellPlaceOf(const layout::MapLayout& layout, const layout::Cell& cell);
/// The cell holds several things: cards, or a text over them.
bool isStack(const layout::Cell& cell);
/// A cell in which whoever writes makes a card: it may hold cards, and there is no text in it.
bool takesCard(const layout::MapLayout& layout, const FocusPlace& place);
/// The card in that cell (first or last of a stack), else the cell; a text over cards is their first.
FocusPlace placeInCell(const layout::MapLayout& layout, std::size_t column, std::size_t row, bool last = false);

} // namespace throughline::ui
