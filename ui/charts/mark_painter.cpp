#include "ui/charts/mark_painter.h"

#include "ui/charts/phrases.h"
#include "ui/charts/plain_text.h"

#include <algorithm>

namespace throughline::ui {

namespace {

/// Diagonal lines, cut off at the rectangle by arithmetic: no clip, so that they stay sharp and small on paper.
void hatch(QPainter& painter, const QRectF& area, const QColor& color, qreal step, qreal width) {
  painter.setPen(thinPen(color, width));
  for (qreal foot = area.left() + step / 2; foot < area.right() + area.height(); foot += step) {
    const qreal beyond = std::max<qreal>(0, foot - area.right());
    const QPointF low(foot - beyond, area.bottom() - beyond);
    const qreal rise = std::min(low.x() - area.left(), low.y() - area.top());
    painter.drawLine(low, low - QPointF(rise, rise));
  }
}

void paintWhisker(QPainter& painter, const QPointF& from, const QPointF& to, qreal cap, const QPen& pen) {
  const bool lying = from.y() == to.y();
  const QPointF end = lying ? QPointF(0, cap) : QPointF(cap, 0);
  painter.setPen(pen);
  painter.drawLine(from, to);
  painter.drawLine(from - end, from + end);
  painter.drawLine(to - end, to + end);
}

/// Service is hatched and outlined, worse is hatched the same way in its own colour, hollow ones are outlines.
void paintPattern(QPainter& painter, const QRectF& area, chart::Tone tone, bool hollow, const ChartLook& look) {
  const qreal em = look.font.pixelSize();
  const bool hatched = tone == chart::Tone::service || tone == chart::Tone::worse;
  painter.setBrush(Qt::NoBrush);
  if (hollow) {
    if (hatched)
      hatch(painter, area, look.unclear, 0.5 * em, 0.06 * em);
    painter.setPen(thinPen(look.unclear, 0.1 * em));
    painter.drawRect(area);
  } else if (hatched) {
    const QColor line = tone == chart::Tone::service ? look.serviceLine : look.paper;
    hatch(painter, area, line, 0.5 * em, 0.1 * em);
    painter.setPen(thinPen(tone == chart::Tone::service ? look.serviceLine : look.worse, 0.1 * em));
    painter.drawRect(area);
  }
}

QPolygonF triangle(const QPointF& centre, qreal radius, bool up) {
  const qreal tip = up ? -radius : radius;
  return QPolygonF(
      {centre + QPointF(0, tip), centre + QPointF(radius, -0.75 * tip), centre + QPointF(-radius, -0.75 * tip)});
}

void paintPoint(QPainter& painter, const QPointF& at, chart::MarkShape shape, chart::Tone tone, bool hollow,
                const ChartLook& look) {
  const qreal em = look.font.pixelSize();
  painter.setPen(QPen(hollow ? look.unclear : look.line(tone), 0.1 * em));
  painter.setBrush(hollow ? look.paper : look.fill(tone));
  const qreal radius = 0.4 * em;
  switch (shape) {
  case chart::MarkShape::circle: painter.drawEllipse(at, radius, radius); break;
  case chart::MarkShape::square:
    painter.drawRect(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius));
    break;
  case chart::MarkShape::diamond:
    painter.drawPolygon(QPolygonF({at + QPointF(0, -1.2 * radius), at + QPointF(1.2 * radius, 0),
                                   at + QPointF(0, 1.2 * radius), at + QPointF(-1.2 * radius, 0)}));
    break;
  case chart::MarkShape::triangleUp: painter.drawPolygon(triangle(at, 1.4 * radius, true)); break;
  case chart::MarkShape::triangleDown: painter.drawPolygon(triangle(at, 1.4 * radius, false)); break;
  }
}

/// From paper to the colour of what is worse; text on it is ink or paper, whichever stands out.
QColor shadeOf(double shade, const ChartLook& look) {
  const double part = std::clamp(shade, 0.0, 1.0) * 0.85;
  const auto mixed = [part](int from, int to) { return static_cast<int>(from + part * (to - from)); };
  return {mixed(look.paper.red(), look.worse.red()), mixed(look.paper.green(), look.worse.green()),
          mixed(look.paper.blue(), look.worse.blue())};
}

qreal brightness(const QColor& color) {
  return 0.299 * color.redF() + 0.587 * color.greenF() + 0.114 * color.blueF();
}

QColor inkOn(const QColor& ground) {
  return brightness(ground) > 0.52 ? QColor(Qt::black) : QColor(Qt::white);
}

/// A cell that says nothing of its share: paper, hatched, with an outline that is seen on every paper.
void paintHollowCell(QPainter& painter, const QRectF& area, const ChartLook& look) {
  const qreal em = look.font.pixelSize();
  painter.fillRect(area, look.paper);
  hatch(painter, area, look.grid, 0.5 * em, 0.06 * em);
  painter.setPen(thinPen(look.unclear, 0.08 * em));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(area);
}

void paintCell(QPainter& painter, const chart::GridCell& cell, const QRectF& area, const ChartLook& look,
               const QLocale& locale) {
  const qreal em = look.font.pixelSize();
  const QRectF inner = area.adjusted(0.1 * em, 0.1 * em, -0.1 * em, -0.1 * em);
  const QColor ground = cell.hollow ? look.paper : shadeOf(cell.shade, look);
  if (cell.hollow) {
    paintHollowCell(painter, inner, look);
  } else {
    painter.setPen(thinPen(look.grid, 0.08 * em));
    painter.setBrush(ground);
    painter.drawRect(inner);
  }
  const QFont font = cell.hollow ? chartSmall(look) : chartBold(look);
  const qreal step = lineHeight(font, tightLeading);
  const int most = std::max(1, static_cast<int>(inner.height() / step));
  const QStringList lines = wrapped(phraseText(cell.text, locale), font, inner.width() - 0.4 * em, most);
  const qreal height = step * static_cast<qreal>(lines.size());
  drawLines(painter, QRectF(inner.left(), inner.center().y() - height / 2, inner.width(), height), lines, font,
            cell.hollow ? look.quiet : inkOn(ground), Qt::AlignHCenter, tightLeading);
}

/// Where a label may stand beside its mark, best first.
QVector<QPointF> seats(const QPointF& at, const QSizeF& size, qreal away) {
  return {{at.x() + away, at.y() - size.height() / 2},
          {at.x() - away - size.width(), at.y() - size.height() / 2},
          {at.x() - size.width() / 2, at.y() - away - size.height()},
          {at.x() - size.width() / 2, at.y() + away},
          {at.x() + 0.8 * away, at.y() - away - 0.8 * size.height()},
          {at.x() + 0.8 * away, at.y() + 0.7 * away}};
}

/// The overlay's part of each layer.
struct LayerPainter {
  QPainter& painter;
  const ChartGeometry& geometry;
  const ChartLook& look;
  const QLocale& locale;

