#include "ui/pages/write_report.h"

#include "core/base/checked_file.h"
#include "core/layout/layout_map.h"
#include "core/model/look_up.h"
#include "ui/pages/missing_glyphs.h"
#include "ui/pages/pdf_structure.h"
#include "ui/pages/report_pages.h"
#include "ui/pages/report_words.h"
#include "ui/paint/fonts.h"
#include "ui/paint/qt_text_measure.h"
#include "ui/session/map_words.h"

#include <QLocale>

namespace throughline::ui {

namespace {

PdfFacts factsOf(const report::ReportPlan& plan, const PageFlow& flow) {
  PdfFacts facts;
  facts.title = plainText(plan.running.mapTitle);
  facts.subject = ReportTr::tr("Journey report");
  facts.language = plan.language;
  facts.created = plan.asOf;
  facts.bookmarks = flow.bookmarks();
  for (const auto& section : plan.sections)
    for (const auto& block : section.blocks)
      if (const auto* cover = std::get_if<report::Cover>(&block))
        facts.author = plainText(cover->owner);
  return facts;
}

} // namespace

Result<PreparedReport> prepareReport(const ReportRequest& request) {
  registerFonts();
  const auto* map = model::findMap(request.document, request.map);
  if (map == nullptr)
    return failure(ErrorCode::notFound, {{Fact::name, "map"}, {Fact::value, request.map.text()}});
  // Beyond this the pages of the map take more memory and time than anybody expects; said before the work begins.
  constexpr std::size_t mostStages = 1'000;
  if (map->stages.size() > mostStages)
    return failure(ErrorCode::tooLarge,
                   {{Fact::name, "stages of a map in a report"}, {Fact::limit, std::to_string(mostStages)}});
  layout::LayoutOptions options;
  options.withHeader = false;
  options.words = mapWords();
  options.rightToLeft = QLocale().textDirection() == Qt::RightToLeft;
  const auto layout = layout::layoutMap(*map, insight::evidenceOf(request.analysis), QtTextMeasure(), options);
  PreparedReport prepared{.plan = report::planReport(request.document, *map, request.analysis, layout, request.options),
                          .charts = {},
                          .missingCharacters = {}};
  prepared.charts = chartPictures(prepared.plan, pageStyle());
  prepared.missingCharacters = charactersWithoutGlyphs(request.document, *map);
  return prepared;
}

Result<std::string> reportBytes(const PreparedReport& report, const Progress& progress) {
  const PageStyle style = pageStyle();
  const PageFlow flow = flowReport(report.plan, style, report.charts, report.missingCharacters);
  const QByteArray pages = paintReport(flow, report.plan, style, progress);
  if (progress.cancelled())
    return failure(ErrorCode::cancelled);
  return withStructure({pages.constData(), static_cast<std::size_t>(pages.size())}, factsOf(report.plan, flow));
}

Status writeReport(const ReportRequest& request, const std::filesystem::path& path) {
  THROUGHLINE_TRY(prepared, prepareReport(request));
  THROUGHLINE_TRY(bytes, reportBytes(prepared));
  return writeCheckedFile(path, bytes);
}

} // namespace throughline::ui
