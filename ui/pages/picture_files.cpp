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

Result<PictureWork> slidesWork(const ReportRequest& request) {
  SlidesRequest slides{.document = request.document,
                       .map = request.map,
                       .analysis = request.analysis,
                       .filters = {},
                       .language = request.options.language,
                       .asOf = request.options.asOf};
  for (const auto& filter : request.options.filters)
    slides.filters << QString::fromStdString(filter);
  THROUGHLINE_TRY(prepared, prepareSlides(slides));
  return PictureWork([prepared = std::make_shared<const PreparedSlides>(std::move(prepared))](
                         const Progress& progress) { return slidesBytes(*prepared, progress); });
}

PreparePicture posterWork(PosterSize size, bool blank, bool tiled) {
  return [size, blank, tiled](const ReportRequest& request) {
    return Result<PictureWork>([request, size, blank, tiled](const Progress& progress) {
      return posterPdf(request, size, blank, tiled, progress);
    });
  };
}

Result<PictureWork> pngWork(const ReportRequest& request) {
  return PictureWork([request](const Progress& progress) { return mapPng(request, {}, progress); });
}

Result<PictureWork> svgWork(const ReportRequest& request) {
  return PictureWork([request](const Progress& progress) { return mapSvg(request, {}, progress); });
}

Result<PictureWork> htmlWork(const ReportRequest& request) {
  return PictureWork([request](const Progress& progress) { return reportHtml(request, progress); });
}

Result<PictureWork> tablesWork(const ReportRequest& request) {
  const auto* map = model::findMap(request.document, request.map);
  if (map == nullptr)
    return failure(ErrorCode::notFound, {{Fact::name, "map"}, {Fact::value, request.map.text()}});
  return PictureWork([request, map = Shared<model::JourneyMap>(*map)](const Progress& progress) {
    auto tables = tablesOfMap(request.document, *map);
    const auto findings = chart::findingsOf(map, request.parts, request.document.settings->minimumMeasured);
    for (auto& table : tablesOfFindings(findings, progress))
      tables.push_back(std::move(table));
    return progress.cancelled() ? Result<std::string>(failure(ErrorCode::cancelled)) : workbookOf(tables);
  });
}

} // namespace

std::vector<PictureFile> pictureFiles() {
  registerFonts();
  const auto file = [](const QString& filter, PreparePicture prepare) {
    return PictureFile{.filter = filter, .prepare = std::move(prepare)};
  };
  return {file(ReportTr::tr("Slides of the presentation (*.pdf)"), slidesWork),
          file(ReportTr::tr("Poster A1 (*.pdf)"), posterWork(PosterSize::a1, false, false)),
          file(ReportTr::tr("Poster A0 (*.pdf)"), posterWork(PosterSize::a0, false, false)),
          file(ReportTr::tr("Poster A1 in sheets of A4 (*.pdf)"), posterWork(PosterSize::a1, false, true)),
          file(ReportTr::tr("Blank poster A1, to fill in by hand (*.pdf)"), posterWork(PosterSize::a1, true, false)),
          file(ReportTr::tr("Picture of the map (*.png)"), pngWork),
          file(ReportTr::tr("Drawing of the map (*.svg)"), svgWork),
          file(ReportTr::tr("Report as a page for screen readers (*.html)"), htmlWork),
          file(ReportTr::tr("Workbook of all tables (*.xlsx)"), tablesWork)};
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
