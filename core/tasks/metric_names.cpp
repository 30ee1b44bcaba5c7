#include "core/tasks/metric_names.h"

#include "core/data/sources/metric_registry.h"

#include <set>

namespace throughline::tasks {

std::vector<std::string> metricsOffered(const model::Document& document) {
  std::vector<std::string> offered;
  for (const auto& kind : data::metricKinds())
    offered.emplace_back(kind.id);
  std::set<std::string> others;
  const auto look = [&others](const std::string& metric) {
    if (!metric.empty() && data::metricKind(metric) == nullptr)
      others.insert(metric);
  };
  for (const auto& map : document.maps) {
    for (const auto& goal : map->goals)
      look(goal->metric);
    for (const auto& touchpoint : map->touchpoints)
      for (const auto& target : touchpoint->targets)
        look(target.metric);
  }
  offered.insert(offered.end(), others.begin(), others.end());
  return offered;
}

} // namespace throughline::tasks