  qreal em() const { return look.font.pixelSize(); }

  void operator()(const chart::Bars& layer) const {
    for (std::size_t i = 0; i < layer.bars.size(); ++i) {
      const auto& bar = layer.bars[i];
      if (bar.from != bar.to)
        paintPattern(painter, geometry.bar(bar), bar.tone, bar.hollow, look);
      if (layer.connected && i + 1 < layer.bars.size()) {
        const qreal x = geometry.at({bar.to, bar.at}).x();
        painter.setPen(thinPen(look.quiet, 0.07 * em()));
        painter.drawLine(QPointF(x, geometry.bar(bar).bottom()), QPointF(x, geometry.bar(layer.bars[i + 1]).top()));
      }
    }
  }
  void operator()(const chart::Intervals& layer) const {
    for (const auto& interval : layer.intervals) {
      const bool lying = geometry.hasRows();
      const QPointF from = geometry.at(lying ? chart::Spot{interval.range.low, interval.at}
                                             : chart::Spot{interval.at, interval.range.low});
      const QPointF to = geometry.at(lying ? chart::Spot{interval.range.high, interval.at}
                                           : chart::Spot{interval.at, interval.range.high});
      paintWhisker(painter, from, to, 0.3 * em(), thinPen(look.paper, 0.26 * em()));
      paintWhisker(painter, from, to, 0.24 * em(), thinPen(look.ink, 0.1 * em()));
    }
  }
  /// Triangles, and points that a whisker ran over.
  void operator()(const chart::Points& layer) const {
    for (const auto& point : layer.points)
      paintPoint(painter, geometry.at(point.at), point.shape, point.tone, point.hollow, look);
  }
  void operator()(const chart::Cells& layer) const {
    for (const auto& cell : layer.cells)
      paintCell(painter, cell, geometry.cell(cell), look, locale);
  }
  void operator()(const chart::Areas& layer) const {
    for (std::size_t i = 0; i < layer.areas.size(); ++i) {
      const QRectF& place = geometry.captions[static_cast<qsizetype>(i)];
      const auto lines = wrapped(phraseText(layer.areas[i].text, locale), chartSmall(look), place.width() + 1, 1);
      drawLines(painter, place, lines, chartSmall(look), look.quiet);
    }
  }
  void operator()(const chart::Labels& layer) const {
    QVector<QRectF> taken = geometry.captions;
    for (const auto& place : geometry.places)
      taken.append(place.adjusted(0.25 * em(), 0.25 * em(), -0.25 * em(), -0.25 * em()));
    const QFont font = chartSmall(look);
    for (const auto& label : layer.labels)
      seat(label, font, taken);
  }
  void operator()(const chart::Lines&) const {}
  void operator()(const chart::Bands&) const {}

private:
  /// A label that would cover a mark or another label is left to tooltip and table.
  void seat(const chart::Label& label, const QFont& font, QVector<QRectF>& taken) const {
    const QStringList lines = wrapped(phraseText(label.text, locale), font, 16 * em(), 1);
    if (lines.isEmpty())
      return;
    const QSizeF size(QFontMetricsF(font).horizontalAdvance(lines.front()) + 2, lineHeight(font, tightLeading));
    const QRectF room = geometry.plot.adjusted(-0.2 * em(), -0.2 * em(), em(), 0.2 * em());
    for (const QPointF& corner : seats(geometry.at(label.at), size, 0.6 * em())) {
      const QRectF area(corner, size);
      const bool free = std::ranges::none_of(taken, [&area](const QRectF& other) { return other.intersects(area); });
      if (!room.contains(area) || !free)
        continue;
      if (geometry.captions.isEmpty()) // lines end at the words and do not strike them out
        painter.fillRect(area.adjusted(0, 0.15 * em(), 0, -0.15 * em()), look.paper);
      drawLines(painter, area, lines, font, look.ink, Qt::AlignLeft, tightLeading);
      taken.append(area);
      return;
    }
  }
};

} // namespace

