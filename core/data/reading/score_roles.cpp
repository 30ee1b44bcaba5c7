#include "core/data/reading/mapping_guess.h"
#include "core/data/reading/overall_search.h"
#include "core/data/reading/reading_board.h"
#include "core/data/reading/related_ratings.h"
#include "core/data/reading/score_groups.h"
#include "core/data/reading/title_guess.h"

#include <cmath>

namespace throughline::data {
namespace {

using Profile = ColumnProfile;
using Candidates = std::vector<RatingCandidate>;

/// Marks beside a column of the same scale are marks too, even where not all of the scale was answered.
class Sisterhood {
public:
  Sisterhood(const ReadingBoard& board, Candidates& candidates, const Profile* overall)
      : board_(board), candidates_(candidates), overall_(overall) {}

  /// Whether a column that was not accepted may be a rating like one beside it.
  bool maybeSister(const RatingCandidate& candidate) const {
    return isOpen(candidate) && candidate.answers.size() >= 3 && candidate.column->isWhole() && !candidate.isFlag() &&
           std::ranges::any_of(candidates_, [&](const RatingCandidate& other) {
             return isSeed(other, candidate) && standsBeside(candidate, other) && sameEnds(candidate, other);
           });
  }

  void accept() {
    for (bool more = true; more;) {
      more = false;
      for (auto& candidate : candidates_)
        if (!candidate.strong && isOpen(candidate) && hasSister(candidate)) {
          candidate.strong = more = true;
          candidate.rating->source = ScaleSource::sisters;
        }
    }
  }

private:
  bool isOpen(const RatingCandidate& candidate) const {
    return candidate.rating && candidate.answers.size() >= 2 && board_.isFree(*candidate.column) &&
           candidate.column != overall_;
  }

  bool hasSister(const RatingCandidate& candidate) const {
    return std::ranges::any_of(candidates_,
                               [&](const RatingCandidate& other) {
                                 return isSeed(other, candidate) && standsBeside(candidate, other) &&
                                        fits(candidate, other);
                               }) ||
           isWithinGrid(candidate);
  }

  bool isSeed(const RatingCandidate& other, const RatingCandidate& candidate) const {
    return other.rating && (other.strong || other.column == overall_) && &other != &candidate;
  }

  /// Marks up to 4 of 5 with a rating, or the overall one, on both sides; others of its kind may stand between.
  bool isWithinGrid(const RatingCandidate& candidate) const {
    return isShortByOne(candidate) && endsAtRating(candidate, -1) && endsAtRating(candidate, 1) &&
           std::ranges::any_of(candidates_, [&](const RatingCandidate& other) {
             return isSeed(other, candidate) && sameEnds(candidate, other);
           });
  }

  static bool isShortByOne(const RatingCandidate& candidate) {
    const auto& scale = candidate.rating->scale.scale;
    return scale.low == 1 && scale.high == 5 && candidate.column->isWhole() && candidate.answers.size() >= 3 &&
           candidate.least() == 1 && candidate.most() == 4;
  }

  bool endsAtRating(const RatingCandidate& from, int step) const {
    auto place = static_cast<std::ptrdiff_t>(from.column->position);
    for (;;) {
      place += step;
      const auto beside = std::ranges::find_if(candidates_, [place](const RatingCandidate& each) {
        return static_cast<std::ptrdiff_t>(each.column->position) == place;
      });
      if (beside == candidates_.end() || !beside->rating)
        return false;
      if (beside->strong || beside->column == overall_)
        return true;
      if (!isOpen(*beside) || !isShortByOne(*beside))
        return false;
    }
  }

  /// No column between them that is something else.
  static bool standsBeside(const RatingCandidate& first, const RatingCandidate& second) {
    const auto apart = first.column->position > second.column->position
                           ? first.column->position - second.column->position
                           : second.column->position - first.column->position;
    return apart == 1;
  }

  static bool sameEnds(const RatingCandidate& candidate, const RatingCandidate& sister) {
    const auto& own = candidate.rating->scale.scale;
    const auto& scale = sister.rating->scale.scale;
    return own.low == scale.low && own.high == scale.high;
  }

  static bool fits(const RatingCandidate& candidate, const RatingCandidate& sister) {
    const auto& scale = sister.rating->scale.scale;
    const bool flags = candidate.isFlag() && sister.isFlag();
    // Few marks are given at the top of a long scale; one of five that nobody gave is no mark of five.
    const bool high = scale.high <= 5 && candidate.column->isWhole()
                          ? candidate.most() == scale.high
                          : candidate.most() >= scale.high - std::max(1.0, (scale.high - scale.low) / 4);
    return candidate.isFlag() == sister.isFlag() && sameEnds(candidate, sister) && (flags || high);
  }

