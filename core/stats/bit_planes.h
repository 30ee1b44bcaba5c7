#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace throughline::stats {

/// 64 rows of 64 bits; transposed, word c holds bit c of every row.
using BitSquare = std::span<std::uint64_t, 64>;

/// Transposes in place (Warren, Hacker's Delight 7-3): bit c of word r goes to bit r of word c.
void transpose(BitSquare square);

/// 16 rows of four lanes of 16 bits; transposes each lane by itself, in place: bit 16 l + c of word r goes to bit 16 l
/// + r of word c.
void transposeLanes(std::span<std::uint64_t, 16> rows);

/// A bit for each of 64 numbers: it is first ... last; first <= last.
std::uint64_t whichAreBetween(const std::int32_t* numbers, std::int32_t first, std::int32_t last);

/// How many rows are in both of two sets, for many pairs of sets at once. Each set is `blocks` words; set i of a side
/// starts at words[i * stride]. counts[i * rightCount + j] grows by the size of left i and right j.
/// With Pairs::upperTriangle, pairs with j < i are left out (both sides are then the same sets).
struct PlaneSets {
  const std::uint64_t* words = nullptr;
  std::size_t count = 0;
};
enum class Pairs { all, upperTriangle };
void addIntersections(PlaneSets left, PlaneSets right, std::size_t blocks, std::size_t stride, Pairs pairs,
                      std::int64_t* counts);

} // namespace throughline::stats
