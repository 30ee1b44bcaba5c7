#include "core/stats/least_squares.h"

#include <Eigen/Core>

#include <cmath>

namespace throughline::stats {

namespace {

constexpr std::size_t longRow = 64;

/// from less the sum of products of two rows; long rows are summed several products at a time.
double lessProducts(double from, const double* first, const double* second, std::size_t size) {
  if (size >= longRow) {
    const auto length = static_cast<Eigen::Index>(size);
    return from -
           Eigen::Map<const Eigen::VectorXd>(first, length).dot(Eigen::Map<const Eigen::VectorXd>(second, length));
  }
  for (std::size_t k = 0; k < size; ++k)
    from -= first[k] * second[k];
  return from;
}

} // namespace

NormalEquations::NormalEquations(std::size_t columns)
    : columns_(columns), products_(columns * columns, 0.0), right_(columns, 0.0), scale_(columns, 0.0),
      coefficients_(columns, 0.0), kept_(columns, false) {}

void NormalEquations::solve(double tolerance) {
  leftOut_.clear();
  for (std::size_t i = 0; i < columns_; ++i)
    scale_[i] = factor(i, i) > 0 ? 1 / std::sqrt(factor(i, i)) : 0;
  for (std::size_t i = 0; i < columns_; ++i) {
    kept_[i] = eliminate(i, tolerance);
    if (!kept_[i])
      leftOut_.push_back({.column = i, .from = scale_[i] > 0 ? standIn(i) : std::nullopt});
  }
  substitute();
}

// One row of the Cholesky factor; false when nothing of the column is left.
bool NormalEquations::eliminate(std::size_t column, double tolerance) {
  double left = scale_[column] > 0 ? 1 : 0;
  for (std::size_t j = 0; j < column; ++j) {
    double value = 0;
    if (kept_[j]) {
      value = lessProducts(factor(column, j) * scale_[column] * scale_[j], &factor(column, 0), &factor(j, 0), j);
      value /= factor(j, j);
    }
    factor(column, j) = value;
    left -= value * value;
  }
  factor(column, column) = left > tolerance ? std::sqrt(left) : 0;
  return left > tolerance;
}

std::optional<std::size_t> NormalEquations::standIn(std::size_t column) const {
  std::vector<double> part(column, 0.0);
  std::optional<std::size_t> largest;
  for (std::size_t i = column; i-- > 0;) {
    if (!kept_[i])
      continue;
    double value = factor(column, i);
    for (std::size_t k = i + 1; k < column; ++k)
      value -= factor(k, i) * part[k];
    part[i] = value / factor(i, i);
    if (!largest || std::abs(part[i]) > std::abs(part[*largest]))
      largest = i;
  }
  return largest;
}

void NormalEquations::substitute() {
  std::vector<double> forward(columns_, 0.0);
  for (std::size_t i = 0; i < columns_; ++i) {
    if (!kept_[i])
      continue;
    double value = right_[i] * scale_[i];
    for (std::size_t k = 0; k < i; ++k)
      value -= factor(i, k) * forward[k];
    forward[i] = value / factor(i, i);
  }
  for (std::size_t i = columns_; i-- > 0;) {
    coefficients_[i] = 0;
    if (!kept_[i])
      continue;
    double value = forward[i];
    for (std::size_t k = i + 1; k < columns_; ++k)
      if (kept_[k])
        value -= factor(k, i) * coefficients_[k] / scale_[k];
    coefficients_[i] = value / factor(i, i) * scale_[i];
  }
}

} // namespace throughline::stats
