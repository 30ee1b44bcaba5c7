#include "core/layout/layout_map.h"
#include "core/model/look_up.h"
#include "ui/charts/plain_text.h"
#include "ui/pages/map_sheet.h"
#include "ui/pages/report_words.h"
#include "ui/pages/slide_pages.h"
#include "ui/paint/fonts.h"
#include "ui/paint/map_painter.h"
#include "ui/paint/qt_text_measure.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QtSvg/QSvgGenerator>

#include <cmath>

namespace throughline::ui {

namespace {

constexpr int longestPictureSide = 30'000;

Result<layout::MapLayout> wholeLayout(const ReportRequest& request, bool blank) {
  registerFonts();
  const auto* map = model::findMap(request.document, request.map);
  if (map == nullptr)
    return failure(ErrorCode::notFound, {{Fact::name, "map"}, {Fact::value, request.map.text()}});
  const auto evidence = blank ? insight::MapEvidence{} : insight::evidenceOf(request.analysis);
  return layout::layoutMap(blank ? blankOf(*map) : *map, evidence, QtTextMeasure(), sheetOptions(request, *map));
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

/// A picture is packed piece by piece: no further piece is taken once the work was cancelled.
class CancelledBuffer : public QBuffer {
public:
  explicit CancelledBuffer(QByteArray* bytes, const Progress& progress) : QBuffer(bytes), progress_(progress) {}

protected:
  qint64 writeData(const char* data, qint64 length) override {
    return progress_.cancelled() ? -1 : QBuffer::writeData(data, length);
  }

private:
  const Progress& progress_;
};

/// The map, and under it what its figures stand on.
void paintWhole(const layout::MapLayout& layout, const QString& basis, const Look& look, QPainter& painter,
                const QRectF& area, const GoOn& goOn) {
  const auto place = placeOf(layout, area);
  const double scale = place.width() / layout.bounds.width;
  painter.save();
  painter.translate(place.topLeft());
  painter.scale(scale, scale);
  MapPainter().paint(layout, look, painter, toQRectF(layout.bounds), LevelOfDetail::full, goOn);
  const double margin = std::min(layout.laneHeads.x, layout.bounds.width - layout.laneHeads.right());
  const QRectF line(margin, layout.bounds.height, layout.bounds.width - 2 * margin, basisHeight);
  paintBasis(painter, basis, line, look);
  painter.restore();
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
  paintWhole(layout, basisOf(request, picture.blank), lightLook(), painter, QRectF(QPointF(0, 0), size),
             askedOf(progress, partsOf(layout)));
  painter.end();
  QByteArray bytes;
  CancelledBuffer buffer(&bytes, progress);
  buffer.open(QIODevice::WriteOnly);
  const bool packed = !progress.cancelled() && image.save(&buffer, "PNG");
  if (progress.cancelled())
    return failure(ErrorCode::cancelled);
  if (!packed)
    return failure(ErrorCode::internal, {{Fact::detail, "PNG"}});
  return bytesOf(bytes);
}

Result<std::string> mapSvg(const ReportRequest& request, const MapPicture& picture, const Progress& progress) {
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
  paintWhole(layout, basisOf(request, picture.blank), printLook(), painter, QRectF(QPointF(0, 0), size),
             askedOf(progress, partsOf(layout)));
  painter.end();
  if (progress.cancelled())
    return failure(ErrorCode::cancelled);
  return bytesOf(withUsualFamilies(bytes));
}

} // namespace throughline::ui
