#include "core/stats/penalty_reward.h"

#include "core/base/contract.h"
#include "core/stats/distributions.h"
#include "core/stats/grouped_regression.h"
#include "core/stats/jackknife.h"

#include <algorithm>
#include <cmath>

namespace throughline::stats {

namespace {

constexpr std::int64_t fewestOnEachSide = 30;
constexpr std::int64_t fewestSpareRows = 30;

// Columns of the contrast: low and high of each touchpoint, then those of "was reached" that are used.
struct ContrastColumns {
  std::vector<std::vector<std::uint8_t>> columns;
  std::int64_t rows = 0;
  bool constant = true;

  IndicatorInput input(const PenaltyRewardInput& of) const {
    IndicatorInput result{.outcome = of.outcome,
                          .columns = {},
                          .groups = of.groups,
                          .groupCount = std::max(of.groupCount, 1U),
                          .weights = of.weights};
    for (const auto& column : columns)
      result.columns.emplace_back(column);
    return result;
  }
};

std::vector<std::uint8_t> where(std::span<const std::uint8_t> classes, std::uint8_t least, std::uint8_t most) {
  std::vector<std::uint8_t> ones(classes.size());
  for (std::size_t i = 0; i < classes.size(); ++i)
    ones[i] = classes[i] >= least && classes[i] <= most ? 1 : 0;
  return ones;
}

ContrastColumns contrastColumns(const PenaltyRewardInput& input) {
  ContrastColumns result;
  std::vector<std::uint8_t> counts(input.outcome.size(), 0);
  std::optional<double> first;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (!std::isfinite(input.outcome[i]) || (!input.weights.empty() && !(input.weights[i] > 0)))
      continue;
    counts[i] = 1;
    ++result.rows;
    result.constant = result.constant && input.outcome[i] == first.value_or(input.outcome[i]);
    first = first.value_or(input.outcome[i]);
  }
  std::vector<std::vector<std::uint8_t>> reached;
  for (const auto& classes : input.classes) {
    THROUGHLINE_EXPECT(classes.size() == input.outcome.size());
    result.columns.push_back(where(classes, lowRating, lowRating));
    result.columns.push_back(where(classes, highRating, highRating));
    auto met = where(classes, lowRating, highRating);
    std::int64_t those = 0;
    for (std::size_t i = 0; i < met.size(); ++i)
      those += met[i] & counts[i];
    if (those >= fewestOnEachSide && result.rows - those >= fewestOnEachSide)
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

std::optional<double> twoSided(const Estimate& estimate, std::size_t groups) {
  if (groups < 2 || !(estimate.standardError > 0))
    return std::nullopt;
  return studentTwoSided(estimate.value / estimate.standardError, static_cast<double>(groups - 1));
}

void labelContrasts(std::vector<PenaltyReward>& contrasts) {
  std::vector<std::optional<double>> p;
  for (const auto& contrast : contrasts)
    p.insert(p.end(), {contrast.penaltyP, contrast.rewardP});
  const auto adjusted = holm(p);
  constexpr double level = 0.05;
  for (std::size_t j = 0; j < contrasts.size(); ++j) {
    auto& contrast = contrasts[j];
    contrast.penaltyHolm = adjusted[2 * j];
    contrast.rewardHolm = adjusted[2 * j + 1];
    const bool some = contrast.penaltyHolm.value_or(1) < level || contrast.rewardHolm.value_or(1) < level;
    if (some && contrast.balance.excludes(0))
      contrast.label = contrast.balance.value > 0 ? AsymmetryLabel::satisfier : AsymmetryLabel::dissatisfier;
  }
}

PenaltyReward describeContrast(const GroupedRegression& regression, const std::optional<std::vector<double>>& errors,
                               std::size_t j) {
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
  contrast.balance = regression.estimate(
      [low, high](const RegressionFit& fit) { return fit.coefficients[high] + fit.coefficients[low]; });
  contrast.penaltyP = twoSided(contrast.penalty, regression.groups());
  contrast.rewardP = twoSided(contrast.reward, regression.groups());
  if (errors) {
    contrast.penaltyError = (*errors)[low];
    contrast.rewardError = (*errors)[high];
  }
  return contrast;
}

} // namespace

std::vector<std::uint8_t> ratingClasses(std::span<const double> ratings, double low, double high) {
  std::vector<std::uint8_t> classes;
  classes.reserve(ratings.size());
  for (const double rating : ratings)
    classes.push_back(static_cast<std::uint8_t>(std::isnan(rating) ? notRated
                                                : rating <= low    ? lowRating
                                                : rating >= high   ? highRating
                                                                   : middleRating));
  return classes;
}

PenaltyRewardResult penaltyReward(const PenaltyRewardInput& input) {
  const ContrastColumns columns = contrastColumns(input);
  PenaltyRewardResult result;
  result.rows = columns.rows;
  const auto spare = result.rows - 1 - static_cast<std::int64_t>(columns.columns.size());
  result.refused = input.classes.empty() || spare < fewestSpareRows || columns.constant;
  if (result.refused)
    return result;
  const GroupedRegression regression(columns.input(input));
  result.r2 = regression.all().r2;
  result.intercept = regression.all().intercept;
  const auto errors = regression.standardErrors();
  for (std::size_t j = 0; j < input.classes.size(); ++j)
    result.touchpoints.push_back(describeContrast(regression, errors, j));
  labelContrasts(result.touchpoints);
  return result;
}

} // namespace throughline::stats
