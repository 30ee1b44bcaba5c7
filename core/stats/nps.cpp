#include "core/stats/nps.h"

#include "core/stats/distributions.h"

#include <algorithm>
#include <cmath>

namespace throughline::stats {

double npsPoints(double score) {
  return score >= 9 ? 100 : score >= 7 ? 0 : -100;
}

NpsCounts NpsCounts::of(std::span<const double> scores) {
  NpsCounts counts;
  for (const double score : scores) {
    if (!std::isfinite(score))
      continue;
    const double points = npsPoints(score);
    (points > 0 ? counts.promoters : points < 0 ? counts.detractors : counts.passives) += 1;
  }
  return counts;
}

std::optional<Nps> netPromoterScore(NpsCounts counts, std::optional<double> effectiveN) {
  const double total = counts.n();
  if (!(total > 0))
    return std::nullopt;
  const double p = counts.promoters / total;
  const double d = counts.detractors / total;
  const double n = effectiveN.value_or(total);
  Nps nps{.counts = counts,
          .points = 100 * (counts.promoters - counts.detractors) / counts.n(),
          .variance = p + d - (p - d) * (p - d)};
  nps.standardError = 100 * std::sqrt(std::max(0.0, nps.variance) / n);
  const double adjustedN = n + 3;
  const double adjustedP = (p * n + 0.75) / adjustedN;
  const double adjustedD = (d * n + 0.75) / adjustedN;
  const double net = adjustedP - adjustedD;
  nps.centre = 100 * net;
  nps.centreStandardError = 100 * std::sqrt((adjustedP + adjustedD - net * net) / adjustedN);
  nps.low = std::max(-100.0, nps.centre - normal975 * nps.centreStandardError);
  nps.high = std::min(100.0, nps.centre + normal975 * nps.centreStandardError);
  return nps;
}

NpsDifference difference(const Nps& first, const Nps& second) {
  NpsDifference result;
  result.points.value = first.points - second.points;
  result.points.standardError = std::hypot(first.standardError, second.standardError);
  result.points.low = result.points.value - normal975 * result.points.standardError;
  result.points.high = result.points.value + normal975 * result.points.standardError;
  if (result.points.standardError > 0) {
    result.z = result.points.value / result.points.standardError;
    result.p = std::erfc(std::abs(result.z) / std::sqrt(2.0));
  }
  return result;
}

double npsSampleSize(double halfWidth, double variance) {
  const double half = halfWidth / 100;
  return std::max(1.0, normal975 * normal975 * variance / (half * half) - 3);
}

} // namespace throughline::stats
