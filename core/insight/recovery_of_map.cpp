#include "core/insight/recovery_of_map.h"

#include "core/insight/recovered_rows.h"
#include "core/insight/scores_after.h"
#include "core/model/look_up.h"
#include "core/stats/proportion.h"
#include "core/stats/recovery.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace throughline::insight {
namespace {

Share recoveredShare(std::int64_t recovered, std::int64_t failed) {
  const auto interval = stats::wilson(stats::Share::of(recovered, failed));
  return {.share = failed == 0 ? 0 : static_cast<double>(recovered) / static_cast<double>(failed),
          .low = interval.low,
          .high = interval.high,
          .count = recovered,
          .n = failed};
}

/// Failed and recovered rows by touchpoint, in reading order of the map.
void countRecoveries(Recovery& recovery, const data::FeedbackRows& rows, const std::vector<std::uint8_t>& recovered,
                     const model::JourneyMap& map) {
  std::unordered_map<model::TouchpointId, TouchpointRecovery> counts;
  for (std::size_t row = 0; row < rows.count; ++row) {
    if (rows.failed[row] == 0)
      continue;
    auto& here = counts[rows.series[rows.touchpoint[row]].touchpoint];
    ++here.failed;
    here.recovered += recovered[row];
  }
  for (const auto* touchpoint : model::inReadingOrder(map)) {
    const auto found = counts.find(touchpoint->id);
    if (found == counts.end())
      continue;
    auto& here = recovery.touchpoints.emplace_back(found->second);
    here.touchpoint = touchpoint->id;
    here.title = touchpoint->title;
    here.share = recoveredShare(here.recovered, here.failed);
    recovery.failed += here.failed;
    recovery.recovered += here.recovered;
  }
  recovery.share = recoveredShare(recovery.recovered, recovery.failed);
}

void addValue(Recovery& recovery, const MapModel& model, const ScoreRecoveries& byScore) {
  std::vector<std::span<const std::uint8_t>> flags;
  for (const auto& card : model.responses.cards) {
    const auto series = static_cast<std::size_t>(card.column - model.modelled().responses.touchpoints.data());
    flags.emplace_back(byScore.recovered[series]);
  }
  const auto result = stats::analyzeRecovery(model.responses.input, flags, model.dragOptions);
  if (result.refused)
    return;
  recovery.perRecovered = pointsOf(result.perRecovered);
  recovery.perFailure = pointsOf(result.perFailure);
  recovery.offset = pointsOf(result.offset);
  for (const auto& part : result.touchpoints) {
    const auto found = std::ranges::find(recovery.touchpoints, model.responses.cards[part.index].touchpoint->id,
                                         &TouchpointRecovery::touchpoint);
    if (found != recovery.touchpoints.end())
      found->valueOfTheRest = pointsOf(part.valueOfRecoveringTheRest);
  }
}

/// 0 nothing failed, 1 all that failed was put right, 2 something was not.
void addScoresAfter(Recovery& recovery, const MapModel& model, const ScoreRecoveries& byScore) {
  const auto& responses = model.modelled().responses;
  ScoresByClass scores(model, 3);
  for (std::size_t row = 0; row < responses.count; ++row) {
    std::size_t what = 0;
    for (const auto& card : model.responses.cards) {
      if (card.column->reach[row] != static_cast<std::uint8_t>(data::Reach::failed))
        continue;
      const auto series = static_cast<std::size_t>(card.column - responses.touchpoints.data());
      what = std::max<std::size_t>(what, byScore.recovered[series][row] != 0 ? 1 : 2);
    }
    scores.add(model, row, what);
  }
  recovery.noFailure = scores.of(0);
  recovery.allRecovered = scores.of(1);
  recovery.someNotRecovered = scores.of(2);
}

} // namespace

std::optional<Recovery> recoveryOf(const data::FeedbackColumns& feedback, const model::JourneyMap& map,
                                   const MapModel* model) {
  const auto rows = recoveredRows(feedback.rows);
  if (!rows)
    return std::nullopt;
  Recovery recovery;
  countRecoveries(recovery, feedback.rows, *rows, map);
  if (recovery.failed == 0)
    return std::nullopt;
  if (model != nullptr && model->linked) {
    const auto byScore = recoveriesBeforeScores(feedback.rows, model->modelled().responses);
    addValue(recovery, *model, byScore);
    addScoresAfter(recovery, *model, byScore);
  }
  return recovery;
}

namespace {

enum Met : std::uint8_t { failedProactive = 1, failedService = 2, metService = 4 };

/// What of Met each response has. Column by column: the rows of one lie side by side.
std::vector<std::uint8_t> metBy(const MapModel& model) {
  std::vector<std::uint8_t> met(model.modelled().responses.count, 0);
  for (const auto& card : model.responses.cards) {
    const bool service = card.touchpoint->kind == model::Kind::service;
    std::array<std::uint8_t, 4> ofReach{}; // by data::Reach
    ofReach.fill(service ? metService : 0);
    ofReach[static_cast<std::size_t>(data::Reach::notReached)] = 0;
    ofReach[static_cast<std::size_t>(data::Reach::failed)] |= service ? failedService : failedProactive;
    for (std::size_t row = 0; row < met.size(); ++row)
      met[row] |= ofReach[card.column->reach[row]];
  }
  return met;
}

} // namespace

std::optional<DoubleDeviation> doubleDeviationOf(const MapModel& model) {
  enum What : std::size_t { nothing, fine, both, withoutService, serviceOnly };
  ScoresByClass scores(model, 5);
  const auto met = metBy(model);
  for (std::size_t row = 0; row < met.size(); ++row) {
    const auto what = (met[row] & failedProactive) != 0 ? ((met[row] & failedService) != 0 ? both
                                                           : (met[row] & metService) != 0  ? fine
                                                                                           : withoutService)
                                                        : ((met[row] & failedService) != 0 ? serviceOnly : nothing);
    scores.add(model, row, what);
  }
  DoubleDeviation deviation{.noFailure = scores.of(nothing),
                            .serviceFine = scores.of(fine),
                            .serviceFailed = scores.of(both),
                            .withoutService = scores.of(withoutService)};
  return deviation.serviceFailed.n == 0 ? std::nullopt : std::optional(deviation);
}

} // namespace throughline::insight
