#include "core/present/masking.h"

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf16.h>
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

std::string withoutAddresses(std::string_view text) {
  std::string result;
  std::size_t from = 0;
  for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
    const auto [first, end] = addressAround(text, at);
    if (first == end || first < from)
      continue;
    result.append(text.substr(from, first - from)).append(cover);
    from = end;
  }
  return result.append(text.substr(from));
}

std::vector<std::size_t> digitGroups(std::string_view number) {
  std::vector<std::size_t> groups;
  bool inside = false;
  for (const char letter : number) {
    if (isDigit(letter))
      inside ? ++groups.back() : static_cast<std::size_t>(groups.emplace_back(1));
    inside = isDigit(letter);
  }
  return groups;
}

bool isDay(std::string_view number, const std::vector<std::size_t>& groups) {
  return groups == std::vector<std::size_t>{4, 2, 2} ||
         (groups == std::vector<std::size_t>{2, 2, 4} && number[0] != '+');
}

/// 1.000.000 or 1 000 000: a figure, not a number to call.
bool isFigure(std::string_view number, const std::vector<std::size_t>& groups) {
  return groups.size() > 1 && groups.front() <= 3 && number[0] != '0' && isDigit(number[0]) &&
         std::all_of(groups.begin() + 1, groups.end(), [](std::size_t size) { return size == 3; });
}

bool isCalled(std::string_view number) {
  const auto groups = digitGroups(number);
  std::size_t digits = 0;
  for (const auto size : groups)
    digits += size;
  return digits >= fewestDigits && !isDay(number, groups) && !isFigure(number, groups);
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

/// Puts the sign for what stands for it, with the blanks around; whether there was any.
bool putSign(std::string& text, std::initializer_list<std::string_view> written, char sign) {
  bool found = false;
  const auto same = [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == b; };
  for (const auto word : written)
    for (auto at = text.begin();;) {
      at = std::search(at, text.end(), word.begin(), word.end(), same);
      if (at == text.end())
        break;
      auto end = at + static_cast<std::ptrdiff_t>(word.size());
      while (at != text.begin() && *(at - 1) == ' ')
        --at;
      while (end != text.end() && *end == ' ')
        ++end;
      at = text.erase(at, end);
      at = text.insert(at, sign) + 1;
      found = true;
    }
  return found;
}

/// In letters that the rules know: digits of every script as 0-9, "(at)" and its like as @.
std::string inPlainLetters(std::string_view text) {
  auto letters = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
  for (std::int32_t at = 0; at < letters.length(); at = letters.moveIndex32(at, 1)) {
    const auto letter = letters.char32At(at);
    const auto digit = u_charType(letter) == U_DECIMAL_DIGIT_NUMBER ? u_charDigitValue(letter) : -1;
    const auto sign = digit >= 0 ? std::optional(static_cast<char>('0' + digit)) : plainSign(letter);
    if (sign)
      letters.replace(at, U16_LENGTH(letter), static_cast<UChar32>(*sign));
  }
  std::string plain;
  letters.toUTF8String(plain);
  if (putSign(plain, {"(at)", "[at]", "{at}"}, '@'))
    putSign(plain, {"(dot)", "[dot]", "{dot}", " dot "}, '.');
  return plain;
}

std::string maskedPlain(std::string_view text) {
  const std::string plain = withoutAddresses(text);
  std::string result;
  for (std::size_t at = 0; at < plain.size();) {
    const bool begins = isDigit(plain[at]) || plain[at] == '+' || plain[at] == '(';
    if (!begins || (at > 0 && std::isalnum(static_cast<unsigned char>(plain[at - 1])) != 0)) {
      result += plain[at++];
      continue;
    }
    std::size_t end = at;
    while (end < plain.size() && isPartOfNumber(plain[end]))
      ++end;
    while (end > at + 1 && !isDigit(plain[end - 1]))
      --end;
    const std::string_view number(plain.data() + at, end - at);
    result.append(isCalled(number) ? cover : number);
    at = end;
  }
  return result;
}

} // namespace

std::string masked(std::string_view text) {
  const auto plain = inPlainLetters(text);
  auto covered = maskedPlain(plain);
  // Where nothing is to be covered the text stays in its own letters.
  return covered == plain ? std::string(text) : covered;
}

} // namespace throughline::present
