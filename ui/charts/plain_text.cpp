#include "ui/charts/plain_text.h"
#include "ui/paint/line_breaks.h"
#include "ui/paint/printed_text.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace throughline::ui {

namespace {

/// More text than this is never on one page of a chart or a table.
constexpr qsizetype longestDrawn = 20'000;

QString breakingWhereItBreaks(QString text) {
  text.truncate(longestDrawn);
  text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
  for (auto& letter : text)
    if (letter == QLatin1Char('\n') || letter == QLatin1Char('\r') || letter == QChar::ParagraphSeparator)
      letter = QChar::LineSeparator;
    else if (letter.category() == QChar::Other_Control)
      letter = QLatin1Char(' ');
  return text;
}

QTextOption wrapping(const QString& text) {
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
  return option;
}

/// A line reads on in the direction of its paragraph, whatever it begins with.
QString inDirection(const QString& line, bool fromRight) {
  if (line.isEmpty() || line.isRightToLeft() == fromRight)
    return line;
  return QChar(fromRight ? 0x200F : 0x200E) + line;
}

/// As many whole words as fit with an ellipsis after them; letters of the first word when not even that fits.
QString cutToFit(const QString& line, const QFontMetricsF& metrics, qreal width) {
  if (metrics.horizontalAdvance(line) <= width)
    return line;
  for (qsizetype end = line.lastIndexOf(QLatin1Char(' ')); end > 0; end = line.lastIndexOf(QLatin1Char(' '), end - 1)) {
    const QString cut = line.left(end) + QChar(0x2026);
    if (metrics.horizontalAdvance(cut) <= width)
      return cut;
  }
  return metrics.elidedText(line, Qt::ElideRight, width);
}

} // namespace

QString onOneLine(const QString& text) {
  QString line = text.left(longestDrawn);
  for (auto& letter : line)
    if (letter.category() == QChar::Other_Control || letter == QChar::LineSeparator ||
        letter == QChar::ParagraphSeparator)
      letter = QLatin1Char(' ');
  return line.simplified();
}

QStringList wrapped(const QString& text, const QFont& font, qreal width, int mostLines) {
  const QString clean = breakingWhereItBreaks(text);
  if (clean.isEmpty())
    return {};
  const bool fromRight = clean.isRightToLeft();
  QTextLayout layout(withFiguresKeptWhole(clean), font);
  layout.setTextOption(wrapping(clean));
  QStringList lines;
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(std::max<qreal>(width, 1));
    const bool last = mostLines > 0 && lines.size() + 1 == mostLines;
    const QString rest = clean.mid(line.textStart(), last ? -1 : line.textLength());
    if (last && line.textStart() + line.textLength() < clean.size()) {
      lines.append(inDirection(cutToFit(onOneLine(rest), QFontMetricsF(font), width), fromRight));
      break;
    }
    lines.append(inDirection(onOneLine(rest), fromRight));
  }
  layout.endLayout();
  return lines;
}

qreal widthOnOneLine(const QString& text, const QFont& font) {
  const QString clean = breakingWhereItBreaks(text);
  QTextLayout layout(withFiguresKeptWhole(clean), font);
  layout.setTextOption(wrapping(clean));
  layout.beginLayout();
  QTextLine line = layout.createLine();
  if (line.isValid())
    line.setLineWidth(QWIDGETSIZE_MAX);
  layout.endLayout();
  return line.isValid() ? std::ceil(line.naturalTextWidth()) : 0;
}

qreal lineHeight(const QFont& font, qreal leading) {
  return leading * font.pixelSize();
}

qreal drawLines(QPainter& painter, const QRectF& area, const QStringList& lines, const QFont& font, const QColor& color,
                Qt::Alignment alignment, qreal leading) {
  painter.setFont(font);
  painter.setPen(color);
  const qreal step = lineHeight(font, leading);
  const QFontMetricsF metrics(font);
  qreal middle = area.top() + step / 2;
  for (const auto& line : lines) {
    const qreal room = area.width() - metrics.horizontalAdvance(line);
    const qreal indent = alignment & Qt::AlignRight ? room : alignment & Qt::AlignHCenter ? room / 2 : 0;
    drawTextLine(painter, QPointF(area.left() + indent, centredBaseline(font, middle)), line);
    middle += step;
  }
  return step * static_cast<qreal>(lines.size());
}

QStringList figureLines(const QString& text) {
  return text.split(QLatin1Char('\n'));
}

qreal figuresWidth(const QString& text, const QFont& font) {
  return QFontMetricsF(font).horizontalAdvance(text);
}

void drawFigures(QPainter& painter, qreal right, qreal baseline, const QString& text, const QFont& font,
                 const QColor& color) {
  painter.setFont(font);
  painter.setPen(color);
  drawTextLine(painter, QPointF(right - figuresWidth(text, font), baseline), text);
}

qreal centredBaseline(const QFont& font, qreal middle) {
  return middle + QFontMetricsF(font).capHeight() / 2;
}

} // namespace throughline::ui
