#include "ui/charts/chart_overlay.h"

#include "ui/charts/mark_painter.h"
#include "ui/charts/phrases.h"
#include "ui/charts/plain_text.h"
#include "ui/paint/printed_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace throughline::ui {

namespace {

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
  painter.setBrush(kind == model::Kind::service ? look.service : look.experience);
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

void ChartOverlay::show(const chart::ChartSpec& spec, const ChartLook& look, const QLocale& locale,
                        const ChartGeometry& geometry) {
  prepareGeometryChange();
  spec_ = spec;
  look_ = look;
  locale_ = locale;
  geometry_ = geometry;
  update();
}

void ChartOverlay::choose(int subject, bool focused) {
  chosen_ = subject;
  focused_ = focused;
  update();
}

QRectF ChartOverlay::boundingRect() const {
  return {QPointF(0, 0), geometry_.size};
}

void ChartOverlay::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
  if (spec_.empty())
    return;
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setRenderHint(QPainter::TextAntialiasing);
  paintLegend(*painter);
  if (geometry_.hasRows() && !geometry_.isGrid()) {
    paintHeads(*painter);
    paintRules(*painter);
  }
  paintTicks(*painter);
  for (const auto& layer : spec_.layers)
    paintLayer(*painter, layer, geometry_, look_, locale_);
  for (int i = 0; i < geometry_.rows.size(); ++i)
    paintRow(*painter, i);
  paintAxisTitles(*painter);
  paintChosen(*painter);
}

/// Rows are marked behind already; places in a plane get their ring without the focus too.
void ChartOverlay::paintChosen(QPainter& painter) const {
  const bool marked = geometry_.hasRows() && !geometry_.isGrid();
  if (chosen_ < 0 || chosen_ >= geometry_.places.size() || (marked && !focused_))
    return;
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(look_.focus, 2));
  painter.drawRoundedRect(geometry_.places[chosen_].adjusted(1.5, 0.5, -1.5, -0.5), 3, 3);
}

void ChartOverlay::paintHeads(QPainter& painter) const {
  const QFont small = chartSmall(look_);
  painter.setFont(small);
  painter.setPen(look_.quiet);
  for (const auto& column : geometry_.columns)
    if (column.right > 0)
      painter.drawText(
          QPointF(column.right - QFontMetricsF(small).horizontalAdvance(column.head), geometry_.headBaseline),
          column.head);
}

/// Hairlines that lead the eye from a title to its figures.
void ChartOverlay::paintRules(QPainter& painter) const {
  painter.setPen(thinPen(look_.grid, 0.06 * look_.font.pixelSize()));
  for (int i = 0; i <= geometry_.rows.size(); ++i) {
    const qreal y = geometry_.row(i).top();
    painter.drawLine(QPointF(chartInset(look_), y), QPointF(geometry_.size.width() - chartInset(look_), y));
  }
}

void ChartOverlay::paintLegend(QPainter& painter) const {
  const qreal em = look_.font.pixelSize();
  for (const auto& placed : geometry_.legend) {
    const bool mirrored = geometry_.mirrored;
    const qreal width = 1.6 * em;
    const QRectF sign(mirrored ? placed.area.right() - width : placed.area.left(), placed.area.center().y() - 0.42 * em,
                      width, 0.84 * em);
    paintLegendSign(painter, placed.entry, sign, look_);
    painter.setFont(look_.font);
    painter.setPen(look_.ink);
    const qreal words = QFontMetricsF(look_.font).horizontalAdvance(placed.shown);
    drawTextLine(painter,
                 QPointF(mirrored ? sign.left() - 0.5 * em - words : sign.right() + 0.5 * em,
                         centredBaseline(look_.font, sign.center().y())),
                 placed.shown);
  }
}

/// Where lines of words begin.
Qt::Alignment ChartOverlay::reading() const {
  return geometry_.mirrored ? Qt::AlignRight : Qt::AlignLeft;
}

void ChartOverlay::paintRow(QPainter& painter, int index) const {
  const auto& row = geometry_.rows[index];
  const qreal em = look_.font.pixelSize();
  const qreal middle = geometry_.row(index).center().y();
  const chart::Subject plain;
  const auto& subject = geometry_.isGrid() ? plain : spec_.subjects[static_cast<std::size_t>(index)];
  const QFont titleFont = subject.strong ? chartBold(look_) : look_.font;
  const qreal height = lineHeight(titleFont, tightLeading) * static_cast<qreal>(row.title.size());
  const QRectF& titles = geometry_.titles;
  if (subject.kind)
    paintKindSign(painter, QRectF(geometry_.mirrored ? titles.right() - em : titles.left(), middle - 0.5 * em, em, em),
                  *subject.kind, look_);
  const qreal behindSign = subject.kind || !geometry_.isGrid() ? 1.7 * em : 0;
  drawLines(painter,
            QRectF(titles.left() + (geometry_.mirrored ? -behindSign : behindSign), middle - height / 2, titles.width(),
                   height),
            row.title, titleFont, look_.ink, reading(), tightLeading);
  for (qsizetype i = 0; i < geometry_.columns.size(); ++i) {
    const auto& column = geometry_.columns[i];
    const QColor ink = !column.strong || subject.unsure ? look_.quiet : look_.ink;
    if (column.right <= 0)
      continue;
    const QFont font = column.strong ? chartBold(look_) : look_.font;
    const QStringList lines = figureLines(row.figures.value(i));
    const qreal step = lineHeight(font, tightLeading);
    qreal at = middle - step * static_cast<qreal>(lines.size() - 1) / 2;
    for (const auto& line : lines) {
      drawFigures(painter, column.right, centredBaseline(look_.font, at), line, font, ink);
      at += step;
    }
  }
}

void ChartOverlay::paintTicks(QPainter& painter) const {
  const QFont font = chartSmall(look_);
  for (const auto& tick : geometry_.ticks) {
    const qreal width = 40 * look_.font.pixelSize();
    drawLines(painter, QRectF(tick.centre - width / 2, geometry_.ticksTop, width, 10), tick.lines, font, look_.quiet,
              Qt::AlignHCenter, tightLeading);
  }
}

void ChartOverlay::paintAxisTitles(QPainter& painter) const {
  const qreal em = look_.font.pixelSize();
  const QFont small = chartSmall(look_);
  if (!geometry_.isGrid()) {
    // Under the middle of the plot, and whole where the plot is narrower than its title.
    const qreal side = chartInset(look_), room = geometry_.size.width() - 2 * side;
    const QStringList words = wrapped(phraseText(spec_.x.title, locale_), small, room, 1);
    const qreal width = words.isEmpty() ? 0 : std::min(room, QFontMetricsF(small).horizontalAdvance(words.front()));
    const qreal left = std::clamp(geometry_.plot.center().x() - width / 2, side, side + room - width);
    drawLines(painter, QRectF(left, geometry_.axisTitleTop, width, 1.5 * em), words, small, look_.quiet);
  }
  if (geometry_.hasRows())
    return;
  const qreal side = chartInset(look_);
  const QRectF above(side, geometry_.headBaseline - em, geometry_.size.width() - 2 * side, 1.5 * em);
  drawLines(painter, above, wrapped(phraseText(spec_.y.title, locale_), small, above.width(), 1), small, look_.quiet,
            reading());
}

} // namespace throughline::ui
