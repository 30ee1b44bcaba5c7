#include "ui/canvas/card_moves.h"

#include "core/edit/touchpoint_edits.h"
#include "core/model/look_up.h"

#include <algorithm>

namespace throughline::ui {
namespace {

/// Where a card stands among stages and steps.
struct Standing {
  const model::JourneyMap* map;
  const model::Touchpoint* touchpoint;
  std::size_t stage;
  std::size_t step; ///< within the stage
};

std::optional<Standing> standingOf(const model::Document& document, model::TouchpointId id) {
  const auto* map = model::mapOf(document, id);
  if (map == nullptr)
    return std::nullopt;
  const auto* touchpoint = model::findTouchpoint(*map, id);
  for (std::size_t stage = 0; stage < map->stages.size(); ++stage) {
    const auto& steps = map->stages[stage]->steps;
    const auto found = std::ranges::find(steps, touchpoint->place.step, &model::Step::id);
    if (found != steps.end())
      return Standing{map, touchpoint, stage, static_cast<std::size_t>(found - steps.begin())};
  }
  return std::nullopt;
}

bool isTaken(const Standing& at, model::StepId step) {
  return !model::inCell(*at.map, step, at.touchpoint->place.lane).empty();
}

/// Into the stage beside: its nearest step when that is free, else a new one at its near end.
Result<model::Document> movedIntoNextStage(const model::Document& document, const Standing& at, bool forward,
                                           IdSource& ids) {
  if (forward ? at.stage + 1 >= at.map->stages.size() : at.stage == 0)
    return document;
  const auto& stage = *at.map->stages[forward ? at.stage + 1 : at.stage - 1];
  const auto& nearest = forward ? stage.steps.front() : stage.steps.back();
  const auto& card = *at.touchpoint;
  if (!isTaken(at, nearest.id))
    return edit::moveTouchpoint(document, card.id, nearest.id, card.place.lane);
  const std::size_t position = forward ? 0 : stage.steps.size();
  return edit::moveTouchpointToNewStep(document, card.id, stage.id, position, card.place.lane,
                                       ids.make<model::StepId>());
}

Result<model::Document> movedOne(const model::Document& document, model::TouchpointId id, bool forward, IdSource& ids) {
  const auto at = standingOf(document, id);
  if (!at)
    return failure(ErrorCode::notFound, {{Fact::name, "touchpoint"}, {Fact::value, id.text()}});
  const auto& stage = *at->map->stages[at->stage];
  const auto& card = *at->touchpoint;
  const auto newStepAt = [&](std::size_t position) {
    return edit::moveTouchpointToNewStep(document, id, stage.id, position, card.place.lane, ids.make<model::StepId>());
  };
  const bool stacked = model::inCell(*at->map, card.place.step, card.place.lane).size() > 1;
  const bool atEnd = forward ? at->step + 1 >= stage.steps.size() : at->step == 0;
  if (!atEnd) {
    const auto& beside = stage.steps[forward ? at->step + 1 : at->step - 1];
    if (!isTaken(*at, beside.id))
      return edit::moveTouchpoint(document, id, beside.id, card.place.lane);
  }
  if (stacked)
    return newStepAt(forward ? at->step + 1 : at->step);
  if (atEnd)
    return movedIntoNextStage(document, *at, forward, ids);
  return newStepAt(forward ? at->step + 2 : at->step - 1);
}

} // namespace

Result<model::Document> movedAlong(const model::Document& document, std::span<const model::TouchpointId> touchpoints,
                                   bool forward, IdSource& ids) {
  if (touchpoints.size() == 1)
    return movedOne(document, touchpoints.front(), forward, ids);
  return edit::moveTouchpointsBy(document, touchpoints, forward ? 1 : -1, 0);
}

Result<model::Document> movedAcross(const model::Document& document, std::span<const model::TouchpointId> touchpoints,
                                    bool down) {
  const auto at = touchpoints.size() == 1 ? standingOf(document, touchpoints.front()) : std::nullopt;
  if (!at)
    return edit::moveTouchpointsBy(document, touchpoints, 0, down ? 1 : -1);
  const auto& place = at->touchpoint->place;
  const auto stack = model::inCell(*at->map, place.step, place.lane);
  const int next = place.position + (down ? 1 : -1);
  if (next >= 0 && next < static_cast<int>(stack.size()))
    return edit::moveTouchpoint(document, touchpoints.front(), place.step, place.lane, next);
  return edit::moveTouchpointsBy(document, touchpoints, 0, down ? 1 : -1);
}

std::size_t positionOfRow(const model::JourneyMap& map, const layout::MapLayout& layout, std::size_t row) {
  if (row >= layout.lanes.size())
    return map.lanes.size();
  const auto idOf = [](const Shared<model::Lane>& lane) { return lane->id; };
  return static_cast<std::size_t>(std::ranges::find(map.lanes, layout.lanes[row].lane, idOf) - map.lanes.begin());
}

} // namespace throughline::ui
