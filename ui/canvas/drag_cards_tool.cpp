#include "ui/canvas/drag_cards_tool.h"

#include "ui/canvas/canvas_rings.h"
#include "ui/canvas/canvas_selection.h"
#include "ui/canvas/drop_target.h"
#include "ui/canvas/hand_edits.h"
#include "ui/canvas/map_canvas.h"

#include <QApplication>
#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace throughline::ui {
namespace {

class DragCardsTool final : public Tool {
  Q_DECLARE_TR_FUNCTIONS(MapCanvas)

public:
  DragCardsTool(MapCanvas& canvas, const ToolEvent& press)
      : Tool(canvas), card_(canvas.layout().cards[std::get<layout::CardHit>(press.hit).card]), press_(press) {
    auto& cards = canvas.cards();
    wasSelected_ = cards.isSelected(card_.touchpoint);
    if (press.modifiers & Qt::ShiftModifier)
      cards.extendTo(card_.touchpoint);
    else if (press.modifiers & Qt::ControlModifier)
      cards.toggle(card_.touchpoint);
    else if (!wasSelected_)
      canvas.focusOn(card_.touchpoint);
    else
      cards.attend(card_.touchpoint);
    canvas.viewport()->update();
  }

  void move(const ToolEvent& event) override {
    if (!dragging_ && !begins(event))
      return;
    pointer_ = event.viewport;
    const auto target = dropTargetAt(canvas_.layout(), event.at, dragged_);
    if (!(target == tried_)) {
      tried_ = target_ = target;
      showTarget();
    }
    canvas_.viewport()->update();
  }

  void release(const ToolEvent& event) override {
    if (!dragging_) {
      if (wasSelected_ && event.modifiers == Qt::NoModifier)
        canvas_.focusOn(card_.touchpoint);
      return;
    }
    auto& session = canvas_.session();
    const int count = static_cast<int>(dragged_.size());
    if (target_)
      session.commitPreview(count == 1 ? tr("Move touchpoint") : tr("Move %n touchpoints", nullptr, count));
    else
      session.dropPreview();
    canvas_.holdPicture(false);
  }

  void cancel() override {
    if (!dragging_)
      return;
    canvas_.session().dropPreview();
    canvas_.holdPicture(false);
  }

  void paint(QPainter& painter) const override {
    if (!dragging_)
      return;
    if (target_)
      paintDropMark(painter, canvas_, target_->indicator);
    const QPointF grip = press_.viewport - canvas_.toViewport(card_.rect).topLeft();
    const QPointF offset = pointer_ - grip - canvas_.toViewport(card_.rect).topLeft();
    for (auto id = dragged_.rbegin(); id != dragged_.rend(); ++id)
      if (const auto* card = cardOf(canvas_.layout(), *id))
        canvas_.paintFloating(painter, *card, canvas_.toViewport(card->rect).topLeft() + offset);
  }

  std::optional<Qt::CursorShape> cursor() const override {
    if (!dragging_)
      return std::nullopt;
    return target_ ? Qt::ClosedHandCursor : Qt::ForbiddenCursor;
  }
  bool scrollsAtEdges() const override { return dragging_; }
  bool leavesWindow() const override { return dragging_; }

private:
  bool begins(const ToolEvent& event) {
    const bool far = (event.viewport - press_.viewport).manhattanLength() >= QApplication::startDragDistance();
    if (!far || canvas_.readOnly() || !canvas_.cards().isSelected(card_.touchpoint))
      return false;
    dragged_ = canvas_.cards().touchpoints();
    std::ranges::rotate(dragged_, std::ranges::find(dragged_, card_.touchpoint)); // the grabbed one first
    dragging_ = true;
    canvas_.holdPicture(true);
    return true;
  }

  /// Always from the document before the gesture, never from the preview before.
  void showTarget() {
    auto& session = canvas_.session();
    session.dropPreview();
    if (!target_)
      return;
    const auto next = dropped(session.document(), canvas_.layout(), dragged_, *target_, session.ids());
    if (next.ok() && mayStand(canvas_, *next))
      session.preview(*next);
    else
      target_.reset();
  }

  layout::Card card_;
  ToolEvent press_;
  QPointF pointer_;
  std::vector<model::TouchpointId> dragged_;
  std::optional<DropTarget> tried_;  ///< where the pointer is
  std::optional<DropTarget> target_; ///< the same, where the cards may stand
  bool wasSelected_ = false;
  bool dragging_ = false;
};

} // namespace

std::unique_ptr<Tool> dragCardsTool(MapCanvas& canvas, const ToolEvent& press) {
  return std::make_unique<DragCardsTool>(canvas, press);
}

} // namespace throughline::ui
