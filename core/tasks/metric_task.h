#pragma once

#include "core/data/sources/load.h"
#include "core/insight/metric_series.h"

#include <vector>

namespace throughline::tasks {

/// The metric values of a map's touchpoints, imported and typed, in reading order, by metric. Of the filter only its
/// days count: periods that lie within them. Errors: those of data::metricValues.
Result<std::vector<insight::MetricSeries>> metricsOfMap(workspace::Workspace& workspace, const model::JourneyMap& map,
                                                        const data::Filter& filter);

} // namespace throughline::tasks
