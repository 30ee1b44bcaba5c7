#pragma once

#include "core/insight/map_model.h"

#include <string>
#include <vector>

namespace throughline::insight {

/// A share of R^2 that goes with the failures of one touchpoint. Estimate::points holds the share, 0..1.
struct DriverShare {
  model::TouchpointId touchpoint;
  std::string title;
  model::Kind kind = model::Kind::experience;
  Estimate lmg;     ///< Shapley share (Lindeman, Merenda and Gold 1980)
  Estimate johnson; ///< relative weight (Johnson 2000)
};

/// How much of the differences between overall scores goes with the failures, once "was reached" is taken out. Says
/// neither direction nor gain: a second view beside the drag.
struct Drivers {
  std::int64_t n = 0;
  Estimate r2;              ///< 0..1; the sum of the lmg shares
  bool approximate = false; ///< lmg by sampled orders (more than 20 touchpoints), or Johnson's weights (more than 60)
  std::vector<DriverShare> touchpoints; ///< by falling lmg share
};

/// None where the drag is refused.
std::optional<Drivers> driversOf(const MapModel& model);

} // namespace throughline::insight
