#pragma once

#include "core/insight/parts.h"

namespace throughline::insight {

/// Puts the stage and the reading order into results that name touchpoints: cheap, so that moving a card computes
/// nothing again.
void placeOnMap(Parts& parts, const model::JourneyMap& map);

} // namespace throughline::insight
