#include "core/stats/bit_planes.h"

#include <array>
#include <bit>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

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

void transposeLanes(std::span<std::uint64_t, 16> rows) {
  std::uint64_t mask = 0x00ff00ff00ff00ffULL;
  for (std::size_t width = 8; width != 0; width >>= 1, mask ^= mask << width)
    for (std::size_t base = 0; base < 16; base += 2 * width)
      for (std::size_t row = base; row < base + width; ++row) {
        const std::uint64_t swapped = ((rows[row] >> width) ^ rows[row + width]) & mask;
        rows[row] ^= swapped << width;
        rows[row + width] ^= swapped;
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

using WhichAreBetween = std::uint64_t (*)(const std::int32_t*, std::uint32_t, std::uint32_t);

std::uint64_t whichAreBetweenAnywhere(const std::int32_t* numbers, std::uint32_t first, std::uint32_t width) {
  std::uint64_t bits = 0;
  for (std::size_t i = 0; i < 64; ++i)
    bits |= static_cast<std::uint64_t>(static_cast<std::uint32_t>(numbers[i]) - first <= width) << i;
  return bits;
}

#if defined(__x86_64__)
// The build is for any x86-64; the instruction that counts bits is nearly everywhere and five times as fast.
[[gnu::target("popcnt")]] void addIntersectionsPopcnt(PlaneSets left, PlaneSets right, std::size_t blocks,
                                                      std::size_t stride, Pairs pairs, std::int64_t* counts) {
  addIntersectionsInline(left, right, blocks, stride, pairs, counts);
}

// Newer processors count the bits of eight words at once.
[[gnu::target("avx512f,avx512vpopcntdq")]] std::int64_t
intersectionByEights(const std::uint64_t* a, const std::uint64_t* b, std::size_t blocks) {
  __m512i sum = _mm512_setzero_si512();
  std::size_t k = 0;
  for (; k + 8 <= blocks; k += 8)
    sum = _mm512_add_epi64(sum,
                           _mm512_popcnt_epi64(_mm512_and_si512(_mm512_loadu_si512(a + k), _mm512_loadu_si512(b + k))));
  if (k < blocks) {
    const auto rest = static_cast<__mmask8>((1U << (blocks - k)) - 1);
    const __m512i both = _mm512_and_si512(_mm512_maskz_loadu_epi64(rest, a + k), _mm512_maskz_loadu_epi64(rest, b + k));
    sum = _mm512_add_epi64(sum, _mm512_popcnt_epi64(both));
  }
  std::array<std::int64_t, 8> sums;
  _mm512_storeu_si512(sums.data(), sum);
  return (sums[0] + sums[1]) + (sums[2] + sums[3]) + ((sums[4] + sums[5]) + (sums[6] + sums[7]));
}

[[gnu::target("avx512f,avx512vpopcntdq")]] void addIntersectionsByEights(PlaneSets left, PlaneSets right,
                                                                         std::size_t blocks, std::size_t stride,
                                                                         Pairs pairs, std::int64_t* counts) {
  for (std::size_t i = 0; i < left.count; ++i)
    for (std::size_t j = pairs == Pairs::all ? 0 : i; j < right.count; ++j)
      counts[i * right.count + j] += intersectionByEights(left.words + i * stride, right.words + j * stride, blocks);
}

[[gnu::target("avx512f")]] std::uint64_t whichAreBetweenBySixteens(const std::int32_t* numbers, std::uint32_t first,
                                                                   std::uint32_t width) {
  const __m512i from = _mm512_set1_epi32(static_cast<int>(first));
  const __m512i most = _mm512_set1_epi32(static_cast<int>(width));
  std::uint64_t bits = 0;
  for (std::size_t i = 0; i < 64; i += 16) {
    const __m512i above = _mm512_sub_epi32(_mm512_loadu_si512(numbers + i), from);
    bits |= static_cast<std::uint64_t>(_mm512_cmple_epu32_mask(above, most)) << i;
  }
  return bits;
}

WhichAreBetween fastestBetween() {
  return __builtin_cpu_supports("avx512f") ? whichAreBetweenBySixteens : whichAreBetweenAnywhere;
}

AddIntersections fastestIntersections() {
  if (__builtin_cpu_supports("avx512vpopcntdq"))
    return addIntersectionsByEights;
  return __builtin_cpu_supports("popcnt") ? addIntersectionsPopcnt : addIntersectionsAnywhere;
}
#else
WhichAreBetween fastestBetween() {
  return whichAreBetweenAnywhere;
}

AddIntersections fastestIntersections() {
  return addIntersectionsAnywhere;
}
#endif

} // namespace

std::uint64_t whichAreBetween(const std::int32_t* numbers, std::int32_t first, std::int32_t last) {
  static const WhichAreBetween fastest = fastestBetween();
  const auto from = static_cast<std::uint32_t>(first);
  return fastest(numbers, from, static_cast<std::uint32_t>(last) - from);
}

void addIntersections(PlaneSets left, PlaneSets right, std::size_t blocks, std::size_t stride, Pairs pairs,
                      std::int64_t* counts) {
  static const AddIntersections fastest = fastestIntersections();
  fastest(left, right, blocks, stride, pairs, counts);
}

} // namespace throughline::stats
