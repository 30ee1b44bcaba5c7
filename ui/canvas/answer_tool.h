#pragma once

#include "ui/canvas/tool.h"

#include <QRectF>

namespace throughline::ui {

/// Where the handle for an "answers" arrow is seen: beside the only selected card when that is a service touchpoint
/// that may be changed; empty otherwise.
QRectF answerHandle(const MapCanvas& canvas);
/// Draws an arrow from the handle to the card whose problems are answered; null where the press is not on the handle.
std::unique_ptr<Tool> answerTool(MapCanvas& canvas, const ToolEvent& press);

} // namespace throughline::ui
