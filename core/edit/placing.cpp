#include "core/edit/placing.h"

#include "core/base/contract.h"
#include "core/model/look_up.h"

#include <algorithm>

namespace throughline::edit {
namespace {

using model::JourneyMap;
using model::Lane;
using model::Stage;
using model::Step;
using model::StepId;
using model::Touchpoint;
using model::TouchpointId;

constexpr auto idOfTouchpoint = [](const Shared<Touchpoint>& touchpoint) { return touchpoint->id; };

Shared<Touchpoint>& cardSlot(JourneyMap& map, TouchpointId id) {
  const auto found = std::ranges::lower_bound(map.touchpoints, id, {}, idOfTouchpoint);
  THROUGHLINE_EXPECT(found != map.touchpoints.end() && (*found)->id == id);
  return *found;
}

bool sameCell(const model::Place& left, const model::Place& right) {
  return left.step == right.step && left.lane == right.lane;
}

/// Moves everything in the cell from this position on, other than one touchpoint, up or down.
void shiftCell(JourneyMap& map, const model::Place& from, TouchpointId except, int by) {
  for (auto& each : map.touchpoints)
    if (each->id != except && sameCell(each->place, from) && each->place.position >= from.position)
      each = each.changed([by](Touchpoint& touchpoint) { touchpoint.place.position += by; });
}

void closeGaps(JourneyMap& map) {
  std::vector<Shared<Touchpoint>*> placed;
  for (auto& touchpoint : map.touchpoints)
    placed.push_back(&touchpoint);
  const auto placeOf = [](const Shared<Touchpoint>* each) {
    const auto& place = (*each)->place;
    return std::tuple(place.step, place.lane, place.position);
  };
  std::ranges::sort(placed, {}, placeOf);
  int position = 0;
  for (std::size_t at = 0; at < placed.size(); ++at) {
    position = at > 0 && sameCell((*placed[at - 1])->place, (*placed[at])->place) ? position + 1 : 0;
    if ((*placed[at])->place.position != position)
      *placed[at] = placed[at]->changed([position](Touchpoint& touchpoint) { touchpoint.place.position = position; });
  }
}

bool isIn(std::span<const Step> steps, StepId id) {
  return std::ranges::find(steps, id, &Step::id) != steps.end();
}

} // namespace

void insertSorted(JourneyMap& map, Touchpoint touchpoint) {
  const auto at = std::ranges::lower_bound(map.touchpoints, touchpoint.id, {}, idOfTouchpoint);
  map.touchpoints.insert(at, Shared(std::move(touchpoint)));
}

void placeInCell(JourneyMap& map, TouchpointId id, StepId step, model::LaneId lane, std::optional<int> position) {
  int below = 0;
  for (const auto& each : map.touchpoints)
    below += each->id != id && each->place.step == step && each->place.lane == lane ? 1 : 0;
  const model::Place place{.step = step, .lane = lane, .position = std::clamp(position.value_or(below), 0, below)};
  shiftCell(map, place, id, +1);
  auto& slot = cardSlot(map, id);
  slot = slot.changed([&place](Touchpoint& touchpoint) { touchpoint.place = place; });
}

void leaveCell(JourneyMap& map, TouchpointId id) {
  const model::Place place = cardSlot(map, id)->place;
  shiftCell(map, place, id, -1);
}

void removeFromMap(JourneyMap& map, const std::unordered_set<TouchpointId>& gone) {
  const auto isGone = [&gone](TouchpointId id) { return gone.contains(id); };
  std::erase_if(map.touchpoints, [&](const auto& touchpoint) { return isGone(touchpoint->id); });
  for (auto& touchpoint : map.touchpoints)
    if (std::ranges::any_of(touchpoint->answers, isGone))
      touchpoint = touchpoint.changed([&](Touchpoint& each) { std::erase_if(each.answers, isGone); });
  closeGaps(map);
}

void removeContentsOf(JourneyMap& map, std::span<const Step> steps) {
  std::unordered_set<TouchpointId> gone;
  for (const auto& touchpoint : map.touchpoints)
    if (isIn(steps, touchpoint->place.step))
      gone.insert(touchpoint->id);
  if (!gone.empty())
    removeFromMap(map, gone);
  const auto inSteps = [steps](const model::LaneText& text) { return isIn(steps, text.step); };
  for (auto& lane : map.lanes)
    if (std::ranges::any_of(lane->texts, inSteps))
      lane = lane.changed([&](Lane& each) { std::erase_if(each.texts, inSteps); });
}

void dropSteps(JourneyMap& map, std::span<const Step> steps) {
  const auto dropped = [steps](const Step& step) { return isIn(steps, step.id); };
  for (auto& stage : map.stages)
    if (std::ranges::any_of(stage->steps, dropped))
      stage = stage.changed([&](Stage& each) { std::erase_if(each.steps, dropped); });
}

void dropStepIfEmpty(JourneyMap& map, StepId id) {
  const Stage* stage = model::stageOf(map, id);
  if (stage == nullptr || stage->steps.size() == 1)
    return;
  const Step step = *std::ranges::find(stage->steps, id, &Step::id);
  const bool hasCards = std::ranges::any_of(map.touchpoints, [id](const auto& each) { return each->place.step == id; });
  const auto hasText = [id](const auto& lane) {
    return std::ranges::find(lane->texts, id, &model::LaneText::step) != lane->texts.end();
  };
  if (step.title.empty() && !hasCards && std::ranges::none_of(map.lanes, hasText))
    dropSteps(map, {&step, 1});
}

void insertStep(JourneyMap& map, model::StageId id, std::size_t position, StepId step) {
  const auto found = std::ranges::find(map.stages, id, [](const auto& stage) { return stage->id; });
  THROUGHLINE_EXPECT(found != map.stages.end());
  *found = found->changed([&](Stage& stage) {
    const auto at = std::min(position, stage.steps.size());
    stage.steps.insert(stage.steps.begin() + static_cast<std::ptrdiff_t>(at), Step{.id = step, .title = {}});
  });
}

void joinText(model::LaneText& there, const model::LaneText& text) {
  there.text += (there.text.empty() || text.text.empty() ? "" : "\n") + text.text;
  if (!there.image)
    there.image = text.image;
}

} // namespace throughline::edit
