#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace throughline::stats {

/// Sums over rows that have up to 64 columns of 0 and 1 and an outcome. Rows are counted many at a time, so that a pair
/// of columns costs a fraction of an instruction a row; sums of the outcome are added up in the order of the rows.
class IndicatorSums {
public:
  static constexpr std::size_t mostColumns = 64;

  explicit IndicatorSums(std::size_t columns);
  /// Bit k of ones: column k is 1.
  void add(std::uint64_t ones, double outcome);
  /// Before the counts are read.
  void finish();

  std::int64_t rows() const { return rows_; }
  /// Rows where both columns are 1; first <= second.
  std::int64_t both(std::size_t first, std::size_t second) const { return pairs_[first * columns_ + second]; }
  /// Sum of the outcome where the column is 1.
  double outcomeWhere(std::size_t column) const { return outcomes_[column]; }
  double outcomes() const { return outcome_; }
  double outcomeSquares() const { return squares_; }

private:
  static constexpr std::size_t blocks = 8;

  std::size_t columns_;
  std::int64_t rows_ = 0;
  std::size_t waiting_ = 0;
  std::array<std::uint64_t, 64 * blocks> ones_{};
  std::vector<std::int64_t> pairs_;
  std::vector<double> outcomes_;
  double outcome_ = 0;
  double squares_ = 0;
};

/// For rows first ... first + number - 1 (at most 64): bit k of word i tells whether column k is 1 in row first + i.
void packRows(std::span<const std::span<const std::uint8_t>> columns, std::size_t first, std::size_t number,
              std::span<std::uint64_t, 64> rows);

} // namespace throughline::stats
