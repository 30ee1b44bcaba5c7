#include "core/insight/drivers.h"

#include "core/stats/importance.h"

#include <algorithm>

namespace throughline::insight {

namespace {

/// A share of the differences between scores: its interval never leaves 0 to 1.
Estimate boundedShare(const stats::Estimate& estimate) {
  auto share = pointsOf(estimate);
  share.low = std::clamp(share.low, 0.0, 1.0);
  share.high = std::clamp(share.high, 0.0, 1.0);
  return share;
}

} // namespace

std::optional<Drivers> driversOf(const MapModel& model) {
  if (model.result.refused)
    return std::nullopt;
  const auto sums = stats::accumulateDrag(model.table, model.dragOptions);
  const auto importance = stats::failureImportance(sums, model.dragOptions);
  if (importance.shares.size() != sums.touchpoints.size() || sums.touchpoints.empty())
    return std::nullopt;
  Drivers drivers{.n = sums.responses,
                  .r2 = boundedShare(importance.r2),
                  .approximate = importance.all.method != stats::ImportanceMethod::exact,
                  .touchpoints = {}};
  for (std::size_t j = 0; j < sums.touchpoints.size(); ++j) {
    const auto* card = model.responses.cards[sums.touchpoints[j].index].touchpoint;
    drivers.touchpoints.push_back({.touchpoint = card->id,
                                   .title = card->title,
                                   .kind = card->kind,
                                   .lmg = boundedShare(importance.shares[j]),
                                   .johnson = boundedShare(importance.relativeWeights[j])});
  }
  std::ranges::sort(drivers.touchpoints, {}, [](const auto& each) { return std::pair(-each.lmg.points, each.title); });
  return drivers;
}

} // namespace throughline::insight
