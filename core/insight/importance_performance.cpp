#include "core/insight/importance_performance.h"

#include "core/insight/figures.h"

#include <algorithm>

namespace throughline::insight {
namespace {

/// On 0 (worst) .. 100 (best), the low end first.
Estimate onHundred(const Estimate& mean, const data::Scale& scale) {
  const double one = scale.toHundred(mean.low);
  const double other = scale.toHundred(mean.high);
  return {scale.toHundred(mean.points), std::min(one, other), std::max(one, other)};
}

} // namespace

std::optional<ImportancePerformance> importancePerformanceOf(const Drag& drag,
                                                             const std::vector<TouchpointFigures>& figures,
                                                             const std::optional<Drivers>& drivers) {
  if (drag.refused || drag.touchpoints.empty())
    return std::nullopt;
  ImportancePerformance all{.n = drag.n, .touchpoints = {}};
  for (const auto& each : drag.touchpoints) {
    ImportancePerformancePoint point{.touchpoint = each.touchpoint,
                                     .title = each.title,
                                     .kind = each.kind,
                                     .reached = each.reached,
                                     .failed = each.failed,
                                     .failures = shareOf(each.failed, each.reached),
                                     .performance = std::nullopt,
                                     .perFailure = each.perFailure,
                                     .drag = each.drag,
                                     .label = each.label,
                                     .importance = std::nullopt};
    const auto own = std::ranges::find(figures, each.touchpoint, &TouchpointFigures::touchpoint);
    if (own != figures.end() && own->mean)
      point.performance = onHundred(*own->mean, own->scale);
    if (drivers) {
      const auto share = std::ranges::find(drivers->touchpoints, each.touchpoint, &DriverShare::touchpoint);
      if (share != drivers->touchpoints.end())
        point.importance = share->lmg;
    }
    all.touchpoints.push_back(std::move(point));
  }
  return all;
}

} // namespace throughline::insight
