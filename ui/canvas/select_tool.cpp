#include "ui/canvas/select_tool.h"

#include "ui/canvas/canvas_commands.h"
#include "ui/canvas/canvas_selection.h"
#include "ui/canvas/map_canvas.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace throughline::ui {
namespace {

class SelectTool final : public Tool {
public:
  SelectTool(MapCanvas& canvas, const ToolEvent& press)
      : Tool(canvas), start_(press.at), startInViewport_(press.viewport),
        adds_(press.modifiers & (Qt::ControlModifier | Qt::ShiftModifier)),
        before_(adds_ ? canvas.cards().touchpoints() : std::vector<model::TouchpointId>{}) {
    if (adds_)
      return;
    canvas.focusOn(placeOf(canvas.layout(), press.hit));
    canvas.commands().emotionTyping().meanNearest(press.at);
  }

  void move(const ToolEvent& event) override {
    if (!drawn_ && (event.viewport - startInViewport_).manhattanLength() < QApplication::startDragDistance())
      return;
    drawn_ = true;
    band_ = layout::Rect{start_.x, start_.y, 0, 0}.united({event.at.x, event.at.y, 0, 0});
    auto selected = before_;
    for (const auto id : cardsIn(canvas_.layout(), band_))
      if (std::ranges::find(selected, id) == selected.end())
        selected.push_back(id);
    canvas_.cards().select(selected);
    canvas_.viewport()->update();
  }
  void release(const ToolEvent&) override { canvas_.viewport()->update(); }
  void cancel() override {
    canvas_.cards().select(before_);
    canvas_.viewport()->update();
  }

  void paint(QPainter& painter) const override {
    if (!drawn_)
      return;
    painter.setPen(QPen(canvas_.look().focus, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(canvas_.toViewport(band_));
  }
  bool scrollsAtEdges() const override { return drawn_; }

private:
  layout::Point start_;
  QPointF startInViewport_;
  bool adds_;
  std::vector<model::TouchpointId> before_;
  layout::Rect band_;
  bool drawn_ = false;
};

} // namespace

std::unique_ptr<Tool> selectTool(MapCanvas& canvas, const ToolEvent& press) {
  return std::make_unique<SelectTool>(canvas, press);
}

} // namespace throughline::ui
