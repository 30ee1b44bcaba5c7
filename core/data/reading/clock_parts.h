#pragma once

#include "core/data/table/duration_text.h"

#include <string_view>
#include <vector>

namespace throughline::data {

/// What "1:30" is in a column, and whether something tells it.
struct ClockReading {
  ClockParts parts = ClockParts::hoursMinutes;
  bool told = false;
};

/// The header says it ("Wait (mm:ss)", "Minutes", "Stunden"), or most other cells do (two of three): "1:30:250" has
/// thousandths, and beside "1:02:03" a cell of two parts lacks the hours. What fewer say, and of a figure that is
/// counted in minutes more than an hour in the first place ("75:10"), is taken so and not told. Else hours and minutes,
/// not told.
ClockReading clockReading(std::string_view header, const std::vector<std::string_view>& cells, bool countedInMinutes);

} // namespace throughline::data
