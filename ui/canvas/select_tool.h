#pragma once

#include "ui/canvas/tool.h"

namespace throughline::ui {

/// Selects what was pressed; dragging draws a rubber band that selects the cards it touches.
std::unique_ptr<Tool> selectTool(MapCanvas& canvas, const ToolEvent& press);

} // namespace throughline::ui
