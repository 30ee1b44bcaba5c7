#include "ui/canvas/emotion_tool.h"

#include "core/edit/touchpoint_edits.h"
#include "ui/canvas/canvas_commands.h"
#include "ui/canvas/map_canvas.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace throughline::ui {
namespace {

constexpr double reach = 12; ///< pixels around a point that take hold of it

struct Held {
  model::TouchpointId touchpoint;
  std::optional<model::PersonaId> persona; ///< whose curve it is; none: nobody's in particular
  double top = 0;                          ///< of the curve's scale, in layout units
  double bottom = 0;
};

std::optional<Held> pointAt(const MapCanvas& canvas, QPointF viewport) {
  std::optional<Held> held;
  double nearest = reach;
  for (const auto& curves : canvas.layout().curves) {
    const auto look = [&](const std::vector<layout::CurvePoint>& points, std::optional<model::PersonaId> persona) {
      for (const auto& point : points) {
        const QPointF away = canvas.toViewport(point.at) - viewport;
        const double distance = std::hypot(away.x(), away.y());
        if (!point.touchpoint || distance > nearest)
          continue;
        nearest = distance;
        held = Held{*point.touchpoint, persona, curves.top, curves.bottom};
      }
    };
    look(curves.drawn, std::nullopt);
    for (const auto& curve : curves.personas)
      look(curve.points, curve.persona);
  }
  return held;
}

class EmotionTool final : public Tool {
  Q_DECLARE_TR_FUNCTIONS(MapCanvas)

public:
  EmotionTool(MapCanvas& canvas, const Held& held) : Tool(canvas), held_(held), before_(canvas.session().document()) {
    canvas.focusOn(held.touchpoint);
    canvas.commands().emotionTyping().mean(held.touchpoint, held.persona);
  }

  void move(const ToolEvent& event) override {
    const double share = (held_.bottom - event.at.y) / std::max(held_.bottom - held_.top, 1.0);
    const int emotion = static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * 4)) - 2;
    const auto changed = held_.persona ? edit::setPersonaEmotion(before_, held_.touchpoint, *held_.persona, emotion)
                                       : edit::setEmotion(before_, held_.touchpoint, emotion);
    if (changed.ok() && !canvas_.readOnly())
      canvas_.session().preview(*changed);
  }
  void release(const ToolEvent&) override { canvas_.session().commitPreview(tr("Change emotion")); }
  void cancel() override { canvas_.session().dropPreview(); }
  std::optional<Qt::CursorShape> cursor() const override { return Qt::SizeVerCursor; }

private:
  Held held_;
  model::Document before_;
};

} // namespace

std::unique_ptr<Tool> emotionTool(MapCanvas& canvas, const ToolEvent& press) {
  const auto held = pointAt(canvas, press.viewport);
  return held ? std::make_unique<EmotionTool>(canvas, *held) : nullptr;
}

} // namespace throughline::ui
