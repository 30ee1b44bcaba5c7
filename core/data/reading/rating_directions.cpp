#include "core/data/reading/rating_candidates.h"

#include "core/data/reading/answer_labels.h"
#include "core/data/reading/reading_words.h"

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

/// How many headers are in a language, words for ratings and marks left out.
std::ptrdiff_t headersIn(const ReadingWords::Topics& language, const std::vector<ColumnProfile>& profiles) {
  return std::ranges::count_if(profiles, [&language](const ColumnProfile& profile) {
    return std::ranges::any_of(language, [&profile](const auto& topic) {
      const bool contested = topic.first == "rating" || topic.first == "mark" || topic.first == "markOfTwenty" ||
                             topic.first == "lowerIsBetter";
      return !contested && topic.second.fit(profile.plain);
    });
  });
}

/// "Note" is a school mark in German, and any rating in French: which it is, the other headers tell.
bool saysMark(const ColumnProfile& column, const std::vector<ColumnProfile>& profiles) {
  const auto& languages = readingWords().saysIn;
  const auto isMark = [&column](const auto& each) { return topicFits(each.second, "mark", column.plain); };
  return std::ranges::any_of(languages, [&](const auto& own) {
    if (!isMark(own))
      return false;
    const auto count = headersIn(own.second, profiles);
    return std::ranges::none_of(languages, [&](const auto& other) {
      return !isMark(other) && topicFits(other.second, "rating", column.plain) &&
             headersIn(other.second, profiles) > count;
    });
  });
}

/// Stars, shares and "4/5": more of them is better, whatever the header calls them.
bool countsUpwards(const ColumnProfile& column) {
  const bool formed = (column.percents + column.drawn) * 2 > column.ratings || !column.bests.empty();
  return formed || column.says("stars") || column.says("percent");
}

/// What tells which end of a column's scale is the good one.
class Directions {
public:
  Directions(const RatingCandidate& candidate, const std::vector<ColumnProfile>& profiles)
      : upwards_(countsUpwards(*candidate.column)) {
    const auto& scale = candidate.rating->scale.scale;
    const auto& column = *candidate.column;
    said_ = lowerByLabels(candidate);
    if (!said_ && candidate.said)
      said_ = candidate.said->lowerIsBetter;
    const bool ends = scale.low == 1 && (scale.high == 5 || scale.high == 6);
    mark_ = !said_ && !upwards_ && ends && saysMark(column, profiles);
    turnsSisters_ = mark_ || said_ == true;
    if (!said_ && !column.says("mark") && column.says("lowerIsBetter")) // "How difficult ...": this question alone
      said_ = true;
  }

  std::optional<bool> said() const { return said_; }
  bool mark() const { return mark_; }
  bool upwards() const { return upwards_; }
  /// Whether its sisters in a grid run downwards, too.
  bool turnsSisters() const { return turnsSisters_; }

private:
  std::optional<bool> said_;
  bool mark_ = false;
  bool upwards_ = false;
  bool turnsSisters_ = false;
};

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

void settleDirections(std::vector<RatingCandidate>& candidates, const std::vector<ColumnProfile>& profiles) {
  std::map<const RatingCandidate*, Directions> directions;
  for (const auto& each : candidates)
    if (isNumeric(each))
      directions.emplace(&each, Directions(each, profiles));
  for (auto& each : candidates) {
    if (!isNumeric(each))
      continue;
    const auto& own = directions.at(&each);
    const bool turnedSister = std::ranges::any_of(directions, [&each](const auto& other) {
      return other.first != &each && other.second.turnsSisters() && sameEnds(each, *other.first);
    });
    const auto effort = effortDirection(each);
    if (own.said())
      turn(*each.rating, *own.said());
    else if (own.mark() || effort || (turnedSister && !own.upwards())) {
      turn(*each.rating, own.mark() || effort.value_or(true));
      each.rating->directionAssumed = true;
    }
  }
}

} // namespace throughline::data
