#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/present/slide.h"
#include "ui/charts/chart_scene.h"
#include "ui/pages/write_report.h"

#include <QSize>

#include <string>

namespace throughline::ui {

/// What a presentation on paper is made from.
struct SlidesRequest {
  model::Document document;
  model::MapId map;
  insight::Analysis analysis;
  QStringList filters;
  std::string language = "en";
  Timestamp asOf; ///< of the last revision
};

/// A presentation whose chart is drawn: what is left to do needs no GUI thread.
struct PreparedSlides {
  SlidesRequest request;
  std::optional<ChartPicture> chart; ///< of the drag, where that is a step
};
/// Draws the chart; lays out no slide but that one. GUI thread. Errors: notFound (the map).
Result<PreparedSlides> prepareSlides(const SlidesRequest& request);
/// The steps of the presentation as a PDF of 16:9 pages, with bookmarks; the same bytes for the same request. Any
/// thread. Errors: cancelled, internal.
Result<std::string> slidesBytes(const PreparedSlides& prepared, const Progress& progress = {});
/// Both.
Result<std::string> slidesPdf(const SlidesRequest& request);

/// How a whole map is drawn for others.
struct MapPicture {
  QSize size;         ///< of a picture in pixels; empty: as large as the map at 100 %
  bool blank = false; ///< stages and lanes only, to write on by hand
};

/// The map as PNG or SVG. Cancelled between its parts. Errors: notFound,
/// tooLarge (more than 30,000 pixels on a side), cancelled, internal.
Result<std::string> mapPng(const ReportRequest& request, const MapPicture& picture, const Progress& progress = {});
Result<std::string> mapSvg(const ReportRequest& request, const MapPicture& picture, const Progress& progress = {});

/// Paper of posters, as "A1" or "A0"; "A4 tiles" of an A1 are made with tiled.
enum class PosterSize : std::uint8_t { a0, a1, a2, a3 };
std::optional<PosterSize> posterSizeNamed(const QString& name);

/// The whole map on one sheet lying on its side. tiled: cut into A4 sheets with marks to put them together.
/// Errors: notFound, cancelled, internal.
Result<std::string> posterPdf(const ReportRequest& request, PosterSize size, bool blank, bool tiled,
                              const Progress& progress = {});

} // namespace throughline::ui
