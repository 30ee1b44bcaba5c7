#pragma once

#include "ui/canvas/tool.h"

namespace throughline::ui {

/// Drags a point of a curve that was drawn by hand to another emotion; null where no such point was pressed.
std::unique_ptr<Tool> emotionTool(MapCanvas& canvas, const ToolEvent& press);

} // namespace throughline::ui
