#pragma once

#include "core/layout/layout_map.h"

#include <string>
#include <vector>

namespace throughline::layout {

/// What stands in one cell besides cards.
struct CellWords {
  std::string text;
  std::optional<model::ImageId> image{};
  std::vector<ScoreBar> scores{};  ///< without places yet, when the text was gathered from them
  std::vector<Sparkline> trends{}; ///< the same
  bool overCards = false;          ///< cards stand under it
  bool written = false;            ///< by somebody; otherwise gathered from the touchpoints of the step
};

/// The words of every step in a lane, in the order of the columns. Channels, metrics and opportunities are gathered
/// from the touchpoints where nobody wrote anything; touchpointsOf holds each step's touchpoints in reading order.
std::vector<CellWords> wordsOfLane(const model::Lane& lane, const std::vector<model::StepId>& steps,
                                   const std::vector<std::vector<const model::Touchpoint*>>& touchpointsOf,
                                   const insight::MapEvidence& evidence, const MapWords& words);

} // namespace throughline::layout
