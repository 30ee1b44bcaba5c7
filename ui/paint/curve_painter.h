#pragma once

#include "core/layout/map_layout.h"
#include "ui/paint/map_painter.h"

namespace throughline::ui {

/// The curves of one emotion lane with their scale, whose faces stand in the lane's head.
void paintCurves(QPainter& painter, const layout::Curves& curves, const layout::LaneRow& lane, const Look& look,
                 const QRectF& visible, LevelOfDetail detail);

/// A piece of the curve of the persona in that place, with its marker.
void paintPersonaSign(QPainter& painter, const QRectF& rect, std::size_t place, const Look& look);

/// The faces that stand for very good, neutral and very bad in the head of an emotion lane, where its title leaves
/// room.
void paintCurveFaces(QPainter& painter, const layout::Curves& curves, const layout::LaneRow& lane, const Look& look);

} // namespace throughline::ui
