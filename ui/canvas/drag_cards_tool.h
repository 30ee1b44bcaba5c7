#pragma once

#include "ui/canvas/tool.h"

namespace throughline::ui {

/// Selects the pressed card; dragging takes it, with the other selected ones, to another cell. The document is
/// previewed on the way and committed on release; Escape drops it. The picture stands still meanwhile: what is dragged
/// floats and a mark shows where it would go.
std::unique_ptr<Tool> dragCardsTool(MapCanvas& canvas, const ToolEvent& press);

} // namespace throughline::ui
