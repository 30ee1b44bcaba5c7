#pragma once

#include "core/data/reading/rating_guess.h"
#include "core/data/reading/reading.h"

namespace throughline::data {

/// Of the ratings those whose header does not say that they are one, and whose answers go with none of the others
/// though these go with each other: counts, codes of shops and the like. None where too few rows tell.
std::vector<RatingCandidate*> unrelatedRatings(const Evidence& evidence, const std::vector<RatingCandidate*>& ratings,
                                               const RatingCandidate* overall);

} // namespace throughline::data
