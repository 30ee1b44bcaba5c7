#pragma once

#include "core/insight/map_model.h"

#include <string>
#include <vector>

namespace throughline::insight {

/// The worst touchpoints under a failure rule that was moved.
struct MovedRule {
  std::vector<std::string> worst; ///< titles, at most three, by falling drag
  double total = 0;               ///< points of the overall score
  bool sameTouchpoints = false;   ///< the same ones as under the given rules, in any order
};

/// Do the three worst touchpoints stay when every failure cut moves one step? Rules by listed values do not move.
struct Robustness {
  std::vector<std::string> worst;     ///< under the given rules
  std::optional<MovedRule> fewerFail; ///< cuts one step further out; none when there is no model then
  std::optional<MovedRule> moreFail;
  bool stays = false; ///< under each that could be tried, and there is one
};

/// None where the drag is refused or no other rule gives a model.
std::optional<Robustness> robustnessOf(const MapModel& model);

} // namespace throughline::insight
