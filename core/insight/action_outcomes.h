#pragma once

#include "core/insight/periods.h"

#include <optional>
#include <string>
#include <vector>

namespace throughline::insight {

/// What the overall score did after an action. A comparison over time, no trial: other things change too.
enum class ActionVerdict : std::uint8_t {
  tooFew,     ///< fewer than 10 scores before or after
  noEvidence, ///< no change beyond chance
  better,
  worse,
};

/// How the promise stands to the interval of the change.
enum class PromiseKept : std::uint8_t { notPromised, cannotTell, inLine, less, more };

/// A done action held against its promise: the days after it against as many before.
struct ActionOutcome {
  model::ActionId action;
  std::string title;
  Date done;
  std::optional<model::TouchpointId> touchpoint; ///< that it answers
  std::optional<double> promised;                ///< points of the overall score; more is better
  model::GainSource promisedFrom = model::GainSource::typedByHand;
  DaySpan before, after;
  std::int64_t beforeN = 0, afterN = 0; ///< responses with an overall score
  /// The outcome as reported. Its adjusted p allows for all actions that are held against their promise.
  std::optional<PeriodChange> score;
  std::optional<ShareChange> failures; ///< at its touchpoint, where 10 answered in both
  ActionVerdict verdict = ActionVerdict::tooFew;
  PromiseKept kept = PromiseKept::notPromised;

  /// The change as a gain: positive is better, whatever the direction of the outcome.
  Estimate gain;
};

struct ActionOutcomes {
  std::vector<ActionOutcome> actions; ///< by the day on which they were done, then by title
  bool lowerIsBetter = false;         ///< the outcome as reported
};

/// Of the actions of the map as it is now that are done and say on which day; the model may be of an earlier state.
/// None when there is none of them.
std::optional<ActionOutcomes> actionOutcomesOf(const MapModel& model, const model::JourneyMap& map);

} // namespace throughline::insight
