#pragma once

#include "core/present/workshop.h"

namespace throughline::present {

/// What a workshop gave and no minutes tell yet. It is kept with its map, in the file, so that it is there after the
/// program was closed or killed, and each step of it can be undone like an edit.
struct KeptWorkshop {
  std::int64_t since = 0; ///< number of the revision that was the newest when it began; 0: nothing is kept
  Workshop workshop;
};

/// Of this map; nothing where it has none. What cannot be read is passed over: a later version may write more.
KeptWorkshop keptWorkshop(const model::JourneyMap& map);

/// The document with that workshop in the place of the one that its map has; an empty one is taken away.
model::Document withKeptWorkshop(const model::Document& document, model::MapId map, const KeptWorkshop& kept);

} // namespace throughline::present
