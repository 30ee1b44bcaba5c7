#pragma once

#include "core/stats/drag_table.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace throughline::stats {

/// Which responses of a table count: those with a byte other than 0 in `rows` (one a row of the table's input) and a
/// bit in `places` (one a place of the table, 64 to a word). Empty: all. Looks at what it is given; that must live as
/// long.
struct DragFilter {
  std::span<const std::uint8_t> rows;
  std::span<const std::uint64_t> places;

  DragFilter() = default;
  DragFilter(std::span<const std::uint8_t> keepRows) : rows(keepRows) {}
  DragFilter(const std::vector<std::uint8_t>& keepRows) : rows(keepRows) {}
  DragFilter(const std::vector<std::uint64_t>& keepPlaces) : places(keepPlaces) {}
};

/// A column that responses are filtered by (days, the codes of a segment), put into the order of a table's places once,
/// so that each filter reads memory from front to back. ofRows has one element a row of the table's input.
class PlacedColumn {
public:
  PlacedColumn(const DragTable& table, std::span<const std::int32_t> ofRows, std::size_t threads = 2);

  /// Places whose value is first ... last.
  std::vector<std::uint64_t> between(std::int32_t first, std::int32_t last, std::size_t threads = 2) const;
  /// Places whose value is in `allowed`, by value: allowed[value] is not 0. Values outside are not.
  std::vector<std::uint64_t> among(std::span<const std::uint8_t> allowed, std::size_t threads = 2) const;

private:
  std::vector<std::int32_t> values_;
};

/// Places of both.
std::vector<std::uint64_t> placesOfBoth(const std::vector<std::uint64_t>& first,
                                        const std::vector<std::uint64_t>& second);

} // namespace throughline::stats
