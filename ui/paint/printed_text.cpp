#include "ui/paint/printed_text.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QHash>
#include <QImage>
#include <QMutex>
#include <QPaintEngine>
#include <QPainter>
#include <QRawFont>
#include <QTextBoundaryFinder>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace throughline::ui {
namespace {

/// Sharp at 300 dpi up to 20 points.
constexpr int pictureSize = 84;
constexpr qsizetype mostPictures = 400;

/// No colour emoji comes before.
constexpr char16_t firstPicture = 0x203C;

bool mayHoldPictures(const QString& text) {
  return std::ranges::any_of(text, [](QChar letter) { return letter.unicode() >= firstPicture; });
}

/// Colour emoji have no outlines. The tables of such a font are large, so each is looked into once.
bool isOfPictures(const QRawFont& font) {
  static QHash<QString, bool> known;
  static QMutex guard;
  const QMutexLocker lock(&guard);
  const QString name = font.familyName() + QLatin1Char('\n') + font.styleName();
  const auto found = known.constFind(name);
  if (found != known.constEnd())
    return *found;
  return *known.insert(name, !font.fontTable("CBDT").isEmpty() || !font.fontTable("sbix").isEmpty());
}

bool isPicture(const QTextLayout& layout, qsizetype from, qsizetype length) {
  const auto runs = layout.glyphRuns(static_cast<int>(from), static_cast<int>(length));
  return std::ranges::any_of(
      runs, [](const QGlyphRun& run) { return !run.glyphIndexes().contains(0) && isOfPictures(run.rawFont()); });
}

/// One emoji in its advance by the height of its line. Kept, so that a document holds each once; reports are painted
/// beside the window's thread.
QImage pictureOf(const QString& emoji, const QFont& font) {
  static QHash<QString, QImage> known;
  static QMutex guard;
  const QMutexLocker lock(&guard);
  if (known.size() > mostPictures)
    known.clear();
  auto& picture = known[font.family() + QLatin1Char('\n') + emoji];
  if (!picture.isNull())
    return picture;
  QFont large = font;
  large.setPixelSize(pictureSize);
  const QFontMetricsF metrics(large);
  picture = QImage(static_cast<int>(std::ceil(std::max(1.0, metrics.horizontalAdvance(emoji)))),
                   static_cast<int>(std::ceil(metrics.height())), QImage::Format_ARGB32_Premultiplied);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setFont(large);
  painter.drawText(QPointF(0, metrics.ascent()), emoji);
  painter.end(); // a picture that is painted on would be copied
  return picture;
}

void drawPictures(QPainter& painter, const QPointF& baseline, const QString& text) {
  QTextLayout layout(text, painter.font());
  QTextOption option;
  option.setWrapMode(QTextOption::NoWrap);
  layout.setTextOption(option);
  layout.beginLayout();
  const QTextLine line = layout.createLine();
  layout.endLayout();
  const QFontMetricsF metrics(painter.font());
  QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
  for (qsizetype from = 0; from < text.size();) {
    qsizetype end = letters.toNextBoundary();
    if (end <= from)
      end = text.size();
    if (text[from].unicode() >= firstPicture && isPicture(layout, from, end - from)) {
      const qreal one = line.cursorToX(static_cast<int>(from)), other = line.cursorToX(static_cast<int>(end));
      const QRectF place(baseline.x() + std::min(one, other), baseline.y() - metrics.ascent(), std::abs(other - one),
                         metrics.height());
      painter.drawImage(place, pictureOf(text.mid(from, end - from), painter.font()));
    }
    from = end;
  }
}

} // namespace

void drawTextLine(QPainter& painter, const QPointF& baseline, const QString& text) {
  const auto before = painter.layoutDirection();
  painter.setLayoutDirection(Qt::LayoutDirectionAuto);
  painter.drawText(baseline, text);
  painter.setLayoutDirection(before);
  const auto* engine = painter.paintEngine();
  if (engine != nullptr && engine->type() != QPaintEngine::Raster && mayHoldPictures(text))
    drawPictures(painter, baseline, text);
}

} // namespace throughline::ui
