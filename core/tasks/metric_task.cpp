#include "core/tasks/metric_task.h"

#include "core/data/sources/sources.h"
#include "core/insight/metrics_of_map.h"

namespace throughline::tasks {

Result<std::vector<insight::MetricSeries>> metricsOfMap(workspace::Workspace& workspace, const model::JourneyMap& map,
                                                        const data::Filter& filter) {
  std::vector<data::MetricValue> all;
  for (const auto& touchpoint : map.touchpoints) {
    THROUGHLINE_TRY(values, data::metricValues(workspace, touchpoint->id));
    all.insert(all.end(), values.begin(), values.end());
  }
  return insight::metricsOf(all, map, {.responses = {}, .rows = {}, .since = filter.since, .until = filter.until});
}

} // namespace throughline::tasks
