#include "ui/canvas/map_canvas.h"
#include "ui/canvas/tool.h"

#include <QScrollBar>

namespace throughline::ui {
namespace {

class PanTool final : public Tool {
public:
  PanTool(MapCanvas& canvas, const ToolEvent& press) : Tool(canvas), last_(press.viewport) {}

  void move(const ToolEvent& event) override {
    const QPoint by = (event.viewport - last_).toPoint();
    last_ += by;
    canvas_.horizontalScrollBar()->setValue(canvas_.horizontalScrollBar()->value() - by.x());
    canvas_.verticalScrollBar()->setValue(canvas_.verticalScrollBar()->value() - by.y());
  }
  void release(const ToolEvent&) override {}
  std::optional<Qt::CursorShape> cursor() const override { return Qt::ClosedHandCursor; }

private:
  QPointF last_;
};

} // namespace

std::unique_ptr<Tool> panTool(MapCanvas& canvas, const ToolEvent& press) {
  return std::make_unique<PanTool>(canvas, press);
}

} // namespace throughline::ui
