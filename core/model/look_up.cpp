#include "core/model/look_up.h"

#include <algorithm>
#include <unordered_map>

namespace throughline::model {
namespace {

template <class T, class Id> const T* sharedById(const std::vector<Shared<T>>& things, Id id) {
  const auto found = std::ranges::find(things, id, [](const Shared<T>& thing) { return thing->id; });
  return found == things.end() ? nullptr : &**found;
}

template <class Test> const JourneyMap* firstMapWhere(const Document& document, Test&& test) {
  const auto found = std::ranges::find_if(document.maps, [&](const auto& map) { return test(*map); });
  return found == document.maps.end() ? nullptr : &**found;
}

/// The first titles of what there is: what an error offers instead.
template <class Things, class TitleOf> std::string titlesOf(const Things& things, TitleOf titleOf) {
  constexpr std::size_t most = 12;
  std::string titles;
  for (std::size_t at = 0; at < things.size() && at < most; ++at)
    titles += (at == 0 ? "" : ", ") + titleOf(*things[at]);
  return things.size() > most ? titles + ", ..." : titles;
}

/// An id wins over a title; one title must fit one thing.
template <class Things, class TitleOf>
auto namedOne(const Things& things, TitleOf titleOf, std::string_view text, std::string_view what)
    -> Result<decltype(things.front()->id)> {
  using IdType = decltype(things.front()->id);
  const IdType* found = nullptr;
  for (const auto& thing : things) {
    if (thing->id.text() == text)
      return thing->id;
  }
  for (const auto& thing : things) {
    if (titleOf(*thing) != text)
      continue;
    if (found != nullptr)
      return failure(ErrorCode::ambiguousTitle, {{Fact::name, std::string(what)}, {Fact::value, std::string(text)}});
    found = &thing->id;
  }
  if (found == nullptr)
    return failure(ErrorCode::notFound, {{Fact::name, std::string(what)},
                                         {Fact::value, std::string(text)},
                                         {Fact::expected, titlesOf(things, titleOf)}});
  return *found;
}

constexpr auto ownTitle = [](const auto& thing) -> const std::string& { return thing.title; };

} // namespace

const JourneyMap* findMap(const Document& document, MapId id) {
  return sharedById(document.maps, id);
}
const Stage* findStage(const JourneyMap& map, StageId id) {
  return sharedById(map.stages, id);
}
const Lane* findLane(const JourneyMap& map, LaneId id) {
  return sharedById(map.lanes, id);
}

const Touchpoint* findTouchpoint(const JourneyMap& map, TouchpointId id) {
  const auto idOf = [](const Shared<Touchpoint>& touchpoint) { return touchpoint->id; };
  const auto found = std::ranges::lower_bound(map.touchpoints, id, {}, idOf);
  return found != map.touchpoints.end() && (*found)->id == id ? &**found : nullptr;
}

const JourneyMap* mapOf(const Document& document, TouchpointId id) {
  return firstMapWhere(document, [id](const JourneyMap& map) { return findTouchpoint(map, id) != nullptr; });
}
const JourneyMap* mapOf(const Document& document, StageId id) {
  return firstMapWhere(document, [id](const JourneyMap& map) { return findStage(map, id) != nullptr; });
}
const JourneyMap* mapOf(const Document& document, LaneId id) {
  return firstMapWhere(document, [id](const JourneyMap& map) { return findLane(map, id) != nullptr; });
}

const Touchpoint* answeredBy(const JourneyMap& map, const Action& action) {
  if (action.touchpoint)
    return findTouchpoint(map, *action.touchpoint);
  const auto hasNote = [&action](const auto& touchpoint) {
    return std::ranges::find(touchpoint->notes, *action.note, &Note::id) != touchpoint->notes.end();
  };
  const auto found = action.note ? std::ranges::find_if(map.touchpoints, hasNote) : map.touchpoints.end();
  return found == map.touchpoints.end() ? nullptr : &**found;
}

const Stage* stageOf(const JourneyMap& map, StepId step) {
  for (const auto& stage : map.stages)
    if (std::ranges::find(stage->steps, step, &Step::id) != stage->steps.end())
      return &*stage;
  return nullptr;
}

std::vector<Column> columnsOf(const JourneyMap& map) {
  std::vector<Column> columns;
  for (const auto& stage : map.stages)
    for (const auto& step : stage->steps)
      columns.push_back({.stage = &*stage, .step = &step});
  return columns;
}

StagesOfSteps::StagesOfSteps(const JourneyMap& map) {
  for (const auto& column : columnsOf(map))
    stages_.emplace(column.step->id, column.stage);
}

const Stage* StagesOfSteps::stageOf(StepId step) const {
  const auto found = stages_.find(step);
  return found == stages_.end() ? nullptr : found->second;
}

std::vector<std::vector<const Touchpoint*>> inStages(const JourneyMap& map) {
  std::unordered_map<const Stage*, std::size_t> positions;
  for (const auto& stage : map.stages)
    positions.emplace(&*stage, positions.size());
  const StagesOfSteps stages(map);
  std::vector<std::vector<const Touchpoint*>> inside(map.stages.size());
  for (const auto* touchpoint : inReadingOrder(map))
    if (const auto* stage = stages.stageOf(touchpoint->place.step))
      inside[positions[stage]].push_back(touchpoint);
  return inside;
}

std::optional<std::size_t> columnOf(const JourneyMap& map, StepId step) {
  std::size_t column = 0;
  for (const auto& stage : map.stages)
    for (const auto& each : stage->steps) {
      if (each.id == step)
        return column;
      ++column;
    }
  return std::nullopt;
}

std::optional<std::size_t> rowOf(const JourneyMap& map, LaneId lane) {
  const auto found = std::ranges::find(map.lanes, lane, [](const auto& each) { return each->id; });
  if (found == map.lanes.end())
    return std::nullopt;
  return static_cast<std::size_t>(found - map.lanes.begin());
}

std::vector<const Touchpoint*> inReadingOrder(const JourneyMap& map) {
  std::unordered_map<StepId, std::size_t> columns;
  for (const auto& column : columnsOf(map))
    columns.emplace(column.step->id, columns.size());
  std::unordered_map<LaneId, std::size_t> rows;
  for (const auto& lane : map.lanes)
    rows.emplace(lane->id, rows.size());
  struct Placed {
    std::size_t column, row;
    int position;
    const Touchpoint* touchpoint;
  };
  std::vector<Placed> placed;
  placed.reserve(map.touchpoints.size());
  for (const auto& touchpoint : map.touchpoints)
    placed.push_back(
        {columns[touchpoint->place.step], rows[touchpoint->place.lane], touchpoint->place.position, &*touchpoint});
  std::ranges::sort(placed, {}, [](const Placed& each) {
    return std::tuple(each.column, each.row, each.position, each.touchpoint->id);
  });
  std::vector<const Touchpoint*> ordered;
  ordered.reserve(placed.size());
  for (const auto& each : placed)
    ordered.push_back(each.touchpoint);
  return ordered;
}

std::vector<const Touchpoint*> inCell(const JourneyMap& map, StepId step, LaneId lane) {
  std::vector<const Touchpoint*> found;
  for (const auto& touchpoint : map.touchpoints)
    if (touchpoint->place.step == step && touchpoint->place.lane == lane)
      found.push_back(&*touchpoint);
  std::ranges::sort(found, {}, [](const Touchpoint* touchpoint) { return touchpoint->place.position; });
  return found;
}

const Lane* touchpointLane(const JourneyMap& map) {
  const auto found = std::ranges::find(map.lanes, LaneType::touchpoints, [](const auto& lane) { return lane->type; });
  return found == map.lanes.end() ? nullptr : &**found;
}

Result<MapId> mapNamed(const Document& document, std::string_view titleOrId) {
  const auto titleOf = [](const JourneyMap& map) -> const std::string& { return map.details->title; };
  return namedOne(document.maps, titleOf, titleOrId, "map");
}
Result<StageId> stageNamed(const JourneyMap& map, std::string_view titleOrId) {
  return namedOne(map.stages, ownTitle, titleOrId, "stage");
}
Result<LaneId> laneNamed(const JourneyMap& map, std::string_view titleOrId) {
  return namedOne(map.lanes, ownTitle, titleOrId, "lane");
}
Result<TouchpointId> touchpointNamed(const JourneyMap& map, std::string_view titleOrId) {
  return namedOne(map.touchpoints, ownTitle, titleOrId, "touchpoint");
}

} // namespace throughline::model
