#pragma once

#include "ui/canvas/tool.h"

#include <QString>

namespace throughline::ui {

/// A press on the head of a persona: selects the persona and shows only that one's curve; a second press everybody's.
/// Null: the press is on something else.
std::unique_ptr<Tool> personaTool(MapCanvas& canvas, const ToolEvent& press);
/// What such a press would do; empty over anything else.
QString personaTip(const MapCanvas& canvas, const layout::Hit& hit);

} // namespace throughline::ui
