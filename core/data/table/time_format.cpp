#include "core/data/reading/plain_words.h"
#include "core/data/reading/reading_words.h"
#include "core/data/table/cell_values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace throughline::data {
namespace {

/// One or more digits at the start of text, at most this many; they are taken away.
std::optional<int> takeDigits(std::string_view& text, std::size_t least, std::size_t most) {
  std::size_t count = 0;
  int value = 0;
  while (count < most && count < text.size() && text[count] >= '0' && text[count] <= '9')
    value = value * 10 + (text[count++] - '0');
  if (count < least)
    return std::nullopt;
  text.remove_prefix(count);
  return value;
}

/// Letters at the start of a text.
std::string_view lettersAt(std::string_view text) {
  std::size_t length = 0;
  while (length < text.size() &&
         ((text[length] >= 'a' && text[length] <= 'z') || (text[length] >= 'A' && text[length] <= 'Z') ||
          static_cast<unsigned char>(text[length]) >= 0x80))
    ++length;
  return text.substr(0, length);
}

std::optional<int> monthNamed(std::string_view letters) {
  const auto& months = readingWords().months;
  const std::string word = plainWords(letters);
  if (const auto found = months.find(word); found != months.end())
    return found->second;
  const auto shorter = word.size() > 3 ? months.find(word.substr(0, 3)) : months.end();
  return shorter == months.end() ? std::nullopt : std::optional(shorter->second);
}

std::optional<int> takeMonthName(std::string_view& text) {
  const std::string_view letters = lettersAt(text);
  const auto month = letters.size() < 3 ? std::nullopt : monthNamed(letters);
  if (!month)
    return std::nullopt;
  text.remove_prefix(letters.size());
  if (text.starts_with('.'))
    text.remove_prefix(1);
  return month;
}

/// "Wed Jan 03 2024", "Freitag, 1. März 2024".
std::string_view withoutWeekday(std::string_view text) {
  const std::string_view letters = lettersAt(text);
  if (letters.empty() || letters.size() > 24 || !readingWords().weekdays.contains(plainWords(letters)))
    return text;
  std::string_view rest = text.substr(letters.size());
  while (rest.starts_with('.') || rest.starts_with(','))
    rest.remove_prefix(1);
  return rest.starts_with(' ') ? trimmed(rest) : text;
}

std::optional<Date> isoDay(std::string_view text) {
  if (text.size() < 10 || !isTimeOfDay(text.substr(10)))
    return std::nullopt;
  return Date::parse(text.substr(0, 10));
}

std::optional<Date> fromNumber(std::string_view text, double perDay, double offset) {
  double value = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || stop != text.data() + text.size() || !std::isfinite(value))
    return std::nullopt;
  const double day = std::floor(value / perDay) - offset;
  if (day < -719'162 || day > 2'932'896) // years 1 to 9999
    return std::nullopt;
  return Date{.day = static_cast<std::int32_t>(day)};
}

/// The first day of "2024-03".
std::optional<Date> monthDay(std::string_view text) {
  const auto year = takeDigits(text, 4, 4);
  if (!year || text.empty() || (text[0] != '-' && text[0] != '/' && text[0] != '.'))
    return std::nullopt;
  text.remove_prefix(1);
  const auto month = takeDigits(text, 1, 2);
  return month && text.empty() ? Date::of(*year, *month, 1) : std::nullopt;
}

/// The Monday of "2024-W05", "2024W05" or "2024 KW 5" (ISO 8601: week 1 holds 4 January).
std::optional<Date> weekDay(std::string_view text) {
  const auto year = takeDigits(text, 4, 4);
  text = trimmed(text.starts_with('-') || text.starts_with('/') ? text.substr(1) : text);
  for (const std::string_view mark : {"KW", "CW", "W", "w"})
    if (year && text.starts_with(mark)) {
      text = trimmed(text.substr(mark.size()));
      const auto week = takeDigits(text, 1, 2);
      const auto fourth = Date::of(*year, 1, 4);
      if (!week || *week < 1 || *week > 53 || !text.empty() || !fourth)
        return std::nullopt;
      const int weekday = ((fourth->day + 3) % 7 + 7) % 7; // Monday is 0
      return Date{.day = fourth->day - weekday + 7 * (*week - 1)};
    }
  return std::nullopt;
}

} // namespace

bool TimeFormat::addRun(char letter, std::size_t run) {
  const auto add = [this](Part part) { tokens_.push_back({.part = part}); };
  switch (letter) {
  case 'y':
  case 'u': add(run == 2 ? Part::year2 : Part::year4); break;
  case 'M': add(run >= 3 ? Part::monthName : Part::month); break;
  case 'd': add(Part::day); break;
  case 'H':
  case 'h':
  case 'm':
  case 's': add(Part::number); break;
  case 'z':
  case 'S': add(Part::fraction); break;
  case 'A':
  case 'a': add(Part::halfDay); break;
  case 'P':
  case 'p': break;
  default: return false;
  }
  return true;
}

