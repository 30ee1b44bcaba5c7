#pragma once

#include "ui/canvas/tool.h"

namespace throughline::ui {

/// Selects a step by its head and drags it to another place, in its stage or in another one.
std::unique_ptr<Tool> stepTool(MapCanvas& canvas, const ToolEvent& press);

} // namespace throughline::ui
