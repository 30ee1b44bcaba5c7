#pragma once

#include "core/insight/map_model.h"

#include <vector>

namespace throughline::insight {

/// The drag when each customer is compared with himself, which takes his mood out (statistics.md 5.5). Evidence grade A.
/// It is the headline then, with the drag across customers beside it.
struct Within {
  std::int64_t n = 0;
  std::int64_t customers = 0;
  int groups = 0;
  std::int64_t fewestWithBoth = 0; ///< customers with a failed and a fine contact, at the touchpoint with the fewest
  Estimate total, experience, service;
  std::vector<TouchpointDrag> touchpoints; ///< by falling drag
  bool haloLikely = false; ///< its interval and that across customers do not overlap: mood colours both ratings
};

/// None unless at each touchpoint of the model at least that many customers had both a failed and a fine contact.
std::optional<Within> withinCustomers(const MapModel& model, int minimumWithBoth = 30);

} // namespace throughline::insight
