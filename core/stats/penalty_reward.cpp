#include "core/stats/penalty_reward.h"

#include "core/base/contract.h"
#include "core/stats/grouped_regression.h"

#include <algorithm>
#include <cmath>

namespace throughline::stats {

namespace {

constexpr std::int64_t fewestOnEachSide = 30;
constexpr std::int64_t fewestSpareRows = 30;

// Columns of the contrast: low and high of each touchpoint, then those of "was reached" that are used.
struct ContrastColumns {
  std::vector<double> outcome;
  std::vector<std::uint32_t> groups;
  std::vector<double> weights;
  std::vector<std::vector<double>> columns;

  RegressionInput input(std::uint32_t groupCount) const {
    RegressionInput result{
        .outcome = outcome, .columns = {}, .groups = groups, .groupCount = groupCount, .weights = weights};
    for (const auto& column : columns)
      result.columns.emplace_back(column);
    return result;
  }
};

ContrastColumns contrastColumns(const PenaltyRewardInput& input) {
  ContrastColumns result;
  std::vector<std::size_t> rows;
  for (std::size_t i = 0; i < input.outcome.size(); ++i)
    if (std::isfinite(input.outcome[i]) && (input.weights.empty() || input.weights[i] > 0)) {
      rows.push_back(i);
      if (!input.weights.empty())
        result.weights.push_back(input.weights[i]);
      result.outcome.push_back(input.outcome[i]);
      result.groups.push_back(input.groups.empty() ? 0 : input.groups[i]);
    }
  std::vector<std::vector<double>> reached;
  for (const auto& ratings : input.ratings) {
    THROUGHLINE_EXPECT(ratings.size() == input.outcome.size());
    auto& low = result.columns.emplace_back();
    std::vector<double> high;
    std::vector<double> met;
    for (const std::size_t i : rows) {
      low.push_back(ratings[i] <= input.low ? 1 : 0);
      high.push_back(ratings[i] >= input.high ? 1 : 0);
      met.push_back(std::isnan(ratings[i]) ? 0 : 1);
    }
    result.columns.push_back(std::move(high));
    const auto those = std::ranges::count(met, 1.0);
    if (those >= fewestOnEachSide && static_cast<std::int64_t>(met.size()) - those >= fewestOnEachSide)
      reached.push_back(std::move(met));
  }
  std::ranges::move(reached, std::back_inserter(result.columns));
  return result;
}

struct Asymmetry {
  double penalty = 0;
  double reward = 0;

  static Asymmetry of(double penalty, double reward) {
    return {.penalty = std::max(0.0, -penalty), .reward = std::max(0.0, reward)};
  }
  double range() const { return penalty + reward; }
  double value() const { return range() > 0 ? (reward - penalty) / range() : 0; }
};

PenaltyReward describeContrast(const GroupedRegression& regression, std::size_t j) {
  const std::size_t low = 2 * j;
  const std::size_t high = low + 1;
  PenaltyReward contrast;
  contrast.penalty = regression.estimate([low](const RegressionFit& fit) { return fit.coefficients[low]; });
  contrast.reward = regression.estimate([high](const RegressionFit& fit) { return fit.coefficients[high]; });
  contrast.noisy = contrast.penalty.value > 0 || contrast.reward.value < 0;
  const Asymmetry all = Asymmetry::of(contrast.penalty.value, contrast.reward.value);
  contrast.range = all.range();
  contrast.satisfying = all.range() > 0 ? all.reward / all.range() : 0;
  contrast.dissatisfying = all.range() > 0 ? all.penalty / all.range() : 0;
  contrast.asymmetry = regression.estimate([low, high](const RegressionFit& fit) {
    return Asymmetry::of(fit.coefficients[low], fit.coefficients[high]).value();
  });
  if (regression.groups() > 1 && contrast.asymmetry.excludes(0))
    contrast.label = contrast.asymmetry.value > 0 ? AsymmetryLabel::satisfier : AsymmetryLabel::dissatisfier;
  if (const auto errors = regression.standardErrors()) {
    contrast.penaltyError = (*errors)[low];
    contrast.rewardError = (*errors)[high];
  }
  return contrast;
}

} // namespace

PenaltyRewardResult penaltyReward(const PenaltyRewardInput& input) {
  const ContrastColumns columns = contrastColumns(input);
  PenaltyRewardResult result;
  result.rows = static_cast<std::int64_t>(columns.outcome.size());
  const auto spare = result.rows - 1 - static_cast<std::int64_t>(columns.columns.size());
  const auto [least, most] = std::ranges::minmax_element(columns.outcome);
  result.refused = input.ratings.empty() || spare < fewestSpareRows || *least == *most;
  if (result.refused)
    return result;
  const GroupedRegression regression(columns.input(std::max(input.groupCount, 1U)));
  result.r2 = regression.all().r2;
  result.intercept = regression.all().intercept;
  for (std::size_t j = 0; j < input.ratings.size(); ++j)
    result.touchpoints.push_back(describeContrast(regression, j));
  return result;
}

} // namespace throughline::stats
