#pragma once

#include "core/data/table/cell_values.h"

namespace throughline::data {

/// How a rating stands in a cell.
enum class RatingForm : std::uint8_t {
  number,   ///< "4", "4,5"
  percent,  ///< "86,5 %"
  outOf,    ///< "4/5", "4 out of 5 stars"
  stars,    ///< "4 stars", "★★★★☆"
  numbered, ///< "4 - Satisfied", "3. Neither", "(4) Satisfied"
  trailing, ///< "Extremely likely - 10"
};

struct RatingText {
  double value = 0;
  RatingForm form = RatingForm::number;
  std::optional<double> outOf; ///< the best there is, where the cell says it
  std::string_view label{};    ///< what stands beside the number, of the text that was asked
};

/// A rating as survey tools write it, in any of the languages of resources/reading; none for a number that counts
/// something ("4 years").
std::optional<RatingText> ratingIn(std::string_view trimmedText, DecimalSign sign = DecimalSign::unknown);

} // namespace throughline::data
