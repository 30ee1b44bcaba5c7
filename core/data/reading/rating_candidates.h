#pragma once

#include "core/data/reading/rating_guess.h"

/// The parts of ratingCandidates.
namespace throughline::data {

/// A column of numbers, codes and slips set apart; none where its numbers are no ratings.
std::optional<RatingCandidate> numericCandidate(const ColumnProfile& profile);

/// The scales of the numeric candidates; those on no scale get no rating.
void settleScales(std::vector<RatingCandidate>& candidates, bool whole);

/// Columns of words, with the answers of columns that share some of them.
void addWordCandidates(std::vector<RatingCandidate>& candidates, const std::vector<ColumnProfile>& profiles);

/// Columns of one scale run the same way where the header of one says it.
void settleDirections(std::vector<RatingCandidate>& candidates);

} // namespace throughline::data
