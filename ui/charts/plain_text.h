#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QStringList>

/// Drawing of the users' text: always plain, never marked up, unhinted in width so that screen and paper break alike.
namespace throughline::ui {

/// One line of it: line breaks, tabs and other control characters are spaces; ligatures that break searching are kept
/// apart by nothing but the font.
QString onOneLine(const QString& text);

/// Lines that fit the width, broken between words, in words where one is wider; the last one ends in an ellipsis when
/// there is more. mostLines 0: as many as it takes. Line breaks of the text are kept, and each line reads in
/// the direction of the whole.
QStringList wrapped(const QString& text, const QFont& font, qreal width, int mostLines = 0);

/// The width from which on the text is one line for wrapped; of several lines the first one's.
qreal widthOnOneLine(const QString& text, const QFont& font);

/// Distance between two baselines, in sizes of the font: of running text, and where a few words are broken tightly.
inline constexpr qreal looseLeading = 1.32;
inline constexpr qreal tightLeading = 1.16;
qreal lineHeight(const QFont& font, qreal leading = looseLeading);

/// Draws lines from the top of the rectangle; the height that they take.
qreal drawLines(QPainter& painter, const QRectF& area, const QStringList& lines, const QFont& font, const QColor& color,
                Qt::Alignment alignment = Qt::AlignLeft, qreal leading = looseLeading);

/// Lines of what stands in a column of figures; one line but for long words.
QStringList figureLines(const QString& text);
/// Width of figures on one line.
qreal figuresWidth(const QString& text, const QFont& font);
/// Draws them so that they end at right, in one piece: on paper they are found as they are read.
void drawFigures(QPainter& painter, qreal right, qreal baseline, const QString& text, const QFont& font,
                 const QColor& color);

/// The baseline that centres capitals and figures of that font on a height.
qreal centredBaseline(const QFont& font, qreal middle);

} // namespace throughline::ui
