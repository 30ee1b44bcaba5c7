#pragma once

#include "core/layout/map_layout.h"
#include "ui/paint/map_painter.h"

namespace throughline::ui {

/// The curves of one emotion lane with their scale. head is the lane's head, beside which the scale's faces stand.
void paintCurves(QPainter& painter, const layout::Curves& curves, const layout::Rect& head, const Look& look,
                 const QRectF& visible, LevelOfDetail detail);

} // namespace throughline::ui
