#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/document.h"

#include <string>
#include <string_view>

/// Every change a user can make, as a function from a document to a new one. A valid document stays valid; an edit that
/// changes nothing gives an equal document. Common errors: notFound, titleEmpty, textTooLong, valueNotAllowed.
namespace throughline::edit {

/// A new map with a lane for touchpoints and one for the emotion curve; the words for the lanes come from the caller.
struct NewMap {
  model::MapId id;
  std::string title;
  std::string touchpointLane = "Touchpoints";
  std::string curveLane = "Emotion";
};
Result<model::Document> addMap(const model::Document& document, const NewMap& map, IdSource& ids);

Result<model::Document> renameMap(const model::Document& document, model::MapId map, std::string_view title);
/// To this position (0 = first) among the maps; positions past the end mean the end.
Result<model::Document> moveMap(const model::Document& document, model::MapId map, std::size_t position);
Result<model::Document> removeMap(const model::Document& document, model::MapId map);
/// Whether the cards of a copied map show the feedback of the originals, or start without any.
enum class CopiedFeedback { none, linked };

/// A copy after the original, with new ids for everything in it and links within it kept.
Result<model::Document> duplicateMap(const model::Document& document, model::MapId map, model::MapId copy,
                                     std::string_view title, IdSource& ids,
                                     CopiedFeedback feedback = CopiedFeedback::none);
Result<model::Document> setScenario(const model::Document& document, model::MapId map, std::string_view text);
Result<model::Document> setGoal(const model::Document& document, model::MapId map, std::string_view text);
Result<model::Document> setMapOwner(const model::Document& document, model::MapId map, std::string_view owner);
Result<model::Document> setMapState(const model::Document& document, model::MapId map, model::MapState state);

} // namespace throughline::edit
