#include "ui/pages/picture_files.h"

#include "core/base/checked_file.h"
#include "core/model/look_up.h"
#include "ui/pages/html_report.h"
#include "ui/pages/page_style.h"
#include "ui/pages/slide_pages.h"
#include "ui/pages/table_files.h"
#include "ui/paint/fonts.h"

namespace throughline::ui {
namespace {

Result<PictureWork> slidesOf(const ReportRequest& request) {
  SlidesRequest slides{.document = request.document,
                       .map = request.map,
                       .analysis = request.analysis,
                       .filters = {},
                       .language = request.options.language,
                       .asOf = request.options.asOf};
  for (const auto& filter : request.options.filters)
    slides.filters << QString::fromStdString(filter);
  THROUGHLINE_TRY(prepared, prepareSlides(slides));
  return PictureWork(
      [prepared = std::move(prepared)](const Progress& progress) { return slidesBytes(prepared, progress); });
}

template <PosterSize size, bool blank, bool tiled> Result<PictureWork> posterOf(const ReportRequest& request) {
  return PictureWork([request](const Progress& progress) { return posterPdf(request, size, blank, tiled, progress); });
}

Result<PictureWork> pngOf(const ReportRequest& request) {
  return PictureWork([request](const Progress& progress) { return mapPng(request, {}, progress); });
}

Result<PictureWork> svgOf(const ReportRequest& request) {
  return PictureWork([request](const Progress&) { return mapSvg(request, {}); });
}

Result<PictureWork> htmlOf(const ReportRequest& request) {
  THROUGHLINE_TRY(html, reportHtml(request));
  return PictureWork([html = std::move(html)](const Progress&) { return Result<std::string>(html); });
}

Result<PictureWork> tablesOf(const ReportRequest& request) {
  const auto* map = model::findMap(request.document, request.map);
  if (map == nullptr)
    return failure(ErrorCode::notFound, {{Fact::name, "map"}, {Fact::value, request.map.text()}});
  return PictureWork([request, map = Shared<model::JourneyMap>(*map)](const Progress&) {
    auto tables = tablesOfMap(request.document, *map);
    const auto findings = chart::findingsOf(map, request.parts, request.document.settings->minimumMeasured);
    for (auto& table : tablesOfFindings(findings))
      tables.push_back(std::move(table));
    return workbookOf(tables);
  });
}

} // namespace

std::vector<PictureFile> pictureFiles() {
  registerFonts();
  return {{ReportTr::tr("Slides of the presentation (*.pdf)"), slidesOf},
          {ReportTr::tr("Poster A1 (*.pdf)"), posterOf<PosterSize::a1, false, false>},
          {ReportTr::tr("Poster A0 (*.pdf)"), posterOf<PosterSize::a0, false, false>},
          {ReportTr::tr("Poster A1 in sheets of A4 (*.pdf)"), posterOf<PosterSize::a1, false, true>},
          {ReportTr::tr("Blank poster A1, to fill in by hand (*.pdf)"), posterOf<PosterSize::a1, true, false>},
          {ReportTr::tr("Picture of the map (*.png)"), pngOf},
          {ReportTr::tr("Drawing of the map (*.svg)"), svgOf},
          {ReportTr::tr("Report as a page for screen readers (*.html)"), htmlOf},
          {ReportTr::tr("Workbook of all tables (*.xlsx)"), tablesOf}};
}

Status writePicture(const PictureWork& work, const std::filesystem::path& path, const Progress& progress) {
  if (progress.cancelled())
    return failure(ErrorCode::cancelled);
  THROUGHLINE_TRY(bytes, work(progress));
  if (progress.cancelled())
    return failure(ErrorCode::cancelled);
  return writeCheckedFile(path, bytes);
}

} // namespace throughline::ui
