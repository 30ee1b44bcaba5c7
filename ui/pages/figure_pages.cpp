#include "ui/charts/chart_words.h"
#include "ui/charts/phrases.h"
#include "ui/charts/plain_text.h"
#include "ui/pages/report_words.h"
#include "ui/pages/section_pages.h"
#include "ui/pages/table_pages.h"
#include "ui/session/insight_words.h"

#include <QPainter>

#include <algorithm>

namespace throughline::ui {

namespace {

QString howToRead(const chart::ChartSpec& chart) {
  switch (chart.id) {
  case chart::ChartId::drag:
    return ReportTr::tr("Read from the top: each bar takes the score down by the points that go with failures at that "
                        "touchpoint, adjusted for the failures at all others. The score without failures is "
                        "that of the model, not a forecast.");
  case chart::ChartId::composition:
    return ReportTr::tr("Read from the top: each bar takes the index down by what failed responses at that touchpoint "
                        "weigh in it.");
  case chart::ChartId::failures:
    return ReportTr::tr(
        "Share of the responses at each touchpoint that count as a failure, in the order of the journey. "
        "What counts as one is written under Method and limits.");
  default: return {};
  }
}

/// QPicture multiplies by the ratio of the resolutions of paper and screen; pages are measured in units of their own.
void playPicture(QPainter& painter, const QPicture& picture) {
  const qreal again = qreal(picture.logicalDpiX()) / painter.device()->logicalDpiX();
  painter.scale(again, again);
  painter.drawPicture(0, 0, picture);
}

/// What stands above a chart: its finding, then how to read it.
struct ChartWords {
  QString finding, reading;
  QStringList below; ///< what must be said under it
};

ChartWords wordsOf(const chart::ChartSpec& chart, const report::ReportPlan& plan) {
  const QLocale locale;
  ChartWords words{.finding = chartSentence(chart, findingSentence(plan.analysis), locale),
                   .reading = howToRead(chart),
                   .below = {}};
  for (const auto& note : chart.notes)
    words.below << phraseText(note, locale);
  if (chart.rounded)
    words.below << ReportTr::tr("Figures are rounded; unrounded they add up exactly.");
  words.below.removeAll(QString());
  return words;
}

constexpr qreal aboveChart = points(8);
constexpr qreal betweenWords = points(4);

qreal textHeight(const QString& text, const QFont& font, qreal width) {
  return text.isEmpty() ? 0 : lineHeight(font) * static_cast<qreal>(wrapped(text, font, width).size());
}

/// A picture may be so much smaller where it then stands on the page that is there.
constexpr qreal leastShrink = 0.88;

/// How much a picture is shrunk to stand on one page.
qreal shrinkOf(const PageFlow& flow, const ChartPicture& picture) {
  return std::min<qreal>(1, (flow.body().height() - points(120)) / picture.size.height());
}

/// And what is left of it, with so much below the picture.
qreal shrinkInto(const PageFlow& flow, const ChartPicture& picture, qreal below) {
  const qreal whole = shrinkOf(flow, picture);
  const qreal left = (flow.room() - below - points(1)) / picture.size.height();
  return left < whole && left >= whole * leastShrink ? left : whole;
}

/// The first two columns, which say what a row is about, and those from one to another.
chart::Table withColumns(const chart::Table& table, std::size_t first, std::size_t end) {
  chart::Table part = table;
  const auto keep = [first, end](auto& all) {
    auto kept = all;
    kept.clear();
    for (std::size_t column = 0; column < all.size(); ++column)
      if (column < 2 || (column >= first && column < end))
        kept.push_back(all[column]);
    all = std::move(kept);
  };
  keep(part.columns);
  for (auto& row : part.rows)
    keep(row.cells);
  return part;
}

/// The drag with all its columns, or what stands alone in a table below where a page is too narrow for them.
std::vector<chart::Table> dragTables(const chart::Table& table, qreal width) {
  constexpr qreal wideEnough = points(680);
  const auto at = std::ranges::find(table.columns, chart::ColumnKind::perFailure, &chart::Column::kind);
  const auto alone = static_cast<std::size_t>(at - table.columns.begin());
  if (width >= wideEnough || at == table.columns.end())
    return {table};
  auto rest = withColumns(table, alone, table.columns.size());
  std::erase_if(rest.rows, [](const chart::Row& row) { return row.role != chart::Role::touchpoint; });
  return {withColumns(table, 2, alone), std::move(rest)};
}

} // namespace

qreal chartHeight(const PageFlow& flow, const PageStyle& style, const report::ReportPlan& plan,
                  const chart::ChartSpec& chart, const ChartPicture& picture) {
  const ChartWords words = wordsOf(chart, plan);
  const qreal width = flow.body().width();
  return textHeight(words.finding, style.subheading, width) + betweenWords +
         textHeight(words.reading, style.body, width) + aboveChart +
         picture.size.height() * shrinkOf(flow, picture) * leastShrink +
         textHeight(words.below.join(QLatin1Char(' ')), style.small, width);
}

void flowChart(PageFlow& flow, const PageStyle& style, const report::ReportPlan& plan, const chart::ChartSpec& chart,
               bool brief, const ChartPicture& picture) {
  const ChartWords words = wordsOf(chart, plan);
  if (!brief) {
    flow.text(words.finding, style.subheading, style.look.ink);
    flow.space(betweenWords);
    flow.text(words.reading, style.body, style.look.quiet);
  }
  flow.space(aboveChart);
  const auto below = brief ? QString() : words.below.join(QLatin1Char(' '));
  const qreal shrink = shrinkInto(flow, picture, textHeight(below, style.small, flow.body().width()));
  // The picture has a margin of its own; titles and figures stand on the margins of the page.
  const qreal inset = chartInset(style.look) * shrink;
  flow.place(picture.size.height() * shrink, [picture, shrink, inset](const PageInk& ink) {
    const QRectF& area = ink.area();
    const QRectF place(QPointF(area.left() - inset, area.top()), picture.size * shrink);
    QPainter& painter = ink.painter();
    painter.translate(ink.placed(place).topLeft());
    painter.scale(shrink, shrink);
    playPicture(painter, picture.picture);
  });
  if (!below.isEmpty())
    flow.text(below, style.small, style.look.quiet);
}

void flowTableBlock(PageFlow& flow, const PageStyle& style, const report::ReportPlan& plan,
                    const report::TableBlock& block) {
  const auto& whole = block.table;
  const bool dragTable =
      std::ranges::find(whole.columns, chart::ColumnKind::drag, &chart::Column::kind) != whole.columns.end();
  const auto parts = dragTable ? dragTables(whole, flow.body().width()) : std::vector{whole};
  const bool apart = parts.size() > 1;
  // In the narrow table the sign before a title, explained above the chart, tells the kind.
  const auto without = dragTable && !apart ? std::vector<chart::ColumnKind>{} : std::vector{chart::ColumnKind::kind};
  flow.space(points(5));
  flowTable(flow, style, paperTable(parts.front(), without));
  flow.space(points(6));
  QStringList below;
  if (dragTable)
    below << (apart ? ReportTr::tr("In %1.")
                    : ReportTr::tr("In %1. The columns after Strength say what would be if they stood alone; they must "
                                   "not be added up."))
                 .arg(pointsInFull(plan));
  if (block.rounded)
    below << ReportTr::tr("Figures are rounded; unrounded they add up exactly.");
  if (!below.isEmpty())
    flow.text(below.join(QLatin1Char(' ')), style.small, style.look.quiet);
  if (!apart)
    return;
  flow.space(points(14));
  flowTable(flow, style, paperTable(parts.back(), without));
  flow.space(points(6));
  flow.text(ReportTr::tr("What would be if each stood alone, in %1. These figures must not be added up.")
                .arg(pointsInFull(plan)),
            style.small, style.look.quiet);
}

} // namespace throughline::ui
