#pragma once

#include "core/stats/interval.h"

#include <cstdint>

namespace throughline::stats {

/// A share kept as its counts. Both may be fractions when rows are weighted (Kish: n = (sum w)^2 / sum w^2).
struct Share {
  double successes = 0;
  double n = 0;

  static Share of(std::int64_t successes, std::int64_t n) {
    return {.successes = static_cast<double>(successes), .n = static_cast<double>(n)};
  }
  /// Between 0 and 1; 0 when n is 0 (look at n first).
  double value() const { return n > 0 ? successes / n : 0; }
};

/// The 95 % interval of Wilson (1927), within 0..1. Without any row nothing is known: 0..1.
Interval wilson(Share share);

/// How far the first share lies above the second, with the hybrid score interval of Newcombe (1998, method 10).
struct ShareDifference {
  double difference = 0;
  double low = 0;
  double high = 0;
};
ShareDifference newcombe(Share first, Share second);

/// Kish's effective number of rows of sum of weights and sum of squared weights; 0 when there is no weight.
double kishEffectiveCount(double sumOfWeights, double sumOfSquaredWeights);

/// A yearly share of a monthly one, e.g. of churn: 1 - (1 - monthly)^12.
double yearlyFromMonthly(double monthly);

} // namespace throughline::stats
