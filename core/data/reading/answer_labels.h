#pragma once

#include "core/data/reading/rating_guess.h"

/// What stands beside the numbers of a column: "4 - Dissatisfied", "sehr zufrieden (1)", "9 = no answer".
namespace throughline::data {

/// The numbers whose label says that nobody answered.
std::vector<double> codesByLabel(const ColumnProfile& column);

/// Whether the labels say that less is better; none where they do not tell. All may have one, or only the ends.
std::optional<bool> lowerByLabels(const RatingCandidate& candidate);

/// Whether the numbers only count a list ("1 - North", "2 - South"): several labels, and none that is good or bad.
bool labelsNameChoices(const ColumnProfile& column);

} // namespace throughline::data
