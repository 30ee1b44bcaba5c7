#pragma once

#include "core/data/reading/rating_guess.h"
#include "core/data/reading/reading_board.h"

namespace throughline::data {

/// Columns of groups ("Promoter", "Passive", "Detractor") that follow from the scores of another column, whatever
/// either is called: those scores are a recommendation, and the groups are worked out from them.
void settleGroupsOfScores(ReadingBoard& board, std::vector<RatingCandidate>& candidates);

} // namespace throughline::data
