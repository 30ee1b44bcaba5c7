#pragma once

#include "core/insight/map_model.h"

#include <string>
#include <vector>

namespace throughline::insight {

/// Failures at one touchpoint and how many of them were put right.
struct TouchpointRecovery {
  model::TouchpointId touchpoint;
  std::string title;
  std::int64_t failed = 0;
  std::int64_t recovered = 0;
  Share share;
  std::optional<Estimate> valueOfTheRest; ///< gain in the mean overall score if the others here were recovered too
};

/// Overall scores of customers to whom the same happened.
struct ScoresAfter {
  std::int64_t n = 0;
  std::optional<Estimate> mean; ///< the outcome as reported; none where n < 10
  bool allAlike = false;        ///< all scores are the same: they say nothing of how far off the mean may be
};

/// A failure is recovered when the same customer has a later feedback there within 14 days that is none, or when it is
/// said to be resolved (statistics.md 5.8). Never to be read as "a recovered failure is better than none".
struct Recovery {
  std::int64_t failed = 0;
  std::int64_t recovered = 0;
  Share share;
  std::vector<TouchpointRecovery> touchpoints; ///< those with failures, in reading order

  // With overall scores linked to the feedback before them, and at least 30 recovered failures among it.
  std::optional<Estimate> perRecovered; ///< points a recovery gives back
  std::optional<Estimate> perFailure;   ///< points a failure costs that was not recovered
  std::optional<Estimate> offset;       ///< share of the damage that recovery offsets

  // With such scores; by what happened in the days before. Plain means, not adjusted for anything.
  ScoresAfter noFailure, allRecovered, someNotRecovered;
};

/// Of long feedback. model: when there is an overall score, else null. None without any failure in rows that can show
/// a recovery: those that say whether they were resolved, or have days and a customer who came back.
std::optional<Recovery> recoveryOf(const data::FeedbackColumns& feedback, const model::JourneyMap& map,
                                   const MapModel* model);

/// Scores of customers who failed at an experience touchpoint, by how the service went that they then met; wide data
/// say no more about recovery. Plain means, not adjusted for anything.
struct DoubleDeviation {
  ScoresAfter noFailure;      ///< nowhere
  ScoresAfter serviceFine;    ///< failed at an experience touchpoint; met service, which did not fail
  ScoresAfter serviceFailed;  ///< failed at both: the double deviation
  ScoresAfter withoutService; ///< failed at an experience touchpoint and met no service
};

/// None without responses that failed at both kinds.
std::optional<DoubleDeviation> doubleDeviationOf(const MapModel& model);

} // namespace throughline::insight
