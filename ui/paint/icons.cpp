#include "ui/paint/icons.h"

#include "ui/paint/look.h"

#include <QPainter>
#include <QPainterPathStroker>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace throughline::ui {
namespace {

QPointF onCircle(double radius, double degrees) {
  const double angle = degrees * std::numbers::pi / 180;
  return {10 + radius * std::cos(angle), 10 + radius * std::sin(angle)};
}

QPainterPath stroked(const QPainterPath& line, double width) {
  QPainterPathStroker stroker;
  stroker.setWidth(width);
  stroker.setCapStyle(Qt::RoundCap);
  stroker.setJoinStyle(Qt::RoundJoin);
  return stroker.createStroke(line).simplified();
}

QPainterPath makeStar() {
  QPainterPath path;
  for (int point = 0; point < 10; ++point) {
    const QPointF at = onCircle(point % 2 == 0 ? 6.6 : 2.9, -90 + 36 * point) + QPointF(0, 0.4);
    point == 0 ? path.moveTo(at) : path.lineTo(at);
  }
  path.closeSubpath();
  return path;
}

/// A ring with four bands: the gaps show what is behind.
QPainterPath makeLifebuoy() {
  QPainterPath ring;
  ring.setFillRule(Qt::OddEvenFill);
  ring.addEllipse(QPointF(10, 10), 6.6, 6.6);
  ring.addEllipse(QPointF(10, 10), 2.7, 2.7);
  QPainterPath gaps;
  for (int quarter = 0; quarter < 4; ++quarter) {
    QPainterPath gap;
    gap.moveTo(onCircle(4.0, 45 + 90 * quarter));
    gap.lineTo(onCircle(5.5, 45 + 90 * quarter));
    gaps = gaps.united(stroked(gap, 1.5));
  }
  return ring.subtracted(gaps);
}

QPainterPath makeDiamond() {
  QPainterPath path;
  path.setFillRule(Qt::OddEvenFill);
  path.addPolygon(QPolygonF{{10, 1}, {19, 10}, {10, 19}, {1, 10}, {10, 1}});
  path.addPolygon(QPolygonF{{10, 6.2}, {13.8, 10}, {10, 13.8}, {6.2, 10}, {10, 6.2}});
  return path;
}

QPainterPath makeWarning() {
  QPainterPath outline;
  outline.addPolygon(QPolygonF{{10, 4}, {16.5, 15.5}, {3.5, 15.5}, {10, 4}});
  QPainterPath mark;
  mark.moveTo(10, 8.4);
  mark.lineTo(10, 11.4);
  QPainterPath path = outline.united(stroked(outline, 1.6)).subtracted(stroked(mark, 1.5));
  QPainterPath dot;
  dot.addEllipse(QPointF(10, 13.6), 0.9, 0.9);
  return path.subtracted(dot);
}

/// A flash.
QPainterPath makePain() {
  QPainterPath path;
  path.addPolygon(QPolygonF{{11.5, 3}, {5, 11.2}, {9.2, 11.2}, {8.2, 17}, {15, 8.6}, {10.6, 8.6}, {11.5, 3}});
  return path;
}

/// A light bulb.
QPainterPath makeIdea() {
  QPainterPath path;
  path.addEllipse(QPointF(10, 8.4), 4.9, 4.9);
  path.addRect(QRectF(8, 12.4, 4, 1.6));
  path.addRoundedRect(QRectF(7.8, 14.6, 4.4, 2.2), 1, 1);
  path.setFillRule(Qt::WindingFill);
  return path.simplified();
}

/// A raised thumb, drawn as a tick in a ring.
QPainterPath makeVote() {
  QPainterPath tick;
  tick.moveTo(6.8, 10.2);
  tick.lineTo(9.2, 12.6);
  tick.lineTo(13.4, 7.8);
  QPainterPath disc;
  disc.addEllipse(QPointF(10, 10), 6.5, 6.5);
  return disc.subtracted(stroked(tick, 1.7));
}

/// A bubble of speech with two lines in it.
QPainterPath makeComment() {
  QPainterPath bubble;
  bubble.addRoundedRect(QRectF(3.5, 4, 13, 9), 2.5, 2.5);
  QPainterPath tail;
  tail.addPolygon(QPolygonF{{6.5, 12}, {11, 12}, {6.5, 16.8}, {6.5, 12}});
  QPainterPath lines;
  for (const double y : {7.2, 9.8}) {
    lines.moveTo(6.5, y);
    lines.lineTo(y < 8 ? 13.5 : 11, y);
  }
  return bubble.united(tail).subtracted(stroked(lines, 1.2));
}

/// A sheet with a folded corner and two lines on it.
QPainterPath makeNote() {
  QPainterPath sheet;
  sheet.addPolygon(QPolygonF{{5, 3.5}, {12, 3.5}, {15.5, 7}, {15.5, 16.5}, {5, 16.5}, {5, 3.5}});
  QPainterPath lines;
  for (const double y : {9.6, 12.8}) {
    lines.moveTo(7.5, y);
    lines.lineTo(13, y);
  }
  return sheet.subtracted(stroked(lines, 1.3));
}

/// An arrow that leaves a frame.
QPainterPath makeLink() {
  QPainterPath line;
  line.moveTo(9, 5.5);
  line.lineTo(5, 5.5);
  line.lineTo(5, 15);
  line.lineTo(14.5, 15);
  line.lineTo(14.5, 11);
  line.moveTo(9.5, 10.5);
  line.lineTo(15.5, 4.5);
  line.moveTo(11.5, 4.5);
  line.lineTo(15.5, 4.5);
  line.lineTo(15.5, 8.5);
  return stroked(line, 1.6);
}

/// From a deep frown to a broad smile.
QPainterPath mouthOf(int emotion) {
  const double bend = 1.75 * emotion;
  QPainterPath mouth;
  mouth.moveTo(6.2, 13 - bend * 0.5);
  mouth.quadTo(10, 13 + bend * 0.95, 13.8, 13 - bend * 0.5);
  return stroked(mouth, 1.5);
}

QPainterPath makeFeatures(int emotion) {
  QPainterPath path;
  path.addEllipse(QPointF(7.1, 7.8), 1.25, 1.45);
  path.addEllipse(QPointF(12.9, 7.8), 1.25, 1.45);
  path.addPath(mouthOf(emotion));
  path.setFillRule(Qt::WindingFill);
  return path;
}

const QPainterPath& featuresOf(int emotion) {
  static const std::array<QPainterPath, 5> all{makeFeatures(-2), makeFeatures(-1), makeFeatures(0), makeFeatures(1),
                                               makeFeatures(2)};
  return all[static_cast<std::size_t>(std::clamp(emotion, -2, 2) + 2)];
}

} // namespace

