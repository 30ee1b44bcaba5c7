#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/clip.h"

#include <optional>
#include <span>
#include <vector>

/// Copying whole cards, stages, lanes and maps with all that is described of them, and pasting them.
namespace throughline::edit {

/// Of one map; those that are not on it are left out. Their notes, the actions that answer them and what named them
/// come along.
model::Clip copiedTouchpoints(const model::Document& document, model::MapId map,
                              std::span<const model::TouchpointId> touchpoints);
/// With its cards and what lanes say in its steps.
model::Clip copiedStage(const model::Document& document, model::MapId map, model::StageId stage);
/// With its cards and texts.
model::Clip copiedStep(const model::Document& document, model::MapId map, model::StepId step);
/// With its cards or texts.
model::Clip copiedLane(const model::Document& document, model::MapId map, model::LaneId lane);
model::Clip copiedMap(const model::Document& document, model::MapId map);

/// Where to paste on a map: after a card, into a cell or after its step, at the end of a stage or after it; with
/// nothing of that, at the end.
struct PastePlace {
  model::MapId map;
  std::optional<model::TouchpointId> after{};
  std::optional<model::StepId> step{};
  std::optional<model::LaneId> lane{};
  std::optional<model::StageId> stage{};
  /// Where it stood, as far as that is still there.
  bool inPlace = false;
  std::string_view stageTitle = "Stage"; ///< of the stage that a map without any gets
};

/// The document with the clip pasted, and what came, in reading order.
struct PastedClip {
  model::Document document;
  std::vector<RawId> came;
};

/// Ids that are free are kept, so that feedback, links and actions of what was cut are its own again: cut and pasted in
/// place, a document is what it was. What is taken gets new ids from ids; names of what is out of reach are left away.
/// Personas of pasted curves come onto the map. Errors: notFound for the map; documentInvalid for a clip that breaks a
/// law.
Result<PastedClip> pasted(const model::Document& document, const model::Clip& clip, const PastePlace& place,
                          IdSource& ids);

} // namespace throughline::edit
