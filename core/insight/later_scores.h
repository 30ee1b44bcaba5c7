#pragma once

#include "core/data/feedback_columns.h"
#include "core/insight/analysis.h"

#include <string>
#include <vector>

namespace throughline::insight {

/// What failures at one service touchpoint do to later scores.
struct CarryOverOfTouchpoint {
  model::TouchpointId touchpoint;
  std::string title;
  std::int64_t afterFailure = 0; ///< proactive scores in the days after a failure here
  std::optional<Estimate> drag;  ///< points of 0-100 of the mean proactive score; none with too few
};
/// Whether service failures go with lower scores that the same customer gives proactive touchpoints in the 30 days
/// after, each customer compared with himself (statistics.md 5.7). Grade A. Never add it to the composition.
struct CarryOver {
  std::int64_t n = 0; ///< proactive scores
  Estimate total;
  std::vector<CarryOverOfTouchpoint> touchpoints;
};

/// Of long feedback with days. None where there are too few scores or no service touchpoint.
std::optional<CarryOver> carryOverOf(const data::FeedbackColumns& feedback, const model::JourneyMap& map,
                                     const AnalysisOptions& options);

} // namespace throughline::insight
