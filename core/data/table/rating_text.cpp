#include "core/data/table/rating_text.h"

#include "core/data/reading/plain_words.h"
#include "core/data/reading/reading_words.h"

#include <algorithm>

namespace throughline::data {
namespace {

bool isDigit(char letter) {
  return letter >= '0' && letter <= '9';
}
bool hasDigit(std::string_view text) {
  return std::ranges::any_of(text, isDigit);
}

/// Filled and empty stars and nothing else.
std::optional<RatingText> drawnStars(std::string_view text) {
  int filled = 0, empty = 0;
  while (!text.empty()) {
    const auto take = [&text](std::initializer_list<std::string_view> stars) {
      for (const auto mark : stars)
        if (text.starts_with(mark)) {
          text.remove_prefix(mark.size());
          return true;
        }
      return false;
    };
    if (take({"\xE2\x98\x85", "\xE2\xAD\x90", "\xF0\x9F\x8C\x9F", "*"}))
      ++filled;
    else if (take({"\xE2\x98\x86", "\xE2\x9C\xA9"}))
      ++empty;
    else if (!take({"\xEF\xB8\x8F", " "}))
      return std::nullopt;
  }
  if (filled + empty == 0)
    return std::nullopt;
  return RatingText{.value = static_cast<double>(filled),
                    .form = RatingForm::stars,
                    .outOf = empty > 0 ? std::optional(static_cast<double>(filled + empty)) : std::nullopt};
}

/// The number at the start of a text, which is taken away.
std::optional<double> takeNumber(std::string_view& text, DecimalSign sign) {
  std::size_t length = text.starts_with("-") || text.starts_with("+") ? 1 : 0;
  while (length < text.size() && (isDigit(text[length]) || text[length] == '.' || text[length] == ','))
    ++length;
  while (length > 0 && !isDigit(text[length - 1]))
    --length;
  const auto number = length == 0 ? std::nullopt : numberIn(text.substr(0, length), sign);
  if (number)
    text.remove_prefix(length);
  return number;
}

/// "out of", "stars out of".
bool saysOutOf(const std::string& words) {
  const auto& known = readingWords();
  const auto first = words.find(' ');
  return known.outOf.contains(words) ||
         (first != std::string::npos && known.speaksOf("stars", words.substr(0, first)) &&
          known.outOf.contains(words.substr(first + 1)));
}

/// What "/5" or " out of 5 stars" says.
std::optional<double> bestIn(std::string_view rest, DecimalSign sign) {
  std::string_view number = rest;
  if (rest.starts_with("/")) {
    number = trimmed(rest.substr(1));
  } else {
    const std::size_t digit = rest.find_first_of("0123456789");
    if (digit == std::string_view::npos || !saysOutOf(plainWords(rest.substr(0, digit))))
      return std::nullopt;
    number = rest.substr(digit);
  }
  const auto best = takeNumber(number, sign);
  return best && !hasDigit(number) ? best : std::nullopt;
}

bool isSeparator(char letter) {
  return letter == '-' || letter == '.' || letter == ':' || letter == '=' || letter == ')' || letter == '(';
}

bool startsWithDash(std::string_view text) {
  return text.starts_with("\xE2\x80\x93") || text.starts_with("\xE2\x80\x94");
}

std::string_view withoutSeparators(std::string_view label) {
  const auto cut = [&label](bool front) {
    const char letter = front ? label.front() : label.back();
    const bool dash =
        front ? startsWithDash(label) : label.ends_with("\xE2\x80\x93") || label.ends_with("\xE2\x80\x94");
    const std::size_t length = dash ? 3 : isSeparator(letter) || letter == ' ' ? 1 : 0;
    front ? label.remove_prefix(length) : label.remove_suffix(length);
    return length > 0;
  };
  while (!label.empty() && cut(true))
    ;
  while (!label.empty() && cut(false))
    ;
  return label;
}

/// "(4) Satisfied".
std::optional<RatingText> numberInBrackets(std::string_view text, DecimalSign sign) {
  const auto end = text.starts_with("(") ? text.find(')') : std::string_view::npos;
  const auto value = end == std::string_view::npos ? std::nullopt : numberIn(text.substr(1, end - 1), sign);
  const std::string_view label = value ? trimmed(text.substr(end + 1)) : std::string_view{};
  if (label.empty() || hasDigit(label))
    return std::nullopt;
  return RatingText{.value = *value, .form = RatingForm::numbered, .outOf = {}, .label = label};
}

/// "Extremely likely - 10", "Very satisfied (5)".
std::optional<RatingText> trailingNumber(std::string_view text, DecimalSign sign) {
  if (text.ends_with(")"))
    text.remove_suffix(1);
  std::size_t begin = text.size();
  while (begin > 0 && isDigit(text[begin - 1]))
    --begin;
  const std::string_view label = trimmed(text.substr(0, begin));
  if (begin == text.size() || label.empty() || hasDigit(label))
    return std::nullopt;
  const bool dash = label.ends_with("\xE2\x80\x93") || label.ends_with("\xE2\x80\x94");
  if (!isSeparator(label.back()) && !dash)
    return std::nullopt;
  const auto value = numberIn(text.substr(begin), sign);
  if (!value)
    return std::nullopt;
  return RatingText{.value = *value, .form = RatingForm::trailing, .outOf = {}, .label = withoutSeparators(label)};
}

/// "Rated 4 out of 5 stars", "Rating: 4 out of 5", "Rated 4 stars": a word or two before the number.
std::optional<RatingText> ratedIn(std::string_view text, DecimalSign sign) {
  constexpr std::ptrdiff_t mostBlanks = 2;
  const auto digit = text.find_first_of("0123456789");
  if (digit == std::string_view::npos || std::ranges::count(text.substr(0, digit), ' ') > mostBlanks)
    return std::nullopt;
  std::string_view rest = text.substr(digit);
  const auto value = takeNumber(rest, sign);
  if (!value)
    return std::nullopt;
  rest = trimmed(rest);
  const auto best = bestIn(rest, sign);
  const bool stars = readingWords().speaksOf("stars", plainWords(rest));
  if (best && (stars || readingWords().speaksOf("rating", plainWords(text.substr(0, digit)))))
    return RatingText{.value = *value, .form = RatingForm::outOf, .outOf = best};
  if (stars && !hasDigit(rest))
    return RatingText{.value = *value, .form = RatingForm::stars, .outOf = {}};
  return std::nullopt;
}

} // namespace

std::optional<RatingText> ratingIn(std::string_view text, DecimalSign sign) {
  if (const auto number = numberIn(text, sign))
    return RatingText{.value = *number, .form = RatingForm::number, .outOf = {}};
  if (text.empty() || text.size() > 80)
    return std::nullopt;
  std::string_view rest = text;
  const auto value = takeNumber(rest, sign);
  if (!value) {
    const auto stars = drawnStars(text);
    const auto bracketed = stars ? stars : numberInBrackets(text, sign);
    const auto trailing = bracketed ? bracketed : trailingNumber(text, sign);
    return trailing ? trailing : ratedIn(text, sign);
  }
  rest = trimmed(rest);
  if (rest == "%")
    return RatingText{.value = *value, .form = RatingForm::percent, .outOf = {}};
  if (const auto best = bestIn(rest, sign))
    return RatingText{.value = *value, .form = RatingForm::outOf, .outOf = best};
  if (hasDigit(rest))
    return std::nullopt;
  if (readingWords().speaksOf("stars", plainWords(rest)))
    return RatingText{.value = *value, .form = RatingForm::stars, .outOf = {}};
  const bool labelled = !rest.empty() && (isSeparator(rest[0]) || startsWithDash(rest));
  if (!labelled)
    return std::nullopt;
  return RatingText{.value = *value, .form = RatingForm::numbered, .outOf = {}, .label = withoutSeparators(rest)};
}

} // namespace throughline::data
