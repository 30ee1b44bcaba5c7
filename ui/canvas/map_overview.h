#pragma once

#include "ui/paint/map_painter.h"

#include <QWidget>

#include <utility>

namespace throughline::ui {

class MapCanvas;

/// The whole map, very small, with a frame around what the canvas shows; a press or a drag goes there.
class MapOverview : public QWidget {
  Q_OBJECT

public:
  explicit MapOverview(MapCanvas& canvas, QWidget* parent = nullptr);
  QSize sizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;

private:
  /// From layout units to this widget.
  QTransform placement() const;
  void takeShape();
  void goTo(QPointF position);

  MapCanvas& canvas_;
  MapPainter painter_;
  int width_ = 0;
  std::pair<std::size_t, std::size_t> shape_{}; ///< columns and lanes
};

} // namespace throughline::ui
