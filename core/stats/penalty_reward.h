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
  /// Two-sided, of penalty and reward; nothing when the standard error is 0. Holm: over all coefficients of all
  /// touchpoints.
  std::optional<double> penaltyP, rewardP;
  std::optional<double> penaltyHolm, rewardHolm;
  /// Reward less penalty as they are estimated, noise and all: which of them is larger, and how surely.
  Estimate balance;
  /// Only where Holm says that penalty or reward is not 0, and the balance leaves out 0.
  AsymmetryLabel label = AsymmetryLabel::unclear;
};

/// What a rating is to the contrast.
enum RatingClass : std::uint8_t { notRated, lowRating, middleRating, highRating };
/// Ratings up to low, and from high on; NaN: not rated. For a scale where lower is better turn the ratings round first.
std::vector<std::uint8_t> ratingClasses(std::span<const double> ratings, double low = 2, double high = 5);

struct PenaltyRewardInput {
  std::span<const double> outcome;
  /// One span a touchpoint, of RatingClass.
  std::vector<std::span<const std::uint8_t>> classes;
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
