#include "core/data/table/cell_values.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>
#include <vector>

namespace throughline::data {
namespace {

bool isBlank(char byte) {
  return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

/// Blanks and apostrophes that stand between thousands only.
std::size_t thousandsMark(std::string_view text) {
  for (const std::string_view mark : {" ", "'", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "\xE2\x80\x99"})
    if (text.starts_with(mark))
      return mark.size();
  return 0;
}

/// The digits of a number with their separators: runs of digits, and what stands before each but the first.
struct DigitGroups {
  std::vector<std::string_view> digits;
  std::string marks; ///< '.', ',' or ' '
};

std::optional<DigitGroups> groupsIn(std::string_view text) {
  DigitGroups groups;
  while (!text.empty()) {
    const std::size_t count = std::min(text.find_first_not_of("0123456789"), text.size());
    if (count == 0)
      return std::nullopt;
    groups.digits.push_back(text.substr(0, count));
    text.remove_prefix(count);
    if (text.empty())
      return groups;
    const std::size_t mark = text[0] == '.' || text[0] == ',' ? 1 : thousandsMark(text);
    if (mark == 0 || mark == text.size())
      return std::nullopt;
    groups.marks += text[0] == '.' || text[0] == ',' ? text[0] : ' ';
    text.remove_prefix(mark);
  }
  return std::nullopt;
}

/// Whether the marks before the last `decimals` group(s) are all the same and stand between groups of three.
bool areThousands(const DigitGroups& groups, std::size_t marks) {
  for (std::size_t at = 0; at < marks; ++at)
    if (groups.marks[at] != groups.marks[0] || groups.digits[at + 1].size() != 3)
      return false;
  return marks == 0 || (groups.digits[0].size() <= 3 && groups.digits[0] != "0");
}

/// Whether what follows the last mark are decimals; none: it cannot be told, or is no number.
std::optional<bool> endsInDecimals(const DigitGroups& groups, DecimalSign sign) {
  const std::size_t marks = groups.marks.size();
  const char last = groups.marks.back();
  const bool same = groups.marks.find_first_not_of(last) == std::string::npos;
  if (last == ' ')
    return areThousands(groups, marks) ? std::optional(false) : std::nullopt;
  if (marks > 1 && same)
    return areThousands(groups, marks) ? std::optional(false) : std::nullopt;
  if (marks > 1)
    return areThousands(groups, marks - 1) && groups.marks[0] != last ? std::optional(true) : std::nullopt;
  const bool likeThousands = areThousands(groups, 1);
  if (!likeThousands)
    return last == ',' || sign != DecimalSign::unknown || groups.digits.size() == 2;
  if (sign == DecimalSign::unknown)
    return std::nullopt;
  return (sign == DecimalSign::comma) == (last == ',');
}

std::optional<double> grouped(std::string_view text, DecimalSign sign) {
  const bool minus = text.starts_with("-");
  if (minus || text.starts_with("+"))
    text.remove_prefix(1);
  const auto groups = groupsIn(text);
  if (!groups || groups->marks.empty())
    return std::nullopt;
  const auto decimals = endsInDecimals(*groups, sign);
  if (!decimals)
    return std::nullopt;
  std::string plain(minus ? "-" : "");
  for (std::size_t at = 0; at < groups->digits.size(); ++at) {
    if (*decimals && at + 1 == groups->digits.size())
      plain += '.';
    plain += groups->digits[at];
  }
  double value = 0;
  std::from_chars(plain.data(), plain.data() + plain.size(), value);
  return std::isfinite(value) ? std::optional(value) : std::nullopt;
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

std::optional<double> numberIn(std::string_view text, DecimalSign sign) {
  if (text.size() == 1)
    return text[0] >= '0' && text[0] <= '9' ? std::optional<double>(text[0] - '0') : std::nullopt;
  const bool plus = text.starts_with("+") && !text.starts_with("+-");
  const char* const begin = text.data() + (plus ? 1 : 0);
  const char* const end = text.data() + text.size();
  double value = 0;
  const auto [stop, error] = std::from_chars(begin, end, value);
  if (error == std::errc{} && stop == end && begin != end && !(sign == DecimalSign::comma && grouped(text, sign)))
    return std::isfinite(value) ? std::optional<double>(value) : std::nullopt;
  return text.empty() ? std::nullopt : grouped(text, sign);
}

} // namespace throughline::data
