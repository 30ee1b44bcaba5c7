#pragma once

#include "core/layout/map_layout.h"
#include "ui/canvas/focus_place.h"

#include <QCursor>
#include <QPointF>

#include <memory>
#include <optional>

class QPainter;

namespace throughline::ui {

class MapCanvas;

/// What a tool hears of the mouse.
struct ToolEvent {
  QPointF viewport;
  layout::Point at; ///< on the map
  layout::Hit hit;
  Qt::KeyboardModifiers modifiers;
};

/// What the mouse does between pressing and releasing a button. One object for one gesture.
class Tool {
public:
  explicit Tool(MapCanvas& canvas) : canvas_(canvas) {}
  Tool(const Tool&) = delete;
  Tool& operator=(const Tool&) = delete;
  virtual ~Tool() = default;

  virtual void move(const ToolEvent& event) = 0;
  virtual void release(const ToolEvent& event) = 0;
  /// Escape, or the gesture was taken away: as if it had never been.
  virtual void cancel() {}
  /// Over the map, in the viewport's coordinates.
  virtual void paint(QPainter&) const {}
  virtual std::optional<Qt::CursorShape> cursor() const { return std::nullopt; }
  /// Whether holding the mouse at the edge scrolls the map.
  virtual bool scrollsAtEdges() const { return false; }
  /// Whether what is dragged may go to another window.
  virtual bool leavesWindow() const { return false; }

protected:
  MapCanvas& canvas_;
};

/// The tool for a press of the left button on what was hit.
std::unique_ptr<Tool> toolForPress(MapCanvas& canvas, const ToolEvent& press);
/// What the pointer looks like over what a press would take up; none where it is the usual arrow.
std::optional<Qt::CursorShape> cursorOver(const MapCanvas& canvas, const ToolEvent& over);
/// The tool that moves the view.
std::unique_ptr<Tool> panTool(MapCanvas& canvas, const ToolEvent& press);

} // namespace throughline::ui
