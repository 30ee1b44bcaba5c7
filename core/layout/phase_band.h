#pragma once

#include "core/layout/layout_map.h"

#include <span>

namespace throughline::layout {

/// Before, during and after the purchase as a band above the stage heads, which begins at that height; stages of one
/// phase that follow each other share a name. Gives how much room it takes: none when no stage has a phase.
double placePhases(std::span<StageHead> stages, double top, const TextMeasure& measure, const LayoutOptions& options);

} // namespace throughline::layout
