#include "core/data/table/cell_values.h"

#include <charconv>
#include <cmath>

namespace throughline::data {
namespace {

bool isBlank(char byte) {
  return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

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

} // namespace throughline::data
