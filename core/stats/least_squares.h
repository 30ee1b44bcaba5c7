#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace throughline::stats {

/// Ordinary least squares from sums of products. Columns are scaled to unit length; then a Cholesky decomposition in
/// the order of the columns leaves out each one of which less than `tolerance` is left after those before it.
class NormalEquations {
public:
  explicit NormalEquations(std::size_t columns);

  std::size_t columns() const { return columns_; }
  /// Sum of products of two columns, first <= second.
  double& product(std::size_t first, std::size_t second) { return products_[second * columns_ + first]; }
  /// Sum of products of a column with the outcome.
  double& right(std::size_t column) { return right_[column]; }

  struct LeftOut {
    std::size_t column = 0;
    /// The column before it that takes the largest part in its place; nothing when the column is empty.
    std::optional<std::size_t> from;
  };

  /// Coefficients, 0 for columns that were left out. The products are used up.
  void solve(double tolerance);
  std::span<const double> coefficients() const { return coefficients_; }
  const std::vector<LeftOut>& leftOut() const { return leftOut_; }

private:
  bool eliminate(std::size_t column, double tolerance);
  std::optional<std::size_t> standIn(std::size_t column) const;
  void substitute();
  double& factor(std::size_t row, std::size_t column) { return products_[row * columns_ + column]; }
  double factor(std::size_t row, std::size_t column) const { return products_[row * columns_ + column]; }

  std::size_t columns_;
  std::vector<double> products_;
  std::vector<double> right_;
  std::vector<double> scale_;
  std::vector<double> coefficients_;
  std::vector<bool> kept_;
  std::vector<LeftOut> leftOut_;
};

} // namespace throughline::stats
