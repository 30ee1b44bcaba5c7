#pragma once

#include "core/stats/interval.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace throughline::stats {

class IndicatorSums;

/// Columns of numbers with an outcome, and the jackknife group of each row. All spans are equally long; no gaps (NaN).
struct RegressionInput {
  std::span<const double> outcome;
  std::vector<std::span<const double>> columns;
  std::span<const std::uint32_t> groups;
  std::uint32_t groupCount = 0;
  /// May be empty; positive numbers.
  std::span<const double> weights = {};
};

/// The same with columns of 0 and 1, which cost a byte a row and are summed by those that are 1 only. Rows without an
/// outcome (NaN) or without a positive weight are left out.
struct IndicatorInput {
  std::span<const double> outcome;
  std::vector<std::span<const std::uint8_t>> columns;
  std::span<const std::uint32_t> groups;
  std::uint32_t groupCount = 0;
  /// May be empty.
  std::span<const double> weights = {};
};

/// One fit: coefficients of the columns (0 where a column cannot be told apart from those before it) and column means.
struct RegressionFit {
  /// Or the sum of their weights.
  double rows = 0;
  double intercept = 0;
  std::vector<double> coefficients;
  std::vector<double> means;
  double outcomeMean = 0;
  /// Share of the variance of the outcome; 0 when that has none.
  double r2 = 0;
  /// The group that this refit is without.
  std::optional<std::uint32_t> without;
};

/// Least squares with an intercept by sums of each group, so that refits without a group cost next to nothing. Sums are
/// taken about the overall means: large numbers (years, populations) lose no figures.
class GroupedRegression {
public:
  explicit GroupedRegression(const RegressionInput& input);
  explicit GroupedRegression(const IndicatorInput& input);

  std::int64_t rows() const { return rows_; }
  /// Groups with rows.
  std::size_t groups() const { return used_.size(); }
  const RegressionFit& all() const { return all_; }
  /// Columns that cannot be told apart from those before them.
  const std::vector<std::size_t>& leftOut() const { return leftOut_; }
  /// Classical standard errors of the coefficients; nothing without rows to spare, or with weights.
  std::optional<std::vector<double>> standardErrors() const;
  /// The same of the intercept.
  std::optional<double> interceptError() const;
  /// A figure of the fit with its jackknife interval; the bare figure when there are fewer than two groups.
  Estimate estimate(const std::function<double(const RegressionFit&)>& figure) const;
  /// (columns + 1)^2 sums of products about the means, the outcome last; without the group of this position if given.
  std::vector<double> products(std::optional<std::size_t> without = std::nullopt) const;

private:
  void addRowByRow(const IndicatorInput& input);
  void addManyRows(const IndicatorInput& input);
  void takeOver(const IndicatorSums& from, std::vector<double>& sums) const;
  /// From the sums of each group.
  void fitAll();
  std::optional<double> residualVariance() const;
  RegressionFit fit(std::optional<std::size_t> without) const;

  std::size_t columns_ = 0;
  std::int64_t rows_ = 0;
  bool weighted_ = false;
  std::vector<double> centres_;
  // Of each group: number of rows, sums, sums of products (upper triangle), all about the centres.
  std::vector<std::vector<double>> groups_;
  std::vector<double> total_;
  std::vector<std::size_t> used_;
  std::vector<std::size_t> leftOut_;
  RegressionFit all_;
  std::vector<RegressionFit> without_;
};

/// The same without groups: one fit.
GroupedRegression regressionOf(std::span<const double> outcome, const std::vector<std::span<const double>>& columns);

/// How much the variance of each coefficient is inflated by the other columns, from their (columns + 1)^2 products.
std::vector<double> varianceInflations(const std::vector<double>& products, std::size_t columns);

} // namespace throughline::stats
