#include "ui/canvas/canvas_mouse.h"

#include "ui/canvas/canvas_commands.h"
#include "ui/canvas/canvas_selection.h"
#include "ui/canvas/canvas_zoom.h"
#include "ui/canvas/drops.h"
#include "ui/canvas/in_place_editing.h"
#include "ui/canvas/map_canvas.h"
#include "ui/canvas/map_words.h"
#include "ui/canvas/persona_tool.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
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

bool CanvasMouse::take(QEvent& event) {
  switch (event.type()) {
  case QEvent::MouseButtonPress: return press(static_cast<QMouseEvent&>(event)), true;
  case QEvent::MouseMove: return move(static_cast<QMouseEvent&>(event)), true;
  case QEvent::MouseButtonRelease: return release(static_cast<QMouseEvent&>(event)), true;
  case QEvent::MouseButtonDblClick: return doubleClick(static_cast<QMouseEvent&>(event)), true;
  case QEvent::Wheel: return turnWheel(static_cast<QWheelEvent&>(event));
  case QEvent::NativeGesture: return zoomByGesture(event);
  case QEvent::ToolTip: return showTip(static_cast<QHelpEvent&>(event)), true;
  case QEvent::Leave: return canvas_.viewport()->unsetCursor(), false;
  default: return false;
  }
}

ToolEvent CanvasMouse::toolEvent(QPointF at, Qt::KeyboardModifiers modifiers) const {
  return {at, canvas_.toLayout(at), canvas_.hitAt(at), modifiers};
}

void CanvasMouse::press(const QMouseEvent& event) {
  if (!tool_ && event.button() != Qt::RightButton) {
    canvas_.zooming().startWork();
    canvas_.editing().finish();
    canvas_.setFocus(Qt::MouseFocusReason);
    canvas_.commands().emotionTyping().forget();
    button_ = event.button();
    const auto pressed = toolEvent(event.position(), event.modifiers());
    if (event.button() == Qt::MiddleButton || (spaceHeld_ && event.button() == Qt::LeftButton))
      tool_ = panTool(canvas_, pressed);
    else if (event.button() == Qt::LeftButton)
      tool_ = toolForPress(canvas_, pressed);
    canvas_.showSelection();
  }
  showCursor(event.position());
}

void CanvasMouse::move(const QMouseEvent& event) {
  pointer_ = event.position();
  const QRect window(canvas_.window()->mapToGlobal(QPoint(0, 0)), canvas_.window()->size());
  if (tool_ && tool_->leavesWindow() && !window.contains(event.globalPosition().toPoint())) {
    end(false, event.position());
    return dragAway(canvas_);
  }
  if (tool_) {
    tool_->move(toolEvent(event.position(), event.modifiers()));
    if (tool_->scrollsAtEdges() && !edgeTimer_.isActive())
      edgeTimer_.start(edgeInterval, &canvas_);
  }
  showCursor(event.position());
}

void CanvasMouse::release(const QMouseEvent& event) {
  if (tool_ && event.button() == button_)
    end(true, event.position());
  showCursor(event.position());
}

void CanvasMouse::end(bool keep, QPointF at) {
  edgeTimer_.stop();
  const auto tool = std::exchange(tool_, nullptr);
  if (!tool)
    return;
  if (keep)
    tool->release(toolEvent(at, Qt::NoModifier));
  else
    tool->cancel();
  canvas_.showSelection();
}

bool CanvasMouse::cancel() {
  if (!tool_)
    return false;
  end(false, pointer_);
  return true;
}

void CanvasMouse::doubleClick(const QMouseEvent& event) {
  if (event.button() != Qt::LeftButton)
    return;
  end(false, event.position());
  write(placeOf(canvas_.layout(), canvas_.hitAt(event.position())));
}

/// In an empty cell for cards a new one, else in what is there.
void CanvasMouse::write(const FocusPlace& place) {
  if (std::holds_alternative<std::monostate>(place))
    return;
  const auto* cell = std::get_if<CellPlace>(&place);
  if (cell != nullptr)
    canvas_.focusOn(place);
  if (takesCard(canvas_.layout(), place))
    canvas_.commands().addHere();
  else
    canvas_.editing().begin(place);
}

bool CanvasMouse::turnWheel(const QWheelEvent& event) {
  canvas_.zooming().startWork();
  if (event.modifiers() & Qt::ControlModifier) {
    canvas_.zooming().set(canvas_.zoom() * std::pow(1.0015, event.angleDelta().y()), event.position());
    return true;
  }
  canvas_.editing().finish();
  return false;
}

bool CanvasMouse::zoomByGesture(const QEvent& event) {
  const auto& gesture = static_cast<const QNativeGestureEvent&>(event);
  if (gesture.gestureType() != Qt::ZoomNativeGesture)
    return false;
  canvas_.zooming().set(canvas_.zoom() * (1 + gesture.value()), gesture.position());
  return true;
}

void CanvasMouse::showTip(const QHelpEvent& event) {
  const auto hit = canvas_.hitAt(event.pos());
  const auto place = placeOf(canvas_.layout(), hit);
  auto text = tool_ ? QString() : tooltipOf(canvas_, place);
  if (!tool_ && text.isEmpty())
    text = personaTip(canvas_, hit);
  QToolTip::showText(event.globalPos(), text, canvas_.viewport(), canvas_.seenRectOf(place).toAlignedRect());
}

void CanvasMouse::holdSpace(bool held) {
  spaceHeld_ = held;
  showCursor(pointer_);
}

void CanvasMouse::showCursor(QPointF at) {
  Qt::CursorShape shape = spaceHeld_ ? Qt::OpenHandCursor : Qt::ArrowCursor;
  if (tool_ && tool_->cursor())
    shape = *tool_->cursor();
  else if (!spaceHeld_)
    shape = cursorOver(canvas_, toolEvent(at, Qt::NoModifier)).value_or(shape);
  if (canvas_.viewport()->cursor().shape() != shape)
    canvas_.viewport()->setCursor(shape);
}

bool CanvasMouse::takeTimer(int timer) {
  if (timer != edgeTimer_.timerId())
    return false;
  scrollAtEdges();
  return true;
}

void CanvasMouse::scrollAtEdges() {
  const int dx = scrollStepAtEdge(pointer_.x(), canvas_.viewport()->width());
  const int dy = scrollStepAtEdge(pointer_.y(), canvas_.viewport()->height());
  canvas_.horizontalScrollBar()->setValue(canvas_.horizontalScrollBar()->value() + dx);
  canvas_.verticalScrollBar()->setValue(canvas_.verticalScrollBar()->value() + dy);
  if (tool_ && (dx != 0 || dy != 0))
    tool_->move(toolEvent(pointer_, Qt::NoModifier));
}

QPoint CanvasMouse::pointOfMenu(const QContextMenuEvent& event) {
  canvas_.editing().finish();
  if (event.reason() == QContextMenuEvent::Keyboard)
    return canvas_.viewport()->mapToGlobal(canvas_.seenRectOf(canvas_.focusPlace()).center().toPoint());
  const QPointF at = canvas_.viewport()->mapFromGlobal(event.globalPos());
  const auto place = placeOf(canvas_.layout(), canvas_.hitAt(at));
  const auto* card = std::get_if<model::TouchpointId>(&place);
  if (card == nullptr || !canvas_.cards().isSelected(*card))
    canvas_.focusOn(place);
  canvas_.commands().emotionTyping().meanNearest(canvas_.toLayout(at));
  return event.globalPos();
}

} // namespace throughline::ui
