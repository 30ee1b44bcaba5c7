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
    flow.anchor(chartAnchor(block.chart.id));
    flowChart(flow, style, plan, block.chart, block.brief, charts[nextChart]);
    ++nextChart;
  }
  void operator()(const report::TableBlock& block) { flowTableBlock(flow, style, plan, block); }
  void operator()(const report::Notes& notes) { flowNotes(flow, style, notes); }
  void operator()(const report::Goals& goals) { flowGoals(flow, style, goals); }
  void operator()(const report::Actions& actions) { flowActions(flow, style, plan, actions); }
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

/// The chart that a section is about; null for others.
const report::ChartBlock* chartOf(const report::Section& section) {
  return std::get_if<report::ChartBlock>(&section.blocks.front());
}

/// What must fit below another section for this one to begin there: a chart whole, the first lines of a list.
qreal leastRoom(const BlockFlow& place, const report::Section& section) {
  if (const auto* block = chartOf(section))
    return chartHeight(place.flow, place.style, place.plan, block->chart, place.charts[place.nextChart]);
  return std::holds_alternative<report::Proposals>(section.blocks.front()) ? points(230) : points(110);
}

/// below: it goes on the page that is there, whatever the plan says.
void beginSection(const BlockFlow& place, const report::Section& section, bool below) {
  PageFlow& flow = place.flow;
  const QString title = sectionTitle(section);
  if (section.kind == report::SectionKind::summary)
    flow.beginCover();
  else if (section.paper)
    flow.beginLargePage(title, *section.paper);
  else if (section.sharesPage || below)
    flow.beginBelow(title, leastRoom(place, section), section.landscape);
  else
    flow.beginSection(title, section.landscape, noteOf(section));
}

void markSection(PageFlow& flow, const report::ReportPlan& plan, const PageStyle& style, const report::Section& section,
                 bool sameAsBefore) {
  if (!sameAsBefore)
    flow.bookmark(sectionTitle(section), 0);
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
void drawRunningLines(QPainter& painter, const PageStyle& style, const report::ReportPlan& plan, const QSizeF& page,
                      std::size_t number, std::size_t count) {
  const auto& facts = plan.running;
  const bool covered = !plan.sections.empty() && plan.sections.front().kind == report::SectionKind::summary;
  const QRectF area(points(48), page.height() - points(40), page.width() - points(96), points(30));
  const PageInk ink(painter, area, style);
  ink.rule(area.topLeft(), area.topRight(), style.look.grid, points(0.6));
  const QLocale locale;
  const QString pages =
      ReportTr::tr("Page %1 of %2")
          .arg(locale.toString(static_cast<qulonglong>(number)), locale.toString(static_cast<qulonglong>(count)));
  const QString from = joinedWithDots({onOneLine(plainText(facts.fileName)), onOneLine(plainText(facts.mapTitle))});
  QString base = joinedWithDots({sampleText(facts), periodText(facts.first, facts.last), filterText(facts)});
  // Which they are stands on the first page, where there is a cover.
  if (covered && !facts.filters.empty() && wrapped(base, style.small, area.width()).size() > 1)
    base = joinedWithDots({sampleText(facts), periodText(facts.first, facts.last),
                           ReportTr::tr("%n filters, see page 1", nullptr, static_cast<int>(facts.filters.size()))});
  const QRectF first = area.adjusted(0, points(5), 0, 0);
  const QRectF second = first.adjusted(0, lineHeight(style.small), 0, 0);
  ink.lines(first, {pages}, style.small, style.look.quiet, Side::end);
  ink.lines(first, wrapped(from, style.small, area.width() - points(80), 1), style.small, style.look.quiet);
  ink.lines(second, wrapped(base, style.small, area.width(), 1), style.small, style.look.quiet);
}

/// A section that is still to be set, and where its pictures begin.
struct ToSet {
  const report::Section* section = nullptr;
  std::size_t firstChart = 0;
};

std::vector<ToSet> toSet(const report::ReportPlan& plan) {
  std::vector<ToSet> all;
  std::size_t charts = 0;
  for (const auto& section : plan.sections) {
    all.push_back({.section = &section, .firstChart = charts});
    charts += static_cast<std::size_t>(std::ranges::count_if(
        section.blocks, [](const auto& block) { return std::holds_alternative<report::ChartBlock>(block); }));
  }
  return all;
}

/// The next one. Where it does not fit on the rest of the page and much of it is left, the first chart that does goes
/// before it: a page is not left half empty for the sake of the order.
std::vector<ToSet>::iterator nextToSet(BlockFlow& place, std::vector<ToSet>& left, const report::Section* before) {
  constexpr qreal muchLeft = 0.3;
  const auto fits = [&place](const ToSet& each) {
    place.nextChart = each.firstChart;
    return place.flow.takesBelow(leastRoom(place, *each.section), each.section->landscape);
  };
  const auto& next = *left.front().section;
  const bool goesOn = next.sharesPage ? fits(left.front()) : next.kind == report::SectionKind::summary;
  // The pieces of a map stay together.
  const bool amidTheMap =
      before != nullptr && before->kind == report::SectionKind::map && next.kind == report::SectionKind::map;
  if (goesOn || amidTheMap || place.flow.pages().empty() || place.flow.room() < muchLeft * place.flow.body().height())
    return left.begin();
  const auto other = std::ranges::find_if(
      left, [&fits](const ToSet& each) { return each.section->kind == report::SectionKind::chart && fits(each); });
  return other == left.end() ? left.begin() : other;
}

QPageLayout pageLayoutOf(const QSizeF& size) {
  const QPageSize paper(size / unitsPerPoint, QPageSize::Point, QString(), QPageSize::ExactMatch);
  return {paper, QPageLayout::Portrait, QMarginsF(), QPageLayout::Point};
}

} // namespace

