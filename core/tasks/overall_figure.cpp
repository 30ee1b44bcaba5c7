#include "core/tasks/overall_figure.h"

#include "core/stats/distributions.h"

#include <algorithm>
#include <cmath>

namespace throughline::tasks {
namespace {

constexpr double fewestTested = 10;

/// Of one side: sums that can be taken from each other.
struct Side {
  double weight = 0, sum = 0, squares = 0, weightSquares = 0;

  double effective() const { return weightSquares > 0 ? weight * weight / weightSquares : 0; }
  /// Of the mean, with Kish's n.
  double variance() const {
    const double mean = sum / weight;
    return std::max(0.0, squares / weight - mean * mean) / (effective() - 1);
  }
};

Side sideOf(const OverallFigure& figure) {
  return {.weight = figure.weight, .sum = figure.sum, .squares = figure.squares, .weightSquares = figure.weightSquares};
}

Side without(const Side& all, const Side& part) {
  return {.weight = all.weight - part.weight,
          .sum = all.sum - part.sum,
          .squares = all.squares - part.squares,
          .weightSquares = all.weightSquares - part.weightSquares};
}

} // namespace

std::optional<stats::Estimate> changeOf(const OverallFigure& before, const OverallFigure& after, bool added) {
  const bool same = before.nps.has_value() == after.nps.has_value() && before.scale == after.scale;
  if (!before.value() || !after.value() || !same)
    return std::nullopt;
  const Side all = sideOf(after), earlier = sideOf(before);
  const Side other = added ? without(all, earlier) : all;
  if (earlier.effective() < fewestTested || other.effective() < fewestTested)
    return std::nullopt;
  const double share = added ? other.weight / all.weight : 1;
  const double error = share * std::sqrt(other.variance() + earlier.variance());
  if (!(error > 0))
    return std::nullopt;
  const double difference = *after.value() - *before.value();
  const double reach = error * stats::studentQuantile((1 + stats::confidenceLevel) / 2,
                                                      std::min(earlier.effective(), other.effective()) - 1);
  return stats::Estimate{
      .value = difference, .standardError = error, .low = difference - reach, .high = difference + reach};
}

} // namespace throughline::tasks
