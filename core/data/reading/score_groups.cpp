#include "core/data/reading/score_groups.h"

#include "core/data/reading/plain_words.h"
#include "core/data/reading/reading_words.h"
#include "core/data/table/rating_text.h"

#include <algorithm>

namespace throughline::data {
namespace {

constexpr std::size_t fewestGrouped = 10;

/// The group of a cell, as the score that stands for it; none where the cell names no group.
std::optional<double> groupIn(const std::string& cell) {
  const auto& groups = readingWords().npsGroups;
  const auto found = groups.find(plainWords(trimmed(cell)));
  return found == groups.end() ? std::nullopt : std::optional(found->second);
}

double groupOf(double score) {
  return score >= 9 ? 10 : score >= 7 ? 8 : 0;
}

bool namesGroups(const ColumnProfile& profile) {
  return profile.isText() && !profile.manyValues && profile.different() > 1 &&
         std::ranges::all_of(profile.answers(), [](const auto& text) { return groupIn(text).has_value(); });
}

/// Whether every row that has a score names its group, and no other row names one.
bool followFrom(const Evidence& evidence, const ColumnProfile& groups, const ColumnProfile& scores) {
  std::size_t rows = 0;
  for (const auto& row : evidence.rows) {
    if (std::max(groups.position, scores.position) >= row.size())
      continue;
    const auto group = groupIn(row[groups.position]);
    const auto score = ratingIn(trimmed(row[scores.position]), scores.decimals.sign);
    if (group.has_value() != score.has_value() || (group && *group != groupOf(score->value)))
      return false;
    rows += group ? 1U : 0U;
  }
  return rows >= fewestGrouped;
}

bool mayBeScores(const RatingCandidate& candidate) {
  const auto& column = *candidate.column;
  return column.isRated() && column.isWhole() && column.least() >= 0 && column.most() <= 10 && column.most() > 8;
}

void makeRecommendation(RatingCandidate& candidate) {
  const auto scale = *MappedScale::named("nps");
  candidate.rating = GuessedRating{.scale = scale,
                                   .missing = candidate.column->noAnswers,
                                   .rule = guessRule(scale.scale),
                                   .source = ScaleSource::recommendation};
  candidate.named = candidate.recommends = candidate.strong = true;
}

} // namespace

void settleGroupsOfScores(ReadingBoard& board, std::vector<RatingCandidate>& candidates) {
  for (const auto& groups : board.evidence.columns) {
    if (groups.filled == 0 || !namesGroups(groups))
      continue;
    const auto scores = std::ranges::find_if(candidates, [&](const RatingCandidate& each) {
      return board.isFree(*each.column) && mayBeScores(each) && followFrom(board.evidence, groups, *each.column);
    });
    if (scores == candidates.end())
      continue;
    makeRecommendation(*scores);
    if (board.isFree(groups))
      board.leaveAsTool(groups, RoleReason::computed);
  }
}

} // namespace throughline::data
