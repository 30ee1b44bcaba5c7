#pragma once

#include "core/insight/analysis.h"

#include <vector>

namespace throughline::insight {

/// By the interval, not by the figure (statistics.md 2.7).
enum class GoalState : std::uint8_t {
  met,        ///< the whole interval is on the good side of the target
  missed,     ///< the whole interval is on the bad side
  cannotTell, ///< the target lies within the interval, or there is no interval
  noData,
};

struct GoalStatus {
  model::TouchpointId touchpoint; ///< of no touchpoint where it is a goal of the journey as a whole
  std::string title;              ///< of the touchpoint, or of the map
  std::string metric;             ///< id of the metric registry
  double target = 0;
  bool lowerIsBetter = false;
  std::optional<Date> due;
  std::string experienceOwner;
  std::string serviceOwner;
  std::optional<double> now; ///< latest period of the metric, or of the feedback
  std::optional<Estimate> interval;
  std::optional<std::int64_t> n;
  GoalState state = GoalState::noData;
};

/// The goals of the journey as a whole, against the overall score where that is their metric (or the only touchpoint
/// with such a metric); and every target of the map's touchpoints, in reading order, against the latest figure of its
/// metric: of the metrics, else of the feedback where its scale is that metric.
std::vector<GoalStatus> goalsOf(const model::JourneyMap& map, const std::optional<OutcomeSummary>& outcome,
                                const std::vector<TouchpointFigures>& figures,
                                const std::vector<MetricSeries>& metrics);

} // namespace throughline::insight
