#pragma once

#include "core/stats/interval.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace throughline::stats {

/// A quantile of times with an interval that assumes no distribution.
struct Quantile {
  double q = 0;
  std::int64_t n = 0;
  /// Type 7 (R's default, PERCENTILE.INC of spreadsheets).
  double value = 0;
  /// Ranks of the ends, from 1; 0 or n + 1 where there is no end.
  std::int64_t lowRank = 0;
  std::int64_t highRank = 0;
  /// Nothing: too few values to know this end.
  std::optional<double> low;
  std::optional<double> high;
  /// Probability that the interval holds the true quantile, when both ends are there.
  std::optional<double> coverage;
};

/// The q quantile of values (0 < q < 1), in any order; values that are no number are left out; nothing when none is
/// left. The ends are order statistics: exact binomial ranks, normal ranks above 1000 values.
std::optional<Quantile> quantileOf(std::span<const double> values, double q);

/// One ticket: open ones count as at risk up to their age.
struct TicketTime {
  double time = 0;
  bool closed = false;
};

/// One step of a Kaplan-Meier curve (1958): at each distinct closing time.
struct SurvivalStep {
  double time = 0;
  std::int64_t atRisk = 0;
  std::int64_t closed = 0;
  /// Share still open after this time, with Greenwood's standard error (0 when nothing is left open).
  double open = 1;
  double standardError = 0;
};

/// How long tickets stay open, when some are open still. The median of the closed ones alone would be too low.
struct SurvivalCurve {
  std::int64_t n = 0;
  std::int64_t closed = 0;
  std::vector<SurvivalStep> steps;

  /// Share still open after this time.
  double openAt(double time) const;
  double standardErrorAt(double time) const;
  /// The first time at which at most 1 - q are open; nothing when so many have not been closed yet.
  std::optional<double> quantile(double q) const;
  /// Brookmeyer and Crowley (1982): the times at which open +- z standard errors cross 1 - q; nothing for an end that
  /// is not known yet.
  struct Ends {
    std::optional<double> low;
    std::optional<double> high;
  };
  Ends quantileEnds(double q) const;
};
SurvivalCurve kaplanMeier(std::span<const TicketTime> tickets);

} // namespace throughline::stats
