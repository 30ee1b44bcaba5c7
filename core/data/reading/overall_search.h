#pragma once

#include "core/data/reading/reading_board.h"

namespace throughline::data {

/// The candidate that a column is; nullptr where it is none.
const RatingCandidate* candidateOf(const std::vector<RatingCandidate>& candidates, const ColumnProfile& profile);

/// "Overall", "Q7ALL": the score of the whole journey by its name.
bool endsInAll(const ColumnProfile& profile);

/// Looks for the overall score among the columns.
class OverallSearch {
public:
  OverallSearch(const ReadingBoard& board, const std::vector<RatingCandidate>& candidates)
      : board_(board), candidates_(candidates) {}

  /// The first of several kinds of names that has a column, numbers before words.
  const ColumnProfile* find() const;
  /// A column that is called the overall score, and whose answers are on no scale that we know: no other column takes
  /// its place.
  const ColumnProfile* unread() const;

private:
  const ColumnProfile* byOtherNames() const;
  bool isScore(const ColumnProfile& profile, bool numbers) const;
  bool onlySatisfaction(const ColumnProfile& profile) const;
  const ColumnProfile* onlyGeneral() const;
  const ColumnProfile* onlyRating() const;

  const ReadingBoard& board_;
  const std::vector<RatingCandidate>& candidates_;
};

} // namespace throughline::data
