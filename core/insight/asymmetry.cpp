#include "core/insight/asymmetry.h"

#include <cmath>
#include <limits>

namespace throughline::insight {
namespace {

constexpr double lowRating = 2;
constexpr double highRating = 5;
constexpr int fewestRatings = 30;

std::vector<double> onFivePoints(const data::TouchpointColumn& column) {
  std::vector<double> ratings;
  ratings.reserve(column.score.size());
  for (const float score : column.score)
    ratings.push_back(std::isfinite(score) ? 1 + column.scale.toHundred(static_cast<double>(score)) / 25
                                           : std::numeric_limits<double>::quiet_NaN());
  return ratings;
}

bool hasAllThree(const std::vector<double>& ratings, std::span<const double> values) {
  int low = 0;
  int high = 0;
  int between = 0;
  for (std::size_t row = 0; row < ratings.size(); ++row)
    if (std::isfinite(ratings[row]) && std::isfinite(values[row]))
      (ratings[row] <= lowRating ? low : ratings[row] >= highRating ? high : between) += 1;
  return low >= fewestRatings && high >= fewestRatings && between >= fewestRatings;
}

} // namespace

std::optional<PenaltyAndReward> penaltyAndReward(const MapModel& model) {
  std::vector<std::vector<double>> ratings;
  std::vector<const MappedCard*> cards;
  for (const auto& card : model.responses.cards) {
    auto here = onFivePoints(*card.column);
    if (!hasAllThree(here, model.values))
      continue;
    ratings.push_back(std::move(here));
    cards.push_back(&card);
  }
  stats::PenaltyRewardInput input{.outcome = model.values,
                                  .ratings = {},
                                  .low = lowRating,
                                  .high = highRating,
                                  .groups = model.responses.groups.group,
                                  .groupCount = model.responses.groups.count,
                                  .weights = model.modelled().responses.weight};
  for (const auto& column : ratings)
    input.ratings.emplace_back(column);
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
                               .noisy = found.noisy,
                               .label = found.label});
  }
  return all;
}

} // namespace throughline::insight
