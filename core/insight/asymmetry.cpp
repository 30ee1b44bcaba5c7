#include "core/insight/asymmetry.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace throughline::insight {
namespace {

constexpr int fewestRatings = 30;

/// On 1-5, the worst first.
std::vector<std::uint8_t> classesOf(const data::TouchpointColumn& column) {
  const auto onFive = [&column](float score) {
    return std::isfinite(score) ? 1 + column.scale.toHundred(static_cast<double>(score)) / 25
                                : std::numeric_limits<double>::quiet_NaN();
  };
  if (!column.score.isCompact()) {
    std::vector<double> ratings;
    for (const float score : column.score)
      ratings.push_back(onFive(score));
    return stats::ratingClasses(ratings);
  }
  std::vector<double> ofCode;
  for (int code = 0; code <= data::ScoreColumn<float>::none; ++code)
    ofCode.push_back(onFive(data::ScoreColumn<float>::valueOf(static_cast<std::uint8_t>(code))));
  const auto classOfCode = stats::ratingClasses(ofCode);
  std::vector<std::uint8_t> classes;
  classes.reserve(column.score.size());
  for (const std::uint8_t code : column.score.bytes())
    classes.push_back(classOfCode[code]);
  return classes;
}

bool hasAllThree(const std::vector<std::uint8_t>& classes, std::span<const double> values) {
  std::array<std::int64_t, 4> counts{};
  for (std::size_t row = 0; row < classes.size(); ++row)
    counts[classes[row]] += std::isfinite(values[row]) ? 1 : 0;
  return std::ranges::all_of(counts.begin() + 1, counts.end(),
                             [](std::int64_t count) { return count >= fewestRatings; });
}

} // namespace

std::optional<PenaltyAndReward> penaltyAndReward(const MapModel& model) {
  std::vector<std::vector<std::uint8_t>> ratings;
  std::vector<const MappedCard*> cards;
  for (const auto& card : model.responses.cards) {
    auto here = classesOf(*card.column);
    if (!hasAllThree(here, model.values))
      continue;
    ratings.push_back(std::move(here));
    cards.push_back(&card);
  }
  stats::PenaltyRewardInput input{.outcome = model.values,
                                  .classes = {},
                                  .groups = model.responses.groups.group,
                                  .groupCount = model.responses.groups.count,
                                  .weights = model.modelled().responses.weight};
  for (const auto& column : ratings)
    input.classes.emplace_back(column);
  if (ratings.empty() || model.responses.groups.count < 2)
    return std::nullopt;
  const auto result = stats::penaltyReward(input);
  if (result.refused)
    return std::nullopt;
  PenaltyAndReward all{.n = result.rows, .r2 = result.r2, .touchpoints = {}};
  for (std::size_t j = 0; j < cards.size(); ++j) {
    const auto& found = result.touchpoints[j];
    all.touchpoints.push_back({.touchpoint = cards[j]->touchpoint->id,
                               .title = cards[j]->touchpoint->title,
                               .penalty = pointsOf(found.penalty),
                               .reward = pointsOf(found.reward),
                               .asymmetry = pointsOf(found.asymmetry),
                               .penaltyHolm = found.penaltyHolm,
                               .rewardHolm = found.rewardHolm,
                               .noisy = found.noisy,
                               .label = found.label});
  }
  return all;
}

} // namespace throughline::insight
