#include "core/tasks/metric_task.h"

#include "core/data/sources/sources.h"
#include "core/model/look_up.h"

#include <map>

namespace throughline::tasks {
namespace {

bool liesWithin(const data::MetricValue& value, const data::Filter& filter) {
  return (!filter.since || value.first >= *filter.since) && (!filter.until || value.last <= *filter.until);
}

} // namespace

Result<std::vector<insight::MetricSeries>> metricsOfMap(workspace::Workspace& workspace, const model::JourneyMap& map,
                                                        const data::Filter& filter) {
  std::vector<insight::MetricSeries> all;
  for (const auto* touchpoint : model::inReadingOrder(map)) {
    THROUGHLINE_TRY(values, data::metricValues(workspace, touchpoint->id));
    std::map<std::string, std::vector<insight::MetricPoint>> byMetric;
    for (const auto& value : values)
      if (liesWithin(value, filter))
        byMetric[value.metric].push_back(
            {.first = value.first, .last = value.last, .value = value.value, .n = value.n});
    for (auto& [metric, points] : byMetric)
      all.push_back(insight::metricSeriesOf(*touchpoint, metric, std::move(points)));
  }
  return all;
}

} // namespace throughline::tasks
