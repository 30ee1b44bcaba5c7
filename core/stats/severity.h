#pragma once

#include "core/stats/interval.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace throughline::stats {

/// Ratings of one touchpoint, for how far they stay below a target.
struct SeverityTouchpoint {
  /// NaN where it was not reached.
  std::span<const double> ratings;
  /// The rating to reach, and the lowest that there is.
  double target = 4;
  double lowest = 1;
  bool service = false;
};

struct SeverityInput {
  /// Rows without an outcome (NaN) are left out.
  std::span<const double> outcome;
  std::vector<SeverityTouchpoint> touchpoints;
  std::span<const std::uint32_t> groups;
  std::uint32_t groupCount = 0;
  /// "Was reached" is a column when at least so many rows are on each side.
  std::int64_t minimumOnEachSide = 30;
  std::int64_t minimumSpare = 30;
};

struct SeverityPart {
  /// Of the shortfall s = max(0, target - rating) / (target - lowest).
  double coefficient = 0;
  double meanShortfall = 0;
  /// -coefficient * mean shortfall: had every rating here reached the target.
  Estimate drag;
};

/// Drag by degree instead of yes or no: more power, but it assumes a straight line below the target.
struct SeverityResult {
  bool refused = false;
  std::int64_t rows = 0;
  Estimate total;
  Estimate service;
  std::vector<SeverityPart> touchpoints;
};

SeverityResult severityDrag(const SeverityInput& input);

} // namespace throughline::stats
