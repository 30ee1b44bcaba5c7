#pragma once

#include "core/layout/map_layout.h"
#include "ui/paint/map_painter.h"

namespace throughline::ui {

/// The curves of one emotion lane with their scale. head is the lane's head, beside which the scale's faces stand.
void paintCurves(QPainter& painter, const layout::Curves& curves, const layout::Rect& head, const Look& look,
                 const QRectF& visible, LevelOfDetail detail);

/// The faces that stand for very good, neutral and very bad beside the head of an emotion lane.
void paintCurveFaces(QPainter& painter, const layout::Curves& curves, const layout::Rect& head, const Look& look);

} // namespace throughline::ui
