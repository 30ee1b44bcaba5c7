#pragma once

#include <QRect>
#include <QString>

class QPainter;

namespace throughline::ui {

class Show;

/// The whole screen of the room: slide, covers, grid of steps, vote, guess, spotlight, typed digits.
void paintShow(Show& show, QPainter& painter, const QRect& area);

/// "3:05" of milliseconds.
QString timeText(qint64 milliseconds);

} // namespace throughline::ui
