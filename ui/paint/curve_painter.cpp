#include "ui/paint/curve_painter.h"

#include "ui/paint/icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace throughline::ui {
namespace {

using Points = std::span<const layout::CurvePoint>;

/// The points that matter for what is visible: those inside and one more on each side.
Points visiblePoints(const std::vector<layout::CurvePoint>& points, const QRectF& visible) {
  if (points.empty())
    return {};
  const bool backwards = points.front().at.x > points.back().at.x;
  const auto before = [&](const layout::CurvePoint& point) {
    return backwards ? point.at.x > visible.right() : point.at.x < visible.left();
  };
  const auto notAfter = [&](const layout::CurvePoint& point) {
    return backwards ? point.at.x >= visible.left() : point.at.x <= visible.right();
  };
  auto first = std::partition_point(points.begin(), points.end(), before);
  auto end = std::partition_point(first, points.end(), notAfter);
  first -= first == points.begin() ? 0 : 1;
  end += end == points.end() ? 0 : 1;
  return {first, end};
}

/// Through all points without overshooting any.
template <class YOf> void addSmoothLine(QPainterPath& path, Points points, YOf yOf) {
  for (std::size_t index = 1; index < points.size(); ++index) {
    const double middle = (points[index - 1].at.x + points[index].at.x) / 2;
    path.cubicTo(middle, yOf(points[index - 1]), middle, yOf(points[index]), points[index].at.x, yOf(points[index]));
  }
}

constexpr auto yOfPoint = [](const layout::CurvePoint& point) { return point.at.y; };

QPainterPath smoothLine(Points points) {
  QPainterPath path(toQPointF(points.front().at));
  addSmoothLine(path, points, yOfPoint);
  return path;
}

QPainterPath intervalBand(Points points) {
  QPainterPath path(QPointF(points.front().at.x, points.front().high));
  addSmoothLine(path, points, [](const auto& point) { return point.high; });
  const std::vector<layout::CurvePoint> back(points.rbegin(), points.rend());
  path.lineTo(back.front().at.x, back.front().low);
  addSmoothLine(path, Points(back), [](const auto& point) { return point.low; });
  path.closeSubpath();
  return path;
}

void paintPlainLine(QPainter& painter, Points points, const QColor& colour) {
  const double onePixel = 1 / painter.transform().m11();
  QPolygonF line;
  for (const auto& point : points)
    if (line.empty() || std::abs(line.back().x() - point.at.x) >= onePixel)
      line.push_back(toQPointF(point.at));
  QPen pen(colour, 0);
  painter.setPen(pen);
  painter.drawPolyline(line);
}

void paintScale(QPainter& painter, const layout::Curves& curves, const layout::LaneRow& lane, const Look& look,
                bool withFaces) {
  painter.setPen(QPen(look.line, 1));
  for (const double share : {0.0, 0.5, 1.0}) {
    const double y = curves.top + (curves.bottom - curves.top) * share;
    painter.drawLine(QPointF(curves.area.x, y), QPointF(curves.area.right(), y));
  }
  if (withFaces)
    paintCurveFaces(painter, curves, lane, look);
}

} // namespace

void paintCurveFaces(QPainter& painter, const layout::Curves& curves, const layout::LaneRow& lane, const Look& look) {
  const auto& head = lane.head;
  const bool atRight = head.x > curves.area.x;
  const auto& title = lane.title;
  const double width = title.text->width() * title.scale;
  const QRectF words(atRight ? title.rect.right() - width : title.rect.x, title.rect.y, width, title.rect.height);
  const double x = atRight ? head.x + 12 : head.right() - 28;
  for (const int emotion : {2, 0, -2}) {
    const double y = curves.top + (curves.bottom - curves.top) * (2 - emotion) / 4;
    if (const QRectF place(x, y - 8, 16, 16); !words.intersects(place))
      paintFace(painter, place, emotion, look);
  }
}

