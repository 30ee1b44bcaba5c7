#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace throughline::data {

/// What a header says of the scale of its column.
struct HeaderScale {
  std::optional<double> low;
  std::optional<double> high;
  std::optional<bool> lowerIsBetter;
  bool operator==(const HeaderScale&) const = default;
};

/// "(0-10)", "von 1 bis 6", "1 = very good, 5 = poor", "sur 10"; none where the header says nothing of a scale.
std::optional<HeaderScale> scaleInHeader(std::string_view header);

/// "9 = no answer", "0 = not used": the numbers that the header says to be no answers.
std::vector<double> codesInHeader(std::string_view header);

/// The header without a part in brackets that only says the scale: "Room (1-5)" -> "Room".
std::string withoutScale(std::string_view header);

} // namespace throughline::data
