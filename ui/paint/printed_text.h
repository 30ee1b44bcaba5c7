#pragma once

#include <QPointF>
#include <QString>

class QPainter;
class QRawFont;

namespace throughline::ui {

/// False for fonts of pictures (colour emoji): paper and SVG take outlines only.
bool hasOutlines(const QRawFont& font);

/// One line from its baseline, in the painter's font and pen, as QPainter::drawText does it; where the painter is not
/// of a screen, colour emoji are put as pictures over the places that drawText leaves empty there. All else stays text.
void drawTextLine(QPainter& painter, const QPointF& baseline, const QString& text);

} // namespace throughline::ui
