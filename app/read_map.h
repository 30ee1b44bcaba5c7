#pragma once

#include "app/arguments.h"
#include "core/insight/analysis.h"

namespace throughline::app {

/// A map and what all of its feedback says.
struct ReadMap {
  model::Document document;
  model::MapId map;
  insight::Analysis analysis;
  Timestamp asOf; ///< of the last revision
};

/// The map that --map names; the first one without. Errors: notFound with the maps there are, ambiguousTitle.
Result<model::MapId> mapAskedFor(const Arguments& arguments, const model::Document& document);

/// The map that --map names in the file of the first argument; the first one without. Errors: those of opening and
/// loading; notFound, ambiguousTitle.
Result<ReadMap> readMap(const Arguments& arguments);

} // namespace throughline::app
