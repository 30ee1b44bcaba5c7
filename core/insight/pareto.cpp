#include "core/insight/pareto.h"

#include <algorithm>

namespace throughline::insight {

std::optional<Pareto> paretoOf(const std::vector<TouchpointFigures>& all) {
  Pareto pareto;
  for (const auto& figures : all) {
    const std::int64_t failures = figures.failures ? figures.failures->count : 0;
    if (failures > 0)
      pareto.touchpoints.push_back(
          {.touchpoint = figures.touchpoint, .title = figures.title, .kind = figures.kind, .failures = failures});
    pareto.failures += failures;
  }
  if (pareto.failures == 0)
    return std::nullopt;
  std::ranges::sort(pareto.touchpoints, {}, [](const auto& each) { return std::pair(-each.failures, each.title); });
  std::int64_t soFar = 0;
  for (auto& each : pareto.touchpoints) {
    soFar += each.failures;
    each.share = static_cast<double>(each.failures) / static_cast<double>(pareto.failures);
    each.upToHere = static_cast<double>(soFar) / static_cast<double>(pareto.failures);
  }
  return pareto;
}

} // namespace throughline::insight
