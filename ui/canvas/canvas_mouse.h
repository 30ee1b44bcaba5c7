#pragma once

#include "ui/canvas/tool.h"

#include <QBasicTimer>

class QContextMenuEvent;
class QHelpEvent;
class QMouseEvent;
class QWheelEvent;

namespace throughline::ui {

/// What the pointer does on the canvas: a press takes up a tool, which hears of the mouse until the button is released.
class CanvasMouse {
public:
  explicit CanvasMouse(MapCanvas& canvas) : canvas_(canvas) {}

  /// An event of the viewport. Whether that was all there is to do with it.
  bool take(QEvent& event);
  /// The tool in use; null between gestures.
  const Tool* tool() const { return tool_.get(); }
  /// Takes the gesture back as if it had never been. False when there is none.
  bool cancel();
  /// While the space bar is held, dragging moves the view.
  void holdSpace(bool held);
  /// True when it was the timer for holding the mouse at an edge, which scrolls.
  bool takeTimer(int timer);
  /// What a menu of the map is about: selects what was pressed, and gives the point on the screen.
  QPoint pointOfMenu(const QContextMenuEvent& event);

private:
  ToolEvent toolEvent(QPointF at, Qt::KeyboardModifiers modifiers) const;
  void press(const QMouseEvent& event);
  void move(const QMouseEvent& event);
  void release(const QMouseEvent& event);
  void doubleClick(const QMouseEvent& event);
  void write(const FocusPlace& place);
  bool turnWheel(const QWheelEvent& event);
  bool zoomByGesture(const QEvent& event);
  void showTip(const QHelpEvent& event);
  void end(bool keep, QPointF at);
  void scrollAtEdges();
  void showCursor(QPointF at);

  MapCanvas& canvas_;
  std::unique_ptr<Tool> tool_;
  Qt::MouseButton button_ = Qt::NoButton; ///< that took up the tool
  QBasicTimer edgeTimer_;
  QPointF pointer_;
  bool spaceHeld_ = false;
};

} // namespace throughline::ui
