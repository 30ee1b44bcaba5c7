#pragma once

#include "core/model/document.h"

namespace throughline::edit {

/// The locked lane of the map one of whose cards stands elsewhere in the document after, has come or is gone; null when
/// there is none. What cards say may change, and their lanes and steps may move with them.
const model::Lane* lockedLaneTouched(const model::JourneyMap& map, const model::Document& after);

} // namespace throughline::edit
