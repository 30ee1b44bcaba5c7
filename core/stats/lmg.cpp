#include "core/stats/importance.h"

#include "core/base/respondent_hash.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace throughline::stats {

namespace {

constexpr std::size_t mostExact = 20;
constexpr std::size_t mostExactInRefits = 14;
constexpr std::size_t mostSampled = 60;
constexpr double emptyPivot = 1e-12;
constexpr double samplingGoal = 0.002;
constexpr std::size_t mostPairs = 2000;
constexpr std::size_t pairsBeforeStopping = 50;

// Correlations of the columns, and with the outcome; a column without variance has none with anything.
struct Correlations {
  std::size_t p = 0;
  std::vector<double> matrix; // (p + 1)^2, the outcome last; scaled so that R^2 is a share of the whole

  double& at(std::size_t i, std::size_t j) { return matrix[i * (p + 1) + j]; }
  double at(std::size_t i, std::size_t j) const { return matrix[i * (p + 1) + j]; }
};

Correlations correlationsOf(const ExplainedInput& input) {
  Correlations result{.p = input.columns, .matrix = std::vector<double>((input.columns + 1) * (input.columns + 1), 0)};
  std::vector<double> scale;
  for (std::size_t i = 0; i < input.columns; ++i)
    scale.push_back(input.at(i, i) > 0 ? 1 / std::sqrt(input.at(i, i)) : 0);
  scale.push_back(input.outcomeTotal > 0 ? 1 / std::sqrt(input.outcomeTotal) : 0);
  for (std::size_t i = 0; i <= input.columns; ++i)
    for (std::size_t j = 0; j <= input.columns; ++j)
      result.at(i, j) = input.at(i, j) * scale[i] * scale[j];
  return result;
}

// R^2 of every subset of columns, by depth-first pivoting: on the way down each column is either left out or taken out
// of all columns after it, so most subsets cost a few operations.
class SubsetSquares {
public:
  explicit SubsetSquares(const Correlations& correlations)
      : p_(correlations.p), squares_(std::size_t{1} << p_, 0), levels_(p_ + 1, correlations.matrix) {
    descend(0, 0, 0, 0);
  }
  const std::vector<double>& squares() const { return squares_; }

private:
  // levels_[level] holds what is left of columns k, k + 1, ... and of the outcome.
  void descend(std::size_t k, std::size_t level, std::size_t subset, double square) {
    if (k == p_) {
      squares_[subset] = square;
      return;
    }
    descend(k + 1, level, subset, square);
    const std::size_t width = p_ + 1;
    const double* from = levels_[level].data();
    const double pivot = from[k * width + k];
    const std::size_t with = subset | std::size_t{1} << k;
    if (pivot <= emptyPivot) {
      descend(k + 1, level, with, square);
      return;
    }
    double* to = levels_[level + 1].data();
    const double* row = from + k * width;
    for (std::size_t i = k + 1; i < p_; ++i) {
      const double factor = row[i] / pivot;
      for (std::size_t j = i; j < width; ++j)
        to[i * width + j] = from[i * width + j] - factor * row[j];
    }
    descend(k + 1, level + 1, with, square + row[p_] * row[p_] / pivot);
  }

