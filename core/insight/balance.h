#pragma once

#include "core/insight/analysis.h"

#include <optional>
#include <string>
#include <vector>

namespace throughline::insight {

/// Proactive experience against reactive service in one stage.
struct StageBalance {
  std::string stage;
  int experienceTouchpoints = 0;
  int serviceTouchpoints = 0;
  std::int64_t experienceFeedback = 0; ///< customers reached there
  std::int64_t serviceFeedback = 0;
  /// Of the touchpoints whose failures could be counted; none where there is none.
  std::optional<double> experienceDrag, serviceDrag;
};

/// Service contacts that exist because something else went wrong: those at service touchpoints that answer the problems
/// of other touchpoints, as a share of all contacts at service touchpoints.
struct FailureDemand {
  std::int64_t contacts = 0;
  std::int64_t caused = 0;
  std::optional<Share> share; ///< none without service contacts, and where no touchpoint says what it answers
};

struct Balance {
  std::vector<StageBalance> stages; ///< left to right
  FailureDemand failureDemand;
};

/// drag: the one that is shown.
Balance balanceOf(const std::vector<TouchpointFigures>& figures, const Drag& drag, const model::JourneyMap& map);

} // namespace throughline::insight
