#pragma once

#include "ui/canvas/canvas_commands.h"
#include "ui/canvas/canvas_mouse.h"
#include "ui/canvas/canvas_picture.h"
#include "ui/canvas/canvas_rings.h"
#include "ui/canvas/canvas_selection.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/canvas_zoom.h"
#include "ui/canvas/in_place_editing.h"
#include "ui/canvas/map_canvas.h"

namespace throughline::ui {

/// What the canvas is made of; each part does one thing, and the widget hands its events on.
struct MapCanvas::State {
  State(MapCanvas& canvas, Session& forSession)
      : session(forSession), view(canvas), selection(forSession, picture.layout()), zoom(canvas, view), editing(canvas),
        commands(canvas), mouse(canvas) {}

  Session& session;
  CanvasPicture picture;
  CanvasView view;
  CanvasSelection selection;
  CanvasZoom zoom;
  InPlaceEditing editing;
  CanvasCommands commands;
  CanvasMouse mouse;
  std::set<model::TouchpointId> ringed; ///< whose rings were last drawn
  FocusPlace ringedPlace;
  std::vector<ChangeMark> marks;
  QRect stageStrip; ///< heads that stayed in view when last scrolled
  QRect laneStrip;
  layout::Rect dropMark; ///< where something that is dragged would go
  bool holdsPicture = false;
  bool showsLegend = true;
  bool measured = false; ///< figures of the current map have come
};

} // namespace throughline::ui
