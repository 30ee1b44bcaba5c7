#include "core/edit/touchpoint_adding.h"

#include "core/edit/changing.h"
#include "core/edit/field_setter.h"
#include "core/edit/lasting.h"
#include "core/model/frontstage.h"
#include "core/model/look_up.h"
#include "core/model/names.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace throughline::edit {
namespace {

using model::JourneyMap;
using model::StepId;
using model::Touchpoint;

/// The end of a stage in one lane: the steps that are still free, and those to be made.
struct StageEnd {
  std::size_t next = 0; ///< position of the first step behind the last one taken
  std::vector<StepId> made;
};

std::unordered_set<StepId> stepsTaken(const JourneyMap& map, model::LaneId lane) {
  std::unordered_set<StepId> taken;
  for (const auto& each : map.touchpoints)
    if (each->place.lane == lane)
      taken.insert(each->place.step);
  return taken;
}

std::map<model::StageId, StageEnd> endsOf(const JourneyMap& map, model::LaneId lane) {
  const auto taken = stepsTaken(map, lane);
  std::map<model::StageId, StageEnd> ends;
  for (const auto& stage : map.stages)
    for (std::size_t at = 0; at < stage->steps.size(); ++at)
      if (auto& end = ends[stage->id]; taken.contains(stage->steps[at].id))
        end.next = at + 1;
  return ends;
}

/// The next step at the end of a stage; made when there is none left.
StepId nextStep(const model::Stage& stage, StageEnd& end, IdSource& ids) {
  const std::size_t at = end.next++;
  if (at < stage.steps.size())
    return stage.steps[at].id;
  end.made.push_back(ids.make<StepId>());
  return end.made.back();
}

void appendSteps(JourneyMap& map, const std::map<model::StageId, StageEnd>& ends) {
  for (auto& stage : map.stages)
    if (const auto end = ends.find(stage->id); end != ends.end() && !end->second.made.empty())
      stage = stage.changed([&](model::Stage& each) {
        for (const StepId step : end->second.made)
          each.steps.push_back({.id = step, .title = {}});
      });
}

/// The first touchpoint lane that takes new ones; the first of all where each is locked.
model::LaneId laneForNew(const JourneyMap& map) {
  const auto open = std::ranges::find_if(
      map.lanes, [](const auto& lane) { return model::isFrontstage(lane->type) && !lane->locked; });
  return open == map.lanes.end() ? model::touchpointLane(map)->id : (*open)->id;
}

} // namespace

Result<model::Document> addTouchpoints(const model::Document& document, model::MapId map,
                                       std::span<const NewTouchpoint> added, IdSource& ids) {
  auto taken = model::idsIn(document);
  return changeMap(document, map, [&](JourneyMap& changed) -> Status {
    const auto lane = laneForNew(changed);
    auto ends = endsOf(changed, lane);
    std::map<model::StageId, const model::Stage*> stages;
    for (const auto& stage : changed.stages)
      stages.emplace(stage->id, &*stage);
    for (const auto& each : added) {
      if (each.touchpoint.id.isNull() || !taken.insert(each.touchpoint.id.raw).second)
        return failure(ErrorCode::alreadyExists,
                       {{Fact::name, "touchpoint"}, {Fact::value, each.touchpoint.id.text()}});
      THROUGHLINE_TRY(checked, checkedPart(each.touchpoint, "touchpoint"));
      const auto stage = stages.find(each.stage);
      if (stage == stages.end())
        return notThere("stage", each.stage.raw);
      checked.place = {.step = nextStep(*stage->second, ends[each.stage], ids), .lane = lane, .position = 0};
      changed.touchpoints.emplace_back(std::move(checked));
    }
    appendSteps(changed, ends);
    std::ranges::sort(changed.touchpoints, {}, [](const auto& each) { return each->id; });
    return {};
  });
}

} // namespace throughline::edit
