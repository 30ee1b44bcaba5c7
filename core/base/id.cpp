#include "core/base/id.h"

#include <array>
#include <random>

namespace throughline {
namespace {

constexpr std::string_view hexDigits = "0123456789abcdef";

void appendHex(std::string& text, std::uint64_t word) {
  for (int shift = 60; shift >= 0; shift -= 4)
    text.push_back(hexDigits[(word >> shift) & 0xF]);
}

std::optional<std::uint64_t> parseHex(std::string_view digits) {
  std::uint64_t word = 0;
  for (const char digit : digits) {
    const auto value = hexDigits.find(digit);
    if (value == std::string_view::npos)
      return std::nullopt;
    word = (word << 4) | value;
  }
  return word;
}

} // namespace

std::string RawId::text() const {
  std::string text;
  text.reserve(32);
  appendHex(text, high);
  appendHex(text, low);
  return text;
}

std::optional<RawId> RawId::parse(std::string_view text) {
  if (text.size() != 32)
    return std::nullopt;
  const auto high = parseHex(text.substr(0, 16));
  const auto low = parseHex(text.substr(16));
  if (!high || !low)
    return std::nullopt;
  return RawId{.high = *high, .low = *low};
}

RawId RandomIdSource::next() {
  std::random_device device;
  const auto word = [&device] { return (static_cast<std::uint64_t>(device()) << 32) | device(); };
  return RawId{.high = word(), .low = word()};
}

} // namespace throughline
