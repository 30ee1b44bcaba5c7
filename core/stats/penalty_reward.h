#pragma once

#include "core/stats/interval.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace throughline::stats {

/// Whether low ratings cost more than high ones earn.
enum class AsymmetryLabel { dissatisfier, unclear, satisfier };

/// Penalty-reward contrast (Brandt 1987) of one touchpoint, in units of the overall score.
struct PenaltyReward {
  /// Coefficient of a low rating, and of a high one, against the ratings between.
  Estimate penalty;
  Estimate reward;
  /// Classical standard errors; nothing without rows to spare, or with weights.
  std::optional<double> penaltyError;
  std::optional<double> rewardError;
  /// A reward below 0 or a penalty above 0 (noise) counts as 0 in what follows.
  bool noisy = false;
  /// Range of impact on the overall score: reward + |penalty|; the parts of both; asymmetry, -1 ... 1 (Mikulic and
  /// Prebezac 2008). All 0 when the range is 0.
  double range = 0;
  double satisfying = 0;
  double dissatisfying = 0;
  Estimate asymmetry;
  AsymmetryLabel label = AsymmetryLabel::unclear;
};

struct PenaltyRewardInput {
  std::span<const double> outcome;
  /// One span a touchpoint: its ratings, NaN where it was not reached.
  std::vector<std::span<const double>> ratings;
  /// Ratings up to low, and from high on. For a scale where lower is better turn the ratings round first.
  double low = 2;
  double high = 5;
  std::span<const std::uint32_t> groups;
  std::uint32_t groupCount = 0;
  /// May be empty. Rows with a weight that is not positive are left out; minimum counts stay plain.
  std::span<const double> weights = {};
};

struct PenaltyRewardResult {
  /// Fewer than 30 rows beyond the columns, or an outcome that never varies.
  bool refused = false;
  std::int64_t rows = 0;
  double r2 = 0;
  double intercept = 0;
  std::vector<PenaltyReward> touchpoints;
};

/// Least squares of the outcome on two columns a touchpoint, and "was reached" where at least 30 rows are on each side.
/// Rows without an outcome are left out.
PenaltyRewardResult penaltyReward(const PenaltyRewardInput& input);

} // namespace throughline::stats
