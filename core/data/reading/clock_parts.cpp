#include "core/data/reading/clock_parts.h"

#include "core/data/reading/plain_words.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace throughline::data {
namespace {

bool holds(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

using Words = std::vector<std::string>;

/// What stands between any of the signs, without what is empty.
Words cut(std::string_view text, std::string_view signs) {
  Words parts;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(signs), text.size());
    if (end > 0)
      parts.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

template <std::size_t Size> bool isOneOf(const std::array<std::string_view, Size>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

/// "m" and "mm", or as it is cut short.
constexpr std::array<std::string_view, 6> hourSigns{"h", "hh", "hr", "hrs", "std", "hours"};
constexpr std::array<std::string_view, 5> minuteSigns{"m", "mm", "min", "mins", "minutes"};
constexpr std::array<std::string_view, 5> secondSigns{"s", "ss", "sec", "sek", "seconds"};

/// "Wait (mm:ss)", "Talk time [h:mm]": a word of two parts and nothing else. "Branch:Munich" is none.
std::optional<ClockParts> partsOfPattern(const std::string& small) {
  for (const auto& word : cut(small, " \t()[]{},;/")) {
    const auto parts = cut(word, ":");
    if (parts.size() != 2 || !holds(word, ":"))
      continue;
    if (isOneOf(hourSigns, parts[0]) && isOneOf(minuteSigns, parts[1]))
      return ClockParts::hoursMinutes;
    if (isOneOf(minuteSigns, parts[0]) && isOneOf(secondSigns, parts[1]))
      return ClockParts::minutesSeconds;
  }
  return std::nullopt;
}

/// A unit that is no other word: in brackets, at the end but for what kind of hours, or all there is. "Min. wait" is
/// the least, "HR" a department, "outside opening hours" a time of the day.
Words unitsIn(std::string_view header) {
  Words units;
  for (std::size_t at = header.find_first_of("(["); at != header.npos; at = header.find_first_of("([", at + 1))
    units.push_back(plainWords(header.substr(at, header.find_first_of(")]", at) - at)));
  const auto plain = plainWords(header);
  const auto last = plain.find_last_of(' ');
  constexpr std::array<std::string_view, 6> kinds{"business", "opening", "office", "working", "service", "peak"};
  const auto before = cut(std::string_view(plain).substr(0, std::min(last, plain.size())), " ");
  if (last == plain.npos || before.empty() || !isOneOf(kinds, before.back()))
    units.push_back(plain.substr(last == plain.npos ? 0 : last + 1));
  return units;
}

/// "Wait (mm:ss)", "Average wait, min.", "Minutes", "Dauer in Stunden".
std::optional<ClockParts> partsSaidBy(std::string_view header) {
  std::string small(header);
  std::ranges::transform(small, small.begin(),
                         [](char sign) { return sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign | 0x20) : sign; });
  if (const auto pattern = partsOfPattern(small))
    return pattern;
  constexpr std::array<std::string_view, 3> hours{"hours", "stunden", "horas"};
  constexpr std::array<std::string_view, 3> minutes{"minutes", "minuten", "minutos"};
  constexpr std::array<std::string_view, 8> hourUnits{"h", "hr", "hrs", "hour", "std", "stunde", "hora", "heures"};
  constexpr std::array<std::string_view, 5> minuteUnits{"min", "mins", "minute", "minuto", "minuti"};
  bool saysHours = false, saysMinutes = false;
  const auto first = plainWords(header).substr(0, plainWords(header).find(' ')); // "Minutes to answer"
  saysHours = isOneOf(hours, first);
  saysMinutes = isOneOf(minutes, first);
  for (const auto& unit : unitsIn(header)) {
    saysHours = saysHours || isOneOf(hours, unit) || isOneOf(hourUnits, unit);
    saysMinutes = saysMinutes || isOneOf(minutes, unit) || isOneOf(minuteUnits, unit);
  }
  if (saysHours == saysMinutes)
    return std::nullopt;
  return saysHours ? ClockParts::hoursMinutes : ClockParts::minutesSeconds;
}

/// Between the colons, as many as there are; empty for what is no clock.
std::vector<std::string_view> partsOf(std::string_view text) {
  std::vector<std::string_view> parts;
  if (!holds(text, ":") || text.find_first_not_of("0123456789:") != std::string_view::npos)
    return parts;
  while (true) {
    const auto colon = std::min(text.find(':'), text.size());
    parts.push_back(text.substr(0, colon));
    if (colon == text.size())
      return parts;
    text.remove_prefix(colon + 1);
  }
}

/// How many cells are which clock.
struct Clocks {
  std::size_t two = 0;
  std::size_t beyondAnHour = 0; ///< of two parts, with 60 or more in the first
  std::size_t withHours = 0;    ///< of three parts
  std::size_t withThousandths = 0;
};

Clocks clocksIn(const std::vector<std::string_view>& cells) {
  Clocks clocks;
  for (const auto cell : cells) {
    const auto parts = partsOf(cell);
    if (parts.size() == 3)
      ++(parts[2].size() == 3 ? clocks.withThousandths : clocks.withHours);
    if (parts.size() != 2)
      continue;
    ++clocks.two;
    if (parts[0].size() > 2 || (parts[0].size() == 2 && parts[0] >= "60"))
      ++clocks.beyondAnHour;
  }
  return clocks;
}

} // namespace

ClockReading clockReading(std::string_view header, const std::vector<std::string_view>& cells, bool countedInMinutes) {
  if (const auto said = partsSaidBy(header))
    return {.parts = *said, .told = true};
  const auto clocks = clocksIn(cells);
  const auto whole = clocks.withHours + clocks.withThousandths;
  const bool contradicted = clocks.withHours > 0 && clocks.beyondAnHour > 0; // an hour and more has three parts there
  const bool minutes = (whole > 0 && !contradicted) || (clocks.beyondAnHour > 0 && countedInMinutes);
  const bool most = 3 * whole >= 2 * (whole + clocks.two);
  return {.parts = minutes ? ClockParts::minutesSeconds : ClockParts::hoursMinutes,
          .told = minutes && most && !contradicted};
}

} // namespace throughline::data
