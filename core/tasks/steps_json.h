#pragma once

#include "core/present/steps.h"

#include <string>
#include <vector>

namespace throughline::tasks {

/// A step with its words.
struct NamedStep {
  present::StepKey key;
  std::string title;
  std::vector<std::string> touchpoints; ///< titles
  std::string says;
};

/// [{"step", "title", "touchpoints": [...], "says"}, ...]: the order of a presentation. step is what it is about:
/// overview, stage, lowestPoint, evidence, drag, whatIf, opportunities, actions.
std::string stepsJson(const std::vector<NamedStep>& steps);

} // namespace throughline::tasks
