#pragma once

#include "core/insight/metric_series.h"

#include <QString>

namespace throughline::ui {

/// "First response time, minutes"; the id of a metric that is not in the registry.
QString metricName(const std::string& metric);
/// "First contact resolution: 81 % in 1/1/26 to 1/31/26, n = 420; 3 points more than the period before; 2 periods out
/// of the ordinary on the bad side, ..."
QString metricText(const insight::MetricSeries& series);

} // namespace throughline::ui