Result<TimeFormat> TimeFormat::make(std::string_view pattern) {
  TimeFormat format;
  format.pattern_ = std::string(pattern);
  constexpr std::array<std::pair<std::string_view, Special>, 8> words{{{"iso", Special::iso},
                                                                       {"yyyy-MM-dd", Special::iso},
                                                                       {"unix", Special::seconds},
                                                                       {"unix_ms", Special::milliseconds},
                                                                       {"excel", Special::excel},
                                                                       {"day", Special::days},
                                                                       {"month", Special::month},
                                                                       {"week", Special::week}}};
  if (const auto word = std::ranges::find(words, pattern, &std::pair<std::string_view, Special>::first);
      word != words.end()) {
    format.special_ = word->second;
    return format;
  }
  for (std::size_t at = 0; at < pattern.size();) {
    const char letter = pattern[at];
    if (letter == '\'') {
      const auto close = pattern.find('\'', at + 1);
      for (const char quoted : pattern.substr(at + 1, close == std::string_view::npos ? close : close - at - 1))
        format.tokens_.push_back({.part = Part::literal, .letter = quoted});
      at = close == std::string_view::npos ? pattern.size() : close + 1;
      continue;
    }
    const auto end = std::min(pattern.find_first_not_of(letter, at), pattern.size());
    if (!format.addRun(letter, end - at))
      format.tokens_.insert(format.tokens_.end(), end - at, Token{.part = Part::literal, .letter = letter});
    at = end;
  }
  const auto has = [&format](std::initializer_list<Part> parts) {
    return std::ranges::any_of(
        format.tokens_, [&parts](const Token& token) { return std::ranges::find(parts, token.part) != parts.end(); });
  };
  if (!has({Part::year2, Part::year4}) || !has({Part::month, Part::monthName}) || !has({Part::day}))
    return failure(ErrorCode::mappingInvalid, {{Fact::name, "time.format"},
                                               {Fact::value, std::string(pattern)},
                                               {Fact::detail, "says no year, month and day"}});
  format.digitsOnly_ = !has({Part::literal, Part::monthName, Part::halfDay});
  return format;
}

std::optional<Date> TimeFormat::byTokens(std::string_view text) const {
  int year = 0, month = 0, dayOfMonth = 0;
  const std::size_t least = digitsOnly_ ? 2 : 1; // yyyyMMdd: digits run together
  for (const Token& token : tokens_) {
    std::optional<int> value = 0;
    switch (token.part) {
    case Part::literal:
      if (!text.starts_with(token.letter))
        return std::nullopt;
      text.remove_prefix(1);
      break;
    case Part::year4: value = takeDigits(text, 4, 4), year = value.value_or(0); break;
    case Part::year2:
      value = takeDigits(text, 2, 2);
      year = value.value_or(0) + (value.value_or(0) < 70 ? 2000 : 1900);
      break;
    case Part::month: value = takeDigits(text, least, 2), month = value.value_or(0); break;
    case Part::monthName: value = takeMonthName(text), month = value.value_or(0); break;
    case Part::day: value = takeDigits(text, least, 2), dayOfMonth = value.value_or(0); break;
    case Part::number: value = takeDigits(text, least, 2); break;
    case Part::fraction: value = takeDigits(text, 1, 9); break;
    case Part::halfDay: text.remove_prefix(std::min<std::size_t>(2, text.size())); break;
    }
    if (!value)
      return std::nullopt;
  }
  return isTimeOfDay(text) ? Date::of(year, month, dayOfMonth) : std::nullopt;
}

std::optional<Date> TimeFormat::day(std::string_view text) const {
  switch (special_) {
  case Special::iso: return isoDay(text);
  case Special::seconds: return fromNumber(text, 86'400, 0);
  case Special::milliseconds: return fromNumber(text, 86'400'000, 0);
  case Special::excel: return fromNumber(text, 1, 25'569);
  case Special::days: return fromNumber(text, 1, 0);
  case Special::month: return monthDay(text);
  case Special::week: return weekDay(text);
  case Special::none: break;
  }
  const auto day = byTokens(text);
  if (day || text.empty() || (text[0] >= '0' && text[0] <= '9'))
    return day;
  const auto rest = withoutWeekday(text); // "Mar" is March before it is mardi
  return rest.size() < text.size() ? byTokens(rest) : std::nullopt;
}

} // namespace throughline::data
