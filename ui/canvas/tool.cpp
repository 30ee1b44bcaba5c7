#include "ui/canvas/tool.h"

#include "ui/canvas/answer_tool.h"
#include "ui/canvas/drag_cards_tool.h"
#include "ui/canvas/emotion_tool.h"
#include "ui/canvas/persona_tool.h"
#include "ui/canvas/reorder_tool.h"
#include "ui/canvas/resize_tool.h"
#include "ui/canvas/select_tool.h"
#include "ui/canvas/step_tool.h"

namespace throughline::ui {

std::unique_ptr<Tool> toolForPress(MapCanvas& canvas, const ToolEvent& press) {
  if (auto tool = answerTool(canvas, press))
    return tool;
  if (auto tool = resizeTool(canvas, press))
    return tool;
  if (auto tool = personaTool(canvas, press))
    return tool;
  if (std::holds_alternative<layout::CardHit>(press.hit))
    return dragCardsTool(canvas, press);
  if (std::holds_alternative<layout::StageHit>(press.hit) || std::holds_alternative<layout::LaneHit>(press.hit))
    return reorderTool(canvas, press);
  if (std::holds_alternative<layout::StepHit>(press.hit))
    return stepTool(canvas, press);
  if (auto tool = emotionTool(canvas, press))
    return tool;
  return selectTool(canvas, press);
}

std::optional<Qt::CursorShape> cursorOver(const MapCanvas& canvas, const ToolEvent& over) {
  if (answerHandle(canvas).contains(over.viewport))
    return Qt::CrossCursor;
  if (const auto edge = edgeAt(canvas, over))
    return std::holds_alternative<model::LaneId>(*edge) ? Qt::SizeVerCursor : Qt::SizeHorCursor;
  const bool pressed =
      std::holds_alternative<layout::CardHit>(over.hit) || std::holds_alternative<layout::PersonaHit>(over.hit);
  return pressed ? std::optional(Qt::PointingHandCursor) : std::nullopt;
}

} // namespace throughline::ui
