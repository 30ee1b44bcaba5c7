#include "ui/canvas/answer_tool.h"

#include "core/edit/touchpoint_edits.h"
#include "core/model/look_up.h"
#include "ui/canvas/canvas_selection.h"
#include "ui/canvas/map_canvas.h"
#include "ui/paint/map_painter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace throughline::ui {
namespace {

constexpr double handleSize = 16; ///< pixels

const model::Touchpoint* onlySelected(const MapCanvas& canvas) {
  const auto selected = canvas.cards().touchpoints();
  const auto* map = canvas.session().currentMap();
  return map != nullptr && selected.size() == 1 ? model::findTouchpoint(*map, selected.front()) : nullptr;
}

class AnswerTool final : public Tool {
  Q_DECLARE_TR_FUNCTIONS(MapCanvas)

public:
  AnswerTool(MapCanvas& canvas, const model::Touchpoint& from, const ToolEvent& press)
      : Tool(canvas), from_(from.id), answers_(from.answers), start_(answerHandle(canvas).center()),
        pointer_(press.viewport) {}

  void move(const ToolEvent& event) override {
    pointer_ = event.viewport;
    target_ = targetOf(event);
    canvas_.viewport()->update();
  }

  void release(const ToolEvent& event) override {
    canvas_.viewport()->update();
    const auto target = targetOf(event);
    if (!target)
      return;
    auto answers = answers_;
    // Drawn again it is taken away.
    if (std::erase(answers, *target) == 0)
      answers.push_back(*target);
    auto& session = canvas_.session();
    session.apply(tr("Change what it answers"), edit::setAnswers(session.document(), from_, answers));
  }
  void cancel() override { canvas_.viewport()->update(); }

  void paint(QPainter& painter) const override {
    painter.setPen(QPen(canvas_.look().focus, 2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    QPainterPath path(start_);
    const double bend = std::max(24.0, (pointer_.x() - start_.x()) / 2);
    path.cubicTo(start_ + QPointF(bend, 0), pointer_ - QPointF(bend, 0), pointer_);
    painter.drawPath(path);
    if (const auto* card = target_ ? cardOf(canvas_.layout(), *target_) : nullptr) {
      painter.setPen(QPen(canvas_.look().focus, 3));
      painter.drawPath(outlineOf(card->face->kind, canvas_.toViewport(card->rect).adjusted(-3, -3, 3, 3)));
    }
  }
  std::optional<Qt::CursorShape> cursor() const override { return target_ ? Qt::CrossCursor : Qt::ForbiddenCursor; }
  bool scrollsAtEdges() const override { return true; }

private:
  std::optional<model::TouchpointId> targetOf(const ToolEvent& event) const {
    const auto* hit = std::get_if<layout::CardHit>(&event.hit);
    if (hit == nullptr)
      return std::nullopt;
    const auto id = canvas_.layout().cards[hit->card].touchpoint;
    return id == from_ ? std::nullopt : std::optional(id);
  }

  model::TouchpointId from_;
  std::vector<model::TouchpointId> answers_;
  QPointF start_;
  QPointF pointer_;
  std::optional<model::TouchpointId> target_;
};

} // namespace

QRectF answerHandle(const MapCanvas& canvas) {
  const auto* touchpoint = onlySelected(canvas);
  if (touchpoint == nullptr || touchpoint->kind != model::Kind::service || canvas.readOnly())
    return {};
  const auto* card = cardOf(canvas.layout(), touchpoint->id);
  if (card == nullptr)
    return {};
  const QRectF rect = canvas.toViewport(card->rect);
  const double side = canvas.layout().rightToLeft ? rect.left() : rect.right();
  return {side - handleSize / 2, rect.center().y() - handleSize / 2, handleSize, handleSize};
}

std::unique_ptr<Tool> answerTool(MapCanvas& canvas, const ToolEvent& press) {
  const auto* touchpoint = onlySelected(canvas);
  if (touchpoint == nullptr || !answerHandle(canvas).contains(press.viewport))
    return nullptr;
  return std::make_unique<AnswerTool>(canvas, *touchpoint, press);
}

} // namespace throughline::ui
