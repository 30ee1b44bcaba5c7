#include "core/model/look_up.h"
#include "core/report/poster.h"
#include "ui/charts/plain_text.h"
#include "ui/pages/map_sheet.h"
#include "ui/pages/page_ink.h"
#include "ui/pages/pdf_structure.h"
#include "ui/pages/report_words.h"
#include "ui/pages/slide_pages.h"
#include "ui/paint/fonts.h"
#include "ui/paint/qt_text_measure.h"

#include <QBuffer>
#include <QLocale>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace throughline::ui {

namespace {

constexpr double sheetMargin = 24; ///< points
constexpr double tileOverlap = 18; ///< points that neighbouring sheets share
const QSizeF tile(841.89, 595.28); ///< A4 on its side

/// A0 .. A3 lying on their side, in points.
QSizeF sheetOf(PosterSize size) {
  switch (size) {
  case PosterSize::a0: return {3370.39, 2383.94};
  case PosterSize::a1: return {2383.94, 1683.78};
  case PosterSize::a2: return {1683.78, 1190.55};
  case PosterSize::a3: break;
  }
  return {1190.55, 841.89};
}

QPageLayout pageOf(const QSizeF& size) {
  const QPageSize page(size, QPageSize::Point, QString(), QPageSize::ExactMatch);
  return {page, QPageLayout::Portrait, QMarginsF(), QPageLayout::Point};
}

/// A poster and the line under it.
struct Sheet {
  report::Poster poster;
  QString basis;

  QSizeF size() const { return {poster.width, poster.height + basisHeight}; }
  std::size_t parts() const {
    std::size_t all = 0;
    for (const auto& row : poster.rows)
      all += partsOf(row);
    return all;
  }
};

Sheet sheetOf(const ReportRequest& request, const model::JourneyMap& map, const QSizeF& paper, bool blank) {
  const auto evidence = blank ? insight::MapEvidence{} : insight::evidenceOf(request.analysis);
  return {.poster =
              report::poster(blank ? blankOf(map) : map, evidence, QtTextMeasure(), sheetOptions(request, map),
                             {.widthByHeight = paper.width() / paper.height(), .below = basisHeight, .stretch = blank}),
          .basis = basisOf(request, blank)};
}

/// Header, rows and what they stand on, as large as they fit, in the middle of the area.
void paintSheet(const Sheet& sheet, QPainter& painter, const QRectF& area, const GoOn& goOn) {
  const Look look = printLook();
  const QSizeF size = sheet.size();
  const double scale = std::min(area.width() / size.width(), area.height() / size.height());
  painter.save();
  painter.translate(area.center() - QPointF(size.width(), size.height()) * scale / 2);
  painter.scale(scale, scale);
  MapPainter maps;
  const auto paint = [&](const layout::MapLayout& layout) {
    maps.paint(layout, look, painter, toQRectF(layout.bounds), LevelOfDetail::full, goOn);
    painter.translate(0, layout.bounds.height);
  };
  paint(sheet.poster.header);
  for (const auto& row : sheet.poster.rows)
    paint(row);
  const auto& heads = sheet.poster.rows.front().laneHeads;
  const double margin = std::min(heads.x, sheet.poster.rows.front().bounds.width - heads.right());
  paintBasis(painter, sheet.basis, {margin, 0, size.width() - 2 * margin, basisHeight}, look);
  painter.restore();
}

/// "Row 1 of 2, sheet 3 of 4" and lines where the sheets meet.
void paintTileMarks(QPainter& painter, const QString& where) {
  const PageStyle style = pageStyle();
  const double edge = points(sheetMargin);
  painter.setPen(QPen(style.look.quiet, points(0.4)));
  const PageInk ink(painter, QRectF(QPointF(0, 0), tile * unitsPerPoint), style);
  for (const double x : {edge, points(tile.width()) - edge})
    painter.drawLine(QPointF(x, 0), QPointF(x, edge / 2));
  for (const double y : {edge, points(tile.height()) - edge})
    painter.drawLine(QPointF(0, y), QPointF(edge / 2, y));
  ink.lines(QRectF(edge + points(6), points(6), points(300), points(14)), {where}, style.small, style.look.quiet);
}

/// How many sheets a poster of that size is cut into, and the size at which they are full.
struct Tiles {
  int columns = 1;
  int rows = 1;
  QSizeF size;

