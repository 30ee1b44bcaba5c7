#include "ui/charts/chart_overlay.h"

#include "ui/charts/chart_words.h"
#include "ui/charts/plain_text.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace throughline::ui {

namespace {

bool isStep(const chart::Bar& bar) {
  return bar.role == chart::Role::touchpoint || bar.role == chart::Role::smaller;
}

bool isHollow(const chart::Bar& bar) {
  return isStep(bar) && bar.label == insight::Label::unclear;
}

QColor colorOf(model::Kind kind, const ChartLook& look) {
  return kind == model::Kind::service ? look.service : look.experience;
}

QPen thinPen(const QColor& color, qreal width) {
  QPen pen(color, width);
  pen.setCapStyle(Qt::FlatCap);
  pen.setJoinStyle(Qt::MiterJoin);
  return pen;
}

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

void paintWhisker(QPainter& painter, qreal from, qreal to, qreal y, qreal cap, const QColor& color, qreal width) {
  painter.setPen(thinPen(color, width));
  painter.drawLine(QPointF(from, y), QPointF(to, y));
  painter.drawLine(QPointF(from, y - cap), QPointF(from, y + cap));
  painter.drawLine(QPointF(to, y - cap), QPointF(to, y + cap));
}

/// What tells the kinds and strengths apart beside their colour.
void paintPattern(QPainter& painter, const QRectF& area, const chart::Bar& bar, const ChartLook& look) {
  const qreal em = look.font.pixelSize();
  painter.setBrush(Qt::NoBrush);
  if (isHollow(bar)) {
    const QPen pen = thinPen(look.unclear, 0.1 * em);
    if (bar.kind == model::Kind::service)
      hatch(painter, area, look.unclear, 0.5 * em, 0.06 * em);
    painter.setPen(pen);
    painter.drawRect(area);
  } else if (bar.kind == model::Kind::service && isStep(bar)) {
    hatch(painter, area, look.serviceLine, 0.5 * em, 0.1 * em);
    painter.setPen(thinPen(look.serviceLine, 0.1 * em));
    painter.drawRect(area);
  }
}

void paintMark(QPainter& painter, const QPointF& centre, qreal radius, const QColor& color) {
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  painter.drawEllipse(centre, radius, radius);
}

QPolygonF cutCorners(const QRectF& area, qreal cut) {
  return QPolygonF({QPointF(area.left() + cut, area.top()), QPointF(area.right() - cut, area.top()),
                    QPointF(area.right(), area.top() + cut), QPointF(area.right(), area.bottom() - cut),
                    QPointF(area.right() - cut, area.bottom()), QPointF(area.left() + cut, area.bottom()),
                    QPointF(area.left(), area.bottom() - cut), QPointF(area.left(), area.top() + cut)});
}

QPolygonF star(const QPointF& centre, qreal radius) {
  QPolygonF points;
  for (int i = 0; i < 10; ++i) {
    const qreal angle = -std::numbers::pi / 2 + i * std::numbers::pi / 5;
    const qreal reach = i % 2 == 0 ? radius : 0.42 * radius;
    points << centre + reach * QPointF(std::cos(angle), std::sin(angle));
  }
  return points;
}

} // namespace

void paintKindSign(QPainter& painter, const QRectF& square, model::Kind kind, const ChartLook& look) {
  painter.setPen(Qt::NoPen);
  painter.setBrush(colorOf(kind, look));
  const qreal size = square.width();
  if (kind == model::Kind::service) {
    painter.drawPolygon(cutCorners(square, 0.28 * size));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(thinPen(Qt::black, 0.15 * size));
    painter.drawEllipse(square.center(), 0.24 * size, 0.24 * size);
  } else {
    painter.drawRoundedRect(square, 0.24 * size, 0.24 * size);
    painter.setBrush(look.paper);
    painter.drawPolygon(star(square.center(), 0.36 * size));
  }
}

void ChartOverlay::show(const chart::ChartSpec& spec, const ChartLook& look, const ChartGeometry& geometry) {
  prepareGeometryChange();
  spec_ = spec;
  look_ = look;
  geometry_ = geometry;
  update();
}

void ChartOverlay::choose(int index, bool focused) {
  chosen_ = index;
  focused_ = focused;
  update();
}

QRectF ChartOverlay::boundingRect() const {
  return {QPointF(0, 0), geometry_.size};
}

void ChartOverlay::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
  if (geometry_.rows.isEmpty())
    return;
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setRenderHint(QPainter::TextAntialiasing);
  paintChosen(*painter);
  paintLegend(*painter);
  paintHeads(*painter);
  paintRules(*painter);
  for (int i = 0; i < geometry_.rows.size(); ++i) {
    paintConnector(*painter, i);
    paintBar(*painter, i);
    paintRow(*painter, i);
  }
  const qreal em = look_.font.pixelSize();
  const QRectF below(geometry_.plot.left(), geometry_.axisTitleTop, geometry_.plot.width(), 1.5 * em);
  drawLines(*painter, below, wrapped(axisTitle(spec_), chartSmall(look_), below.width(), 1), chartSmall(look_),
            look_.quiet, Qt::AlignHCenter);
}

void ChartOverlay::paintChosen(QPainter& painter) const {
  if (chosen_ < 0 || !focused_ || chosen_ >= geometry_.rows.size())
    return;
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(look_.focus, 2));
  painter.drawRoundedRect(geometry_.row(chosen_).adjusted(1.5, 0.5, -1.5, -0.5), 3, 3);
}

