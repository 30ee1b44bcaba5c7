#pragma once

#include "ui/canvas/tool.h"

#include <variant>

namespace throughline::ui {

/// Something with an edge that can be drawn.
using Resized = std::variant<model::LaneId, model::StepId>;

/// The lane whose lower edge, beside its name, or the column whose far edge, in the heads, is under the point; none
/// elsewhere, and on a map that is only read.
std::optional<Resized> edgeAt(const MapCanvas& canvas, const ToolEvent& at);
/// Draws the edge of a lane or a column; null where none is.
std::unique_ptr<Tool> resizeTool(MapCanvas& canvas, const ToolEvent& press);

} // namespace throughline::ui
