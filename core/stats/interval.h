#pragma once

namespace throughline::stats {

/// The level of every interval in the program: 95 %.
inline constexpr double confidenceLevel = 0.95;

/// From low to high, in the units of what it is about.
struct Interval {
  double low = 0;
  double high = 0;

  bool contains(double value) const { return low <= value && value <= high; }
  bool operator==(const Interval&) const = default;
};

/// A figure with its standard error and its 95 % interval, all in the same units.
struct Estimate {
  double value = 0;
  double standardError = 0;
  double low = 0;
  double high = 0;

  Interval interval() const { return {.low = low, .high = high}; }
  double halfWidth() const { return (high - low) / 2; }
  bool excludes(double other) const { return other < low || other > high; }
  bool operator==(const Estimate&) const = default;
};

} // namespace throughline::stats
