#include "ui/paint/arrow_painter.h"

#include "ui/paint/map_painter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace throughline::ui {
namespace {

void paintArrowHead(QPainter& painter, const layout::Arrow& arrow) {
  const QPointF tip = toQPointF(arrow.end), back = toQPointF(arrow.endControl) - tip;
  const QPointF along = back / std::max(std::hypot(back.x(), back.y()), 1.0);
  const QPointF across(-along.y(), along.x());
  painter.drawPolygon(QPolygonF{tip, tip + along * 9 + across * 5, tip + along * 9 - across * 5});
}

} // namespace

void paintArrows(QPainter& painter, const layout::MapLayout& layout, const Look& look, const QRectF& visible) {
  for (const auto& arrow : layout.arrows) {
    QPainterPath line(toQPointF(arrow.start));
    line.cubicTo(toQPointF(arrow.startControl), toQPointF(arrow.endControl), toQPointF(arrow.end));
    if (!line.controlPointRect().intersects(visible))
      continue;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.service.outline, 1.75));
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.service.outline);
    paintArrowHead(painter, arrow);
  }
}

} // namespace throughline::ui
