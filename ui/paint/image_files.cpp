#include "ui/paint/image_files.h"

#include "core/base/checked_file.h"
#include "core/model/images.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QLocale>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <array>

namespace throughline::ui {
namespace {

struct ImageFileWords {
  Q_DECLARE_TR_FUNCTIONS(ImageFileWords)
};

constexpr std::size_t largestFile = 64'000'000;
/// JPEG is decoded at the size that is kept; all else first stands in memory as it is.
constexpr qint64 mostPixelsOfJpeg = 60'000'000;
constexpr qint64 mostPixels = 20'000'000;
/// What is no larger is kept as it came, pixel by pixel: drawings and pictures of screens stay sharp.
constexpr qsizetype smallPng = 500'000;
constexpr qsizetype largestKept = static_cast<qsizetype>(model::longestImage) / 4 * 3;
constexpr int quality = 88;
constexpr std::array endings{"png", "jpg", "jpeg", "gif", "bmp", "webp"};

Error unreadable(const std::string& name, const QString& detail) {
  return failure(ErrorCode::imageUnreadable, {{Fact::path, name}, {Fact::detail, detail.toStdString()}});
}

bool isTakenFormat(const QByteArray& format) {
  return std::ranges::any_of(endings, [&format](const char* ending) { return format == ending; });
}

QSize fitting(QSize size) {
  return std::max(size.width(), size.height()) > longestImageSide
             ? size.scaled(longestImageSide, longestImageSide, Qt::KeepAspectRatio).expandedTo({1, 1})
             : size;
}

QByteArray encoded(const QImage& picture, const char* format) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  return picture.save(&buffer, format, format == std::string_view("JPG") ? quality : -1) ? bytes : QByteArray();
}

bool isSeeThrough(const QImage& picture) {
  if (!picture.hasAlphaChannel())
    return false;
  for (int y = 0; y < picture.height(); ++y)
    for (int x = 0; x < picture.width(); ++x)
      if (qAlpha(picture.pixel(x, y)) != 255)
        return true;
  return false;
}

model::Image kept(const QImage& picture, model::ImageFormat format, const QByteArray& bytes) {
  return model::imageOf(format, picture.width(), picture.height(),
                        {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

/// Without texts, colour profiles and what else travels with pixels.
QImage bare(const QImage& picture) {
  const QSize size = fitting(picture.size());
  QImage plain =
      size == picture.size() ? picture : picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
  plain = plain.convertToFormat(isSeeThrough(plain) ? QImage::Format_ARGB32 : QImage::Format_RGB32);
  for (const auto& key : plain.textKeys())
    plain.setText(key, QString());
  plain.setColorSpace(QColorSpace());
  return plain;
}

Status expectReasonable(QImageReader& reader, const std::string& name) {
  const auto format = reader.format();
  if (!isTakenFormat(format))
    return unreadable(name, ImageFileWords::tr("it is no PNG, JPEG, GIF, BMP or WebP file"));
  const QSize size = reader.size();
  if (size.isEmpty())
    return unreadable(name, ImageFileWords::tr("it does not say how large it is"));
  const qint64 most = format == "jpeg" ? mostPixelsOfJpeg : mostPixels;
  if (qint64(size.width()) * size.height() > most || std::max(size.width(), size.height()) > 32'000)
    return unreadable(name, ImageFileWords::tr("it is %1 by %2 pixels, more than can be taken (%3 million in all)")
                                .arg(size.width())
                                .arg(size.height())
                                .arg(most / 1'000'000));
  return {};
}

} // namespace

Result<model::Image> imageOfPixels(const QImage& picture, const std::string& name) {
  if (picture.isNull())
    return unreadable(name, ImageFileWords::tr("it is empty"));
  QImage plain = bare(picture);
  QByteArray png = encoded(plain, "PNG");
  if (!png.isEmpty() && png.size() <= smallPng)
    return kept(plain, model::ImageFormat::png, png);
  if (!plain.hasAlphaChannel()) {
    const auto jpeg = encoded(plain, "JPG");
    if (!jpeg.isEmpty() && jpeg.size() <= largestKept)
      return kept(plain, model::ImageFormat::jpeg, jpeg);
  }
  while (png.size() > largestKept) {
    plain = plain.scaled(plain.size() * 2 / 3, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    png = encoded(plain, "PNG");
  }
  return png.isEmpty() ? Result<model::Image>(unreadable(name, ImageFileWords::tr("it cannot be written as PNG")))
                       : kept(plain, model::ImageFormat::png, png);
}

Result<model::Image> imageOfBytes(const QByteArray& bytes, const std::string& name) {
  QBuffer buffer;
  buffer.setData(bytes);
  buffer.open(QIODevice::ReadOnly);
  QImageReader reader(&buffer);
  reader.setDecideFormatFromContent(true);
  reader.setAutoTransform(true);
  THROUGHLINE_CHECK(expectReasonable(reader, name));
  if (reader.format() == "jpeg")
    reader.setScaledSize(fitting(reader.size()));
  QImage picture;
  if (!reader.read(&picture))
    return unreadable(name, reader.errorString());
  return imageOfPixels(picture, name);
}

Result<model::Image> imageOfFile(const std::string& path) {
  auto bytes = readWholeFile(path, largestFile);
  if (!bytes.ok())
    return bytes.error();
  return imageOfBytes(QByteArray::fromRawData(bytes->data(), static_cast<qsizetype>(bytes->size())), path);
}

bool holdsImage(const QMimeData& mime) {
  if (mime.hasUrls())
    return std::ranges::any_of(mime.urls(), [](const QUrl& url) {
      return url.isLocalFile() && isTakenFormat(QFileInfo(url.toLocalFile()).suffix().toLower().toLatin1());
    });
  return mime.hasImage();
}

Result<model::Image> imageOfMime(const QMimeData& mime) {
  for (const auto& url : mime.urls())
    if (url.isLocalFile() && isTakenFormat(QFileInfo(url.toLocalFile()).suffix().toLower().toLatin1()))
      return imageOfFile(url.toLocalFile().toStdString());
  return imageOfPixels(mime.imageData().value<QImage>(), ImageFileWords::tr("The image").toStdString());
}

QString imageFileEndings() {
  QStringList all;
  for (const auto* ending : endings)
    all << QStringLiteral("*.") + QLatin1String(ending);
  return all.join(QLatin1Char(' '));
}

} // namespace throughline::ui
