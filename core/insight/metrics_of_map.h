#pragma once

#include "core/data/feedback_table.h"
#include "core/insight/metric_series.h"

namespace throughline::insight {

/// Every metric that touchpoints of the map have, of periods that lie within the selected days; in reading order, then
/// by metric.
std::vector<MetricSeries> metricsOf(const std::vector<data::MetricValue>& values, const model::JourneyMap& map,
                                    const data::Selection& selection);

} // namespace throughline::insight
