#pragma once

// The canvas lands on its own branch; until then the window shows where the map will be.
#if __has_include("ui/canvas/map_canvas.h")
#include "ui/canvas/map_canvas.h"
#else
#include "ui/paint/look.h"
#include "ui/session/session.h"

#include <QLabel>

namespace throughline::ui {

class MapCanvas : public QLabel {
public:
  explicit MapCanvas(Session&, QWidget* parent = nullptr) : QLabel(tr("Map"), parent) { setAlignment(Qt::AlignCenter); }
  void addLane(model::LaneType) {}
  void addTouchpoint() {}
  void addStage() {}
  void duplicateSelection() {}
  void deleteSelection() {}
  void copy() {}
  void cut() {}
  void paste() {}
  void selectAll() {}
  void zoomIn() {}
  void zoomOut() {}
  void zoomReset() {}
  void fit() {}
  void zoomToSelection() {}
  void setLook(const Look&) {}
  void reveal(model::TouchpointId) {}
};

} // namespace throughline::ui
#endif