void ChartOverlay::paintHeads(QPainter& painter) const {
  const QFont small = chartSmall(look_);
  const auto head = [&](qreal right, chart::ColumnKind kind) {
    if (right > 0)
      painter.drawText(
          QPointF(right - QFontMetricsF(small).horizontalAdvance(columnTitle({kind, {}, 0})), geometry_.headBaseline),
          columnTitle({kind, {}, 0}));
  };
  painter.setFont(small);
  painter.setPen(look_.quiet);
  head(geometry_.countsRight, chart::ColumnKind::failed);
  head(geometry_.valueRight,
       spec_.kind == chart::ChartKind::failures ? chart::ColumnKind::failureShare : chart::ColumnKind::drag);
  head(geometry_.rangeRight, chart::ColumnKind::interval);
}

/// Hairlines that lead the eye from a title to its figures.
void ChartOverlay::paintRules(QPainter& painter) const {
  painter.setPen(thinPen(look_.grid, 0.06 * look_.font.pixelSize()));
  for (int i = 0; i <= geometry_.rows.size(); ++i) {
    const qreal y = geometry_.row(i).top();
    painter.drawLine(QPointF(geometry_.titles.left(), y), QPointF(geometry_.size.width() - geometry_.titles.left(), y));
  }
}

void ChartOverlay::paintLegend(QPainter& painter) const {
  const qreal em = look_.font.pixelSize();
  for (const auto& entry : geometry_.legend) {
    const QRectF sign(entry.area.left(), entry.area.center().y() - 0.42 * em, 1.6 * em, 0.84 * em);
    if (entry.sign == LegendSign::whisker) {
      paintWhisker(painter, sign.left(), sign.right(), sign.center().y(), 0.25 * em, look_.ink, 0.1 * em);
    } else {
      chart::Bar bar;
      bar.kind = entry.sign == LegendSign::service ? model::Kind::service : model::Kind::experience;
      bar.label = entry.sign == LegendSign::unclear ? insight::Label::unclear : insight::Label::clear;
      painter.fillRect(sign, isHollow(bar) ? look_.paper : colorOf(bar.kind, look_));
      paintPattern(painter, sign, bar, look_);
    }
    painter.setFont(look_.font);
    painter.setPen(look_.ink);
    painter.drawText(QPointF(sign.right() + 0.5 * em, centredBaseline(look_.font, sign.center().y())), entry.text);
  }
}

void ChartOverlay::paintRow(QPainter& painter, int index) const {
  const auto& bar = spec_.bars[static_cast<std::size_t>(index)];
  const auto& words = geometry_.rows[index];
  const qreal em = look_.font.pixelSize();
  const qreal middle = geometry_.row(index).center().y();
  const bool step = isStep(bar);
  const QFont titleFont = step ? look_.font : chartBold(look_);
  const qreal height = lineHeight(titleFont, tightLeading) * static_cast<qreal>(words.title.size());
  if (step)
    paintKindSign(painter, QRectF(geometry_.titles.left(), middle - 0.5 * em, em, em), bar.kind, look_);
  drawLines(painter, QRectF(geometry_.titles.left() + 1.7 * em, middle - height / 2, geometry_.titles.width(), height),
            words.title, titleFont, look_.ink, Qt::AlignLeft, tightLeading);
  const QColor figure = isHollow(bar) ? look_.quiet : look_.ink;
  if (geometry_.countsRight > 0)
    drawFigures(painter, geometry_.countsRight, centredBaseline(look_.font, middle), words.counts, look_.font,
                look_.quiet);
  drawFigures(painter, geometry_.valueRight, centredBaseline(look_.font, middle), words.value, chartBold(look_),
              figure);
  if (geometry_.rangeRight > 0)
    drawFigures(painter, geometry_.rangeRight, centredBaseline(look_.font, middle), words.range, look_.font,
                look_.quiet);
}

void ChartOverlay::paintBar(QPainter& painter, int index) const {
  const auto& bar = spec_.bars[static_cast<std::size_t>(index)];
  const qreal em = look_.font.pixelSize();
  const QRectF area = geometry_.bar(index, spec_);
  const qreal middle = area.center().y();
  if (isStep(bar))
    paintPattern(painter, area, bar, look_);
  else if (spec_.endsAsMarkers)
    paintMark(painter, QPointF(area.center().x(), middle), 0.36 * em, look_.total);
  if (!bar.whisker)
    return;
  const qreal from = geometry_.x(bar.whisker->low, spec_.axis);
  const qreal to = geometry_.x(bar.whisker->high, spec_.axis);
  paintWhisker(painter, from, to, middle, 0.3 * em, look_.paper, 0.26 * em);
  paintWhisker(painter, from, to, middle, 0.24 * em, look_.ink, 0.1 * em);
}

void ChartOverlay::paintConnector(QPainter& painter, int index) const {
  if (spec_.kind == chart::ChartKind::failures || index + 1 >= geometry_.rows.size())
    return;
  const qreal x = geometry_.x(spec_.bars[static_cast<std::size_t>(index)].to, spec_.axis);
  painter.setPen(thinPen(look_.quiet, 0.07 * look_.font.pixelSize()));
  painter.drawLine(QPointF(x, geometry_.bar(index, spec_).bottom()), QPointF(x, geometry_.bar(index + 1, spec_).top()));
}

} // namespace throughline::ui
