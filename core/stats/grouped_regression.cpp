#include "core/stats/grouped_regression.h"

#include "core/base/contract.h"
#include "core/stats/indicator_sums.h"
#include "core/stats/jackknife.h"
#include "core/stats/least_squares.h"

#include <Eigen/Dense>

#include <algorithm>
#include <array>
#include <cmath>

namespace throughline::stats {

namespace {

constexpr double pivotTolerance = 1e-12;

// Layout of one group's sums: rows, then the sum of each column, then the upper triangle of products.
std::size_t productAt(std::size_t width, std::size_t first, std::size_t second) {
  return 1 + width + second * (second + 1) / 2 + first;
}
std::size_t sumsSize(std::size_t width) {
  return 1 + width + width * (width + 1) / 2;
}

double meanOfColumn(std::span<const double> column) {
  double sum = 0;
  for (const double value : column)
    sum += value;
  return column.empty() ? 0 : sum / static_cast<double>(column.size());
}

bool counts(const IndicatorInput& input, std::size_t row) {
  return std::isfinite(input.outcome[row]) && (input.weights.empty() || input.weights[row] > 0);
}

// Inverse of the products of columns that were scaled to unit length.
struct ScaledInverse {
  Eigen::VectorXd scale;
  Eigen::MatrixXd matrix;

