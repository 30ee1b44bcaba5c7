#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace throughline {

/// The mixing function of SplitMix64 (Steele, Lea, Flood 2014), its first output for this state.
std::uint64_t splitmix64(std::uint64_t state);
/// FNV-1a over bytes, 64 bits.
std::uint64_t fnv1a64(std::string_view bytes);

/// The number when the text is exactly how a 64-bit integer is written ("-5", "0"; not "+5", "05", "-0", "5.0").
std::optional<std::int64_t> canonicalInteger(std::string_view text);

/// Hash of an integer id (two's complement).
std::uint64_t respondentHash(std::int64_t id);
/// Hash of a respondent id as written: a canonical integer as that integer, other text as its UTF-8 bytes.
std::uint64_t respondentHash(std::string_view id);

} // namespace throughline
