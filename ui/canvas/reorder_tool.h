#pragma once

#include "ui/canvas/tool.h"

namespace throughline::ui {

/// Selects the pressed head of a stage or lane; dragging it moves the whole stage or lane among the others.
std::unique_ptr<Tool> reorderTool(MapCanvas& canvas, const ToolEvent& press);

} // namespace throughline::ui
