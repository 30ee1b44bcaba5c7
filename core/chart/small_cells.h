#pragma once

#include "core/chart/table.h"

#include <cstdint>

namespace throughline::chart {

/// Answers that a figure stands on at least where it leaves the house as data.
inline constexpr std::int64_t fewestAnswers = 10;

/// A table for people who may not see single answers, and how many of its cells are empty for that.
struct DiscreetTable {
  Table table;
  std::int64_t leftEmpty = 0;
};

/// Leaves out what stands on fewer than ten answers, and what fewer than ten of them, or all but so few, said: counts,
/// and the figures beside them. A count of none is no secret where many answered.
DiscreetTable withoutSmallCells(Table table);

} // namespace throughline::chart
