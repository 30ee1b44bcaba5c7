#pragma once

#include "core/insight/map_model.h"

#include <string>
#include <vector>

namespace throughline::insight {

/// What fewer failures at one touchpoint would give, if the failures cause the lower score.
struct TouchpointGain {
  model::TouchpointId touchpoint;
  std::string title;
  double failureShare = 0; ///< of those who reached it
  Estimate all;            ///< no failures here
  Estimate half;           ///< half of them
  Estimate toFivePercent;  ///< down to 5 % of those who reach it; 0 when there are no more
};

/// Gains in points of the overall score. Gains of single touchpoints must not be added: those of sets are given.
struct Gains {
  /// By falling drag; without those whose failures go with a higher score beyond chance.
  std::vector<TouchpointGain> touchpoints;
  Estimate service; ///< no failures at service touchpoints
  Estimate experience;
  Estimate worstThree;          ///< no failures at the first three of the list
  bool withinCustomers = false; ///< of the model that compares each customer with himself
};

/// statistics.md 5.3, of the fit that gives the headline: the model's own, or that within customers. None where the
/// drag is refused.
std::optional<Gains> gainsOf(const MapModel& model, const stats::DragResult& result, bool withinCustomers);

} // namespace throughline::insight
