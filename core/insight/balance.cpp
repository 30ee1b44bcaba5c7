#include "core/insight/balance.h"

#include "core/model/look_up.h"
#include "core/stats/proportion.h"

#include <algorithm>
#include <unordered_map>

namespace throughline::insight {
namespace {

using ReachedAt = std::unordered_map<model::TouchpointId, std::int64_t>;

StageBalance balanceOfStage(const model::JourneyMap& map, const model::Stage& stage, const ReachedAt& reached,
                            const std::unordered_map<model::TouchpointId, double>& drags) {
  StageBalance balance{.stage = stage.title};
  for (const auto& touchpoint : map.touchpoints) {
    if (model::stageOf(map, touchpoint->place.step) != &stage)
      continue;
    const auto customers = reached.find(touchpoint->id);
    const auto drag = drags.find(touchpoint->id);
    const bool service = touchpoint->kind == model::Kind::service;
    (service ? balance.serviceTouchpoints : balance.experienceTouchpoints) += 1;
    (service ? balance.serviceFeedback : balance.experienceFeedback) +=
        customers == reached.end() ? 0 : customers->second;
    if (auto& sum = service ? balance.serviceDrag : balance.experienceDrag; drag != drags.end())
      sum = sum.value_or(0) + drag->second;
  }
  return balance;
}

FailureDemand failureDemandOf(const model::JourneyMap& map, const ReachedAt& reached) {
  FailureDemand demand;
  for (const auto& touchpoint : map.touchpoints) {
    const auto customers = reached.find(touchpoint->id);
    if (touchpoint->kind != model::Kind::service || customers == reached.end())
      continue;
    demand.contacts += customers->second;
    demand.caused += touchpoint->answers.empty() ? 0 : customers->second;
  }
  const auto answersOthers = [](const auto& each) {
    return each->kind == model::Kind::service && !each->answers.empty();
  };
  if (demand.contacts == 0 || std::ranges::none_of(map.touchpoints, answersOthers)) // nobody said it: not 0
    return demand;
  const auto interval = stats::wilson(stats::Share::of(demand.caused, demand.contacts));
  demand.share = Share{.share = static_cast<double>(demand.caused) / static_cast<double>(demand.contacts),
                       .low = interval.low,
                       .high = interval.high,
                       .count = demand.caused,
                       .n = demand.contacts};
  return demand;
}

} // namespace

Balance balanceOf(const std::vector<TouchpointFigures>& figures, const Drag& drag, const model::JourneyMap& map) {
  ReachedAt reached;
  for (const auto& each : figures)
    reached.emplace(each.touchpoint, each.reached);
  std::unordered_map<model::TouchpointId, double> drags;
  for (const auto& touchpoint : drag.touchpoints)
    drags.emplace(touchpoint.touchpoint, touchpoint.drag.points);
  Balance balance;
  for (const auto& stage : map.stages)
    balance.stages.push_back(balanceOfStage(map, *stage, reached, drags));
  balance.failureDemand = failureDemandOf(map, reached);
  return balance;
}

} // namespace throughline::insight
