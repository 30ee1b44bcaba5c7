#pragma once

#include "ui/session/room.h"

#include <QObject>

class QLabel;
class QMainWindow;
class QToolButton;

namespace throughline::ui {

class MapCanvas;
class MapOverview;

/// The foot of the window: what was noted in passing, the filter, the whole map in small, the zoom, and whether all is
/// saved.
class StatusLine : public QObject {
  Q_OBJECT

public:
  /// Goes with the canvas.
  StatusLine(const Desk& desk, QMainWindow& window, MapCanvas& canvas);

private:
  void makeSaved();
  void makeZoom();
  void connectAll();
  void showZoom();
  void showSaved();
  void showFilter();

  Desk desk_;
  QMainWindow& window_;
  MapCanvas& canvas_;
  QLabel* saved_;
  QLabel* filtered_;
  MapOverview* overview_;
  QToolButton* zoom_;
};

} // namespace throughline::ui