  static constexpr double step(double side) { return side - 2 * sheetMargin - tileOverlap; }
  /// Of so many sheets beside each other.
  static double length(int sheets, double side) { return sheets * step(side) + tileOverlap; }
};

/// About as large as asked for: no sheet has but a strip of the map.
Tiles tilesFor(const QSizeF& map, const QSizeF& poster) {
  constexpr double strip = 0.3;
  const double asked = std::min(poster.width() / map.width(), poster.height() / map.height());
  const auto sheets = [](double length, double side) { return (length - tileOverlap) / Tiles::step(side); };
  const int columns = std::max(1, static_cast<int>(std::round(sheets(map.width() * asked, tile.width()))));
  double scale = Tiles::length(columns, tile.width()) / map.width();
  const double high = sheets(map.height() * scale, tile.height());
  int rows = std::max(1, static_cast<int>(std::ceil(high - 1e-6)));
  if (rows > 1 && high - (rows - 1) < strip) {
    --rows;
    scale = Tiles::length(rows, tile.height()) / map.height();
  }
  return {.columns = columns, .rows = rows, .size = map * scale};
}

void paintTiles(QPdfWriter& writer, const Sheet& sheet, const QSizeF& poster, const Progress& progress) {
  const auto tiles = tilesFor(sheet.size(), poster);
  const int all = tiles.rows * tiles.columns;
  const QLocale locale;
  QPainter painter(&writer);
  for (int at = 0; at < all && progress.goOn(at, all); ++at) {
    const int row = at / tiles.columns, column = at % tiles.columns;
    if (at > 0)
      writer.newPage();
    painter.save();
    painter.setClipRect(QRectF(points(sheetMargin), points(sheetMargin), points(tile.width() - 2 * sheetMargin),
                               points(tile.height() - 2 * sheetMargin)));
    painter.translate(points(sheetMargin - column * Tiles::step(tile.width())),
                      points(sheetMargin - row * Tiles::step(tile.height())));
    paintSheet(sheet, painter, QRectF(QPointF(0, 0), tiles.size * unitsPerPoint),
               [&progress] { return !progress.cancelled(); });
    painter.restore();
    paintTileMarks(painter, ReportTr::tr("Row %1 of %2, sheet %3 of %4")
                                .arg(locale.toString(row + 1), locale.toString(tiles.rows), locale.toString(column + 1),
                                     locale.toString(tiles.columns)));
  }
}

} // namespace

std::optional<PosterSize> posterSizeNamed(const QString& name) {
  const QString lower = name.toLower();
  if (lower == QLatin1String("a0"))
    return PosterSize::a0;
  if (lower == QLatin1String("a1"))
    return PosterSize::a1;
  if (lower == QLatin1String("a2"))
    return PosterSize::a2;
  return lower == QLatin1String("a3") ? std::optional(PosterSize::a3) : std::nullopt;
}

Result<std::string> posterPdf(const ReportRequest& request, PosterSize size, bool blank, bool tiled,
                              const Progress& progress) {
  registerFonts();
  const auto* map = model::findMap(request.document, request.map);
  if (map == nullptr)
    return failure(ErrorCode::notFound, {{Fact::name, "map"}, {Fact::value, request.map.text()}});
  const QSizeF paper = sheetOf(size);
  const auto sheet = sheetOf(request, *map, paper, blank);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  {
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(72 * unitsPerPoint));
    writer.setPageLayout(pageOf(tiled ? tile : paper));
    if (tiled) {
      paintTiles(writer, sheet, paper, progress);
    } else {
      QPainter painter(&writer);
      const double margin = points(sheetMargin);
      paintSheet(sheet, painter,
                 QRectF(QPointF(0, 0), paper * unitsPerPoint).adjusted(margin, margin, -margin, -margin),
                 askedOf(progress, sheet.parts()));
    }
  }
  if (progress.cancelled())
    return failure(ErrorCode::cancelled);
  PdfFacts facts;
  facts.title = plainText(map->details->title);
  facts.author = plainText(map->details->owner);
  facts.subject = ReportTr::tr("Journey map");
  facts.language = request.options.language;
  facts.created = request.options.asOf;
  return withStructure(bytesOf(bytes), facts);
}

} // namespace throughline::ui
