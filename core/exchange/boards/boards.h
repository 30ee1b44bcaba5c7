#pragma once

#include "core/model/document.h"

#include <string>

/// Maps for boards and drawing programs; out only.
namespace throughline::exchange {

/// JSON Canvas 1.0 (Obsidian and other boards): a group for each stage, a card for each touchpoint, arrows along the
/// journey and to what a card answers.
std::string writeJsonCanvas(const model::JourneyMap& map);

/// draw.io: a swimlane for each lane with touchpoints, cards in columns under their stage, arrows as above.
std::string writeDrawIo(const model::JourneyMap& map);

} // namespace throughline::exchange
