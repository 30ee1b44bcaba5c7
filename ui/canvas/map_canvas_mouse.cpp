#include "ui/canvas/canvas_state.h"
#include "ui/canvas/map_canvas.h"
#include "ui/canvas/map_words.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QTimerEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace throughline::ui {
namespace {

constexpr int edgeWidth = 32; // where holding the mouse scrolls
constexpr int edgeInterval = 16;

int scrollStepAtEdge(double position, double extent) {
  if (position < edgeWidth)
    return -static_cast<int>((edgeWidth - position) / 2) - 2;
  if (position > extent - edgeWidth)
    return static_cast<int>((position - extent + edgeWidth) / 2) + 2;
  return 0;
}

} // namespace

bool MapCanvas::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::NativeGesture) {
    const auto* gesture = static_cast<QNativeGestureEvent*>(event);
    if (gesture->gestureType() == Qt::ZoomNativeGesture) {
      setZoom(zoom() * (1 + gesture->value()), gesture->position());
      return true;
    }
  }
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto place = placeOf(layout(), hitAt(help->pos()));
    const auto text = state_->tool ? QString() : tooltipOf(*this, place);
    QToolTip::showText(help->globalPos(), text, viewport(), seenRectOf(place).toAlignedRect());
    return true;
  }
  return QAbstractScrollArea::viewportEvent(event);
}

void MapCanvas::press(QMouseEvent& event) {
  finishEditing();
  setFocus(Qt::MouseFocusReason);
  const ToolEvent press{event.position(), toLayout(event.position()), hitAt(event.position()), event.modifiers()};
  state_->toolButton = event.button();
  if (event.button() == Qt::MiddleButton || (state_->spaceHeld && event.button() == Qt::LeftButton))
    state_->tool = panTool(*this, press);
  else if (event.button() == Qt::LeftButton)
    state_->tool = toolForPress(*this, press);
  afterSelection();
}

void MapCanvas::mousePressEvent(QMouseEvent* event) {
  if (!state_->tool && event->button() != Qt::RightButton)
    press(*event);
  updateCursor(event->position());
}

void MapCanvas::mouseMoveEvent(QMouseEvent* event) {
  state_->pointer = event->position();
  if (state_->tool) {
    state_->tool->move({event->position(), toLayout(event->position()), hitAt(event->position()), event->modifiers()});
    if (state_->tool->scrollsAtEdges() && !state_->edgeTimer.isActive())
      state_->edgeTimer.start(edgeInterval, this);
  }
  updateCursor(event->position());
}

void MapCanvas::mouseReleaseEvent(QMouseEvent* event) {
  if (state_->tool && event->button() == state_->toolButton)
    endTool(true, event->position());
  updateCursor(event->position());
}

void MapCanvas::endTool(bool keep, QPointF at) {
  state_->edgeTimer.stop();
  const auto tool = std::exchange(state_->tool, nullptr);
  if (!tool)
    return;
  if (keep)
    tool->release({at, toLayout(at), hitAt(at), Qt::NoModifier});
  else
    tool->cancel();
  afterSelection();
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton)
    return;
  endTool(false, event->position());
  const auto place = placeOf(layout(), hitAt(event->position()));
  if (const auto* cell = std::get_if<CellPlace>(&place)) {
    const auto* row = rowOf(layout(), cell->lane);
    focusOn(place);
    if (row->type == model::LaneType::touchpoints)
      addTouchpoint();
    else
      beginEditing(place);
  } else if (!std::holds_alternative<std::monostate>(place)) {
    beginEditing(place);
  }
}

void MapCanvas::wheelEvent(QWheelEvent* event) {
  if (event->modifiers() & Qt::ControlModifier) {
    setZoom(zoom() * std::pow(1.0015, event->angleDelta().y()), event->position());
    event->accept();
    return;
  }
  finishEditing();
  QAbstractScrollArea::wheelEvent(event);
}

void MapCanvas::updateCursor(QPointF viewportPoint) {
  Qt::CursorShape shape = state_->spaceHeld ? Qt::OpenHandCursor : Qt::ArrowCursor;
  if (state_->tool && state_->tool->cursor())
    shape = *state_->tool->cursor();
  else if (!state_->spaceHeld && std::holds_alternative<layout::CardHit>(hitAt(viewportPoint)))
    shape = Qt::PointingHandCursor;
  if (viewport()->cursor().shape() != shape)
    viewport()->setCursor(shape);
}

void MapCanvas::leaveEvent(QEvent* event) {
  viewport()->unsetCursor();
  QAbstractScrollArea::leaveEvent(event);
}

void MapCanvas::scrollAtEdges() {
  const int dx = scrollStepAtEdge(state_->pointer.x(), viewport()->width());
  const int dy = scrollStepAtEdge(state_->pointer.y(), viewport()->height());
  horizontalScrollBar()->setValue(horizontalScrollBar()->value() + dx);
  verticalScrollBar()->setValue(verticalScrollBar()->value() + dy);
  if (state_->tool && (dx != 0 || dy != 0))
    state_->tool->move({state_->pointer, toLayout(state_->pointer), hitAt(state_->pointer), Qt::NoModifier});
}

void MapCanvas::contextMenuEvent(QContextMenuEvent* event) {
  finishEditing();
  QPoint at = event->globalPos();
  if (event->reason() == QContextMenuEvent::Keyboard) {
    at = viewport()->mapToGlobal(seenRectOf(focusPlace()).center().toPoint());
  } else {
    const auto place = placeOf(layout(), hitAt(viewport()->mapFromGlobal(event->globalPos())));
    const auto* card = std::get_if<model::TouchpointId>(&place);
    if (card == nullptr || !state_->selection.isSelected(*card))
      focusOn(place);
  }
  Q_EMIT contextMenuWanted(at);
}

/// What was drawn is moved, and only what comes into view is drawn; heads that stay in view move one way only.
void MapCanvas::scrollContentsBy(int dx, int dy) {
  const QRect stages = state_->view.stageStrip().toAlignedRect();
  const QRect lanes = state_->view.laneStrip().toAlignedRect();
  const bool sameHeads =
      std::exchange(state_->stageStrip, stages) == stages && std::exchange(state_->laneStrip, lanes) == lanes;
  if (state_->editor)
    state_->editor->move(state_->editor->pos() + QPoint(dx, dy));
  if (!sameHeads || state_->tool || state_->editor || layout().stages.empty()) {
    viewport()->update();
    return;
  }
  QRect body = viewport()->rect().adjusted(0, stages.height(), 0, 0);
  if (!lanes.isEmpty())
    layout().rightToLeft ? body.setRight(lanes.left() - 1) : body.setLeft(lanes.right() + 1);
  viewport()->scroll(dx, dy, body);
  if (!stages.isEmpty() && dx != 0)
    viewport()->update(stages); // titles that are kept in view move within it
  if (!lanes.isEmpty() && dy != 0)
    viewport()->scroll(0, dy, lanes);
  if (!lanes.isEmpty() && lanes.top() > stages.height())
    viewport()->update(QRect(lanes.left(), stages.height(), lanes.width(), lanes.top() - stages.height()));
}

} // namespace throughline::ui
