#include "ui/paint/image_painter.h"

#include "core/model/images.h"

#include <QCache>
#include <QImageReader>
#include <QMutex>
#include <QPainter>

namespace throughline::ui {
namespace {

/// Kibibytes of pixels.
constexpr qsizetype mostPixelsKept = 192 * 1024;
constexpr int longestSide = 8192;

struct Memory {
  QMutex mutex;
  QCache<QByteArray, QImage> pixels{mostPixelsKept};
};

Memory& memory() {
  static Memory held;
  return held;
}

QImage decoded(const model::Image& image) {
  const auto bytes = model::bytesOf(image);
  QImage pixels;
  // What says that it is larger than any image that is kept was made by somebody else.
  if (!bytes.empty() && image.width <= longestSide && image.height <= longestSide)
    pixels.loadFromData(reinterpret_cast<const uchar*>(bytes.data()), static_cast<int>(bytes.size()),
                        image.format == model::ImageFormat::png ? "PNG" : "JPG");
  return pixels;
}

} // namespace

QImage pixelsOf(const model::Image& image) {
  const auto key = QByteArray::fromStdString(image.id.text());
  {
    const QMutexLocker lock(&memory().mutex);
    if (const auto* known = memory().pixels.object(key))
      return *known;
  }
  const QImage pixels = decoded(image);
  const QMutexLocker lock(&memory().mutex);
  memory().pixels.insert(key, new QImage(pixels), std::max<qsizetype>(pixels.sizeInBytes() / 1024, 1));
  return pixels;
}

void paintImage(QPainter& painter, const model::Image& image, const QRectF& frame, const Look& look) {
  const QImage pixels = pixelsOf(image);
  painter.save();
  painter.setPen(QPen(look.line, 1));
  painter.setBrush(look.lane);
  painter.drawRect(frame);
  if (pixels.isNull()) {
    painter.drawLine(frame.topLeft(), frame.bottomRight());
    painter.drawLine(frame.topRight(), frame.bottomLeft());
  } else {
    QRectF target(QPointF(), QSizeF(pixels.size()).scaled(frame.size(), Qt::KeepAspectRatio));
    target.moveCenter(frame.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, pixels);
  }
  painter.restore();
}

} // namespace throughline::ui
