#include "core/stats/bit_planes.h"

#include <bit>

namespace throughline::stats {

void transpose(BitSquare square) {
  std::uint64_t mask = 0x00000000ffffffffULL;
  for (std::size_t width = 32; width != 0; width >>= 1, mask ^= mask << width)
    for (std::size_t base = 0; base < 64; base += 2 * width)
      for (std::size_t row = base; row < base + width; ++row) {
        const std::uint64_t swapped = ((square[row] >> width) ^ square[row + width]) & mask;
        square[row] ^= swapped << width;
        square[row + width] ^= swapped;
      }
}

namespace {

using AddIntersections = void (*)(PlaneSets, PlaneSets, std::size_t, std::size_t, Pairs, std::int64_t*);

[[gnu::always_inline]] inline void addIntersectionsInline(PlaneSets left, PlaneSets right, std::size_t blocks,
                                                          std::size_t stride, Pairs pairs, std::int64_t* counts) {
  for (std::size_t i = 0; i < left.count; ++i) {
    const std::uint64_t* a = left.words + i * stride;
    for (std::size_t j = pairs == Pairs::all ? 0 : i; j < right.count; ++j) {
      const std::uint64_t* b = right.words + j * stride;
      std::int64_t sum = 0;
      for (std::size_t k = 0; k < blocks; ++k)
        sum += std::popcount(a[k] & b[k]);
      counts[i * right.count + j] += sum;
    }
  }
}

void addIntersectionsAnywhere(PlaneSets left, PlaneSets right, std::size_t blocks, std::size_t stride, Pairs pairs,
                              std::int64_t* counts) {
  addIntersectionsInline(left, right, blocks, stride, pairs, counts);
}

#if defined(__x86_64__)
// The build is for any x86-64; the instruction that counts bits is nearly everywhere and five times as fast.
[[gnu::target("popcnt")]] void addIntersectionsPopcnt(PlaneSets left, PlaneSets right, std::size_t blocks,
                                                      std::size_t stride, Pairs pairs, std::int64_t* counts) {
  addIntersectionsInline(left, right, blocks, stride, pairs, counts);
}

AddIntersections fastestIntersections() {
  return __builtin_cpu_supports("popcnt") ? addIntersectionsPopcnt : addIntersectionsAnywhere;
}
#else
AddIntersections fastestIntersections() {
  return addIntersectionsAnywhere;
}
#endif

} // namespace

void addIntersections(PlaneSets left, PlaneSets right, std::size_t blocks, std::size_t stride, Pairs pairs,
                      std::int64_t* counts) {
  static const AddIntersections fastest = fastestIntersections();
  fastest(left, right, blocks, stride, pairs, counts);
}

} // namespace throughline::stats
