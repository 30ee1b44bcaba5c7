#include "ui/canvas/map_overview.h"

#include "ui/canvas/map_canvas.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace throughline::ui {
namespace {

constexpr int overviewHeight = 30;
constexpr int widestOverview = 220;
constexpr double roomToSpread = 1.3; ///< columns may be set further apart later

} // namespace

MapOverview::MapOverview(MapCanvas& canvas, QWidget* parent) : QWidget(parent), canvas_(canvas) {
  takeShape();
  setFixedSize(sizeHint());
  setAccessibleName(tr("Overview of the map"));
  setToolTip(tr("The whole map; click where you want to look"));
  connect(&canvas, &MapCanvas::layoutChanged, this, &MapOverview::takeShape);
  connect(&canvas, &MapCanvas::zoomChanged, this, qOverload<>(&QWidget::update));
  for (auto* bar : {canvas.horizontalScrollBar(), canvas.verticalScrollBar()})
    connect(bar, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
}

QSize MapOverview::sizeHint() const {
  return {width_, overviewHeight};
}

/// As wide as the map makes it; another zoom, which sets columns closer, does not change it.
void MapOverview::takeShape() {
  const auto& layout = canvas_.layout();
  const std::pair shape(layout.columns.size(), layout.lanes.size());
  if (std::exchange(shape_, shape) != shape) {
    const double natural = overviewHeight * layout.bounds.width / std::max(layout.bounds.height, 1.0);
    width_ = static_cast<int>(std::clamp<double>(std::ceil(natural * roomToSpread), overviewHeight, widestOverview));
    setFixedSize(sizeHint());
  }
  update();
}

QTransform MapOverview::placement() const {
  const auto& bounds = canvas_.layout().bounds;
  const double scale = std::min(width() / std::max(bounds.width, 1.0), height() / std::max(bounds.height, 1.0));
  return QTransform::fromTranslate((width() - bounds.width * scale) / 2, (height() - bounds.height * scale) / 2)
      .scale(scale, scale);
}

void MapOverview::paintEvent(QPaintEvent*) {
  const auto& layout = canvas_.layout();
  if (layout.columns.empty())
    return;
  QPainter painter(this);
  painter.setTransform(placement(), true);
  painter.setClipRect(toQRectF(layout.bounds));
  painter_.paint(layout, canvas_.look(), painter, toQRectF(layout.bounds), LevelOfDetail::blocks);
  const QRectF viewport = canvas_.viewport()->rect();
  const QPointF origin = canvas_.toViewport(layout::Point{0, 0});
  const QRectF seen((viewport.topLeft() - origin) / canvas_.zoom(), viewport.size() / canvas_.zoom());
  QPen frame(canvas_.look().focus, 2);
  frame.setCosmetic(true);
  painter.setPen(frame);
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(seen.intersected(toQRectF(layout.bounds)));
}

void MapOverview::goTo(QPointF position) {
  const QPointF at = placement().inverted().map(position) * canvas_.zoom();
  canvas_.horizontalScrollBar()->setValue(qRound(at.x() - canvas_.viewport()->width() / 2.0));
  canvas_.verticalScrollBar()->setValue(qRound(at.y() - canvas_.viewport()->height() / 2.0));
}

void MapOverview::mousePressEvent(QMouseEvent* event) {
  goTo(event->position());
}

void MapOverview::mouseMoveEvent(QMouseEvent* event) {
  if (event->buttons() & Qt::LeftButton)
    goTo(event->position());
}

} // namespace throughline::ui
