#include "ui/pages/report_pages.h"

#include "ui/charts/plain_text.h"
#include "ui/pages/report_words.h"
#include "ui/pages/section_pages.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

namespace throughline::ui {

namespace {

/// Places the blocks of a plan; knows the next chart.
struct BlockFlow {
  PageFlow& flow;
  const PageStyle& style;
  const report::ReportPlan& plan;
  const std::vector<ChartPicture>& charts;
  std::size_t nextChart = 0;

  void operator()(const report::Cover& cover) { flowCover(flow, style, plan, cover); }
  void operator()(const report::Finding&) { flowFinding(flow, style, plan); }
  void operator()(const report::KeyFigures& figures) { flowKeyFigures(flow, style, plan, figures); }
  void operator()(const report::Proposals& proposals) { flowProposals(flow, style, plan, proposals); }
  void operator()(const report::MapPiece& piece) {
    flowMapLegend(flow, style, plan);
    flowMapPiece(flow, piece);
  }
  void operator()(const report::ChartBlock& block) {
    flowChart(flow, style, plan, block.chart, charts[nextChart]);
    ++nextChart;
  }
  void operator()(const report::TableBlock& block) { flowTableBlock(flow, style, plan, block); }
  void operator()(const report::Notes& notes) { flowNotes(flow, style, notes); }
  void operator()(const report::Goals& goals) { flowGoals(flow, style, goals); }
  void operator()(const report::Method& method) { flowMethod(flow, style, plan, method); }
};

QString stagesText(const report::MapPiece& piece) {
  QStringList titles;
  for (const auto& title : piece.stages)
    titles.append(onOneLine(plainText(title)));
  return titles.join(QStringLiteral(", "));
}

const report::MapPiece* pieceOf(const report::Section& section) {
  return section.blocks.empty() ? nullptr : std::get_if<report::MapPiece>(&section.blocks.front());
}

QString noteOf(const report::Section& section) {
  const auto* piece = pieceOf(section);
  if (piece == nullptr || piece->count < 2)
    return {};
  return ReportTr::tr("Part %1 of %2: %3").arg(piece->number).arg(piece->count).arg(stagesText(*piece));
}

void beginSection(PageFlow& flow, const report::Section& section, bool sameAsBefore) {
  const QString title = sectionTitle(section.kind);
  if (section.kind == report::SectionKind::summary)
    flow.beginCover();
  else
    flow.beginSection(title, section.landscape, noteOf(section));
  if (!sameAsBefore)
    flow.bookmark(title, 0);
  if (const auto* piece = pieceOf(section); piece != nullptr && piece->count > 1)
    flow.bookmark(stagesText(*piece), 1);
}

void drawRunningLines(QPainter& painter, const PageStyle& style, const report::RunningFacts& facts, const QSizeF& page,
                      std::size_t number, std::size_t count) {
  const qreal left = points(48);
  const qreal right = page.width() - points(48);
  const qreal rule = page.height() - points(38);
  const qreal baseline = rule + points(13);
  painter.setPen(QPen(style.look.grid, points(0.6)));
  painter.drawLine(QPointF(left, rule), QPointF(right, rule));
  const QLocale locale;
  const QString pages = ReportTr::tr("Page %1 of %2").arg(locale.toString(static_cast<qulonglong>(number)),
                                                          locale.toString(static_cast<qulonglong>(count)));
  const QFontMetricsF metrics(style.small);
  const qreal pagesWidth = metrics.horizontalAdvance(pages);
  painter.setFont(style.small);
  painter.setPen(style.look.quiet);
  painter.drawText(QPointF(right - pagesWidth, baseline), pages);
  QStringList from{onOneLine(plainText(facts.fileName)), onOneLine(plainText(facts.mapTitle))};
  from.removeAll(QString());
  QStringList data{sampleText(facts), periodText(facts.first, facts.last), filterText(facts)};
  data.removeAll(QString());
  const qreal half = (right - left - pagesWidth) / 2 - points(12);
  drawLines(painter, QRectF(left, rule + points(5.5), half, 0),
            wrapped(from.join(QStringLiteral(" · ")), style.small, half, 1), style.small, style.look.quiet);
  drawLines(painter, QRectF(left + half + points(12), rule + points(5.5), half, 0),
            wrapped(data.join(QStringLiteral(" · ")), style.small, half, 2), style.small, style.look.quiet);
}

void drawPage(QPainter& painter, const FlowPage& page) {
  for (const auto& part : page.parts) {
    painter.save();
    part.draw(painter, part.area);
    painter.restore();
  }
}

QPageLayout pageLayoutOf(const QSizeF& size) {
  const QPageSize paper(size / unitsPerPoint, QPageSize::Point, QString(), QPageSize::ExactMatch);
  return {paper, QPageLayout::Portrait, QMarginsF(), QPageLayout::Point};
}

} // namespace

std::vector<ChartPicture> chartPictures(const report::ReportPlan& plan, const PageStyle& style) {
  std::vector<ChartPicture> pictures;
  const auto paper = report::paperOf(plan.pageSize);
  const report::PageFrame frame;
  for (const auto& section : plan.sections)
    for (const auto& block : section.blocks)
      if (const auto* chart = std::get_if<report::ChartBlock>(&block)) {
        const double width = (section.landscape ? paper.height : paper.width) - frame.left - frame.right;
        pictures.push_back(chartPicture(chart->chart, style.look, QLocale(), points(width)));
      }
  return pictures;
}

PageFlow flowReport(const report::ReportPlan& plan, const PageStyle& style, const std::vector<ChartPicture>& charts) {
  PageFlow flow(report::paperOf(plan.pageSize), style);
  BlockFlow place{.flow = flow, .style = style, .plan = plan, .charts = charts};
  for (std::size_t i = 0; i < plan.sections.size(); ++i) {
    const auto& section = plan.sections[i];
    beginSection(flow, section, i > 0 && plan.sections[i - 1].kind == section.kind);
    for (const auto& block : section.blocks)
      std::visit(place, block);
  }
  return flow;
}

QByteArray paintReport(const PageFlow& flow, const report::ReportPlan& plan, const PageStyle& style,
                       const Progress& progress) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setResolution(static_cast<int>(72 * unitsPerPoint));
  const auto& pages = flow.pages();
  writer.setPageLayout(pageLayoutOf(flow.sizeOf(pages.front())));
  QPainter painter(&writer);
  for (std::size_t i = 0; i < pages.size(); ++i) {
    if (!progress.goOn(static_cast<std::int64_t>(i), static_cast<std::int64_t>(pages.size())))
      return {};
    const QSizeF size = flow.sizeOf(pages[i]);
    if (i > 0) {
      writer.setPageLayout(pageLayoutOf(size));
      writer.newPage();
    }
    drawPage(painter, pages[i]);
    drawRunningLines(painter, style, plan.running, size, i + 1, pages.size());
  }
  painter.end();
  return bytes;
}

} // namespace throughline::ui
