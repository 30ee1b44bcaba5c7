#pragma once

#include <QPointF>
#include <QString>

class QPainter;

namespace throughline::ui {

/// One line from its baseline, in the painter's font and pen, in its own direction: that of its first letter that has
/// one. Where the painter is not
/// of a screen, colour emoji are put as pictures over the places that drawText leaves empty there. All else stays text.
void drawTextLine(QPainter& painter, const QPointF& baseline, const QString& text);

} // namespace throughline::ui
