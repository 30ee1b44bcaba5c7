#include "core/stats/times.h"

#include "core/base/contract.h"
#include "core/stats/distributions.h"

#include <algorithm>
#include <cmath>

namespace throughline::stats {

namespace {

constexpr double tail = (1 - confidenceLevel) / 2;
constexpr std::int64_t mostForBinomialRanks = 1000;

// Smallest k with P(B <= k) >= probability.
std::int64_t binomialRank(std::int64_t n, double q, double probability) {
  std::int64_t k = 0;
  while (k < n && binomialCdf(k, n, q) < probability)
    ++k;
  return k;
}

void findRanks(Quantile& quantile) {
  const auto n = static_cast<double>(quantile.n);
  if (quantile.n <= mostForBinomialRanks) {
    quantile.lowRank = binomialRank(quantile.n, quantile.q, tail);
    quantile.highRank = 1 + binomialRank(quantile.n, quantile.q, 1 - tail);
    return;
  }
  const double half = normal975 * std::sqrt(n * quantile.q * (1 - quantile.q));
  quantile.lowRank = std::max<std::int64_t>(0, std::llround(std::floor(n * quantile.q - half)));
  quantile.highRank = std::min(quantile.n + 1, 1 + static_cast<std::int64_t>(std::ceil(n * quantile.q + half)));
}

} // namespace

std::optional<Quantile> quantileOf(std::span<const double> values, double q) {
  THROUGHLINE_EXPECT(q > 0 && q < 1);
  std::vector<double> sorted;
  std::ranges::copy_if(values, std::back_inserter(sorted), [](double value) { return std::isfinite(value); });
  if (sorted.empty())
    return std::nullopt;
  std::ranges::sort(sorted);
  Quantile quantile;
  quantile.q = q;
  quantile.n = static_cast<std::int64_t>(sorted.size());
  const double position = static_cast<double>(sorted.size() - 1) * q;
  const auto below = static_cast<std::size_t>(position);
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  quantile.value = sorted[below] + (position - static_cast<double>(below)) * (sorted[above] - sorted[below]);
  findRanks(quantile);
  if (quantile.lowRank >= 1)
    quantile.low = sorted[static_cast<std::size_t>(quantile.lowRank - 1)];
  if (quantile.highRank <= quantile.n)
    quantile.high = sorted[static_cast<std::size_t>(quantile.highRank - 1)];
  if (quantile.low && quantile.high)
    quantile.coverage =
        binomialCdf(quantile.highRank - 1, quantile.n, q) - binomialCdf(quantile.lowRank - 1, quantile.n, q);
  return quantile;
}

SurvivalCurve kaplanMeier(std::span<const TicketTime> tickets) {
  std::vector<TicketTime> sorted;
  std::ranges::copy_if(tickets, std::back_inserter(sorted), [](const auto& t) { return std::isfinite(t.time); });
  std::ranges::sort(sorted, {}, &TicketTime::time);
  SurvivalCurve curve{.n = static_cast<std::int64_t>(sorted.size()), .closed = 0, .steps = {}};
  double open = 1;
  double greenwood = 0;
  for (auto first = sorted.begin(); first != sorted.end();) {
    const auto last = std::find_if(first, sorted.end(), [&](const auto& t) { return t.time > first->time; });
    const std::int64_t closed = std::count_if(first, last, [](const auto& t) { return t.closed; });
    if (closed > 0) {
      const std::int64_t atRisk = sorted.end() - first;
      const auto risk = static_cast<double>(atRisk);
      const auto left = static_cast<double>(atRisk - closed);
      open *= left / risk;
      greenwood += left > 0 ? static_cast<double>(closed) / (risk * left) : 0;
      curve.closed += closed;
      curve.steps.push_back({.time = first->time,
                             .atRisk = atRisk,
                             .closed = closed,
                             .open = open,
                             .standardError = open * std::sqrt(greenwood)});
    }
    first = last;
  }
  return curve;
}

double SurvivalCurve::openAt(double time) const {
  double open = 1;
  for (const auto& step : steps)
    if (step.time <= time)
      open = step.open;
  return open;
}

double SurvivalCurve::standardErrorAt(double time) const {
  double error = 0;
  for (const auto& step : steps)
    if (step.time <= time)
      error = step.standardError;
  return error;
}

std::optional<double> SurvivalCurve::quantile(double q) const {
  // A share that is 0.5 in exact arithmetic may be a hair above it.
  for (const auto& step : steps)
    if (step.open <= 1 - q + 1e-12)
      return step.time;
  return std::nullopt;
}

SurvivalCurve::Ends SurvivalCurve::quantileEnds(double q) const {
  Ends ends;
  for (const auto& step : steps) {
    if (!ends.low && step.open - normal975 * step.standardError <= 1 - q)
      ends.low = step.time;
    if (!ends.high && step.open + normal975 * step.standardError < 1 - q)
      ends.high = step.time;
  }
  return ends;
}

} // namespace throughline::stats
