#include "core/insight/goal_status.h"

#include "core/data/sources/metric_registry.h"
#include "core/model/look_up.h"

#include <algorithm>

namespace throughline::insight {
namespace {

GoalState stateOf(const GoalStatus& goal) {
  if (!goal.now)
    return GoalState::noData;
  if (!goal.interval)
    return GoalState::cannotTell;
  const bool above = goal.interval->low >= goal.target;
  const bool below = goal.interval->high <= goal.target;
  if (above == below)
    return GoalState::cannotTell;
  return above == goal.lowerIsBetter ? GoalState::missed : GoalState::met;
}

/// The headline figure of a metric from a touchpoint's own answers: the share in the top box for csat, else the mean.
void takeFigures(GoalStatus& goal, const TouchpointFigures& figures) {
  goal.n = figures.n;
  if (figures.scale.metric == "csat" && figures.topBox && goal.target <= 1) {
    goal.now = figures.topBox->share;
    goal.interval = Estimate{figures.topBox->share, figures.topBox->low, figures.topBox->high};
    goal.lowerIsBetter = false;
  } else if (figures.mean) {
    goal.now = figures.mean->points;
    goal.interval = figures.mean;
    goal.lowerIsBetter = figures.scale.lowerIsBetter;
  }
}

void takeLatest(GoalStatus& goal, const MetricSeries& series) {
  goal.now = series.latest().value;
  goal.target = asFigureOf(series, goal.target);
  if (const auto& interval = series.latest().interval)
    goal.interval = Estimate{*goal.now, interval->low, interval->high};
  goal.n = series.latest().n;
  goal.lowerIsBetter = series.lowerIsBetter;
}

/// The overall score is that metric: NPS, or the mean on the metric's own scale.
bool isOf(const OutcomeSummary& outcome, const std::string& metric) {
  if (metric == "nps" || outcome.outcome != Outcome::mean)
    return metric == "nps" && outcome.outcome == Outcome::nps;
  const auto* kind = data::metricKind(metric);
  return kind != nullptr && kind->scale && kind->low == outcome.scaleLow && kind->high == outcome.scaleHigh;
}

GoalStatus goalOfJourney(const model::Goal& given, const model::JourneyMap& map,
                         const std::optional<OutcomeSummary>& outcome, const std::vector<MetricSeries>& metrics) {
  GoalStatus goal{.title = map.details->title,
                  .metric = given.metric,
                  .target = given.target,
                  .due = given.due,
                  .experienceOwner = given.experienceOwner,
                  .serviceOwner = given.serviceOwner};
  const auto* kind = data::metricKind(given.metric);
  goal.lowerIsBetter = kind != nullptr && kind->lowerIsBetter;
  if (outcome && outcome->mean && isOf(*outcome, given.metric)) {
    goal.now = outcome->mean->points;
    goal.interval = outcome->mean;
    goal.n = outcome->n;
  } else if (std::ranges::count(metrics, given.metric, &MetricSeries::metric) == 1) {
    takeLatest(goal, *std::ranges::find(metrics, given.metric, &MetricSeries::metric));
  }
  goal.state = stateOf(goal);
  return goal;
}

GoalStatus goalAt(const model::Touchpoint& touchpoint, const model::Target& target,
                  const std::vector<TouchpointFigures>& figures, const std::vector<MetricSeries>& metrics) {
  GoalStatus goal{.touchpoint = touchpoint.id,
                  .title = touchpoint.title,
                  .metric = target.metric,
                  .target = target.value,
                  .due = target.due,
                  .experienceOwner = target.experienceOwner,
                  .serviceOwner = target.serviceOwner};
  const auto series = std::ranges::find_if(metrics, [&](const MetricSeries& each) {
    return each.touchpoint == touchpoint.id && each.metric == target.metric;
  });
  const auto own = std::ranges::find_if(figures, [&](const TouchpointFigures& each) {
    return each.touchpoint == touchpoint.id && each.n > 0 && each.scale.metric == target.metric;
  });
  if (series != metrics.end())
    takeLatest(goal, *series);
  else if (own != figures.end() && target.metric != "nps")
    takeFigures(goal, *own);
  goal.state = stateOf(goal);
  return goal;
}

} // namespace

std::vector<GoalStatus> goalsOf(const model::JourneyMap& map, const std::optional<OutcomeSummary>& outcome,
                                const std::vector<TouchpointFigures>& figures,
                                const std::vector<MetricSeries>& metrics) {
  std::vector<GoalStatus> goals;
  for (const auto& goal : map.goals)
    goals.push_back(goalOfJourney(*goal, map, outcome, metrics));
  for (const auto* touchpoint : model::inReadingOrder(map))
    for (const auto& target : touchpoint->targets)
      goals.push_back(goalAt(*touchpoint, target, figures, metrics));
  return goals;
}

} // namespace throughline::insight