  ScaledInverse(const std::vector<double>& products, std::size_t columns) {
    const auto size = static_cast<Eigen::Index>(columns);
    const Eigen::Map<const Eigen::MatrixXd> all(products.data(), size + 1, size + 1);
    scale = all.diagonal().head(size).cwiseSqrt().cwiseInverse();
    matrix = (scale.asDiagonal() * all.topLeftCorner(size, size) * scale.asDiagonal())
                 .ldlt()
                 .solve(Eigen::MatrixXd::Identity(size, size));
  }
};

} // namespace

GroupedRegression::GroupedRegression(const RegressionInput& input)
    : columns_(input.columns.size()), rows_(static_cast<std::int64_t>(input.outcome.size())),
      weighted_(!input.weights.empty()) {
  THROUGHLINE_EXPECT(!weighted_ || input.weights.size() == input.outcome.size());
  const std::size_t width = columns_ + 1;
  const auto column = [&](std::size_t k) { return k < columns_ ? input.columns[k] : input.outcome; };
  for (std::size_t k = 0; k < width; ++k) {
    THROUGHLINE_EXPECT(column(k).size() == input.outcome.size());
    centres_.push_back(meanOfColumn(column(k)));
  }
  groups_.assign(std::max<std::size_t>(input.groupCount, 1), std::vector<double>(sumsSize(width), 0));
  std::vector<double> row(width);
  for (std::size_t i = 0; i < input.outcome.size(); ++i) {
    const std::size_t group = input.groups.empty() ? 0 : input.groups[i];
    THROUGHLINE_EXPECT(group < groups_.size());
    auto& sums = groups_[group];
    const double weight = weighted_ ? input.weights[i] : 1;
    sums[0] += weight;
    for (std::size_t k = 0; k < width; ++k) {
      row[k] = column(k)[i] - centres_[k];
      sums[1 + k] += weight * row[k];
      for (std::size_t j = 0; j <= k; ++j)
        sums[productAt(width, j, k)] += row[j] * (weight * row[k]);
    }
  }
  fitAll();
}

GroupedRegression::GroupedRegression(const IndicatorInput& input)
    : columns_(input.columns.size()), weighted_(!input.weights.empty()) {
  const std::size_t width = columns_ + 1;
  double sum = 0;
  for (std::size_t i = 0; i < input.outcome.size(); ++i)
    if (counts(input, i)) {
      sum += input.outcome[i];
      ++rows_;
    }
  centres_.assign(width, 0);
  centres_.back() = rows_ == 0 ? 0 : sum / static_cast<double>(rows_);
  groups_.assign(std::max<std::size_t>(input.groupCount, 1), std::vector<double>(sumsSize(width), 0));
  if (weighted_ || columns_ > IndicatorSums::mostColumns)
    addRowByRow(input);
  else
    addManyRows(input);
  fitAll();
}

void GroupedRegression::addRowByRow(const IndicatorInput& input) {
  const std::size_t width = columns_ + 1;
  std::vector<std::size_t> ones;
  for (std::size_t i = 0; i < input.outcome.size(); ++i) {
    if (!counts(input, i))
      continue;
    const std::size_t group = input.groups.empty() ? 0 : input.groups[i];
    THROUGHLINE_EXPECT(group < groups_.size());
    ones.clear();
    for (std::size_t k = 0; k < columns_; ++k)
      if (input.columns[k][i] != 0)
        ones.push_back(k);
    auto& sums = groups_[group];
    const double weight = weighted_ ? input.weights[i] : 1;
    const double outcome = weight * (input.outcome[i] - centres_.back());
    sums[0] += weight;
    for (std::size_t at = 0; at < ones.size(); ++at) {
      sums[1 + ones[at]] += weight;
      sums[productAt(width, ones[at], columns_)] += outcome;
      for (std::size_t other = 0; other <= at; ++other)
        sums[productAt(width, ones[other], ones[at])] += weight;
    }
    sums[1 + columns_] += outcome;
    sums[productAt(width, columns_, columns_)] += outcome * (input.outcome[i] - centres_.back());
  }
}

void GroupedRegression::addManyRows(const IndicatorInput& input) {
  std::vector<IndicatorSums> indicators(groups_.size(), IndicatorSums(columns_));
  std::array<std::uint64_t, 64> ones;
  for (std::size_t first = 0; first < input.outcome.size(); first += ones.size()) {
    const std::size_t number = std::min(ones.size(), input.outcome.size() - first);
    packRows(input.columns, first, number, ones);
    for (std::size_t i = 0; i < number; ++i) {
      if (!counts(input, first + i))
        continue;
      const std::size_t group = input.groups.empty() ? 0 : input.groups[first + i];
      THROUGHLINE_EXPECT(group < groups_.size());
      indicators[group].add(ones[i], input.outcome[first + i] - centres_.back());
    }
  }
  for (std::size_t group = 0; group < groups_.size(); ++group) {
    indicators[group].finish();
    takeOver(indicators[group], groups_[group]);
  }
}

void GroupedRegression::takeOver(const IndicatorSums& from, std::vector<double>& sums) const {
  const std::size_t width = columns_ + 1;
  sums[0] = static_cast<double>(from.rows());
  for (std::size_t k = 0; k < columns_; ++k) {
    sums[1 + k] = static_cast<double>(from.both(k, k));
    sums[productAt(width, k, columns_)] = from.outcomeWhere(k);
    for (std::size_t j = 0; j <= k; ++j)
      sums[productAt(width, j, k)] = static_cast<double>(from.both(j, k));
  }
  sums[1 + columns_] = from.outcomes();
  sums[productAt(width, columns_, columns_)] = from.outcomeSquares();
}

void GroupedRegression::fitAll() {
  const std::size_t width = columns_ + 1;
  total_.assign(sumsSize(width), 0);
  for (std::size_t group = 0; group < groups_.size(); ++group) {
    std::ranges::transform(total_, groups_[group], total_.begin(), std::plus{});
    if (groups_[group][0] > 0)
      used_.push_back(group);
  }
  NormalEquations equations(columns_);
  const auto moments = products();
  for (std::size_t k = 0; k < columns_; ++k)
    for (std::size_t j = 0; j <= k; ++j)
      equations.product(j, k) = moments[j * width + k];
  equations.solve(pivotTolerance);
  for (const auto& out : equations.leftOut())
    leftOut_.push_back(out.column);
  all_ = fit(std::nullopt);
  if (used_.size() > 1)
    for (std::size_t position = 0; position < used_.size(); ++position)
      without_.push_back(fit(position));
}

std::vector<double> GroupedRegression::products(std::optional<std::size_t> without) const {
  const std::size_t width = columns_ + 1;
  std::vector<double> sums = total_;
  if (without)
    std::ranges::transform(sums, groups_[used_[*without]], sums.begin(), std::minus{});
  std::vector<double> result(width * width, 0);
  for (std::size_t k = 0; k < width; ++k)
    for (std::size_t j = 0; j <= k; ++j) {
      const double correction = sums[0] > 0 ? sums[1 + j] * sums[1 + k] / sums[0] : 0;
      result[j * width + k] = result[k * width + j] = sums[productAt(width, j, k)] - correction;
    }
  return result;
}

RegressionFit GroupedRegression::fit(std::optional<std::size_t> without) const {
  const std::size_t width = columns_ + 1;
  const std::vector<double> moments = products(without);
  NormalEquations equations(columns_);
  for (std::size_t k = 0; k < columns_; ++k) {
    const bool out = std::ranges::count(leftOut_, k) > 0;
    for (std::size_t j = 0; j <= k; ++j)
      equations.product(j, k) = out ? 0 : moments[j * width + k];
    equations.right(k) = moments[k * width + columns_];
  }
  equations.solve(pivotTolerance);
  RegressionFit result;
  if (without)
    result.without = static_cast<std::uint32_t>(used_[*without]);
  const auto mean = [&](std::size_t k) {
    const double n = total_[0] - (without ? groups_[used_[*without]][0] : 0);
    const double sum = total_[1 + k] - (without ? groups_[used_[*without]][1 + k] : 0);
    result.rows = n;
    return centres_[k] + (n > 0 ? sum / n : 0);
  };
  result.outcomeMean = mean(columns_);
  result.intercept = result.outcomeMean;
  double explained = 0;
  for (std::size_t k = 0; k < columns_; ++k) {
    result.coefficients.push_back(equations.coefficients()[k]);
    result.means.push_back(mean(k));
    result.intercept -= result.coefficients[k] * result.means[k];
    explained += result.coefficients[k] * moments[k * width + columns_];
  }
  const double all = moments[columns_ * width + columns_];
  result.r2 = all > 0 ? std::clamp(explained / all, 0.0, 1.0) : 0;
  return result;
}

std::optional<double> GroupedRegression::residualVariance() const {
  const double spare = static_cast<double>(rows_) - static_cast<double>(columns_ - leftOut_.size()) - 1;
  if (spare <= 0 || !leftOut_.empty() || weighted_)
    return std::nullopt;
  return products().back() * (1 - all_.r2) / spare;
}

std::optional<std::vector<double>> GroupedRegression::standardErrors() const {
  const auto residual = residualVariance();
  if (!residual)
    return std::nullopt;
  const ScaledInverse inverse(products(), columns_);
  std::vector<double> errors;
  for (Eigen::Index k = 0; k < inverse.scale.size(); ++k)
    errors.push_back(std::sqrt(std::max(0.0, inverse.matrix(k, k) * *residual)) * inverse.scale(k));
  return errors;
}

std::optional<double> GroupedRegression::interceptError() const {
  const auto residual = residualVariance();
  if (!residual)
    return std::nullopt;
  const ScaledInverse inverse(products(), columns_);
  const Eigen::VectorXd means =
      Eigen::Map<const Eigen::VectorXd>(all_.means.data(), inverse.scale.size()).cwiseProduct(inverse.scale);
  return std::sqrt(*residual * (1 / all_.rows + means.dot(inverse.matrix * means)));
}

Estimate GroupedRegression::estimate(const std::function<double(const RegressionFit&)>& figure) const {
  const double value = figure(all_);
  if (without_.size() < 2)
    return {.value = value, .standardError = 0, .low = value, .high = value};
  std::vector<double> replicates;
  for (const auto& fit : without_)
    replicates.push_back(figure(fit));
  return jackknifeEstimate(value, replicates);
}

GroupedRegression regressionOf(std::span<const double> outcome, const std::vector<std::span<const double>>& columns) {
  return GroupedRegression({.outcome = outcome, .columns = columns, .groups = {}, .groupCount = 0, .weights = {}});
}

std::vector<double> varianceInflations(const std::vector<double>& products, std::size_t columns) {
  std::vector<double> inflations(columns, 1);
  for (std::size_t k = 0; k < columns; ++k)
    if (!(products[k * (columns + 1) + k] > 0))
      return inflations;
  const ScaledInverse inverse(products, columns);
  for (std::size_t k = 0; k < columns; ++k) {
    const double inflation = inverse.matrix(static_cast<Eigen::Index>(k), static_cast<Eigen::Index>(k));
    inflations[k] = std::isfinite(inflation) ? std::max(1.0, inflation) : 1e12;
  }
  return inflations;
}

} // namespace throughline::stats
