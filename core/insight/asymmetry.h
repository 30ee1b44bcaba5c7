#pragma once

#include "core/insight/map_model.h"
#include "core/stats/penalty_reward.h"

#include <string>
#include <vector>

namespace throughline::insight {

/// What low ratings of a touchpoint cost and high ones earn, in points of the overall score (statistics.md 6.2).
struct TouchpointAsymmetry {
  model::TouchpointId touchpoint;
  std::string title;
  Estimate penalty;
  Estimate reward;
  Estimate asymmetry;                            ///< -1 all penalty .. 1 all reward
  std::optional<double> penaltyHolm, rewardHolm; ///< p adjusted for all penalties and rewards
  bool noisy = false;                            ///< a reward below 0 or a penalty above 0 counts as 0
  stats::AsymmetryLabel label = stats::AsymmetryLabel::unclear;
};
struct PenaltyAndReward {
  std::int64_t n = 0;
  double r2 = 0;
  std::vector<TouchpointAsymmetry> touchpoints; ///< in reading order of the columns
};

/// Ratings are put on 1-5 (1 the worst): up to 2 is low, 5 is high. Touchpoints with at least 30 low, 30 high and 30
/// other ratings. None without such a touchpoint, with one customer only, or where the regression is refused.
std::optional<PenaltyAndReward> penaltyAndReward(const MapModel& model);

} // namespace throughline::insight
