#pragma once

#include "core/insight/metric_series.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace throughline::tasks {

/// The key `metrics` of docs/command-line.md.
nlohmann::ordered_json metricsJson(const std::vector<insight::MetricSeries>& metrics);

} // namespace throughline::tasks
