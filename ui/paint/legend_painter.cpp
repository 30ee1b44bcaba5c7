#include "ui/paint/card_painter.h"
#include "ui/paint/curve_painter.h"
#include "ui/paint/icons.h"
#include "ui/paint/map_painter.h"

#include <QPainter>
#include <QPainterPath>

namespace throughline::ui {
namespace {

void paintKind(QPainter& painter, const QRectF& rect, const KindLook& kind, const QPainterPath& sign) {
  painter.setPen(Qt::NoPen);
  painter.setBrush(kind.disc);
  painter.drawEllipse(rect);
  painter.setBrush(kind.sign);
  paintSign(painter, rect, sign);
}

/// A piece of a curve with one of its points.
void paintCurve(QPainter& painter, const QRectF& rect, QPen pen, const QBrush& point) {
  painter.setPen(pen);
  painter.setBrush(Qt::NoBrush);
  painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
  pen.setStyle(Qt::SolidLine);
  painter.setPen(pen);
  painter.setBrush(point);
  painter.drawEllipse(rect.center(), 4, 4);
}

} // namespace

void paintLegendSign(QPainter& painter, const QRectF& rect, const layout::LegendItem& item, const Look& look) {
  switch (item.sign) {
  case layout::LegendSign::experience: return paintKind(painter, rect, look.experience, starPath());
  case layout::LegendSign::service: return paintKind(painter, rect, look.service, lifebuoyPath());
  case layout::LegendSign::weight:
    return paintWeightShape(painter, rect.adjusted(1, 4, -1, -3), layout::WeightLook::clear, look);
  case layout::LegendSign::drawnCurve: {
    QPen dashed(look.drawnCurve, 1.75);
    dashed.setDashPattern({3, 2});
    return paintCurve(painter, rect, dashed, look.lane);
  }
  case layout::LegendSign::measuredCurve:
    return paintCurve(painter, rect, QPen(look.measuredCurve, 2.5), look.measuredCurve);
  case layout::LegendSign::personaCurve: return paintPersonaSign(painter, rect, item.look, look);
  }
}

} // namespace throughline::ui