QPen thinPen(const QColor& color, qreal width) {
  QPen pen(color, width);
  pen.setCapStyle(Qt::FlatCap);
  pen.setJoinStyle(Qt::MiterJoin);
  return pen;
}

void paintLayer(QPainter& painter, const chart::Layer& layer, const ChartGeometry& geometry, const ChartLook& look,
                const QLocale& locale) {
  std::visit(LayerPainter{painter, geometry, look, locale}, layer);
}

void paintLegendSign(QPainter& painter, const chart::LegendEntry& entry, const QRectF& area, const ChartLook& look) {
  const qreal em = look.font.pixelSize();
  const QPointF left(area.left(), area.center().y());
  const QPointF right(area.right(), area.center().y());
  switch (entry.sign) {
  case chart::SignKind::interval: paintWhisker(painter, left, right, 0.25 * em, thinPen(look.ink, 0.1 * em)); break;
  case chart::SignKind::point: paintPoint(painter, area.center(), entry.shape, entry.tone, entry.hollow, look); break;
  case chart::SignKind::line: {
    const auto style = entry.style == chart::LineStyle::solid    ? Qt::SolidLine
                       : entry.style == chart::LineStyle::dashed ? Qt::DashLine
                                                                 : Qt::DotLine;
    painter.setPen(QPen(look.line(entry.tone), 0.15 * em, style));
    painter.drawLine(left, right);
    break;
  }
  case chart::SignKind::band: {
    QColor color = look.line(entry.tone);
    color.setAlphaF(0.25F);
    painter.fillRect(area, color);
    break;
  }
  case chart::SignKind::bar:
    painter.fillRect(area, entry.hollow ? look.paper : look.fill(entry.tone));
    paintPattern(painter, area, entry.tone, entry.hollow, look);
    break;
  case chart::SignKind::cell:
    if (entry.hollow)
      paintHollowCell(painter, area, look);
    else
      painter.fillRect(area, shadeOf(entry.shade, look));
    break;
  }
}

} // namespace throughline::ui
