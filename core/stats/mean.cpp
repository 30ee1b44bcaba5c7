#include "core/stats/mean.h"

#include "core/base/contract.h"
#include "core/stats/distributions.h"
#include "core/stats/proportion.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace throughline::stats {

namespace {

Estimate studentEstimate(double value, double standardError, double degreesOfFreedom) {
  const double half = studentQuantile((1 + confidenceLevel) / 2, degreesOfFreedom) * standardError;
  return {.value = value, .standardError = standardError, .low = value - half, .high = value + half};
}

// Two passes: no figure is lost when the mean is far from zero.
Mean meanAndSpread(std::span<const double> values) {
  Mean result;
  double sum = 0;
  for (const double value : values)
    if (std::isfinite(value)) {
      result.n += 1;
      sum += value;
    }
  if (result.n == 0)
    return result;
  result.mean = sum / result.n;
  double squares = 0;
  for (const double value : values)
    if (std::isfinite(value))
      squares += (value - result.mean) * (value - result.mean);
  if (result.n > 1)
    result.standardDeviation = std::sqrt(squares / (result.n - 1));
  return result;
}

} // namespace

std::optional<Mean> meanOf(std::span<const double> values) {
  Mean result = meanAndSpread(values);
  if (result.n == 0)
    return std::nullopt;
  if (result.n > 1)
    result.estimate = studentEstimate(result.mean, result.standardDeviation / std::sqrt(result.n), result.n - 1);
  return result;
}

std::optional<Mean> meanOf(const MeanSums& sums) {
  if (!(sums.n > 0))
    return std::nullopt;
  Mean result{.n = sums.n, .mean = sums.sum / sums.n, .standardDeviation = 0, .estimate = std::nullopt};
  if (sums.n > 1) {
    const double squares = std::max(0.0, sums.sumOfSquares - sums.sum * result.mean);
    result.standardDeviation = std::sqrt(squares / (sums.n - 1));
    result.estimate = studentEstimate(result.mean, result.standardDeviation / std::sqrt(sums.n), sums.n - 1);
  }
  return result;
}

std::optional<Mean> weightedMeanOf(std::span<const double> values, std::span<const double> weights) {
  THROUGHLINE_EXPECT(values.size() == weights.size());
  double total = 0;
  double totalOfSquares = 0;
  double sum = 0;
  const auto counts = [&](std::size_t i) { return std::isfinite(values[i]) && weights[i] > 0; };
  for (std::size_t i = 0; i < values.size(); ++i)
    if (counts(i)) {
      total += weights[i];
      totalOfSquares += weights[i] * weights[i];
      sum += weights[i] * values[i];
    }
  if (!(total > 0))
    return std::nullopt;
  Mean result{.n = kishEffectiveCount(total, totalOfSquares),
              .mean = sum / total,
              .standardDeviation = 0,
              .estimate = std::nullopt};
  double squares = 0;
  for (std::size_t i = 0; i < values.size(); ++i)
    if (counts(i))
      squares += weights[i] * (values[i] - result.mean) * (values[i] - result.mean);
  // A hair above one is one row whose weight was rounded.
  if (result.n > 1 + 1e-9) {
    result.standardDeviation = std::sqrt(squares / total * result.n / (result.n - 1));
    result.estimate = studentEstimate(result.mean, result.standardDeviation / std::sqrt(result.n), result.n - 1);
  }
  return result;
}

std::optional<Mean> meanOf(const ClusterSums& sums) {
  auto result = meanOf(sums.values);
  if (!result)
    return std::nullopt;
  result->estimate.reset();
  if (sums.customers < 2)
    return result;
  const double squares =
      std::max(0.0, sums.squares - 2 * result->mean * sums.products + result->mean * result->mean * sums.numbers);
  const double error = std::sqrt(sums.customers / (sums.customers - 1) * squares) / sums.values.n;
  result->estimate = studentEstimate(result->mean, error, sums.customers - 1);
  return result;
}

std::optional<Mean> clusterMeanOf(std::span<const double> values, std::span<const std::uint32_t> cluster,
                                  std::uint32_t clusters, std::span<const double> weights) {
  THROUGHLINE_EXPECT(values.size() == cluster.size() && (weights.empty() || weights.size() == values.size()));
  auto weighted = weights.empty() ? std::optional(meanAndSpread(values)) : weightedMeanOf(values, weights);
  if (!weighted || weighted->n == 0)
    return std::nullopt;
  Mean result{
      .n = weighted->n, .mean = weighted->mean, .standardDeviation = weighted->standardDeviation, .estimate = {}};
  std::vector<double> deviation(clusters, 0.0);
  std::vector<bool> seen(clusters, false);
  double total = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double weight = weights.empty() ? 1 : weights[i];
    if (!std::isfinite(values[i]) || !(weight > 0))
      continue;
    THROUGHLINE_EXPECT(cluster[i] < clusters);
    deviation[cluster[i]] += weight * (values[i] - result.mean);
    seen[cluster[i]] = true;
    total += weight;
  }
  const auto count = static_cast<double>(std::count(seen.begin(), seen.end(), true));
  if (count < 2)
    return result;
  double squares = 0;
  for (const double sum : deviation)
    squares += sum * sum;
  result.estimate = studentEstimate(result.mean, std::sqrt(count / (count - 1) * squares) / total, count - 1);
  return result;
}

} // namespace throughline::stats
