#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/document.h"

#include <span>
#include <string_view>
#include <vector>

namespace throughline::edit {

enum class Side { before, after, above, below };

/// The touchpoint (its place is not looked at) at the end of the stage: in the first free step of the lane after the
/// stage's last touchpoint there, else in a new step. Default lane: the first for touchpoints.
Result<model::Document> addTouchpoint(const model::Document& document, model::MapId map, model::StageId stage,
                                      const model::Touchpoint& touchpoint, IdSource& ids,
                                      std::optional<model::LaneId> lane = {});
/// Into the cell, at this position from its top (default: the bottom).
Result<model::Document> addTouchpointAt(const model::Document& document, model::MapId map, model::StepId step,
                                        model::LaneId lane, const model::Touchpoint& touchpoint,
                                        std::optional<int> position = {});
/// Beside an existing one: before and after in a free or new step of the same stage, above and below in the same cell.
Result<model::Document> addTouchpointBeside(const model::Document& document, model::TouchpointId anchor, Side side,
                                            const model::Touchpoint& touchpoint, IdSource& ids);

/// An empty title is allowed (a new card before it is named).
Result<model::Document> renameTouchpoint(const model::Document& document, model::TouchpointId touchpoint,
                                         std::string_view title);

/// Into that cell, at this position from its top. A step that was emptied by it, has no title and is not the last of
/// its stage, goes away.
Result<model::Document> moveTouchpoint(const model::Document& document, model::TouchpointId touchpoint,
                                       model::StepId step, model::LaneId lane, std::optional<int> position = {});
/// Into a new step at this position of the stage.
Result<model::Document> moveTouchpointToNewStep(const model::Document& document, model::TouchpointId touchpoint,
                                                model::StageId stage, std::size_t position, model::LaneId lane,
                                                model::StepId newStep);
/// All by the same number of columns and of touchpoint lanes, as far as none leaves the map.
Result<model::Document> moveTouchpointsBy(const model::Document& document,
                                          std::span<const model::TouchpointId> touchpoints, int columns, int lanes);

/// Removes them, the links to them, and steps left empty as moveTouchpoint does.
Result<model::Document> removeTouchpoints(const model::Document& document,
                                          std::span<const model::TouchpointId> touchpoints);
/// A copy after each, in reading order, with new ids; copies.size() == touchpoints.size().
Result<model::Document> duplicateTouchpoints(const model::Document& document,
                                             std::span<const model::TouchpointId> touchpoints,
                                             std::span<const model::TouchpointId> copies, IdSource& ids);

Result<model::Document> setKind(const model::Document&, model::TouchpointId, model::Kind);
Result<model::Document> setReason(const model::Document&, model::TouchpointId, model::Reason);
Result<model::Document> setInitiator(const model::Document&, model::TouchpointId, model::Initiator);
Result<model::Document> setChannel(const model::Document&, model::TouchpointId, std::string_view channel);
/// -2 .. +2, or none.
Result<model::Document> setEmotion(const model::Document&, model::TouchpointId, std::optional<int> emotion);
Result<model::Document> setSpeakerNotes(const model::Document&, model::TouchpointId, std::string_view text);
Result<model::Document> setMomentOfTruth(const model::Document&, model::TouchpointId, bool is);
Result<model::Document> setFailureCode(const model::Document&, model::TouchpointId, model::FailureCode);
Result<model::Document> setOwner(const model::Document&, model::TouchpointId, std::string_view owner);
Result<model::Document> setImportance(const model::Document&, model::TouchpointId, model::Importance);
/// Score 1..5 of one component, or none.
Result<model::Document> setComponent(const model::Document&, model::TouchpointId, model::Component,
                                     std::optional<int> score);
/// The touchpoints whose problems this one answers, all on the same map.
Result<model::Document> setAnswers(const model::Document&, model::TouchpointId,
                                   std::vector<model::TouchpointId> answers);
/// Opens another map of the workspace, or none.
Result<model::Document> setLinkedMap(const model::Document&, model::TouchpointId, std::optional<model::MapId> map);

/// What a metric should be here and by when; replaces the one for the same metric.
Result<model::Document> setTarget(const model::Document&, model::TouchpointId, const model::Target& target);
Result<model::Document> removeTarget(const model::Document&, model::TouchpointId, std::string_view metric);
/// Shows another touchpoint's feedback, of any map, instead of its own; none: its own again. What shows another's
/// feedback cannot be shared on.
Result<model::Document> shareFeedback(const model::Document&, model::TouchpointId,
                                      std::optional<model::TouchpointId> from);
/// How a persona of the map feels here, -2 .. +2, or none.
Result<model::Document> setPersonaEmotion(const model::Document&, model::TouchpointId, model::PersonaId,
                                          std::optional<int> emotion);

} // namespace throughline::edit
