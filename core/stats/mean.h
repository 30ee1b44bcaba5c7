#pragma once

#include "core/stats/interval.h"

#include <cstdint>
#include <optional>
#include <span>

namespace throughline::stats {

/// Count, sum and sum of squares: all that a mean with its interval needs. Exact for integers below 2^53.
struct MeanSums {
  double n = 0;
  double sum = 0;
  double sumOfSquares = 0;

  void add(double value) {
    n += 1;
    sum += value;
    sumOfSquares += value * value;
  }
  MeanSums& operator+=(const MeanSums& other) {
    n += other.n;
    sum += other.sum;
    sumOfSquares += other.sumOfSquares;
    return *this;
  }
};

/// A mean with its t interval; with fewer than two values, or a single cluster, there is no interval.
struct Mean {
  double n = 0;
  double mean = 0;
  /// With n - 1.
  double standardDeviation = 0;
  std::optional<Estimate> estimate;
};

/// Mean +- t(n-1) sd / sqrt(n). Values that are no finite numbers are left out; nothing when none is left.
std::optional<Mean> meanOf(std::span<const double> values);
/// The same from sums.
std::optional<Mean> meanOf(const MeanSums& sums);
/// The same with weights: the standard error takes Kish's effective n.
std::optional<Mean> weightedMeanOf(std::span<const double> values, std::span<const double> weights);

/// What a mean with repeated customers needs, from sums: s and m are a customer's sum and number of values.
struct ClusterSums {
  MeanSums values;
  double squares = 0;  ///< sum of s^2 over customers
  double products = 0; ///< sum of s * m
  double numbers = 0;  ///< sum of m^2
  double customers = 0;
};
/// The same figures as clusterMeanOf of the values, up to rounding.
std::optional<Mean> meanOf(const ClusterSums& sums);

/// Mean with the standard error that allows for repeated customers:
/// sqrt( C/(C-1) * sum over clusters (sum of (x - mean))^2 ) / n, interval by t(C-1). cluster[i] < clusters. With
/// weights every sum is a weighted one; n is Kish's, and rows without a positive weight are left out.
std::optional<Mean> clusterMeanOf(std::span<const double> values, std::span<const std::uint32_t> cluster,
                                  std::uint32_t clusters, std::span<const double> weights = {});

} // namespace throughline::stats
