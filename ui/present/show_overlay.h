#pragma once

#include <QRect>

class QPainter;

namespace throughline::ui {

class Show;

/// The whole screen of the room: slide, covers, grid of steps, vote, guess, spotlight, typed digits.
void paintShow(Show& show, QPainter& painter, const QRect& area);

} // namespace throughline::ui
