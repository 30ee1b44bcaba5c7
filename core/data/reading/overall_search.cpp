#include "core/data/reading/overall_search.h"

#include <algorithm>
#include <functional>

namespace throughline::data {
namespace {

using Profile = ColumnProfile;

constexpr std::size_t mostUnread = 14;
constexpr double longestUnread = 40;
constexpr double highestUnread = 11;

} // namespace

const RatingCandidate* candidateOf(const std::vector<RatingCandidate>& candidates, const ColumnProfile& profile) {
  const auto found = std::ranges::find(candidates, &profile, &RatingCandidate::column);
  return found == candidates.end() ? nullptr : &*found;
}

bool endsInAll(const ColumnProfile& profile) {
  const auto words = std::ranges::count(profile.plain, ' ') + 1;
  return profile.plain.ends_with(" all") && words <= 3;
}

const Profile* OverallSearch::find() const {
  const auto says = [](const char* topic) { return [topic](const Profile& p) { return p.says(topic); }; };
  using Fits = std::function<bool(const Profile&)>;
  const auto recommends = [this](const Profile& p) {
    const auto* candidate = candidateOf(candidates_, p);
    const bool shown =
        candidate != nullptr && candidate->rating && candidate->rating->source == ScaleSource::recommendation;
    return shown || p.says("recommend");
  };
  const std::vector<Fits> names{says("overall"), endsInAll, recommends};
  for (const auto& name : names)
    for (const bool numbers : {true, false})
      if (const auto* found = board_.firstFree([&](const Profile& p) { return name(p) && isScore(p, numbers); }))
        return found;
  return unread() == nullptr ? byOtherNames() : nullptr;
}

const Profile* OverallSearch::unread() const {
  return board_.firstFree([this](const Profile& p) {
    const auto* candidate = candidateOf(candidates_, p);
    const auto marks = [](const auto& score) { return score.first >= 0 && score.first <= highestUnread; };
    std::size_t marked = 0;
    for (const auto& score : p.scores)
      marked += marks(score) ? score.second : 0;
    const bool few = !p.manyValues && p.different() <= mostUnread && p.meanLength <= longestUnread;
    const bool answers = marked * 2 >= p.filled || (few && p.different() > 1 && !namesThings(p));
    return p.says("overall") && answers && !saysOtherNumber(p) && !p.says("comment") && !p.says("openQuestion") &&
           (candidate == nullptr || !candidate->rating);
  });
}

const Profile* OverallSearch::byOtherNames() const {
  const auto satisfaction = [this](const Profile& p) { return p.says("satisfaction") && onlySatisfaction(p); };
  for (const bool numbers : {true, false})
    if (const auto* found = board_.firstFree([&](const Profile& p) { return satisfaction(p) && isScore(p, numbers); }))
      return found;
  if (const auto* found = onlyGeneral())
    return found;
  if (const auto* found = board_.firstFree([](const Profile& p) {
        return (p.says("outcome") && outcomeFlag(p, false)) || (p.says("leaving") && outcomeFlag(p, true));
      }))
    return found;
  if (const auto* found = board_.firstFree(
          [this](const Profile& p) { return p.says("staying") && (isScore(p, false) || outcomeFlag(p, false)); }))
    return found;
  return onlyRating();
}

bool OverallSearch::isScore(const Profile& profile, bool numbers) const {
  const auto* candidate = candidateOf(candidates_, profile);
  if (candidate == nullptr || !candidate->rating)
    return !numbers && (profile.says("satisfaction") || profile.says("overall")) && outcomeFlag(profile, false);
  return !numbers || candidate->rating->source != ScaleSource::words;
}

/// Of several columns that are called satisfaction with this and that, none is the overall one.
bool OverallSearch::onlySatisfaction(const Profile& profile) const {
  const bool plain = std::ranges::count(profile.plain, ' ') < 3;
  return plain || std::ranges::count_if(candidates_, [](const auto& other) {
                    return other.rating && other.column->says("satisfaction");
                  }) == 1;
}

/// "Star rating" beside ratings of this and that, if there is only one that is called so.
const Profile* OverallSearch::onlyGeneral() const {
  const Profile* only = nullptr;
  for (const auto& candidate : candidates_) {
    const auto& column = *candidate.column;
    if (!candidate.rating || !board_.isFree(column) || !board_.isNamed(column, "overall"))
      continue;
    if (only != nullptr)
      return nullptr;
    only = &column;
  }
  return only;
}

const Profile* OverallSearch::onlyRating() const {
  const RatingCandidate* only = nullptr;
  for (const auto& candidate : candidates_) {
    if (!board_.isFree(*candidate.column) || !candidate.rating || candidate.isFlag())
      continue;
    if (!candidate.strong && !candidate.named)
      continue;
    if (only != nullptr)
      return nullptr;
    only = &candidate;
  }
  return only != nullptr && (only->named || only->rating->source != ScaleSource::values) ? only->column : nullptr;
}

} // namespace throughline::data
