#include "core/stats/indicator_sums.h"

#include "core/base/contract.h"
#include "core/stats/bit_planes.h"

#include <algorithm>
#include <bit>

namespace throughline::stats {

IndicatorSums::IndicatorSums(std::size_t columns)
    : columns_(columns), pairs_(columns * columns, 0), outcomes_(columns, 0) {
  THROUGHLINE_EXPECT(columns <= mostColumns);
}

void IndicatorSums::add(std::uint64_t ones, double outcome) {
  ++rows_;
  outcome_ += outcome;
  squares_ += outcome * outcome;
  for (std::uint64_t left = ones; left != 0; left &= left - 1)
    outcomes_[static_cast<std::size_t>(std::countr_zero(left))] += outcome;
  ones_[waiting_++] = ones;
  if (waiting_ == ones_.size())
    finish();
}

void IndicatorSums::finish() {
  if (waiting_ == 0)
    return;
  std::array<std::uint64_t, mostColumns * blocks> planes;
  for (std::size_t block = 0; block < blocks; ++block) {
    const BitSquare square(ones_.data() + 64 * block, 64);
    transpose(square);
    for (std::size_t column = 0; column < columns_; ++column)
      planes[column * blocks + block] = square[column];
  }
  const PlaneSets sets{.words = planes.data(), .count = columns_};
  addIntersections(sets, sets, blocks, blocks, Pairs::upperTriangle, pairs_.data());
  ones_.fill(0);
  waiting_ = 0;
}

void packRows(std::span<const std::span<const std::uint8_t>> columns, std::size_t first, std::size_t number,
              std::span<std::uint64_t, 64> rows) {
  std::ranges::fill(rows, 0);
  for (std::size_t k = 0; k < columns.size(); ++k) {
    const std::uint8_t* column = columns[k].data() + first;
    for (std::size_t i = 0; i < number; ++i)
      rows[i] |= static_cast<std::uint64_t>(column[i] != 0) << k;
  }
}

} // namespace throughline::stats
