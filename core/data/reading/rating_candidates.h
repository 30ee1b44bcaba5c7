#pragma once

#include "core/data/reading/rating_guess.h"

#include <set>

/// The parts of ratingCandidates.
namespace throughline::data {

/// Phrases of no known meaning that stand among the numbers of at least two columns.
std::set<std::string> commonPhrases(const std::vector<ColumnProfile>& profiles);

/// A column of numbers, codes and slips set apart; none where its numbers are no ratings. A phrase of no known meaning
/// in many rows loses no column whose header says its scale or that it is a rating, or whose sisters have it too.
std::optional<RatingCandidate> numericCandidate(const ColumnProfile& profile,
                                                const std::set<std::string>& commonPhrases);

/// The scales of the numeric candidates; those on no scale get no rating.
void settleScales(std::vector<RatingCandidate>& candidates, bool whole);

/// Columns of words, with the answers of columns that share some of them.
void addWordCandidates(std::vector<RatingCandidate>& candidates, const std::vector<ColumnProfile>& profiles);

/// Columns of one scale run the same way where the header or the labels of one say it. profiles: all of the table,
/// whose headers tell its language.
void settleDirections(std::vector<RatingCandidate>& candidates, const std::vector<ColumnProfile>& profiles);

} // namespace throughline::data
