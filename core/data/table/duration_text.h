#pragma once

#include <optional>
#include <string_view>

namespace throughline::data {

/// A span of time that a cell spells out.
struct DurationText {
  double seconds = 0;
  bool twoParts = false; ///< "1:30", read as hours and minutes; minutes and seconds look alike
};

/// "1:30", "26:30:00", "PT4H", "P1DT2H", "2h 30m", "45 min", "3 days"; none for a plain number and for other texts.
std::optional<DurationText> durationIn(std::string_view trimmedText);

} // namespace throughline::data
