#include "core/data/cell_values.h"

#include <charconv>
#include <cmath>

namespace throughline::data {
namespace {

bool isBlank(char byte) { return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r'; }

std::optional<double> withDecimalComma(std::string_view text) {
  const auto comma = text.find(',');
  const std::size_t after = comma == std::string_view::npos ? 0 : text.size() - comma - 1;
  if (after < 1 || after > 2 || text.find_first_not_of("0123456789", comma + 1) != std::string_view::npos ||
      text.find_first_not_of("+-0123456789") != comma)
    return std::nullopt;
  std::string dotted(text);
  dotted[comma] = '.';
  return numberIn(dotted);
}

} // namespace

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view noBreak = "\xC2\xA0";
  for (;;) {
    if (!text.empty() && isBlank(text.front()))
      text.remove_prefix(1);
    else if (!text.empty() && isBlank(text.back()))
      text.remove_suffix(1);
    else if (text.starts_with(noBreak))
      text.remove_prefix(noBreak.size());
    else if (text.ends_with(noBreak))
      text.remove_suffix(noBreak.size());
    else
      return text;
  }
}

std::optional<double> numberIn(std::string_view text) {
  if (text.size() == 1)
    return text[0] >= '0' && text[0] <= '9' ? std::optional<double>(text[0] - '0') : std::nullopt;
  const bool plus = text.starts_with("+") && !text.starts_with("+-");
  const char* const begin = text.data() + (plus ? 1 : 0);
  const char* const end = text.data() + text.size();
  double value = 0;
  const auto [stop, error] = std::from_chars(begin, end, value);
  if (error == std::errc{} && stop == end && begin != end)
    return std::isfinite(value) ? std::optional<double>(value) : std::nullopt;
  return withDecimalComma(text);
}

std::uint64_t splitmix64(std::uint64_t value) {
  value += 0x9e3779b97f4a7c15ULL;
  value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9ULL;
  value = (value ^ (value >> 27U)) * 0x94d049bb133111ebULL;
  return value ^ (value >> 31U);
}

std::optional<std::int64_t> canonicalInteger(std::string_view text) {
  const std::string_view digits = text.starts_with("-") ? text.substr(1) : text;
  if (digits.empty() || digits.size() > 19 || digits[0] < '0' || digits[0] > '9' || (digits[0] == '0' && text.size() > 1))
    return std::nullopt;
  std::int64_t value = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || stop != text.data() + text.size())
    return std::nullopt;
  return value;
}

std::uint64_t respondentHash(std::string_view key) {
  if (const auto number = canonicalInteger(key))
    return splitmix64(static_cast<std::uint64_t>(*number));
  std::uint64_t hash = 0xcbf29ce484222325ULL;
  for (const char byte : key)
    hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3ULL;
  return splitmix64(hash);
}

} // namespace throughline::data
