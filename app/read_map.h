#pragma once

#include "app/arguments.h"
#include "core/insight/catalog.h"

namespace throughline::app {

/// A map and what its feedback says, as far as the filter options of the command let it through.
struct ReadMap {
  model::Document document;
  model::MapId map;
  insight::Analysis analysis;
  insight::Parts parts;
  std::vector<std::string> filters; ///< in words
  Timestamp asOf;                   ///< of the last revision
};

/// The map that --map names; the first one without. Errors: notFound with the maps there are, ambiguousTitle.
Result<model::MapId> mapAskedFor(const Arguments& arguments, const model::Document& document);

/// The document as this map of it is handed on: without telephone numbers and e-mail addresses in what is about
/// customers, with --cover-contacts in every text.
model::Document forReaders(const Arguments& arguments, const model::Document& document, model::MapId map);

/// The map that --map names in the file of the first argument; the first one without. Errors: those of opening and
/// loading; notFound, ambiguousTitle, filterLeavesNothing, usage.
Result<ReadMap> readMap(const Arguments& arguments, std::span<const insight::Part> parts = insight::findingParts());

} // namespace throughline::app
