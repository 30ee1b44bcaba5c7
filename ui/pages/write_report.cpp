#include "ui/pages/write_report.h"

#include "core/base/checked_file.h"
#include "core/layout/layout_map.h"
#include "core/model/look_up.h"
#include "core/report/full_texts.h"
#include "ui/pages/missing_glyphs.h"
#include "ui/pages/pdf_structure.h"
#include "ui/pages/report_pages.h"
#include "ui/pages/report_words.h"
#include "ui/pages/response_rows.h"
#include "ui/pages/table_files.h"
#include "ui/paint/fonts.h"
#include "ui/paint/qt_text_measure.h"
#include "ui/paint/reading_direction.h"
#include "ui/session/map_words.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>
#include <array>

namespace throughline::ui {

namespace {

/// How wide columns of the map are, and how many lines a cell takes; the rest of a longer text stands behind the map.
/// As on the screen, then narrower where that takes fewer pages.
struct Setting {
  double columnWidth;
  int mostTextLines;
};
constexpr double narrow = 164, lessNarrow = 190; ///< the latter only where words are broken in the former
constexpr std::array settings{Setting{216, 20},    Setting{216, 16},        Setting{216, 12},
                              Setting{narrow, 20}, Setting{narrow, 16},     Setting{narrow, 13},
                              Setting{narrow, 12}, Setting{narrow, 9},      Setting{narrow, 7},
                              Setting{narrow, 5},  Setting{lessNarrow, 20}, Setting{lessNarrow, 12}};
constexpr std::size_t lettersOnPage = 4'500; ///< of texts behind the map, with their numbers and places

/// A map as it is set on paper.
struct SetMap {
  report::MapForPaper map;
  layout::MapLayout layout;
};

bool breaksWords(const layout::MapLayout& layout) {
  return std::ranges::any_of(layout.cells, [](const auto& cell) { return cell.text && cell.text->text->breaksWord; });
}

/// Pages that a map takes on paper, those of the texts behind it among them; where words are broken in their middle it
/// has to save more than a third of them to be worth it.
double costOf(const SetMap& set, report::Paper paper, bool broken) {
  std::size_t letters = 0;
  for (const auto& text : set.map.texts)
    letters += text.text.size();
  const auto pages =
      report::mapPages(set.layout, set.map.map, paper).pages.size() + (letters + lettersOnPage - 1) / lettersOnPage;
  return static_cast<double>(pages) * (broken ? 1.6 : 1);
}

SetMap setFor(const ReportRequest& request, const model::JourneyMap& map, const Progress& progress) {
  const QtTextMeasure measure;
  const auto evidence = insight::evidenceOf(request.analysis);
  const auto paper = report::paperOf(request.options.pageSize);
  SetMap best;
  double least = 0;
  bool anyBroken = false;
  for (const auto& setting : settings) {
    if (progress.cancelled() || (setting.columnWidth == lessNarrow && !anyBroken))
      break;
    layout::LayoutOptions options;
    options.withHeader = false;
    options.columnWidth = setting.columnWidth;
    options.mostTextLines = setting.mostTextLines;
    options.words = mapWords();
    options.images = request.document.images;
    options.personas = layout::shownPersonas(request.document, map);
    options.rightToLeft = readsFromRight();
    SetMap set{.map = report::forPaper(map, measure, options), .layout = {}};
    set.layout = layout::layoutMap(set.map.map, evidence, measure, options);
    const bool broken = breaksWords(set.layout);
    anyBroken = anyBroken || broken;
    const auto cost = costOf(set, paper, broken);
    if (least != 0 && cost >= least)
      continue;
    least = cost;
    best = std::move(set);
    if (cost <= 2)
      break;
  }
  return best;
}

PdfFacts factsOf(const PreparedReport& report, const PageFlow& flow) {
  const auto& plan = report.plan;
  PdfFacts facts;
  facts.title = plainText(plan.running.mapTitle);
  facts.author = plainText(plan.author);
  facts.subject = ReportTr::tr("Journey report");
  facts.language = plan.language;
  facts.created = plan.asOf;
  facts.bookmarks = flow.bookmarks();
  facts.links = flow.links();
  if (plan.attach != report::Attach::none)
    facts.attachments.push_back({.name = "figures.csv",
                                 .description = ReportTr::tr("Figures of the touchpoints, counts under 10 left out"),
                                 .type = "text/csv",
                                 .bytes = csvOf(suppressedFigures(plan.analysis))});
  if (plan.attach == report::Attach::responses && report.responses != nullptr)
    facts.attachments.push_back({.name = "responses.csv",
                                 .description = ReportTr::tr("Every response, without customers and comments"),
                                 .type = "text/csv",
                                 .bytes = csvOf(responseRows(*report.responses, *report.map))});
  return facts;
}

} // namespace

Result<report::ReportPlan> planOf(const ReportRequest& request, const Progress& progress) {
  registerFonts();
  const auto* map = model::findMap(request.document, request.map);
  if (map == nullptr)
    return failure(ErrorCode::notFound, {{Fact::name, "map"}, {Fact::value, request.map.text()}});
  // Beyond this the pages of the map take more memory and time than anybody expects; said before the work begins.
  constexpr std::size_t mostStages = 1'000;
  if (map->stages.size() > mostStages)
    return failure(ErrorCode::tooLarge,
                   {{Fact::name, "stages of a map in a report"}, {Fact::limit, std::to_string(mostStages)}});
  const auto set = setFor(request, *map, progress);
  if (progress.cancelled())
    return failure(ErrorCode::cancelled);
  const chart::Findings findings{.map = Shared<model::JourneyMap>(*map),
                                 .parts = request.parts,
                                 .analysis = request.analysis,
                                 .minimumMeasured = request.document.settings->minimumMeasured};
  return report::planReport(request.document, findings, set.layout, request.options, set.map.texts);
}

Result<PreparedReport> prepareReport(const ReportRequest& request) {
  THROUGHLINE_TRY(plan, planOf(request));
  const auto& map = *model::findMap(request.document, request.map);
  PreparedReport prepared{.plan = std::move(plan),
                          .charts = {},
                          .responses = request.responses,
                          .map = Shared<model::JourneyMap>(map),
                          .missingCharacters = {}};
  prepared.charts = chartPictures(prepared.plan, pageStyle());
  prepared.missingCharacters = charactersWithoutGlyphs(request.document, map);
  return prepared;
}

Result<std::string> reportBytes(const PreparedReport& report, const Progress& progress) {
  const PageStyle style = pageStyle();
  const PageFlow flow = flowReport(report.plan, style, report.charts, report.missingCharacters);
  const QByteArray pages = paintReport(flow, report.plan, style, progress);
  if (progress.cancelled())
    return failure(ErrorCode::cancelled);
  return withStructure({pages.constData(), static_cast<std::size_t>(pages.size())}, factsOf(report, flow));
}

std::vector<QImage> reportPreview(const PreparedReport& report, int longestSide) {
  const PageStyle style = pageStyle();
  return pagePictures(flowReport(report.plan, style, report.charts, report.missingCharacters), report.plan, style,
                      longestSide);
}

void printReport(const PreparedReport& report, QPrinter& printer) {
  const PageStyle style = pageStyle();
  const PageFlow flow = flowReport(report.plan, style, report.charts, report.missingCharacters);
  QPainter painter;
  for (std::size_t page = 0; page < flow.pages().size(); ++page) {
    const QSizeF size = flow.sizeOf(flow.pages()[page]);
    // Before the first page the printer takes it at once, later from the next page on.
    printer.setPageOrientation(size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    if (page == 0 ? !painter.begin(&printer) : !printer.newPage())
      return;
    const QRectF paper = printer.pageLayout().paintRectPixels(printer.resolution());
    const qreal scale = std::min(paper.width() / size.width(), paper.height() / size.height());
    painter.save();
    painter.scale(scale, scale);
    drawReportPage(painter, flow, report.plan, style, page);
    painter.restore();
  }
}

Status writeReport(const ReportRequest& request, const std::filesystem::path& path) {
  THROUGHLINE_TRY(prepared, prepareReport(request));
  THROUGHLINE_TRY(bytes, reportBytes(prepared));
  return writeCheckedFile(path, bytes);
}

} // namespace throughline::ui
