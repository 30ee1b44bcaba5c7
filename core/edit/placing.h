#pragma once

#include "core/model/document.h"

#include <span>
#include <unordered_set>

/// Where touchpoints stand, kept lawful: sorted by id, positions without gaps, no links to what is gone.
namespace throughline::edit {

/// Puts the touchpoint into the map's list, which stays sorted by id.
void insertSorted(model::JourneyMap& map, model::Touchpoint touchpoint);

/// Gives it a place in a cell, the ones below move down. Default position: the bottom.
void placeInCell(model::JourneyMap& map, model::TouchpointId id, model::StepId step, model::LaneId lane,
                 std::optional<int> position);
/// Closes the gap that it leaves in its cell; its own place is not changed.
void leaveCell(model::JourneyMap& map, model::TouchpointId id);

/// Removes the touchpoints, the links to them and the gaps that they leave.
void removeFromMap(model::JourneyMap& map, const std::unordered_set<model::TouchpointId>& gone);
/// Removes touchpoints and lane texts in these steps.
void removeContentsOf(model::JourneyMap& map, std::span<const model::Step> steps);
/// Takes the steps out of their stages; what stands in them is not touched.
void dropSteps(model::JourneyMap& map, std::span<const model::Step> steps);
/// Takes a step away that has no title, nothing in it and is not the last of its stage.
void dropStepIfEmpty(model::JourneyMap& map, model::StepId step);

/// A step at this position of the stage, which must be in the map.
void insertStep(model::JourneyMap& map, model::StageId stage, std::size_t position, model::StepId step);

/// What a lane says in a step comes under what it says there already; the image that stands there stays.
void joinText(model::LaneText& there, const model::LaneText& text);

} // namespace throughline::edit
