#pragma once

#include "core/insight/analysis.h"

#include <vector>

namespace throughline::insight {

/// Failures by number, most first, with the part of all failures up to and including each.
struct ParetoPart {
  model::TouchpointId touchpoint;
  std::string title;
  model::Kind kind = model::Kind::experience;
  std::int64_t failures = 0;
  double share = 0;
  double upToHere = 0;
};
struct Pareto {
  std::int64_t failures = 0;
  std::vector<ParetoPart> touchpoints; ///< those with failures
};

/// None without any failure.
std::optional<Pareto> paretoOf(const std::vector<TouchpointFigures>& figures);

} // namespace throughline::insight
