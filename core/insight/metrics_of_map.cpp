#include "core/insight/metrics_of_map.h"

#include "core/data/sources/metric_registry.h"
#include "core/model/look_up.h"
#include "core/stats/distributions.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace throughline::insight {
namespace {

/// What a figure of a metric can be at all; a share may stand in percent.
MetricRange reachOf(const data::MetricValue& value) {
  constexpr double noEnd = std::numeric_limits<double>::infinity();
  const auto* kind = data::metricKind(value.metric);
  if (kind == nullptr)
    return {.low = -noEnd, .high = noEnd};
  if (kind->id == "nps")
    return {.low = -100, .high = 100};
  const bool onScale = value.value >= kind->low && value.value <= kind->high;
  return onScale ? MetricRange{.low = kind->low, .high = kind->high} : MetricRange{.low = -noEnd, .high = noEnd};
}

MetricPoint pointOf(const data::MetricValue& value) {
  MetricPoint point{.first = value.first, .last = value.last, .value = value.value, .n = value.n};
  if (value.low && value.high)
    point.interval = MetricRange{*value.low, *value.high};
  else if (value.sd && value.n && *value.n > 1) { // of a mean, by Student's t
    const auto n = static_cast<double>(*value.n);
    const double half = stats::studentQuantile(0.975, n - 1) * *value.sd / std::sqrt(n);
    const auto reach = reachOf(value);
    point.interval = MetricRange{std::max(reach.low, value.value - half), std::min(reach.high, value.value + half)};
  }
  return point;
}

} // namespace

std::vector<MetricSeries> metricsOf(const std::vector<data::MetricValue>& values, const model::JourneyMap& map,
                                    const data::Selection& selection) {
  std::map<model::TouchpointId, std::map<std::string, std::vector<MetricPoint>>> points;
  for (const auto& value : values)
    if ((!selection.since || value.first >= *selection.since) && (!selection.until || value.last <= *selection.until))
      points[value.touchpoint][value.metric].push_back(pointOf(value));
  std::vector<MetricSeries> all;
  for (const auto* touchpoint : model::inReadingOrder(map))
    if (const auto found = points.find(touchpoint->id); found != points.end())
      for (auto& [metric, here] : found->second)
        all.push_back(metricSeriesOf(*touchpoint, metric, std::move(here)));
  return all;
}

} // namespace throughline::insight
