#pragma once

#include "core/insight/analysis.h"
#include "core/insight/drivers.h"

#include <vector>

namespace throughline::insight {

/// One touchpoint of the model: how it does, and how much it matters.
struct ImportancePerformancePoint {
  model::TouchpointId touchpoint;
  std::string title;
  model::Kind kind = model::Kind::experience;
  std::int64_t reached = 0;
  std::int64_t failed = 0;
  Share failures;                      ///< of those who reached it
  std::optional<Estimate> performance; ///< mean rating on 0 (worst) .. 100 (best)
  double perFailure = 0;               ///< points of the overall score that a failing customer loses on average
  Estimate drag;                       ///< about failure share x points per failure x share reached
  Label label = Label::unclear;
  std::optional<Estimate> importance; ///< share of the differences between scores that goes with it (0..1)
};

/// Impact (failure share against points per failure, curves of equal drag) and importance-performance in one.
struct ImportancePerformance {
  std::int64_t n = 0;
  std::vector<ImportancePerformancePoint> touchpoints; ///< by falling drag
};

/// Of the headline's touchpoints; drivers may be none. None where the drag is refused.
std::optional<ImportancePerformance> importancePerformanceOf(const Drag& drag,
                                                             const std::vector<TouchpointFigures>& figures,
                                                             const std::optional<Drivers>& drivers);

} // namespace throughline::insight
