#pragma once

#include "ui/canvas/canvas_commands.h"
#include "ui/canvas/canvas_picture.h"
#include "ui/canvas/canvas_selection.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/in_place_editor.h"
#include "ui/canvas/map_canvas.h"
#include "ui/canvas/tool.h"

#include <QBasicTimer>
#include <QPointer>

namespace throughline::ui {

/// What is being edited in place.
struct Edited {
  FocusPlace place;
  bool isNew = false;
  QString label;          ///< of the undo step, for a new card
  FocusPlace placeBefore; ///< has the attention again when a new card is taken back
};

struct MapCanvas::State {
  State(MapCanvas& canvas, Session& forSession)
      : session(forSession), view(canvas), selection(forSession, picture.layout()), commands(canvas) {}

  Session& session;
  CanvasPicture picture;
  CanvasView view;
  CanvasSelection selection;
  CanvasCommands commands;
  std::unique_ptr<Tool> tool;
  Qt::MouseButton toolButton = Qt::NoButton;
  QPointer<InPlaceEditor> editor;
  std::optional<Edited> edited;
  std::set<model::TouchpointId> ringed; ///< whose rings were last drawn
  FocusPlace ringedPlace;
  QBasicTimer edgeTimer;
  QPointF pointer;
  QRect stageStrip; ///< heads that stayed in view when last scrolled
  QRect laneStrip;
  bool spaceHeld = false;
  bool holdsPicture = false;
  bool shownFromStart = false;
  double columnWidth = layout::LayoutOptions{}.columnWidth; ///< while the map is seen small
};

} // namespace throughline::ui
