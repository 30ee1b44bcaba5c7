#include "core/data/table/cell_values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace throughline::data {
namespace {

constexpr std::array<std::string_view, 12> monthNames = {"jan", "feb", "mar", "apr", "may", "jun",
                                                         "jul", "aug", "sep", "oct", "nov", "dec"};

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

std::optional<int> takeMonthName(std::string_view& text) {
  std::string lower;
  while (lower.size() < text.size() && lower.size() < 12) {
    const char letter = text[lower.size()];
    const bool upper = letter >= 'A' && letter <= 'Z';
    if (!upper && (letter < 'a' || letter > 'z'))
      break;
    lower += upper ? static_cast<char>(letter + 32) : letter;
  }
  if (lower.size() < 3)
    return std::nullopt;
  const auto found = std::ranges::find(monthNames, std::string_view(lower).substr(0, 3));
  if (found == monthNames.end())
    return std::nullopt;
  text.remove_prefix(lower.size());
  return static_cast<int>(found - monthNames.begin()) + 1;
}

/// What may follow a day when only days are asked for: a time of day, fractions, a zone.
bool isTimeOfDay(std::string_view rest) {
  if (rest.empty())
    return true;
  return (rest[0] == 'T' || rest[0] == ' ' || rest[0] == '.' || rest[0] == 'Z' || rest[0] == '+' || rest[0] == '-' ||
          rest[0] == ',') &&
         rest.find_first_not_of("0123456789:.,+-TZUCGESDB aApPmM") == std::string_view::npos;
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

constexpr std::array guessedPatterns = {"iso",         "yyyy/MM/dd", "yyyy.MM.dd", "dd.MM.yyyy",  "MM/dd/yyyy",
                                        "dd/MM/yyyy",  "dd-MM-yyyy", "MM-dd-yyyy", "dd.MM.yy",    "MM/dd/yy",
                                        "dd/MM/yy",    "dd-MM-yy",   "dd-MMM-yy",  "dd-MMM-yyyy", "dd MMM yyyy",
                                        "MMM d, yyyy", "MMM d yyyy", "yyyyMMdd"};

} // namespace

Result<TimeFormat> TimeFormat::make(std::string_view pattern) {
  TimeFormat format;
  format.pattern_ = std::string(pattern);
  constexpr std::array<std::pair<std::string_view, Special>, 6> words{{{"iso", Special::iso},
                                                                       {"yyyy-MM-dd", Special::iso},
                                                                       {"unix", Special::seconds},
                                                                       {"unix_ms", Special::milliseconds},
                                                                       {"excel", Special::excel},
                                                                       {"day", Special::days}}};
  if (const auto word = std::ranges::find(words, pattern, &std::pair<std::string_view, Special>::first);
      word != words.end()) {
    format.special_ = word->second;
    return format;
  }
  bool year = false, month = false, day = false;
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
    const std::size_t run = end - at;
    const auto add = [&format](Part part) { format.tokens_.push_back({.part = part}); };
    if (letter == 'y' || letter == 'u')
      add(run == 2 ? Part::year2 : Part::year4), year = true;
    else if (letter == 'M')
      add(run >= 3 ? Part::monthName : Part::month), month = true;
    else if (letter == 'd')
      add(Part::day), day = true;
    else if (letter == 'H' || letter == 'h' || letter == 'm' || letter == 's')
      add(Part::number);
    else if (letter == 'z' || letter == 'S')
      add(Part::fraction);
    else if (letter == 'A' || letter == 'a')
      add(Part::halfDay);
    else if (letter != 'P' && letter != 'p')
      format.tokens_.insert(format.tokens_.end(), run, Token{.part = Part::literal, .letter = letter});
    at = end;
  }
  if (!year || !month || !day)
    return failure(ErrorCode::mappingInvalid, {{Fact::name, "time.format"},
                                               {Fact::value, std::string(pattern)},
                                               {Fact::detail, "says no year, month and day"}});
  return format;
}

std::optional<Date> TimeFormat::byTokens(std::string_view text) const {
  int year = 0, month = 0, dayOfMonth = 0;
  bool wholeYear = tokens_.size() == 3; // yyyyMMdd: digits run together
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
    case Part::month: value = takeDigits(text, wholeYear ? 2 : 1, 2), month = value.value_or(0); break;
    case Part::monthName: value = takeMonthName(text), month = value.value_or(0); break;
    case Part::day: value = takeDigits(text, wholeYear ? 2 : 1, 2), dayOfMonth = value.value_or(0); break;
    case Part::number: value = takeDigits(text, 1, 2); break;
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
  case Special::none: break;
  }
  return byTokens(text);
}

std::optional<TimeFormat> TimeFormat::guess(const std::vector<std::string>& texts) {
  if (texts.empty())
    return std::nullopt;
  for (const char* pattern : guessedPatterns) {
    auto format = make(pattern);
    if (format.ok() && std::ranges::all_of(texts, [&](const auto& text) { return format->day(text).has_value(); }))
      return *format;
  }
  return std::nullopt;
}

} // namespace throughline::data
