#include "ui/pages/picture_files.h"

#include "core/model/look_up.h"
#include "ui/pages/html_report.h"
#include "ui/pages/page_style.h"
#include "ui/pages/slide_pages.h"
#include "ui/pages/table_files.h"

namespace throughline::ui {
namespace {

Result<std::string> slidesOf(const ReportRequest& request) {
  SlidesRequest slides{.document = request.document,
                       .map = request.map,
                       .analysis = request.analysis,
                       .filters = {},
                       .language = request.options.language,
                       .asOf = request.options.asOf};
  for (const auto& filter : request.options.filters)
    slides.filters << QString::fromStdString(filter);
  return slidesPdf(slides);
}

Result<std::string> tablesOf(const ReportRequest& request) {
  const auto* map = model::findMap(request.document, request.map);
  if (map == nullptr)
    return failure(ErrorCode::notFound, {{Fact::name, "map"}, {Fact::value, request.map.text()}});
  auto tables = tablesOfMap(*map);
  const auto findings =
      chart::findingsOf(Shared<model::JourneyMap>(*map), request.parts, request.document.settings->minimumMeasured);
  for (auto& table : tablesOfFindings(findings))
    tables.push_back(table);
  return workbookOf(tables);
}

} // namespace

std::vector<PictureFile> pictureFiles() {
  return {
      {ReportTr::tr("Slides of the presentation (*.pdf)"), slidesOf},
      {ReportTr::tr("Poster A1 (*.pdf)"),
       [](const ReportRequest& request) { return posterPdf(request, PosterSize::a1, false, false); }},
      {ReportTr::tr("Poster A0 (*.pdf)"),
       [](const ReportRequest& request) { return posterPdf(request, PosterSize::a0, false, false); }},
      {ReportTr::tr("Poster A1 in sheets of A4 (*.pdf)"),
       [](const ReportRequest& request) { return posterPdf(request, PosterSize::a1, false, true); }},
      {ReportTr::tr("Blank poster A1, to fill in by hand (*.pdf)"),
       [](const ReportRequest& request) { return posterPdf(request, PosterSize::a1, true, false); }},
      {ReportTr::tr("Picture of the map (*.png)"), [](const ReportRequest& request) { return mapPng(request, {}); }},
      {ReportTr::tr("Drawing of the map (*.svg)"), [](const ReportRequest& request) { return mapSvg(request, {}); }},
      {ReportTr::tr("Report as a page for screen readers (*.html)"), reportHtml},
      {ReportTr::tr("Workbook of all tables (*.xlsx)"), tablesOf}};
}

} // namespace throughline::ui
