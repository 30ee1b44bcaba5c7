#include "core/data/table/duration_text.h"

#include "core/data/table/cell_values.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>

namespace throughline::data {
namespace {

constexpr double perMinute = 60, perHour = 3600, perDay = 86'400, perWeek = 7 * perDay;

/// Digits with at most one mark before fractions, taken from the start.
std::optional<double> takeAmount(std::string_view& text) {
  const auto length = std::min(text.find_first_not_of("0123456789.,"), text.size());
  const auto digits = text.substr(0, length);
  if (digits.empty() || digits.find_first_of("0123456789") != 0 ||
      std::ranges::count_if(digits, [](char sign) { return sign == '.' || sign == ','; }) > 1)
    return std::nullopt;
  std::string plain(digits);
  std::ranges::replace(plain, ',', '.');
  text.remove_prefix(length);
  return numberIn(plain, DecimalSign::point);
}

/// ISO 8601 without months and years, which have no length: "P1DT2H30M".
std::optional<double> isoSeconds(std::string_view text) {
  if (!text.starts_with('P') || text.size() < 3)
    return std::nullopt;
  text.remove_prefix(1);
  double seconds = 0;
  bool clock = false, any = false;
  while (!text.empty()) {
    if (!clock && text.starts_with('T')) {
      clock = true;
      text.remove_prefix(1);
      continue;
    }
    const auto amount = takeAmount(text);
    const char unit = text.empty() ? '\0' : text.front();
    const double length = clock ? (unit == 'H'   ? perHour
                                   : unit == 'M' ? perMinute
                                   : unit == 'S' ? 1
                                                 : 0)
                                : (unit == 'D'   ? perDay
                                   : unit == 'W' ? perWeek
                                                 : 0);
    if (!amount || length == 0)
      return std::nullopt;
    seconds += *amount * length;
    any = true;
    text.remove_prefix(1);
  }
  return any ? std::optional(seconds) : std::nullopt;
}

/// Hours, minutes and seconds between colons, or minutes, seconds and thousandths.
std::optional<DurationText> clockSeconds(std::string_view text, ClockParts twoParts) {
  std::array<double, 3> parts{};
  std::size_t count = 0, lastDigits = 0;
  for (;;) {
    const auto colon = std::min(text.find(':'), text.size());
    const auto part = text.substr(0, colon);
    const bool digits =
        !part.empty() && part.size() <= 6 && part.find_first_not_of("0123456789") == std::string_view::npos;
    if (!digits || count == parts.size())
      return std::nullopt;
    parts[count++] = numberIn(part, DecimalSign::point).value_or(0);
    lastDigits = part.size();
    if (colon == text.size())
      break;
    text.remove_prefix(colon + 1);
  }
  if (count < 2 || parts[1] >= 60)
    return std::nullopt;
  constexpr std::size_t thousandths = 3; // digits
  if (count == 3 && lastDigits == thousandths)
    return DurationText{.seconds = parts[0] * perMinute + parts[1] + parts[2] / 1000};
  if (parts[2] >= 60)
    return std::nullopt;
  if (count == 2 && twoParts == ClockParts::minutesSeconds)
    return DurationText{.seconds = parts[0] * perMinute + parts[1], .twoParts = true};
  return DurationText{.seconds = parts[0] * perHour + parts[1] * perMinute + parts[2], .twoParts = count == 2};
}

double lengthOf(std::string_view unit) {
  constexpr std::array<std::pair<std::string_view, double>, 21> units{
      {{"s", 1},          {"sec", 1},         {"secs", 1},         {"second", 1},         {"seconds", 1},
       {"m", perMinute},  {"min", perMinute}, {"mins", perMinute}, {"minute", perMinute}, {"minutes", perMinute},
       {"h", perHour},    {"hr", perHour},    {"hrs", perHour},    {"hour", perHour},     {"hours", perHour},
       {"std", perHour},  {"d", perDay},      {"day", perDay},     {"days", perDay},      {"week", perWeek},
       {"weeks", perWeek}}};
  const auto found = std::ranges::find(units, unit, &std::pair<std::string_view, double>::first);
  return found == units.end() ? 0 : found->second;
}

/// "2h 30m", "45 min.", "1 perDay, 2 hours".
std::optional<double> spelledSeconds(std::string_view text) {
  double seconds = 0;
  bool any = false;
  while (!(text = trimmed(text)).empty()) {
    const auto amount = takeAmount(text);
    text = trimmed(text);
    std::string unit;
    while (!text.empty() && ((text.front() | 0x20) >= 'a' && (text.front() | 0x20) <= 'z')) {
      unit += static_cast<char>(text.front() | 0x20);
      text.remove_prefix(1);
    }
    if (!amount || lengthOf(unit) == 0)
      return std::nullopt;
    seconds += *amount * lengthOf(unit);
    any = true;
    while (text.starts_with('.') || text.starts_with(','))
      text.remove_prefix(1);
  }
  return any ? std::optional(seconds) : std::nullopt;
}

} // namespace

std::optional<DurationText> durationIn(std::string_view text, ClockParts twoParts) {
  constexpr std::size_t longest = 40;
  if (text.size() > longest)
    return std::nullopt;
  if (const auto clock = clockSeconds(text, twoParts))
    return clock;
  const auto iso = isoSeconds(text);
  const auto spelled = iso ? iso : spelledSeconds(text);
  return spelled ? std::optional(DurationText{.seconds = *spelled}) : std::nullopt;
}

} // namespace throughline::data
