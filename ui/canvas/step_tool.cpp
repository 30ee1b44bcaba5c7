#include "ui/canvas/step_tool.h"

#include "ui/canvas/map_canvas.h"
#include "ui/canvas/map_words.h"
#include "ui/canvas/step_commands.h"

#include <QApplication>
#include <QPainter>

namespace throughline::ui {
namespace {

class StepTool final : public Tool {
public:
  StepTool(MapCanvas& canvas, const ToolEvent& press)
      : Tool(canvas), start_(press.viewport), from_(std::get<layout::StepHit>(press.hit).column),
        step_(canvas.layout().columns[from_].step) {
    canvas.focusOn(step_);
  }

  void move(const ToolEvent& event) override {
    const bool far = (event.viewport - start_).manhattanLength() >= QApplication::startDragDistance();
    dragging_ = (dragging_ || far) && !canvas_.readOnly();
    if (!dragging_)
      return;
    pointer_ = event.viewport;
    target_ = targetAt(event.at);
    canvas_.viewport()->update();
  }

  void release(const ToolEvent&) override {
    canvas_.viewport()->update();
    if (dragging_ && target_)
      moveStepTo(canvas_, step_, target_->stage, target_->position);
  }
  void cancel() override { canvas_.viewport()->update(); }

  void paint(QPainter& painter) const override {
    if (!dragging_)
      return;
    paintGhost(painter);
    if (!target_)
      return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(canvas_.look().focus);
    painter.drawRoundedRect(canvas_.toViewport(target_->bar).adjusted(-2, 0, 2, 0), 2, 2);
  }
  std::optional<Qt::CursorShape> cursor() const override {
    return dragging_ ? std::optional(Qt::ClosedHandCursor) : std::nullopt;
  }
  bool scrollsAtEdges() const override { return dragging_; }

private:
  struct Target {
    model::StageId stage;
    std::size_t position = 0; ///< among the steps of the stage without this one
    layout::Rect bar;
  };

  /// Beside the column under the pointer; none where the step would stay.
  std::optional<Target> targetAt(layout::Point point) const {
    const auto& map = canvas_.layout();
    const auto columns = columnsIn(map, {point.x - 9, point.y, 18, 1}); // the gap between stages belongs to its sides
    if (columns.first >= columns.end)
      return std::nullopt;
    const auto& column = map.columns[columns.first];
    const bool atLeft = point.x < column.rect.centre().x;
    const bool after = atLeft == map.rightToLeft;
    std::size_t position = columns.first - map.stages[column.stageIndex].firstColumn + (after ? 1 : 0);
    if (column.stage == map.columns[from_].stage) {
      const std::size_t own = from_ - map.stages[column.stageIndex].firstColumn;
      position -= position > own ? 1 : 0;
      if (position == own)
        return std::nullopt;
    }
    const auto head = rectOf(map, column.step);
    const double x = atLeft ? column.rect.x : column.rect.right();
    return Target{column.stage, position, {x, head.y, 0, column.rect.bottom() - head.y}};
  }

  /// The head as it is carried along.
  void paintGhost(QPainter& painter) const {
    const QRectF ghost = canvas_.seenRectOf(step_).translated(pointer_ - start_);
    painter.save();
    painter.setPen(QPen(canvas_.look().focus, 2));
    painter.setBrush(canvas_.look().lane);
    painter.drawRoundedRect(ghost.adjusted(0, 0, 0, std::max(0.0, 24 - ghost.height())), 4, 4);
    painter.setPen(canvas_.look().text);
    painter.setFont(canvas_.font());
    const auto name = painter.fontMetrics().elidedText(spokenName(canvas_, step_), Qt::ElideRight,
                                                       static_cast<int>(ghost.width()) - 12);
    painter.drawText(ghost.adjusted(6, 2, -6, std::max(-2.0, 22 - ghost.height())), Qt::AlignCenter, name);
    painter.restore();
  }

  QPointF start_;
  QPointF pointer_;
  std::size_t from_ = 0;
  model::StepId step_;
  std::optional<Target> target_;
  bool dragging_ = false;
};

} // namespace

std::unique_ptr<Tool> stepTool(MapCanvas& canvas, const ToolEvent& press) {
  return std::make_unique<StepTool>(canvas, press);
}

} // namespace throughline::ui
