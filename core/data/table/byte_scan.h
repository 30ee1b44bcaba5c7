#pragma once

#include <bit>
#include <cstdint>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/// Looking for a few bytes in many: 16 at a time where the processor can.
namespace throughline::data {

/// First byte in [from, end) that is one of the four; end when there is none.
inline const char* findOneOf(const char* from, const char* end, char a, char b, char c, char d) {
#ifdef __SSE2__
  const __m128i first = _mm_set1_epi8(a);
  const __m128i second = _mm_set1_epi8(b);
  const __m128i third = _mm_set1_epi8(c);
  const __m128i fourth = _mm_set1_epi8(d);
  for (; end - from >= 16; from += 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from));
    const __m128i hit = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, first), _mm_cmpeq_epi8(bytes, second)),
                                     _mm_or_si128(_mm_cmpeq_epi8(bytes, third), _mm_cmpeq_epi8(bytes, fourth)));
    const auto mask = static_cast<std::uint32_t>(_mm_movemask_epi8(hit));
    if (mask != 0)
      return from + std::countr_zero(mask);
  }
#endif
  while (from != end && *from != a && *from != b && *from != c && *from != d)
    ++from;
  return from;
}

/// First byte in [from, end) that is not ASCII; end when there is none.
inline const char* findNonAscii(const char* from, const char* end) {
#ifdef __SSE2__
  for (; end - from >= 16; from += 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from));
    const auto mask = static_cast<std::uint32_t>(_mm_movemask_epi8(bytes));
    if (mask != 0)
      return from + std::countr_zero(mask);
  }
#endif
  while (from != end && static_cast<unsigned char>(*from) < 0x80)
    ++from;
  return from;
}

} // namespace throughline::data
