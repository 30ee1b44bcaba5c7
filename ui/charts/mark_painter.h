#pragma once

#include "ui/charts/chart_geometry.h"

#include <QPainter>

/// The overlay's part of the marks: what tells them apart beside their colour, and what Qt Charts has no series for.
namespace throughline::ui {

void paintLayer(QPainter& painter, const chart::Layer& layer, const ChartGeometry& geometry, const ChartLook& look,
                const QLocale& locale);

/// One sign of a legend, in this area.
void paintLegendSign(QPainter& painter, const chart::LegendEntry& entry, const QRectF& area, const ChartLook& look);

QPen thinPen(const QColor& color, qreal width);

} // namespace throughline::ui
