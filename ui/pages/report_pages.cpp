#include "ui/pages/report_pages.h"

#include "ui/charts/plain_text.h"
#include "ui/pages/report_words.h"
#include "ui/pages/section_pages.h"

#include <QBuffer>
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
  const QString& missing;
  std::size_t nextChart = 0;

  void operator()(const report::Cover& cover) { flowCover(flow, style, plan, cover); }
  void operator()(const report::Finding&) { flowFinding(flow, style, plan); }
  void operator()(const report::KeyFigures& figures) { flowKeyFigures(flow, style, plan, figures); }
  void operator()(const report::Proposals& proposals) { flowProposals(flow, style, plan, proposals); }
  void operator()(const report::MapPiece& piece) { flowMapPiece(flow, piece); }
  void operator()(const report::ChartBlock& block) {
    flowChart(flow, style, plan, block.chart, block.brief, charts[nextChart]);
    ++nextChart;
  }
  void operator()(const report::TableBlock& block) { flowTableBlock(flow, style, plan, block); }
  void operator()(const report::Notes& notes) { flowNotes(flow, style, notes); }
  void operator()(const report::Goals& goals) { flowGoals(flow, style, goals); }
  void operator()(const report::FullTexts& texts) { flowFullTexts(flow, style, texts); }
  void operator()(const report::PersonaCards& cards) { flowPersonas(flow, style, cards); }
  void operator()(const report::Quotes& quotes) { flowQuotes(flow, style, quotes); }
  void operator()(const report::Changes& changes) { flowChanges(flow, style, changes); }
  void operator()(const report::Method& method) { flowMethod(flow, style, plan, method, missing); }
};

QString stagesText(const report::MapPiece& piece) {
  QStringList titles;
  for (const auto& title : piece.stages)
    titles.append(onOneLine(plainText(title)));
  return titles.join(QStringLiteral(", "));
}

/// The pieces of a split map on this section's page.
std::vector<const report::MapPiece*> piecesOf(const report::Section& section) {
  std::vector<const report::MapPiece*> pieces;
  for (const auto& block : section.blocks)
    if (const auto* piece = std::get_if<report::MapPiece>(&block); piece != nullptr && piece->count > 1)
      pieces.push_back(piece);
  return pieces;
}

QString noteOf(const report::Section& section) {
  const auto pieces = piecesOf(section);
  if (pieces.empty() || pieces.size() == pieces.front()->count)
    return {};
  QStringList stages;
  for (const auto* piece : pieces)
    stages.append(stagesText(*piece));
  stages.removeDuplicates();
  return stages.join(QStringLiteral(", "));
}

/// What must fit below another section for this one to begin there: a chart whole, the first lines of a list.
qreal leastRoom(const report::Section& section, const ChartPicture* chart) {
  if (std::holds_alternative<report::ChartBlock>(section.blocks.front()) && chart != nullptr)
    return chart->size.height() + points(90);
  return std::holds_alternative<report::Proposals>(section.blocks.front()) ? points(230) : points(130);
}

void beginSection(PageFlow& flow, const report::Section& section, const ChartPicture* chart) {
  const QString title = sectionTitle(section.kind);
  if (section.kind == report::SectionKind::summary)
    flow.beginCover();
  else if (section.paper)
    flow.beginLargePage(title, *section.paper);
  else if (section.sharesPage && !section.landscape)
    flow.beginBelow(title, leastRoom(section, chart));
  else
    flow.beginSection(title, section.landscape, noteOf(section));
}

void markSection(PageFlow& flow, const report::ReportPlan& plan, const PageStyle& style, const report::Section& section,
                 bool sameAsBefore) {
  if (!sameAsBefore)
    flow.bookmark(sectionTitle(section.kind), 0);
  for (const auto* piece : piecesOf(section))
    if (flow.bookmarks().back().title != stagesText(*piece))
      flow.bookmark(stagesText(*piece), 1);
  if (section.kind == report::SectionKind::map)
    flowMapLegend(flow, style, plan);
}

QString joinedWithDots(QStringList parts) {
  parts.removeAll(QString());
  return parts.join(QStringLiteral(" · "));
}

/// Where it is from and which page it is, then what it is based on.
void drawRunningLines(QPainter& painter, const PageStyle& style, const report::RunningFacts& facts, const QSizeF& page,
                      std::size_t number, std::size_t count) {
  const QRectF area(points(48), page.height() - points(40), page.width() - points(96), points(30));
  painter.setPen(QPen(style.look.grid, points(0.6)));
  painter.drawLine(area.topLeft(), area.topRight());
  const QLocale locale;
  const QString pages =
      ReportTr::tr("Page %1 of %2")
          .arg(locale.toString(static_cast<qulonglong>(number)), locale.toString(static_cast<qulonglong>(count)));
  const QString from = joinedWithDots({onOneLine(plainText(facts.fileName)), onOneLine(plainText(facts.mapTitle))});
  const QString base = joinedWithDots({sampleText(facts), periodText(facts.first, facts.last), filterText(facts)});
  const QRectF first = area.adjusted(0, points(5), 0, 0);
  const QRectF second = first.adjusted(0, lineHeight(style.small), 0, 0);
  drawLines(painter, first, {pages}, style.small, style.look.quiet, Qt::AlignRight);
  drawLines(painter, first, wrapped(from, style.small, area.width() - points(80), 1), style.small, style.look.quiet);
  drawLines(painter, second, wrapped(base, style.small, area.width(), 1), style.small, style.look.quiet);
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
        pictures.push_back(
            chartPicture(chart->chart, style.look, QLocale(), points(width) + 2 * chartInset(style.look)));
      }
  return pictures;
}

PageFlow flowReport(const report::ReportPlan& plan, const PageStyle& style, const std::vector<ChartPicture>& charts,
                    const QString& missingCharacters) {
  PageFlow flow(report::paperOf(plan.pageSize), style);
  BlockFlow place{.flow = flow, .style = style, .plan = plan, .charts = charts, .missing = missingCharacters};
  for (std::size_t i = 0; i < plan.sections.size(); ++i) {
    const auto& section = plan.sections[i];
    beginSection(flow, section, place.nextChart < charts.size() ? &charts[place.nextChart] : nullptr);
    markSection(flow, plan, style, section, i > 0 && plan.sections[i - 1].kind == section.kind);
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
    drawReportPage(painter, flow, plan, style, i);
  }
  painter.end();
  return bytes;
}

void drawReportPage(QPainter& painter, const PageFlow& flow, const report::ReportPlan& plan, const PageStyle& style,
                    std::size_t page) {
  const auto& pages = flow.pages();
  drawPage(painter, pages[page]);
  drawRunningLines(painter, style, plan.running, flow.sizeOf(pages[page]), page + 1, pages.size());
}

std::vector<QImage> pagePictures(const PageFlow& flow, const report::ReportPlan& plan, const PageStyle& style,
                                 int longestSide) {
  std::vector<QImage> pictures;
  for (std::size_t i = 0; i < flow.pages().size(); ++i) {
    const QSizeF size = flow.sizeOf(flow.pages()[i]);
    const qreal scale = longestSide / std::max(size.width(), size.height());
    QImage picture((size * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    drawReportPage(painter, flow, plan, style, i);
    pictures.push_back(picture);
  }
  return pictures;
}

} // namespace throughline::ui