namespace {

void paintDrawn(QPainter& painter, Points points, const Look& look) {
  painter.setBrush(Qt::NoBrush);
  QPen dashed(look.drawnCurve, 1.75);
  dashed.setDashPattern({4, 3});
  dashed.setCapStyle(Qt::FlatCap);
  painter.setPen(dashed);
  // Piece by piece, so that the dashes do not depend on how much of the curve is seen.
  for (std::size_t index = 1; index < points.size(); ++index)
    painter.drawPath(smoothLine(points.subspan(index - 1, 2)));
  QPen ring(look.drawnCurve, 1.5);
  ring.setDashPattern({2.2, 1.4});
  painter.setPen(ring);
  painter.setBrush(look.lane);
  for (const auto& point : points)
    if (point.touchpoint)
      painter.drawEllipse(toQPointF(point.at), 5.5, 5.5);
}

/// Markers and dashes change at different paces, so that twenty personas differ.
const std::array<QList<qreal>, 4> personaDashes{QList<qreal>{3, 2}, QList<qreal>{1, 1.5}, QList<qreal>{8, 3, 2, 3},
                                                QList<qreal>{3, 2, 1, 2, 1, 2}};

QPen personaPen(std::size_t place, const Look& look) {
  QPen pen(look.personas[place % look.personas.size()], 2);
  pen.setDashPattern(personaDashes[place % personaDashes.size()]);
  pen.setCapStyle(Qt::FlatCap);
  return pen;
}

/// Square, triangle, diamond, triangle on its head, hexagon.
QPolygonF markerOf(std::size_t place, QPointF at) {
  constexpr double size = 5.5;
  const std::array corners{
      QPolygonF{{-1, -1}, {1, -1}, {1, 1}, {-1, 1}}, QPolygonF{{0, -1.25}, {1.2, 0.9}, {-1.2, 0.9}},
      QPolygonF{{0, -1.35}, {1.35, 0}, {0, 1.35}, {-1.35, 0}}, QPolygonF{{0, 1.25}, {1.2, -0.9}, {-1.2, -0.9}},
      QPolygonF{{-0.6, -1.1}, {0.6, -1.1}, {1.2, 0}, {0.6, 1.1}, {-0.6, 1.1}, {-1.2, 0}}};
  QPolygonF marker;
  for (const auto& corner : corners[place % corners.size()])
    marker << at + corner * size;
  return marker;
}

/// Hollow, as everything that nobody has measured.
void paintMarker(QPainter& painter, std::size_t place, QPointF at, const Look& look) {
  QPen pen(look.personas[place % look.personas.size()], 1.75);
  pen.setJoinStyle(Qt::MiterJoin);
  painter.setPen(pen);
  painter.setBrush(look.lane);
  painter.drawPolygon(markerOf(place, at));
}

void paintPersona(QPainter& painter, const layout::PersonaCurve& curve, Points points, const Look& look) {
  painter.setBrush(Qt::NoBrush);
  painter.setPen(personaPen(curve.look, look));
  for (std::size_t index = 1; index < points.size(); ++index)
    painter.drawPath(smoothLine(points.subspan(index - 1, 2)));
  for (const auto& point : points)
    if (point.touchpoint)
      paintMarker(painter, curve.look, toQPointF(point.at), look);
}

void paintWhisker(QPainter& painter, const layout::CurvePoint& point) {
  const double x = point.at.x;
  painter.drawLine(QPointF(x, point.low), QPointF(x, point.high));
  painter.drawLine(QPointF(x - 4, point.low), QPointF(x + 4, point.low));
  painter.drawLine(QPointF(x - 4, point.high), QPointF(x + 4, point.high));
}

void paintMeasured(QPainter& painter, Points points, const Look& look) {
  painter.setPen(QPen(look.measuredCurve, 2.5));
  painter.setBrush(Qt::NoBrush);
  painter.drawPath(smoothLine(points));
  painter.setPen(QPen(look.measuredCurve, 1.25));
  for (const auto& point : points)
    if (point.touchpoint)
      paintWhisker(painter, point);
  for (const auto& point : points)
    if (point.touchpoint) {
      // Heard of by fewer than it takes to call it measured: hollow, but not dashed.
      const bool heard = point.evidence != insight::Evidence::measured;
      painter.setPen(heard ? QPen(look.measuredCurve, 2) : QPen(look.lane, 1.5));
      painter.setBrush(heard ? look.lane : look.measuredCurve);
      painter.drawEllipse(toQPointF(point.at), 5.5, 5.5);
    }
}

void paintBand(QPainter& painter, Points points, const Look& look) {
  painter.setPen(Qt::NoPen);
  painter.setBrush(look.intervalBand);
  painter.drawPath(intervalBand(points));
}

} // namespace

void paintCurves(QPainter& painter, const layout::Curves& curves, const layout::LaneRow& lane, const Look& look,
                 const QRectF& visible, LevelOfDetail detail) {
  const Points drawn = visiblePoints(curves.drawn, visible);
  const Points measured = visiblePoints(curves.measured, visible);
  if (detail == LevelOfDetail::blocks) {
    paintPlainLine(painter, drawn, look.drawnCurve);
    for (const auto& persona : curves.personas)
      paintPlainLine(painter, visiblePoints(persona.points, visible),
                     look.personas[persona.look % look.personas.size()]);
    paintPlainLine(painter, measured, look.measuredCurve);
    return;
  }
  if (!measured.empty())
    paintBand(painter, measured, look);
  paintScale(painter, curves, lane, look, detail == LevelOfDetail::full);
  if (!drawn.empty())
    paintDrawn(painter, drawn, look);
  for (const auto& persona : curves.personas)
    paintPersona(painter, persona, visiblePoints(persona.points, visible), look);
  if (!measured.empty())
    paintMeasured(painter, measured, look);
}

void paintPersonaSign(QPainter& painter, const QRectF& rect, std::size_t place, const Look& look) {
  painter.setPen(personaPen(place, look));
  painter.setBrush(Qt::NoBrush);
  painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
  paintMarker(painter, place, rect.center(), look);
}

} // namespace throughline::ui
