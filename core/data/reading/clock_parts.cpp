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

bool holdsWord(const std::string& plain, auto words) {
  const std::string whole = " " + plain + " ";
  return std::ranges::any_of(words, [&whole](const char* word) { return holds(whole, " " + std::string(word) + " "); });
}

/// "Wait (mm:ss)", "Talk time [h:mm]", "Minutes", "Dauer in Stunden".
std::optional<ClockParts> partsSaidBy(std::string_view header) {
  std::string small(header);
  std::ranges::transform(small, small.begin(),
                         [](char sign) { return sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign | 0x20) : sign; });
  if (holds(small, "h:m") || holds(small, "h:min"))
    return ClockParts::hoursMinutes;
  if (holds(small, "m:s") || holds(small, "min:s"))
    return ClockParts::minutesSeconds;
  constexpr std::array hours{"hr", "hrs", "hour", "hours", "std", "stunde", "stunden", "hora", "horas"};
  constexpr std::array minutes{"min", "mins", "minute", "minutes", "minuten", "minuto", "minutos"};
  const auto plain = plainWords(header);
  const bool saysHours = holdsWord(plain, hours), saysMinutes = holdsWord(plain, minutes);
  if (holds(small, "(h)") || holds(small, "[h]"))
    return ClockParts::hoursMinutes;
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

} // namespace

ClockReading clockReading(std::string_view header, const std::vector<std::string_view>& cells, bool countedInMinutes) {
  if (const auto said = partsSaidBy(header))
    return {.parts = *said, .told = true};
  bool anyThree = false, anyMany = false;
  for (const auto cell : cells) {
    const auto parts = partsOf(cell);
    anyThree = anyThree || parts.size() == 3;
    anyMany = anyMany || (parts.size() == 2 && (parts[0].size() > 2 || (parts[0].size() == 2 && parts[0] >= "60")));
  }
  if (anyThree || (anyMany && countedInMinutes))
    return {.parts = ClockParts::minutesSeconds, .told = true};
  return {};
}

} // namespace throughline::data
