#pragma once

#include "core/base/result.h"
#include "core/data/compact_column.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Columns of a source as typed arrays, small enough to be read at once: docs/file-format.md. A segment is one byte
/// that says how it is coded, the number of values (u32), and the values, all little endian:
///   1: u8 codes, each + base (i64); 2: u16; 3: u32; 4: i64 as they are; 5: f32; 6: f64; 7: scores as u8, 255 = none.
namespace throughline::data {

/// In as few bytes as the range of the values allows.
std::vector<std::byte> encodeIntegers(std::span<const std::int64_t> values);
template <class Integer> std::vector<std::byte> encodeIntegers(const std::vector<Integer>& values) {
  const std::vector<std::int64_t> wide(values.begin(), values.end());
  return encodeIntegers(std::span(wide));
}
/// Hashes fill their 64 bits: as they are.
std::vector<std::byte> encodeHashes(std::span<const std::uint64_t> values);
/// As bytes where all are whole numbers from 0 to 254 or NaN, else as they are.
std::vector<std::byte> encodeScores(std::span<const float> values);
std::vector<std::byte> encodeReals(std::span<const double> values);

/// The decimal number that a stored score was read from, as far as a float can tell.
double decimalOf(float score);

/// The values of a segment, added to the end of values. Errors: recordDamaged where the bytes are no such segment.
Status decode(std::span<const std::byte> bytes, std::vector<std::uint8_t>& values);
Status decode(std::span<const std::byte> bytes, std::vector<std::int32_t>& values);
Status decode(std::span<const std::byte> bytes, std::vector<std::uint32_t>& values);
Status decode(std::span<const std::byte> bytes, std::vector<std::int64_t>& values);
Status decode(std::span<const std::byte> bytes, std::vector<std::uint64_t>& values);
Status decode(std::span<const std::byte> bytes, std::vector<float>& values);
Status decode(std::span<const std::byte> bytes, std::vector<double>& values);
/// Scores stay bytes where they are stored as bytes.
Status decode(std::span<const std::byte> bytes, ScoreColumn<float>& values);

} // namespace throughline::data
