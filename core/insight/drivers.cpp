#include "core/insight/drivers.h"

#include "core/stats/importance.h"

#include <algorithm>

namespace throughline::insight {

std::optional<Drivers> driversOf(const MapModel& model) {
  if (model.result.refused)
    return std::nullopt;
  const auto sums = stats::accumulateDrag(model.table, model.dragOptions);
  const auto importance = stats::failureImportance(sums, model.dragOptions);
  if (importance.shares.size() != sums.touchpoints.size() || sums.touchpoints.empty())
    return std::nullopt;
  Drivers drivers{.n = sums.responses,
                  .r2 = pointsOf(importance.r2),
                  .approximate = importance.all.method != stats::ImportanceMethod::exact,
                  .touchpoints = {}};
  for (std::size_t j = 0; j < sums.touchpoints.size(); ++j) {
    const auto* card = model.responses.cards[sums.touchpoints[j].index].touchpoint;
    drivers.touchpoints.push_back({.touchpoint = card->id,
                                   .title = card->title,
                                   .kind = card->kind,
                                   .lmg = pointsOf(importance.shares[j]),
                                   .johnson = pointsOf(importance.relativeWeights[j])});
  }
  std::ranges::sort(drivers.touchpoints, {}, [](const auto& each) { return std::pair(-each.lmg.points, each.title); });
  return drivers;
}

} // namespace throughline::insight
