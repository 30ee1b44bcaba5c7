#include "ui/canvas/tool.h"

#include "ui/canvas/drag_cards_tool.h"
#include "ui/canvas/emotion_tool.h"
#include "ui/canvas/reorder_tool.h"
#include "ui/canvas/select_tool.h"

namespace throughline::ui {

std::unique_ptr<Tool> toolForPress(MapCanvas& canvas, const ToolEvent& press) {
  if (std::holds_alternative<layout::CardHit>(press.hit))
    return dragCardsTool(canvas, press);
  if (std::holds_alternative<layout::StageHit>(press.hit) || std::holds_alternative<layout::LaneHit>(press.hit))
    return reorderTool(canvas, press);
  if (auto tool = emotionTool(canvas, press))
    return tool;
  return selectTool(canvas, press);
}

} // namespace throughline::ui