  std::size_t p_;
  std::vector<double> squares_;
  std::vector<std::vector<double>> levels_;
};

Importance exactShares(const Correlations& correlations) {
  const std::size_t p = correlations.p;
  const SubsetSquares subsets(correlations);
  const auto& squares = subsets.squares();
  // weight[s] = s! (p-s-1)! / p!
  std::vector<double> weight(p, 0);
  for (std::size_t size = 0; size < p; ++size) {
    weight[size] = 1 / static_cast<double>(p);
    for (std::size_t i = 1; i <= size; ++i)
      weight[size] *= static_cast<double>(i) / static_cast<double>(p - i);
  }
  Importance result{.r2 = squares.back(),
                    .shares = std::vector<double>(p, 0),
                    .method = ImportanceMethod::exact,
                    .samplingErrors = {}};
  for (std::size_t j = 0; j < p; ++j) {
    const std::size_t bit = std::size_t{1} << j;
    double share = 0;
    for (std::size_t high = 0; high < squares.size(); high += 2 * bit)
      for (std::size_t subset = high; subset < high + bit; ++subset)
        share += weight[static_cast<std::size_t>(std::popcount(subset))] * (squares[subset | bit] - squares[subset]);
    result.shares[j] = share;
  }
  return result;
}

// What each column adds to those before it in this order; adds to gains.
void addGainsInOrder(const Correlations& correlations, const std::vector<std::size_t>& order,
                     std::vector<double>& factor, std::vector<double>& gains) {
  const std::size_t p = order.size();
  std::vector<double> explained(p, 0);
  for (std::size_t i = 0; i < p; ++i) {
    double left = correlations.at(order[i], order[i]);
    double outcome = correlations.at(order[i], p);
    for (std::size_t j = 0; j < i; ++j) {
      double value = correlations.at(order[i], order[j]);
      for (std::size_t k = 0; k < j; ++k)
        value -= factor[i * p + k] * factor[j * p + k];
      value = factor[j * p + j] > 0 ? value / factor[j * p + j] : 0;
      factor[i * p + j] = value;
      left -= value * value;
      outcome -= value * explained[j];
    }
    factor[i * p + i] = left > emptyPivot ? std::sqrt(left) : 0;
    explained[i] = left > emptyPivot ? outcome / factor[i * p + i] : 0;
    gains[order[i]] += explained[i] * explained[i];
  }
}

/// Stops at the goal of precision, or after `most` pairs; `fixed`: only then.
Importance sampledShares(const Correlations& correlations, std::uint64_t seed, std::size_t most, bool fixed) {
  const std::size_t p = correlations.p;
  std::vector<std::size_t> order(p);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::vector<double> factor(p * p, 0);
  std::vector<double> sums(p, 0);
  std::vector<double> squares(p, 0);
  std::uint64_t state = splitmix64(seed);
  Importance result{.r2 = 0, .shares = sums, .method = ImportanceMethod::sampled, .samplingErrors = sums};
  for (std::size_t pairs = 1; pairs <= most; ++pairs) {
    for (std::size_t i = p; i > 1; --i) {
      state = splitmix64(state);
      std::swap(order[i - 1], order[state % i]);
    }
    std::vector<double> gains(p, 0);
    addGainsInOrder(correlations, order, factor, gains);
    std::ranges::reverse(order);
    addGainsInOrder(correlations, order, factor, gains);
    const auto n = static_cast<double>(pairs);
    double largest = 0;
    for (std::size_t j = 0; j < p; ++j) {
      sums[j] += gains[j] / 2;
      squares[j] += gains[j] * gains[j] / 4;
      result.shares[j] = sums[j] / n;
      const double variance = pairs > 1 ? std::max(0.0, squares[j] - sums[j] * sums[j] / n) / (n - 1) : 0;
      result.samplingErrors[j] = std::sqrt(variance / n);
      largest = std::max(largest, result.samplingErrors[j]);
    }
    if (!fixed && pairs >= pairsBeforeStopping && largest < samplingGoal)
      break;
  }
  result.r2 = std::accumulate(result.shares.begin(), result.shares.end(), 0.0);
  return result;
}

} // namespace

Importance lmgImportance(const ExplainedInput& input, std::uint64_t seed) {
  if (input.columns == 0)
    return {};
  const Correlations correlations = correlationsOf(input);
  if (input.columns <= mostExact)
    return exactShares(correlations);
  if (input.columns <= mostSampled)
    return sampledShares(correlations, seed, mostPairs, false);
  Importance result = johnsonWeights(input);
  result.method = ImportanceMethod::johnson;
  return result;
}

Importance lmgOfRefit(const ExplainedInput& input, std::size_t pairs) {
  if (input.columns <= mostExactInRefits || input.columns > mostSampled)
    return lmgImportance(input);
  return sampledShares(correlationsOf(input), 1, pairs, true);
}

} // namespace throughline::stats