/// Two charts in a plane with their words stand on a page of A4, and on a shorter one.
qreal planeHeightOn(report::Paper paper) {
  constexpr double onA4 = 218;
  return points(std::min(onA4, onA4 + (paper.height - report::paperOf(report::PageSize::a4).height) / 2));
}

std::vector<ChartPicture> chartPictures(const report::ReportPlan& plan, const PageStyle& style) {
  std::vector<ChartPicture> pictures;
  const auto paper = report::paperOf(plan.pageSize);
  const report::PageFrame frame;
  for (const auto& section : plan.sections)
    for (const auto& block : section.blocks)
      if (const auto* chart = std::get_if<report::ChartBlock>(&block)) {
        const double width = (section.landscape ? paper.height : paper.width) - frame.left - frame.right;
        pictures.push_back(chartPicture(chart->chart, style.look, QLocale(), points(width) + 2 * chartInset(style.look),
                                        chart->chart.hasRows() ? 0 : planeHeightOn(paper)));
      }
  return pictures;
}

PageFlow flowReport(const report::ReportPlan& plan, const PageStyle& style, const std::vector<ChartPicture>& charts,
                    const QString& missingCharacters) {
  PageFlow flow(report::paperOf(plan.pageSize), style);
  BlockFlow place{.flow = flow, .style = style, .plan = plan, .charts = charts, .missing = missingCharacters};
  std::vector<ToSet> left = toSet(plan);
  const report::Section* before = nullptr;
  while (!left.empty()) {
    const auto next = nextToSet(place, left, before);
    place.nextChart = next->firstChart;
    const auto& section = *next->section;
    beginSection(place, section, next != left.begin());
    markSection(flow, plan, style, section, before != nullptr && sectionTitle(*before) == sectionTitle(section));
    for (const auto& block : section.blocks)
      std::visit(place, block);
    before = &section;
    left.erase(next);
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
  drawParts(painter, pages[page], style);
  drawRunningLines(painter, style, plan, flow.sizeOf(pages[page]), page + 1, pages.size());
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
