#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/layout/map_layout.h"

#include <optional>
#include <span>

namespace throughline::ui {

enum class DropKind { intoCell, newStepBefore, newStepAfter };

/// Where dragged cards would go.
struct DropTarget {
  DropKind kind = DropKind::intoCell;
  std::size_t column = 0;
  std::size_t row = 0;
  int position = 0;       ///< within the cell, for intoCell
  layout::Rect indicator; ///< what to mark: a cell, or a bar between cards
  bool operator==(const DropTarget&) const = default;
};

/// The target under a point: an empty cell is dropped into; on a taken one the outer quarters mean a new step before or
/// after it and the middle a place in the stack. Cards that are dragged do not count. None outside touchpoint lanes.
std::optional<DropTarget> dropTargetAt(const layout::MapLayout& layout, layout::Point point,
                                       std::span<const model::TouchpointId> dragged);

/// The document with the dragged cards at the target: one card exactly there; several keep their distances and go along
/// with the one that was grabbed (the first), except into one new step, where they are stacked.
Result<model::Document> dropped(const model::Document& document, const layout::MapLayout& layout,
                                std::span<const model::TouchpointId> dragged, const DropTarget& target, IdSource& ids);

} // namespace throughline::ui