const QPainterPath& starPath() {
  static const QPainterPath path = makeStar();
  return path;
}
const QPainterPath& lifebuoyPath() {
  static const QPainterPath path = makeLifebuoy();
  return path;
}
const QPainterPath& diamondPath() {
  static const QPainterPath path = makeDiamond();
  return path;
}
const QPainterPath& warningPath() {
  static const QPainterPath path = makeWarning();
  return path;
}
const QPainterPath& painPath() {
  static const QPainterPath path = makePain();
  return path;
}
const QPainterPath& ideaPath() {
  static const QPainterPath path = makeIdea();
  return path;
}
const QPainterPath& votePath() {
  static const QPainterPath path = makeVote();
  return path;
}
const QPainterPath& commentPath() {
  static const QPainterPath path = makeComment();
  return path;
}
const QPainterPath& linkPath() {
  static const QPainterPath path = makeLink();
  return path;
}

const QPainterPath& notePath() {
  static const QPainterPath path = makeNote();
  return path;
}

void paintSign(QPainter& painter, const QRectF& rect, const QPainterPath& sign) {
  const QTransform before = painter.transform();
  painter.translate(rect.topLeft());
  painter.scale(rect.height() / 20, rect.height() / 20);
  painter.drawPath(sign);
  painter.setTransform(before);
}

void paintFace(QPainter& painter, const QRectF& rect, int emotion, const Look& look) {
  painter.setPen(Qt::NoPen);
  painter.setBrush(look.mutedText);
  painter.drawEllipse(rect);
  painter.setBrush(look.faces[static_cast<std::size_t>(std::clamp(emotion, -2, 2) + 2)]);
  painter.drawEllipse(rect.adjusted(1, 1, -1, -1));
  painter.setBrush(look.faceSign);
  paintSign(painter, rect, featuresOf(emotion));
}

} // namespace throughline::ui
