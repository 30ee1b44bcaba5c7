#include "core/present/masking.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <vector>

namespace throughline::present {
namespace {

constexpr std::string_view cover = "\u2022\u2022\u2022";
constexpr std::size_t fewestDigits = 7;

bool isBlank(char letter) {
  return std::isspace(static_cast<unsigned char>(letter)) != 0;
}
bool isDigit(char letter) {
  return letter >= '0' && letter <= '9';
}
bool isPartOfAddress(char letter) {
  return !isBlank(letter) && std::string_view("<>()[]{}\",;:").find(letter) == std::string_view::npos;
}
bool isPartOfNumber(char letter) {
  return isDigit(letter) || std::string_view(" +()-./").find(letter) != std::string_view::npos;
}

/// Where the address around an @ begins and ends; empty when it is none.
std::pair<std::size_t, std::size_t> addressAround(std::string_view text, std::size_t at) {
  std::size_t first = at, end = at + 1;
  while (first > 0 && isPartOfAddress(text[first - 1]))
    --first;
  while (end < text.size() && isPartOfAddress(text[end]))
    ++end;
  while (end > at + 1 && std::string_view(".!?").find(text[end - 1]) != std::string_view::npos)
    --end;
  const bool address = first < at && text.substr(at, end - at).find('.') != std::string_view::npos;
  return address ? std::pair(first, end) : std::pair(at, at);
}

/// From its first byte to the one past its last.
struct Span {
  std::size_t first = 0;
  std::size_t end = 0;
};

std::vector<Span> addressesIn(std::string_view text) {
  std::vector<Span> spans;
  for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
    const auto [first, end] = addressAround(text, at);
    if (first < end && (spans.empty() || first >= spans.back().end))
      spans.push_back({first, end});
  }
  return spans;
}

std::vector<std::string_view> digitGroups(std::string_view number) {
  std::vector<std::string_view> groups;
  for (std::size_t at = 0; at < number.size();) {
    const std::size_t end = std::min(number.find_first_not_of("0123456789", at), number.size());
    if (end > at)
      groups.push_back(number.substr(at, end - at));
    at = end + 1;
  }
  return groups;
}

bool isYear(std::string_view digits) {
  return digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
}

/// How many of the groups make the day, the month or the year that begins there: 31.1.2026, 2026-01-31, 3/2026, 2026.
std::size_t groupsOfDay(const std::vector<std::string_view>& groups, std::size_t from) {
  const auto is = [&groups, from](std::initializer_list<bool> years) {
    std::size_t at = from;
    return from + years.size() <= groups.size() && std::ranges::all_of(years, [&groups, &at](bool year) {
             const auto digits = groups[at++];
             return year ? isYear(digits) : digits.size() <= 2;
           });
  };
  if (is({true, false, false}) || is({false, false, true}))
    return 3;
  return is({false, true}) || is({true, false}) ? 2 : is({true}) ? 1 : 0;
}

/// Nothing but days, months and years: a day, or from one to another.
bool areDays(std::string_view number, const std::vector<std::string_view>& groups) {
  if (groups.empty() || number[0] == '+')
    return false;
  bool whole = false;
  for (std::size_t at = 0; at < groups.size();) {
    const std::size_t taken = groupsOfDay(groups, at);
    if (taken == 0) // the hour of a day, or how often since
      return whole && at + 1 == groups.size() && groups[at].size() <= 2;
    whole = whole || taken == 3;
    at += taken;
  }
  return true;
}

/// 1.000.000 or 1 000 000: a figure, not a number to call.
bool isFigure(std::string_view number, const std::vector<std::string_view>& groups) {
  return groups.size() > 1 && groups.front().size() <= 3 && number[0] != '0' && isDigit(number[0]) &&
         std::all_of(groups.begin() + 1, groups.end(), [](std::string_view digits) { return digits.size() == 3; });
}

/// 1500000 EUR: nobody calls money. A sign after another number is that one's.
bool isMoney(std::string_view number, std::string_view before, std::string_view after) {
  if (number[0] == '+' || number[0] == '0' || number[0] == '(')
    return false;
  before = before.substr(0, before.find_last_not_of(' ') + 1); // none: the whole of it goes
  after.remove_prefix(std::min(after.find_first_not_of(' '), after.size()));
  constexpr std::array<std::string_view, 4> signs{"\u20ac", "$", "\u00a3", "\u00a5"};
  constexpr std::array<std::string_view, 6> words{"EUR", "USD", "GBP", "CHF", "Euro", "euro"};
  const auto stands = [&](std::string_view sign) {
    if (after.starts_with(sign))
      return true;
    if (!before.ends_with(sign))
      return false;
    const auto earlier = before.substr(0, before.size() - sign.size());
    const auto last = earlier.find_last_not_of(' ');
    return last == earlier.npos || !isDigit(earlier[last]);
  };
  return std::ranges::any_of(signs, stands) || std::ranges::any_of(words, stands);
}

bool isCalled(std::string_view number) {
  const auto groups = digitGroups(number);
  std::size_t digits = 0;
  for (const auto group : groups)
    digits += group.size();
  return digits >= fewestDigits && !areDays(number, groups) && !isFigure(number, groups);
}

/// The signs of numbers and addresses as typography and keyboards of East Asia write them: blanks that do not break,
/// dashes, signs as wide as letters.
std::optional<char> plainSign(UChar32 letter) {
  if (letter > 0x7f && u_charType(letter) == U_SPACE_SEPARATOR)
    return ' ';
  if (letter > 0x7f && (u_charType(letter) == U_DASH_PUNCTUATION || letter == 0x2212))
    return '-';
  constexpr UChar32 firstWide = 0xff01, lastWide = 0xff5e;
  if (letter < firstWide || letter > lastWide)
    return std::nullopt;
  const auto plain = static_cast<char>(letter - firstWide + '!');
  return std::string_view("+-.@()/").find(plain) == std::string_view::npos ? std::nullopt : std::optional(plain);
}

/// A text in letters that the rules know, and where each of its bytes stands in the text as it was written.
struct PlainText {
  std::string text;
  std::vector<std::size_t> origins; ///< one more than bytes: the end
};

/// Puts the sign for what stands for it, with the blanks around; whether there was any.
bool putSign(PlainText& plain, std::initializer_list<std::string_view> written, char sign) {
  bool found = false;
  const auto same = [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == b; };
  for (const auto word : written)
    for (std::ptrdiff_t from = 0;;) {
      const auto at = std::search(plain.text.begin() + from, plain.text.end(), word.begin(), word.end(), same);
      if (at == plain.text.end())
        break;
      auto first = at - plain.text.begin();
      auto end = first + std::ssize(word);
      while (first > 0 && plain.text[static_cast<std::size_t>(first - 1)] == ' ')
        --first;
      while (end < std::ssize(plain.text) && plain.text[static_cast<std::size_t>(end)] == ' ')
        ++end;
      plain.text.replace(static_cast<std::size_t>(first), static_cast<std::size_t>(end - first), 1, sign);
      plain.origins.erase(plain.origins.begin() + first + 1, plain.origins.begin() + end);
      from = first + 1;
      found = true;
    }
  return found;
}

/// Bytes of the letter of UTF-8 that begins with this one.
std::size_t lengthOfLetter(char first) {
  const auto lead = static_cast<unsigned char>(first);
  return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
}

/// The digit or sign that a letter of another script or width is.
std::optional<char> plainSignOf(std::string_view bytes) {
  if (bytes.size() == 1)
    return std::nullopt;
  const auto letter =
      icu::UnicodeString::fromUTF8(icu::StringPiece(bytes.data(), static_cast<std::int32_t>(bytes.size()))).char32At(0);
  if (u_charType(letter) == U_DECIMAL_DIGIT_NUMBER)
    return static_cast<char>('0' + u_charDigitValue(letter));
  return plainSign(letter);
}

/// Digits of every script as 0-9, "(at)" and its like as @.
PlainText inPlainLetters(std::string_view text) {
  PlainText plain;
  for (std::size_t at = 0; at < text.size();) {
    const auto bytes = text.substr(at, lengthOfLetter(text[at]));
    if (const auto sign = plainSignOf(bytes)) {
      plain.text += *sign;
      plain.origins.push_back(at);
    } else {
      plain.text += bytes;
      for (std::size_t byte = 0; byte < bytes.size(); ++byte)
        plain.origins.push_back(at + byte);
    }
    at += bytes.size();
  }
  plain.origins.push_back(text.size());
  if (putSign(plain, {"(at)", "[at]", "{at}"}, '@'))
    putSign(plain, {"(dot)", "[dot]", "{dot}", " dot "}, '.');
  return plain;
}

/// Numbers to call.
void addNumbers(std::string_view plain, std::vector<Span>& spans) {
  for (std::size_t at = 0; at < plain.size();) {
    const bool begins = isDigit(plain[at]) || plain[at] == '+' || plain[at] == '(';
    if (!begins || (at > 0 && std::isalnum(static_cast<unsigned char>(plain[at - 1])) != 0)) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < plain.size() && isPartOfNumber(plain[end]))
      ++end;
    while (end > at + 1 && !isDigit(plain[end - 1]))
      --end;
    if (isCalled(plain.substr(at, end - at)) &&
        !isMoney(plain.substr(at, end - at), plain.substr(0, at), plain.substr(end)))
      spans.push_back({at, end});
    at = end;
  }
}

/// What is to be covered, in the order of the text.
std::vector<Span> privateIn(const std::string& text) {
  auto spans = addressesIn(text);
  auto rest = text;
  constexpr char nothing = '\1'; // neither letter nor part of a number
  for (const auto& span : spans)
    std::fill(rest.begin() + static_cast<std::ptrdiff_t>(span.first),
              rest.begin() + static_cast<std::ptrdiff_t>(span.end), nothing);
  addNumbers(rest, spans);
  std::ranges::sort(spans, {}, &Span::first);
  return spans;
}

} // namespace

/// All but what is covered stays in its own letters.
std::string masked(std::string_view text) {
  const auto plain = inPlainLetters(text);
  std::string result;
  std::size_t from = 0;
  for (const auto& span : privateIn(plain.text)) {
    result.append(text.substr(from, plain.origins[span.first] - from)).append(cover);
    from = plain.origins[span.end];
  }
  return result.append(text.substr(from));
}

} // namespace throughline::present
