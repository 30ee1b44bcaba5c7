#pragma once

#include "ui/charts/chart_geometry.h"

#include <QtCharts/QChart>

namespace throughline::ui {

/// Adds the series of Qt Charts for those layers that it can draw, unattached: the caller joins them with the axes.
void addSeries(QChart& chart, const chart::ChartSpec& spec, const ChartGeometry& geometry, const ChartLook& look);

/// A place in the plot as Qt Charts counts: rows from below, shares in percent.
QPointF chartPoint(const chart::Spot& spot, const ChartGeometry& geometry);

} // namespace throughline::ui
