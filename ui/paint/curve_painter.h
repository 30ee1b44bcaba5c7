#pragma once

#include "core/layout/map_layout.h"
#include "ui/paint/map_painter.h"

namespace throughline::ui {

/// The curves of one emotion lane with their scale. head is the lane's head, beside which the scale's faces stand.
void paintCurves(QPainter& painter, const layout::Curves& curves, const layout::Rect& head, const Look& look,
                 const QRectF& visible, LevelOfDetail detail);

/// A piece of the curve of the persona in that place, with its marker.
void paintPersonaSign(QPainter& painter, const QRectF& rect, std::size_t place, const Look& look);

/// The faces that stand for very good, neutral and very bad beside the head of an emotion lane.
void paintCurveFaces(QPainter& painter, const layout::Curves& curves, const layout::Rect& head, const Look& look);

} // namespace throughline::ui
