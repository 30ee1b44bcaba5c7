#include "core/stats/jackknife.h"

#include "core/base/contract.h"
#include "core/stats/distributions.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace throughline::stats {

double jackknifeCovariance(std::span<const double> a, std::span<const double> b) {
  THROUGHLINE_EXPECT(a.size() == b.size() && a.size() > 1);
  const auto groups = static_cast<double>(a.size());
  const double meanA = std::accumulate(a.begin(), a.end(), 0.0) / groups;
  const double meanB = std::accumulate(b.begin(), b.end(), 0.0) / groups;
  double sum = 0;
  for (std::size_t g = 0; g < a.size(); ++g)
    sum += (a[g] - meanA) * (b[g] - meanB);
  return (groups - 1) / groups * sum;
}

double jackknifeError(std::span<const double> replicates) {
  return std::sqrt(jackknifeCovariance(replicates, replicates));
}

Estimate jackknifeEstimate(double value, std::span<const double> replicates) {
  const auto degreesOfFreedom = static_cast<double>(replicates.size() - 1);
  return jackknifeEstimate(value, replicates, studentQuantile((1 + confidenceLevel) / 2, degreesOfFreedom));
}

Estimate jackknifeEstimate(double value, std::span<const double> replicates, double t975) {
  const double error = jackknifeError(replicates);
  return {.value = value, .standardError = error, .low = value - t975 * error, .high = value + t975 * error};
}

std::vector<std::optional<double>> holm(std::span<const std::optional<double>> p) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < p.size(); ++i)
    if (p[i])
      order.push_back(i);
  std::ranges::stable_sort(order, {}, [&p](std::size_t i) { return *p[i]; });
  std::vector<std::optional<double>> adjusted(p.size());
  double largest = 0;
  for (std::size_t rank = 0; rank < order.size(); ++rank) {
    const double times = static_cast<double>(order.size() - rank);
    largest = std::max(largest, std::min(1.0, times * *p[order[rank]]));
    adjusted[order[rank]] = largest;
  }
  return adjusted;
}

} // namespace throughline::stats
