#include "core/stats/proportion.h"

#include "core/stats/distributions.h"

#include <algorithm>
#include <cmath>

namespace throughline::stats {

Interval wilson(Share share) {
  if (!(share.n > 0))
    return {.low = 0, .high = 1};
  constexpr double z2 = normal975 * normal975;
  const double x = share.successes;
  const double centre = (x + z2 / 2) / (share.n + z2);
  const double half = normal975 / (share.n + z2) * std::sqrt(x * (share.n - x) / share.n + z2 / 4);
  return {.low = x <= 0 ? 0 : std::max(0.0, centre - half), .high = x >= share.n ? 1 : std::min(1.0, centre + half)};
}

ShareDifference newcombe(Share first, Share second) {
  const Interval a = wilson(first);
  const Interval b = wilson(second);
  const double p = first.value();
  const double q = second.value();
  return {.difference = p - q,
          .low = p - q - std::hypot(p - a.low, b.high - q),
          .high = p - q + std::hypot(a.high - p, q - b.low)};
}

double kishEffectiveCount(double sumOfWeights, double sumOfSquaredWeights) {
  return sumOfSquaredWeights > 0 ? sumOfWeights * sumOfWeights / sumOfSquaredWeights : 0;
}

double yearlyFromMonthly(double monthly) {
  return 1 - std::pow(1 - monthly, 12);
}

} // namespace throughline::stats
