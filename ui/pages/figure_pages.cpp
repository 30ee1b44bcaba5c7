#include "ui/charts/chart_words.h"
#include "ui/charts/plain_text.h"
#include "ui/pages/report_words.h"
#include "ui/pages/section_pages.h"
#include "ui/pages/table_pages.h"
#include "ui/session/insight_words.h"

#include <QPainter>

namespace throughline::ui {

namespace {

QString howToRead(const chart::ChartSpec& chart) {
  switch (chart.kind) {
  case chart::ChartKind::drag:
    return ReportTr::tr("Read from the top: each bar takes the score down by the points that go with failures at that "
                        "touchpoint, adjusted for the failures at all others. The score without failures is a ceiling, "
                        "not a forecast.");
  case chart::ChartKind::composition:
    return ReportTr::tr("Read from the top: each bar takes the index down by what failed responses at that touchpoint "
                        "weigh in it.");
  case chart::ChartKind::failures:
    return ReportTr::tr("Share of the responses at each touchpoint that count as a failure, in the order of the journey. "
                        "The rule of each touchpoint stands on the last page.");
  }
  return {};
}

/// QPicture multiplies by the ratio of the resolutions of paper and screen; pages are measured in units of their own.
void playPicture(QPainter& painter, const QRectF& area, const QPicture& picture) {
  const qreal again = qreal(picture.logicalDpiX()) / painter.device()->logicalDpiX();
  painter.translate(area.topLeft());
  painter.scale(again, again);
  painter.drawPicture(0, 0, picture);
}

} // namespace

void flowChart(PageFlow& flow, const PageStyle& style, const report::ReportPlan& plan, const chart::ChartSpec& chart,
               const ChartPicture& picture) {
  if (chart.kind != chart::ChartKind::failures) {
    flow.text(findingSentence(plan.analysis), style.subheading, style.look.ink);
    flow.space(points(4));
  }
  flow.text(howToRead(chart), style.body, style.look.quiet);
  flow.space(points(8));
  const qreal shrink = std::min<qreal>(1, flow.room() / picture.size.height());
  flow.place(picture.size.height() * shrink, [picture, shrink](QPainter& painter, const QRectF& area) {
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(shrink, shrink);
    playPicture(painter, QRectF(QPointF(0, 0), area.size()), picture.picture);
    painter.restore();
  });
  if (chart.rounded)
    flow.text(ReportTr::tr("Figures are rounded; unrounded they add up exactly."), style.small, style.look.quiet);
}

void flowTableBlock(PageFlow& flow, const PageStyle& style, const report::ReportPlan& plan,
                    const report::TableBlock& block) {
  flowTable(flow, style, paperTable(block.table));
  flow.space(points(6));
  QStringList below;
  for (const auto& column : block.table.columns)
    if (column.kind == chart::ColumnKind::drag)
      below << ReportTr::tr("Points are %1. \"If only this is fixed\" and \"Unadjusted\" must not be added up.").arg(pointsWord(plan));
  if (block.rounded)
    below << ReportTr::tr("Figures are rounded; unrounded they add up exactly.");
  if (!below.isEmpty())
    flow.text(below.join(QLatin1Char(' ')), style.small, style.look.quiet);
}

} // namespace throughline::ui
