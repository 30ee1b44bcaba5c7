#include "ui/charts/chart_overlay.h"
#include "ui/charts/plain_text.h"
#include "ui/pages/section_pages.h"
#include "ui/paint/look.h"
#include "ui/paint/map_painter.h"
#include "ui/session/vocabulary_words.h"

#include <QFontMetricsF>
#include <QPainter>

namespace throughline::ui {

void flowMapPiece(PageFlow& flow, const report::MapPiece& piece) {
  const qreal scale = points(piece.scale);
  flow.space(points(report::gapBetweenPieces));
  // The layout's own margin is left out: lane heads and stage heads stand on the margins of the page.
  const QPointF corner(piece.area.x, piece.area.y);
  flow.place(std::min(piece.area.height * scale, flow.room()),
             [layout = piece.layout, area = piece.area, scale, corner](QPainter& painter, const QRectF& where) {
               painter.translate(where.topLeft() - scale * corner);
               painter.scale(scale, scale);
               MapPainter().paint(layout, printLook(), painter, toQRectF(area));
             });
}

void flowMapLegend(PageFlow& flow, const PageStyle& style, const report::ReportPlan& plan) {
  const bool weighed = !plan.analysis.drag.refused.has_value();
  flow.aside([style, weighed](QPainter& painter, const QRectF& area) {
    const qreal sign = points(8);
    const qreal middle = area.bottom() - points(13);
    qreal x = area.left();
    const auto entry = [&](const QString& text, auto&& drawSign) {
      drawSign(QRectF(x, middle - sign / 2, sign, sign));
      painter.setFont(style.small);
      painter.setPen(style.look.ink);
      painter.drawText(QPointF(x + sign + points(5), centredBaseline(style.small, middle)), text);
      x += sign + points(21) + QFontMetricsF(style.small).horizontalAdvance(text);
    };
    entry(titleWord(model::Kind::experience),
          [&](const QRectF& at) { paintKindSign(painter, at, model::Kind::experience, style.look); });
    entry(titleWord(model::Kind::service),
          [&](const QRectF& at) { paintKindSign(painter, at, model::Kind::service, style.look); });
    if (weighed)
      entry(ReportTr::tr("Points that go with failures"), [&](const QRectF& at) {
        painter.fillRect(at.adjusted(0, points(1.5), 0, -points(1.5)), printLook().weight);
      });
  });
}

} // namespace throughline::ui
