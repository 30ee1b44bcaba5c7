#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/data/sources/conversion.h"
#include "core/model/document.h"
#include "core/tasks/card_finder.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace throughline::tasks {

/// Where imported series belong: the document with the map, stages and touchpoints they need.
struct ImportPlaces {
  model::Document document;
  model::MapId map;
  std::vector<model::TouchpointId> touchpoints; ///< of each series
  std::vector<std::string> created;             ///< titles of new touchpoints
  std::vector<PlacedName> names;                ///< each name once
  std::vector<std::string> keptTargets;         ///< "Title: metric" where the map has another target than the data
};

struct PlaceOptions {
  std::optional<std::string> mapTitle;
  std::string newMapTitle;                 ///< for a map that has to be made without a title asked for
  bool guessKinds = false;                 ///< for series whose kind nobody said; else experience
  bool apart = false;                      ///< no two series are the same touchpoint (a row per respondent)
  std::optional<model::MapId> currentMap;  ///< looked at before the others
  data::NameChoices names = {};            ///< what a person said of single names
  std::vector<data::KnownName> known = {}; ///< what names were taken for before
};

/// The title of a map that is made for a file: its name without folder and ending.
std::string titleOfFile(const std::filesystem::path& path);

/// Finds the map (the one asked for, made when it is not there; else the current one if it has one of the touchpoints;
/// else the one that has most of them; for data without touchpoints the current or the first map; else a new one), and
/// adds what is missing. Names match as CardFinder says. Existing touchpoints stay as they are. Errors: mappingInvalid
/// where two columns of one row were given the same touchpoint.
Result<ImportPlaces> placeSeries(const model::Document& document, const std::vector<data::Series>& series,
                                 const PlaceOptions& options, IdSource& ids);

/// What is to be known of the names for the next table of the same kind. chosen: what a person says now; known: what
/// was known before; a person's word stays a person's.
std::vector<data::KnownName> namesToRemember(const ImportPlaces& places, const data::NameChoices& chosen,
                                             const std::vector<std::string>& leftOut,
                                             const std::vector<data::KnownName>& known);

} // namespace throughline::tasks