  const ReadingBoard& board_;
  Candidates& candidates_;
  const Profile* overall_;
};

/// Words that stand for two scores only are a yes or a no ("No", "No service", "Yes"), and no rating.
bool isYesOrNo(const RatingCandidate& candidate) {
  return candidate.rating->source == ScaleSource::words && candidate.rating->scale.words.size() < 3 &&
         (candidate.column->says("rating") ? false : outcomeFlag(*candidate.column, false).has_value());
}

/// Of many ratings those on the scale that most have: codes look like ratings of another scale. Those whose name says
/// that they are ratings stay; the others are told of.
void keepCommonestScale(ReadingBoard& board, std::vector<RatingCandidate*>& ratings) {
  std::map<double, int> ends;
  for (const auto* each : ratings)
    ++ends[each->rating->scale.scale.high];
  const auto most = std::ranges::max_element(ends, {}, [](const auto& end) { return end.second; });
  if (most == ends.end() || most->second < 4)
    return;
  ImportRemark leftOut{.kind = ImportRemarkKind::otherScale, .count = static_cast<std::int64_t>(most->first)};
  std::erase_if(ratings, [&](const auto* each) {
    const bool other = each->rating->scale.scale.high != most->first && !each->named && !each->slider;
    if (other) {
      leftOut.columns.push_back(each->column->header);
      leftOut.positions.push_back(static_cast<int>(each->column->position) + 1);
      board.leave(*each->column, RoleReason::otherScale);
      board.couldBe(*each->column, ColumnRole::touchpoint);
      board.doubt(*each->column);
    }
    return other;
  });
  if (!leftOut.columns.empty())
    board.remarks.push_back(std::move(leftOut));
}

/// Counts and codes beside ratings look like ratings: those that go with none of the others are asked for.
void askForUnrelated(ReadingBoard& board, std::vector<RatingCandidate*>& ratings, const RatingCandidate* overall) {
  for (auto* each : unrelatedRatings(board.evidence, ratings, overall)) {
    board.leave(*each->column, RoleReason::otherNumber);
    board.couldBe(*each->column, ColumnRole::touchpoint);
    askForRating(board, *each->column, *each->rating);
    std::erase(ratings, each);
  }
}

/// The column that is called the overall score cannot be read: it is left out, and that is asked.
void askForOverall(ReadingBoard& board, const Profile& column, const std::vector<RatingCandidate*>& ratings) {
  board.leaveOut(column, column.isText() ? RoleReason::unknownWords : RoleReason::otherNumber);
  board.couldBe(column, ColumnRole::overall);
  board.doubt(column);
  std::vector<std::string> answers;
  for (const auto& [text, count] : column.values)
    if (answers.size() < 8)
      answers.push_back(text);
  if (!ratings.empty())
    board.assume(AssumptionKind::maybeRating, &column, scaleText(ratings.front()->rating->scale), joinedList(answers));
}

void takeOverall(ReadingBoard& board, const Candidates& candidates, const Profile& column) {
  const auto* candidate = candidateOf(candidates, column);
  const bool leaving = column.says("leaving");
  const auto flag = outcomeFlag(column, leaving);
  const GuessedRating rating = flag ? *flag : *candidate->rating;
  const bool recommends = column.says("recommend") || rating.source == ScaleSource::recommendation;
  const bool only = !column.says("overall") && !recommends && !column.says("satisfaction") && !flag;
  MappedScore score{.column = board.take(column, ColumnRole::overall, RoleReason::header, !only),
                    .scale = rating.scale,
                    .missing = rating.missing,
                    .notMet = {},
                    .failure = {}};
  board.couldBe(column, ColumnRole::touchpoint);
  if (only && !endsInAll(column))
    board.assume(AssumptionKind::onlyRating, &column, scaleText(rating.scale), {});
  assumeRating(board, column, rating);
  board.mapping.overall = score;
}

/// A heading that several columns share is a stage, unless it asks the question.
std::string stageOf(const ReadingBoard& board, const Profile& column) {
  const auto& heading = column.heading;
  if (heading.empty() || heading.size() > 40 || heading.find('?') != std::string::npos ||
      withoutAsking(heading) != heading)
    return {};
  std::set<std::string> headings;
  for (const auto& profile : board.evidence.columns)
    if (!profile.heading.empty())
      headings.insert(profile.heading);
  return headings.size() > 1 ? heading : std::string{};
}

void takeTouchpoints(ReadingBoard& board, const std::vector<RatingCandidate*>& ratings) {
  const auto hasSix = [](const RatingCandidate* each) {
    return std::ranges::find(each->rating->missing, "6") != each->rating->missing.end();
  };
  const bool sixIsNone = std::ranges::any_of(ratings, hasSix);
  std::vector<const Profile*> columns;
  for (const auto* each : ratings)
    columns.push_back(each->column);
  const auto titles = touchpointTitles(columns);
  for (std::size_t at = 0; at < ratings.size(); ++at) {
    auto& rating = *ratings[at]->rating;
    if (sixIsNone && rating.scale.scale.high == 5 && rating.scale.words.empty() && !hasSix(ratings[at]))
      rating.missing.insert(rating.missing.begin(), "6");
    const bool sisters = rating.source == ScaleSource::sisters;
    if (ratings[at]->slider)
      board.assume(AssumptionKind::sliderScale, columns[at], "0 to 100", {});
    board.mapping.touchpoints.push_back(
        {.score = {.column = board.take(*columns[at], ColumnRole::touchpoint,
                                        sisters              ? RoleReason::sisters
                                        : ratings[at]->named ? RoleReason::header
                                                             : RoleReason::values,
                                        !sisters && rating.endsSeen && !ratings[at]->slider),
                   .scale = rating.scale,
                   .missing = rating.missing,
                   .notMet = {},
                   .failure = rating.rule},
         .title = titles[at],
         .stage = stageOf(board, *columns[at]) == titles[at] ? std::string{} : stageOf(board, *columns[at]),
         .kind = guessKind(titles[at])});
    assumeRating(board, *columns[at], rating);
  }
}

/// 0 and 1 are scores of touchpoints only where the overall score, a satisfaction, is one too.
bool flagsAreScores(const Profile* overall, const Candidates& candidates) {
  const auto* found = overall == nullptr ? nullptr : candidateOf(candidates, *overall);
  const bool otherRatings =
      std::ranges::any_of(candidates, [](const auto& each) { return each.strong && each.rating && !each.isFlag(); });
  return found != nullptr && found->isFlag() && !overall->says("leaving") &&
         (overall->says("satisfaction") || overall->says("overall")) && !otherRatings;
}

} // namespace

void findScores(ReadingBoard& board) {
  Candidates candidates = ratingCandidates(board.evidence.columns, board.evidence.whole);
  settleGroupsOfScores(board, candidates);
  std::erase_if(candidates, [&board](const auto& each) { return !board.isFree(*each.column); });
  const OverallSearch search(board, candidates);
  const Profile* overall = search.find();
  const auto* unread = overall == nullptr ? search.unread() : nullptr;
  const bool flags = flagsAreScores(overall, candidates);
  Sisterhood sisters(board, candidates, overall);
  sisters.accept();
  if (overall != nullptr)
    takeOverall(board, candidates, *overall);
  std::vector<RatingCandidate*> ratings;
  for (auto& each : candidates) {
    const bool accepted = each.rating && each.strong && saysMaybeNumber(*each.column);
    if (!each.rating || !board.isFree(*each.column) || (saysOtherNumber(*each.column) && !accepted))
      continue;
    const bool groups = each.rating->scale.scale.metric == "nps" && !each.rating->scale.words.empty();
    const bool recommendation = each.rating->source == ScaleSource::recommendation || groups;
    if (each.recommends && recommendation && overall != nullptr) {
      board.leave(*each.column, RoleReason::anotherOverall);
      board.couldBe(*each.column, ColumnRole::overall);
    } else if ((each.isFlag() && !flags) || isYesOrNo(each)) {
      board.leave(*each.column, RoleReason::yesNo);
      board.couldBe(*each.column, ColumnRole::touchpoint);
    } else if (each.strong) {
      ratings.push_back(&each);
    } else {
      board.leave(*each.column, RoleReason::otherNumber);
      board.couldBe(*each.column, ColumnRole::touchpoint);
      if (sisters.maybeSister(each))
        askForRating(board, *each.column, *each.rating);
    }
  }
  if (unread != nullptr)
    askForOverall(board, *unread, ratings);
  keepCommonestScale(board, ratings);
  askForUnrelated(board, ratings, overall == nullptr ? nullptr : candidateOf(candidates, *overall));
  takeTouchpoints(board, ratings);
}

} // namespace throughline::data
