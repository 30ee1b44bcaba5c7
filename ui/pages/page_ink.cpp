#include "ui/pages/page_ink.h"

#include "ui/charts/chart_overlay.h"
#include "ui/charts/plain_text.h"
#include "ui/paint/printed_text.h"

#include <QFontMetricsF>
#include <QPainter>

namespace throughline::ui {

PageInk::PageInk(QPainter& painter, const QRectF& area, const PageStyle& style)
    : painter_(painter), area_(area), look_(style.look), fromRight_(style.look.mirrored) {}

QRectF PageInk::placed(const QRectF& place) const {
  return fromRight_ ? QRectF(across(place.right()), place.top(), place.width(), place.height()) : place;
}

qreal PageInk::lines(const QRectF& place, const QStringList& lines, const QFont& font, const QColor& color,
                     Side side) const {
  const bool atRight = side == Side::right || (side == Side::end) != fromRight_;
  return drawLines(painter_, placed(place), lines, font, color, atRight ? Qt::AlignRight : Qt::AlignLeft);
}

void PageInk::line(const QPointF& start, const QString& text, const QFont& font, const QColor& color) const {
  painter_.setFont(font);
  painter_.setPen(color);
  const qreal left = fromRight_ ? across(start.x()) - QFontMetricsF(font).horizontalAdvance(text) : start.x();
  drawTextLine(painter_, QPointF(left, start.y()), text);
}

void PageInk::figures(const QRectF& place, qreal baseline, const QString& text, const QFont& font,
                      const QColor& color) const {
  drawFigures(painter_, placed(place).right(), baseline, text, font, color);
}

void PageInk::rule(const QPointF& from, const QPointF& to, const QColor& color, qreal width) const {
  painter_.setPen(QPen(color, width));
  painter_.drawLine(QPointF(across(from.x()), from.y()), QPointF(across(to.x()), to.y()));
}

void PageInk::fill(const QRectF& place, const QColor& color) const {
  painter_.fillRect(placed(place), color);
}

void PageInk::kindSign(const QRectF& place, model::Kind kind) const {
  paintKindSign(painter_, placed(place), kind, look_);
}

} // namespace throughline::ui
