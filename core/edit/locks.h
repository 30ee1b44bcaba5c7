#pragma once

#include "core/base/result.h"
#include "core/model/document.h"

namespace throughline::edit {

/// The locked lane of the map one of whose cards stands elsewhere in the document after, has come or is gone; null when
/// there is none. What cards say may change, and their lanes and steps may move with them.
const model::Lane* lockedLaneTouched(const model::JourneyMap& map, const model::Document& after);

/// Whether every lane holds that is locked both before and after; a map that is gone holds nothing.
/// Errors: valueNotAllowed with the name "locked lane" and its title.
Status checkLocks(const model::Document& before, const model::Document& after);

} // namespace throughline::edit
