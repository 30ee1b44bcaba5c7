#include "core/layout/compact.h"
#include "core/layout/layout_map.h"
#include "core/model/look_up.h"
#include "ui/charts/plain_text.h"
#include "ui/pages/page_style.h"
#include "ui/pages/pdf_structure.h"
#include "ui/pages/report_words.h"
#include "ui/pages/slide_pages.h"
#include "ui/paint/fonts.h"
#include "ui/paint/map_painter.h"
#include "ui/paint/qt_text_measure.h"
#include "ui/session/map_words.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QLocale>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QtSvg/QSvgGenerator>

#include <cmath>

namespace throughline::ui {

namespace {

constexpr int longestPictureSide = 30'000;
constexpr double sheetMargin = 24; ///< points
constexpr double basisHeight = 22; ///< of the line under the map, in units of the layout
constexpr double tileOverlap = 18; ///< points that neighbouring sheets share

/// Only what people fill in by hand: no cards, no texts.
model::JourneyMap blankOf(const model::JourneyMap& map) {
  auto blank = map;
  blank.touchpoints.clear();
  for (auto& lane : blank.lanes) {
    auto empty = *lane;
    empty.texts.clear();
    lane = Shared(std::move(empty));
  }
  return blank;
}

Result<layout::MapLayout> wholeLayout(const ReportRequest& request, bool blank) {
  registerFonts();
  const auto* map = model::findMap(request.document, request.map);
  if (map == nullptr)
    return failure(ErrorCode::notFound, {{Fact::name, "map"}, {Fact::value, request.map.text()}});
  layout::LayoutOptions options;
  options.words = mapWords();
  options.mostTextLines = 400;
  options.rightToLeft = QLocale().textDirection() == Qt::RightToLeft;
  options.images = request.document.images;
  options.personas = layout::shownPersonas(request.document, *map);
  const auto evidence = blank ? insight::MapEvidence{} : insight::evidenceOf(request.analysis);
  return layout::layoutMap(blank ? blankOf(*map) : *map, evidence, QtTextMeasure(), options);
}

/// What the figures of the map stand on; empty without feedback, and where none are drawn.
QString basisOf(const ReportRequest& request, bool blank) {
  if (blank)
    return {};
  const report::RunningFacts facts{.fileName = {},
                                   .mapTitle = {},
                                   .responses = request.analysis.responses,
                                   .respondents =
                                       insight::knowsCustomers(request.analysis) ? request.analysis.respondents : 0,
                                   .first = request.analysis.first,
                                   .last = request.analysis.last,
                                   .filters = request.options.filters};
  if (facts.responses == 0 && facts.filters.empty())
    return {};
  QStringList parts{sampleText(facts), periodText(facts.first, facts.last), filterText(facts)};
  parts.removeAll(QString());
  return parts.join(QStringLiteral(" · "));
}

/// The picture's size: as asked for, else as the map is laid out, smaller where that were more than a picture can be.
QSize pictureSize(const layout::MapLayout& layout, QSize asked) {
  if (asked.width() > 0 && asked.height() > 0)
    return asked;
  const double width = layout.bounds.width, height = layout.bounds.height + basisHeight;
  const double scale = std::min(1.0, longestPictureSide / std::max(width, height));
  return {static_cast<int>(std::floor(std::ceil(width) * scale)),
          static_cast<int>(std::floor(std::ceil(height) * scale))};
}

Status fitsPicture(const QSize& size) {
  if (size.width() <= longestPictureSide && size.height() <= longestPictureSide)
    return {};
  return failure(ErrorCode::tooLarge, {{Fact::limit, std::to_string(longestPictureSide)}});
}

/// Where the map with the line under it stands: as large as it fits, in the middle of the area.
QRectF placeOf(const layout::MapLayout& layout, const QRectF& area) {
  const QSizeF whole(layout.bounds.width, layout.bounds.height + basisHeight);
  const double scale = std::min(area.width() / whole.width(), area.height() / whole.height());
  QRectF place(QPointF(), whole * scale);
  place.moveCenter(area.center());
  return place;
}

/// The map, and under it what its figures stand on.
void paintWhole(const layout::MapLayout& layout, const QString& basis, const Look& look, QPainter& painter,
                const QRectF& area) {
  const auto place = placeOf(layout, area);
  const double scale = place.width() / layout.bounds.width;
  painter.save();
  painter.translate(place.topLeft());
  painter.scale(scale, scale);
  MapPainter().paint(layout, look, painter, toQRectF(layout.bounds));
  const double margin = std::min(layout.laneHeads.x, layout.bounds.width - layout.laneHeads.right());
  const QRectF line(margin, layout.bounds.height, layout.bounds.width - 2 * margin, basisHeight);
  const auto font = fontFor(layout::TextStyle::mapDetail);
  painter.setFont(font);
  painter.setPen(look.mutedText);
  painter.drawText(line, Qt::AlignLeading | Qt::AlignTop,
                   QFontMetricsF(font).elidedText(basis, Qt::ElideRight, line.width()));
  painter.restore();
}

std::string bytesOf(const QByteArray& bytes) {
  return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

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

/// "Row 1 of 2, sheet 3 of 4" and lines where the sheets meet.
void paintTileMarks(QPainter& painter, const QSizeF& sheet, const QString& where) {
  const PageStyle style = pageStyle();
  const double edge = points(sheetMargin);
  painter.setPen(QPen(style.look.quiet, points(0.4)));
  for (const double x : {edge, points(sheet.width()) - edge})
    painter.drawLine(QPointF(x, 0), QPointF(x, edge / 2));
  for (const double y : {edge, points(sheet.height()) - edge})
    painter.drawLine(QPointF(0, y), QPointF(edge / 2, y));
  drawLines(painter, QRectF(edge + points(6), points(6), points(300), points(14)), {where}, style.small,
            style.look.quiet);
}

void paintTiles(QPdfWriter& writer, const layout::MapLayout& layout, const QString& basis, const QSizeF& poster,
                const Progress& progress) {
  const QSizeF sheet(841.89, 595.28);
  const double stepX = sheet.width() - 2 * sheetMargin - tileOverlap;
  const double stepY = sheet.height() - 2 * sheetMargin - tileOverlap;
  // Only the sheets that hold something: the map seldom has the shape of the poster.
  const auto place = placeOf(layout, QRectF(QPointF(0, 0), poster));
  const int columns = static_cast<int>(std::ceil((place.width() - tileOverlap) / stepX));
  const int rows = static_cast<int>(std::ceil((place.height() - tileOverlap) / stepY));
  const QLocale locale;
  QPainter painter(&writer);
  for (int row = 0; row < rows; ++row)
    for (int column = 0; column < columns; ++column) {
      if (!progress.goOn(row * columns + column, rows * columns))
        return;
      if (row + column > 0)
        writer.newPage();
      painter.save();
      painter.setClipRect(QRectF(points(sheetMargin), points(sheetMargin), points(sheet.width() - 2 * sheetMargin),
                                 points(sheet.height() - 2 * sheetMargin)));
      painter.translate(points(sheetMargin - column * stepX), points(sheetMargin - row * stepY));
      paintWhole(layout, basis, printLook(), painter, QRectF(QPointF(0, 0), place.size() * unitsPerPoint));
      painter.restore();
      paintTileMarks(painter, sheet,
                     ReportTr::tr("Row %1 of %2, sheet %3 of %4")
                         .arg(locale.toString(row + 1), locale.toString(rows), locale.toString(column + 1),
                              locale.toString(columns)));
    }
}

} // namespace

Result<std::string> mapPng(const ReportRequest& request, const MapPicture& picture, const Progress& progress) {
  THROUGHLINE_TRY(layout, wholeLayout(request, picture.blank));
  const QSize size = pictureSize(layout, picture.size);
  THROUGHLINE_CHECK(fitsPicture(size));
  QImage image(size, QImage::Format_RGB32);
  image.fill(lightLook().background);
  QPainter painter(&image);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  paintWhole(layout, basisOf(request, picture.blank), lightLook(), painter, QRectF(QPointF(0, 0), size));
  painter.end();
  if (progress.cancelled())
    return failure(ErrorCode::cancelled);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  if (!image.save(&buffer, "PNG"))
    return failure(ErrorCode::internal, {{Fact::detail, "PNG"}});
  return bytesOf(bytes);
}

Result<std::string> mapSvg(const ReportRequest& request, const MapPicture& picture) {
  THROUGHLINE_TRY(layout, wholeLayout(request, picture.blank));
  const QSize size = pictureSize(layout, picture.size);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setSize(size);
  generator.setViewBox(QRect(QPoint(0, 0), size));
  generator.setTitle(plainText(request.analysis.mapTitle));
  QPainter painter(&generator);
  paintWhole(layout, basisOf(request, picture.blank), printLook(), painter, QRectF(QPointF(0, 0), size));
  painter.end();
  return bytesOf(withUsualFamilies(bytes));
}

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
  THROUGHLINE_TRY(layout, wholeLayout(request, blank));
  const QSizeF poster = sheetOf(size);
  const auto basis = basisOf(request, blank);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  {
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(72 * unitsPerPoint));
    writer.setPageLayout(pageOf(tiled ? QSizeF(841.89, 595.28) : poster));
    if (tiled) {
      paintTiles(writer, layout, basis, poster, progress);
    } else {
      QPainter painter(&writer);
      const double margin = points(sheetMargin);
      paintWhole(layout, basis, printLook(), painter,
                 QRectF(QPointF(0, 0), poster * unitsPerPoint).adjusted(margin, margin, -margin, -margin));
    }
  }
  if (progress.cancelled())
    return failure(ErrorCode::cancelled);
  PdfFacts facts;
  const auto* map = model::findMap(request.document, request.map);
  facts.title = plainText(map->details->title);
  facts.author = plainText(map->details->owner);
  facts.subject = ReportTr::tr("Journey map");
  facts.language = request.options.language;
  facts.created = request.options.asOf;
  return withStructure(bytesOf(bytes), facts);
}

} // namespace throughline::ui
