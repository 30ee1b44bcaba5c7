#pragma once

#include "core/exchange/imported.h"

/// Maps for boards and drawing programs; out only.
namespace throughline::exchange {

struct Format;
extern const Format jsonCanvasFormat;
extern const Format drawIoFormat;

/// JSON Canvas 1.0 (Obsidian and other boards): a group for each stage, a card for each touchpoint, arrows along the
/// journey and to what a card answers; what text lanes say, and notes and speaker's notes, below in rows of their own.
std::string writeJsonCanvas(const model::JourneyMap& map, const Words& words);

/// draw.io: a swimlane for each lane, cards in columns under their stage, notes in a swimlane of their own, arrows as
/// above.
std::string writeDrawIo(const model::JourneyMap& map, const Words& words);

} // namespace throughline::exchange
