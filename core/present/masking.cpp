#include "core/present/masking.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <initializer_list>
#include <numeric>
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

/// 1.000.000 or 1 000 000: a figure, not a number to call. Three groups of three are one in Spain and Poland.
bool isFigure(std::string_view number, const std::vector<std::string_view>& groups) {
  const bool grouped =
      groups.size() > 1 && groups.front().size() <= 3 && number[0] != '0' && isDigit(number[0]) &&
      std::all_of(groups.begin() + 1, groups.end(), [](std::string_view digits) { return digits.size() == 3; });
  return grouped && (groups.size() != 3 || groups.front().size() < 3 || groups.back() == "000");
}

std::vector<std::string_view> piecesOf(std::string_view text, std::string_view signs) {
  std::vector<std::string_view> pieces;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(signs), text.size());
    if (end > 0)
      pieces.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return pieces;
}

bool isAtMost(std::string_view digits, int most) {
  return std::accumulate(digits.begin(), digits.end(), 0, [](int so, char digit) { return 10 * so + digit - '0'; }) <=
         most;
}

/// 08.00, 1.3.26, 01/03/26, 1.3.
bool isHourOrDay(std::string_view piece) {
  const auto groups = piecesOf(piece, "./");
  const bool pairs = groups.size() == 2 || groups.size() == 3;
  if (!pairs || !std::ranges::all_of(groups, [](auto digits) { return digits.size() <= 2; }))
    return false;
  const bool hour = groups.size() == 2 && groups[1].size() == 2 && isAtMost(groups[0], 24) && isAtMost(groups[1], 59);
  return hour || (isAtMost(groups[0], 31) && isAtMost(groups[1], 12));
}

/// 10.000, 10 000, 98.50
bool isEndOfRange(std::string_view piece) {
  const auto first = piece.find_first_not_of(' ');
  if (first == piece.npos)
    return false;
  piece = piece.substr(first, piece.find_last_not_of(' ') + 1 - first);
  const auto groups = digitGroups(piece);
  const bool decimal =
      groups.size() == 2 && groups[0].size() <= 3 && groups[1].size() <= 2 && piece.find('.') != piece.npos;
  return isFigure(piece, groups) || (decimal && (piece[0] != '0' || groups[0].size() == 1));
}

/// From one to another: hours, days, figures.
bool isRange(std::string_view number, const std::vector<std::string_view>&) {
  if (number.find('-') == number.npos || number.find_first_of("+()") != number.npos)
    return false;
  const auto ends = piecesOf(number, "-");
  return (ends.size() == 2 && std::ranges::all_of(ends, isEndOfRange)) ||
         std::ranges::all_of(piecesOf(number, "- "), isHourOrDay);
}

/// 12345-6789. Numbers to call begin with 0, mobiles of Brazil with 9.
bool isPostcode(std::string_view number, const std::vector<std::string_view>& groups) {
  return number.size() == 10 && number[5] == '-' && groups.size() == 2 && groups[0].size() == 5 && number[0] != '0' &&
         number[0] != '9';
}

/// 10.0.19045: numbers to call have no single digit but in front.
bool isVersion(std::string_view number, const std::vector<std::string_view>& groups) {
  return groups.size() > 2 && number.find_first_not_of("0123456789.") == number.npos &&
         std::any_of(groups.begin() + 1, groups.end(), [](std::string_view digits) { return digits.size() == 1; });
}

/// A book's number, by its check digit; of ten digits only as it is printed, for many numbers have ten.
bool isBook(std::string_view number, const std::vector<std::string_view>& groups) {
  std::string digits;
  for (const auto group : groups)
    digits += group;
  if (number.find_first_not_of("0123456789- ") != number.npos)
    return false;
  int sum = 0, weight = 0;
  for (const char digit : digits)
    sum += (digit - '0') * (digits.size() == 13 ? 1 + 2 * (weight++ % 2) : 10 - weight++);
  if (digits.size() == 13)
    return (digits.starts_with("978") || digits.starts_with("979")) && sum % 10 == 0;
  constexpr int checkedBy = 11;
  return digits.size() == 10 && groups.size() == 4 && groups.back().size() == 1 && sum % checkedBy == 0;
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
  if (number[0] == '(' && number.find(')') == number.npos)
    number.remove_prefix(1);
  const auto groups = digitGroups(number);
  std::size_t digits = 0;
  for (const auto group : groups)
    digits += group.size();
  constexpr std::array others{areDays, isFigure, isRange, isPostcode, isVersion, isBook};
  return digits >= fewestDigits &&
         std::ranges::none_of(others, [&](const auto& isOther) { return isOther(number, groups); });
}

/// Whether the letters and digits of an account pass its own check: remainder 1 of 97, letters as 10 to 35.
bool passesCheck(const std::string& account) {
  constexpr int checkedBy = 97;
  int rest = 0;
  for (const char sign : account.substr(4) + account.substr(0, 4))
    rest = isDigit(sign) ? (rest * 10 + sign - '0') % checkedBy : (rest * 100 + sign - 'A' + 10) % checkedBy;
  return rest == 1;
}

bool isAccountSign(char letter) {
  return isDigit(letter) || (letter >= 'A' && letter <= 'Z');
}

/// Where the account number that begins there ends, in groups or not; where it begins when there is none.
std::size_t endOfAccount(std::string_view text, std::size_t at) {
  constexpr std::size_t shortest = 15, longest = 34;
  std::string account;
  std::size_t best = at;
  for (std::size_t end = at; end < text.size() && account.size() < longest; ++end) {
    if (text[end] == ' ' && !account.empty())
      continue;
    if (!isAccountSign(text[end]))
      break;
    account += text[end];
    const bool head = account.size() < 3 ? !isDigit(text[end]) : account.size() > 4 || isDigit(text[end]);
    if (!head)
      break;
    const bool whole = end + 1 == text.size() || std::isalnum(static_cast<unsigned char>(text[end + 1])) == 0;
    if (whole && account.size() >= shortest && passesCheck(account))
      best = end + 1;
  }
  return best;
}

std::vector<Span> accountsIn(std::string_view text) {
  std::vector<Span> spans;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (at > 0 && std::isalnum(static_cast<unsigned char>(text[at - 1])) != 0)
      continue;
    if (const auto end = endOfAccount(text, at); end > at) {
      spans.push_back({at, end});
      at = end;
    }
  }
  return spans;
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
std::vector<Span> numbersIn(std::string_view plain) {
  std::vector<Span> spans;
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
  return spans;
}

/// What is to be covered, in the order of the text: what one finds is no part of another.
std::vector<Span> privateIn(std::string text) {
  constexpr char nothing = '\1'; // neither letter nor part of a number
  std::vector<Span> spans;
  for (const auto& find : {addressesIn, accountsIn, numbersIn})
    for (const auto& span : find(text)) {
      spans.push_back(span);
      std::fill(text.begin() + static_cast<std::ptrdiff_t>(span.first),
                text.begin() + static_cast<std::ptrdiff_t>(span.end), nothing);
    }
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
