#include "ui/charts/chart_sheet.h"

#include "ui/charts/chart_scene.h"
#include "ui/charts/plain_text.h"
#include "ui/paint/fonts.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>

namespace throughline::ui {

namespace {

QFont sized(const ChartLook& look, qreal factor, QFont::Weight weight) {
  QFont font = look.font;
  font.setPixelSize(std::max(1, qRound(factor * look.font.pixelSize())));
  font.setWeight(weight);
  return font;
}

/// Draws the lines and moves the top of the room below them.
void flow(QPainter& painter, QRectF& room, const QString& text, const QFont& font, const QColor& color, int mostLines,
          Qt::Alignment reading) {
  const QStringList lines = wrapped(text, font, room.width(), mostLines);
  if (!lines.isEmpty())
    room.setTop(room.top() + drawLines(painter, room, lines, font, color, reading) + 0.35 * font.pixelSize());
}

/// The largest type up to that of the look at which the chart fits the room without being shrunk.
ChartLook fitting(const chart::ChartSpec& spec, const ChartLook& look, const QLocale& locale, const QSizeF& room) {
  ChartLook fitted = look;
  const int least = std::max(8, look.font.pixelSize() / 2);
  for (int pixels = look.font.pixelSize(); pixels >= least; --pixels) {
    fitted.font.setPixelSize(pixels);
    if (chartGeometry(spec, fitted, locale, room.width(), room.height()).size.height() <= room.height() + 0.5)
      break;
  }
  return fitted;
}

void paintChart(QPainter& painter, const QRectF& room, const chart::ChartSpec& spec, const ChartLook& look,
                const QLocale& locale) {
  ChartScene scene;
  scene.show(spec, fitting(spec, look, locale, room.size()), locale, room.width(), room.height());
  scene.setBackgroundBrush(Qt::NoBrush);
  const QSizeF size = scene.geometry().size;
  const qreal shrink = std::min(1.0, room.height() / size.height());
  scene.render(&painter, QRectF(room.topLeft(), size * shrink), scene.sceneRect());
}

} // namespace

void paintSheet(QPainter& painter, const QSizeF& size, const chart::ChartSpec& spec, const SheetWords& words,
                const ChartLook& look, const QLocale& locale) {
  ChartLook own = look;
  own.font.setPixelSize(std::max(8, qRound(std::min(size.width() / 62, size.height() / 34))));
  const qreal em = own.font.pixelSize();
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  painter.fillRect(QRectF(QPointF(0, 0), size), own.paper);
  const Qt::Alignment reading = own.mirrored ? Qt::AlignRight : Qt::AlignLeft;
  QRectF room(1.4 * em, 1.1 * em, size.width() - 2.8 * em, size.height() - 2.2 * em);
  flow(painter, room, words.title, sized(own, 1.45, QFont::DemiBold), own.ink, 2, reading);
  flow(painter, room, words.sentence, sized(own, 1.1, QFont::Normal), own.ink, 4, reading);
  const QFont small = sized(own, 0.88, QFont::Normal);
  QRectF foot(room.left(), room.bottom() - lineHeight(small), room.width(), lineHeight(small));
  flow(painter, foot, words.footer, small, own.quiet, 1, reading);
  room.setBottom(room.bottom() - 1.5 * lineHeight(small));
  if (!spec.empty())
    paintChart(painter, room.adjusted(-chartInset(own), 0, chartInset(own), 0), spec, own, locale);
}

QImage sheetImage(const QSize& size, const chart::ChartSpec& spec, const SheetWords& words, const ChartLook& look,
                  const QLocale& locale) {
  QImage image(size, QImage::Format_ARGB32_Premultiplied);
  QPainter painter(&image);
  paintSheet(painter, size, spec, words, look, locale);
  return image;
}

QByteArray sheetSvg(const QSize& size, const chart::ChartSpec& spec, const SheetWords& words, const ChartLook& look,
                    const QLocale& locale) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setSize(size);
  generator.setViewBox(QRect(QPoint(0, 0), size));
  generator.setTitle(words.title);
  generator.setDescription(words.sentence);
  QPainter painter(&generator);
  paintSheet(painter, size, spec, words, look, locale);
  painter.end();
  return withUsualFamilies(bytes);
}

} // namespace throughline::ui
