#include "core/data/reading/rating_candidates.h"

namespace throughline::data {
namespace {

bool isNumeric(const RatingCandidate& candidate) {
  return candidate.rating && candidate.rating->source != ScaleSource::words &&
         candidate.rating->source != ScaleSource::recommendation;
}

bool sameEnds(const RatingCandidate& first, const RatingCandidate& second) {
  return first.rating->scale.scale.low == second.rating->scale.scale.low &&
         first.rating->scale.scale.high == second.rating->scale.scale.high;
}

/// What the header says; none where it says nothing.
std::optional<bool> saidDirection(const RatingCandidate& candidate) {
  if (candidate.said && candidate.said->lowerIsBetter)
    return candidate.said->lowerIsBetter;
  const auto& scale = candidate.rating->scale.scale;
  const auto& column = *candidate.column;
  const bool mark = column.says("mark") && scale.low == 1 && (scale.high == 5 || scale.high == 6);
  if (mark || (column.says("lowerIsBetter") && !column.says("mark")))
    return true;
  return std::nullopt;
}

/// Whether the header of a grid's column says that its marks run downwards: its sisters do too.
bool saysTurned(const RatingCandidate& candidate) {
  const bool said = candidate.said && candidate.said->lowerIsBetter == true;
  return said || (candidate.column->says("mark") && candidate.rating->scale.scale.low == 1);
}

/// Effort is asked both ways: "easy" on 1 to 7, "how much effort" on 1 to 5.
std::optional<bool> effortDirection(const RatingCandidate& candidate) {
  const auto& column = *candidate.column;
  if (!column.says("effort") || column.says("effortEasy"))
    return std::nullopt;
  return candidate.rating->scale.scale.high <= 5;
}

void turn(GuessedRating& rating, bool lower) {
  rating.scale.scale.lowerIsBetter = lower;
  rating.rule = guessRule(rating.scale.scale);
}

} // namespace

void settleDirections(std::vector<RatingCandidate>& candidates) {
  for (auto& each : candidates) {
    if (!isNumeric(each))
      continue;
    if (const auto said = saidDirection(each)) {
      turn(*each.rating, *said);
    } else if (const auto effort = effortDirection(each)) {
      turn(*each.rating, *effort);
      each.rating->directionAssumed = true;
    } else if (std::ranges::any_of(candidates, [&](const auto& other) {
                 return &other != &each && isNumeric(other) && saysTurned(other) && sameEnds(each, other);
               })) {
      turn(*each.rating, true);
      each.rating->directionAssumed = true;
    }
  }
}

} // namespace throughline::data
