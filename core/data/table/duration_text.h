#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace throughline::data {

/// What two parts with a colon between them are.
enum class ClockParts : std::uint8_t { hoursMinutes, minutesSeconds };

/// A span of time that a cell spells out.
struct DurationText {
  double seconds = 0;
  bool twoParts = false; ///< "1:30": hours and minutes, and minutes and seconds, look alike
};

/// "1:30", "26:30:00", "PT4H", "P1DT2H", "2h 30m", "45 min", "3 days"; none for a plain number and for other texts.
/// Three parts are hours, minutes and seconds, or with thousandths ("1:30:250") minutes, seconds and those.
std::optional<DurationText> durationIn(std::string_view trimmedText, ClockParts twoParts = ClockParts::hoursMinutes);

} // namespace throughline::data
