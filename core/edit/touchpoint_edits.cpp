#include "core/edit/touchpoint_edits.h"

#include "core/edit/field_setter.h"
#include "core/edit/lasting.h"
#include "core/edit/placing.h"
#include "core/edit/set_field.h"
#include "core/model/frontstage.h"
#include "core/model/names.h"

#include <map>

namespace throughline::edit {
namespace {

using model::Document;
using model::JourneyMap;
using model::LaneId;
using model::Stage;
using model::StepId;
using model::Touchpoint;
using model::TouchpointId;

Result<Touchpoint> checkedTouchpoint(const Document& document, const Touchpoint& touchpoint) {
  THROUGHLINE_CHECK(checkFree(document, touchpoint.id));
  for (const auto& note : touchpoint.notes)
    THROUGHLINE_CHECK(checkFree(document, note.id));
  return checkedPart(touchpoint, "touchpoint");
}

Status checkAllFree(const Document& document, std::span<const TouchpointId> ids) {
  auto taken = model::idsIn(document);
  for (const auto id : ids)
    if (id.isNull() || !taken.insert(id.raw).second)
      return failure(ErrorCode::alreadyExists, {{Fact::name, "touchpoint"}, {Fact::value, id.text()}});
  return {};
}

Status checkCardLane(const JourneyMap& map, LaneId id) {
  const auto* lane = model::findLane(map, id);
  if (lane == nullptr)
    return notThere("lane", id.raw);
  if (!model::holdsCards(lane->type))
    return failure(ErrorCode::valueNotAllowed,
                   {{Fact::name, "lane"}, {Fact::value, lane->title}, {Fact::expected, "a lane for touchpoints"}});
  return {};
}

bool isFree(const JourneyMap& map, StepId step, LaneId lane) {
  return std::ranges::none_of(map.touchpoints,
                              [&](const auto& each) { return each->place.step == step && each->place.lane == lane; });
}

std::size_t positionOfStep(const Stage& stage, StepId step) {
  return static_cast<std::size_t>(std::ranges::find(stage.steps, step, &model::Step::id) - stage.steps.begin());
}

/// The step of the stage at this position when its cell is free, else a new one put there.
StepId freeStepAt(JourneyMap& map, model::StageId stageId, std::size_t position, LaneId lane, IdSource& ids) {
  const Stage& stage = *model::findStage(map, stageId);
  if (position < stage.steps.size() && isFree(map, stage.steps[position].id, lane))
    return stage.steps[position].id;
  const auto step = ids.make<StepId>();
  insertStep(map, stageId, position, step);
  return step;
}

/// Position right after the last step of the stage whose cell in the lane is taken; 0 when all are free.
std::size_t afterLastTaken(const JourneyMap& map, const Stage& stage, LaneId lane) {
  for (std::size_t position = stage.steps.size(); position > 0; --position)
    if (!isFree(map, stage.steps[position - 1].id, lane))
      return position;
  return 0;
}

void insertAt(JourneyMap& map, Touchpoint touchpoint, StepId step, LaneId lane, std::optional<int> position) {
  const TouchpointId id = touchpoint.id;
  touchpoint.place = {};
  insertSorted(map, std::move(touchpoint));
  placeInCell(map, id, step, lane, position);
}

void insertBeside(JourneyMap& map, TouchpointId anchorId, Side side, Touchpoint touchpoint, IdSource& ids) {
  const model::Place anchor = model::findTouchpoint(map, anchorId)->place;
  if (side == Side::above || side == Side::below) {
    insertAt(map, std::move(touchpoint), anchor.step, anchor.lane, anchor.position + (side == Side::below ? 1 : 0));
    return;
  }
  const Stage stage = *model::stageOf(map, anchor.step);
  const std::size_t at = positionOfStep(stage, anchor.step);
  const bool freeBefore = at > 0 && isFree(map, stage.steps[at - 1].id, anchor.lane);
  StepId step;
  if (side == Side::before && freeBefore)
    step = stage.steps[at - 1].id;
  else if (side == Side::before)
    insertStep(map, stage.id, at, step = ids.make<StepId>());
  else
    step = freeStepAt(map, stage.id, at + 1, anchor.lane, ids);
  insertAt(map, std::move(touchpoint), step, anchor.lane, std::nullopt);
}

/// Columns and lanes of cards of a map as a grid, to move in.
struct Grid {
  std::vector<StepId> steps;
  std::vector<LaneId> lanes;
  std::map<RawId, int> column;
  std::map<RawId, int> row;

  explicit Grid(const JourneyMap& map) {
    for (const auto& each : model::columnsOf(map)) {
      column.emplace(each.step->id.raw, static_cast<int>(steps.size()));
      steps.push_back(each.step->id);
    }
    for (const auto& lane : map.lanes)
      if (model::holdsCards(lane->type)) {
        row.emplace(lane->id.raw, static_cast<int>(lanes.size()));
        lanes.push_back(lane->id);
      }
  }
};

/// As far along as all of them can go: the offset cut to the grid.
int cutOffset(int offset, int first, int last, int size) {
  return std::clamp(offset, -first, size - 1 - last);
}

void moveAllBy(JourneyMap& map, const std::vector<const Touchpoint*>& movers, int columns, int lanes) {
  const Grid grid(map);
  int left = static_cast<int>(grid.steps.size()), right = 0, top = static_cast<int>(grid.lanes.size()), bottom = 0;
  for (const auto* mover : movers) {
    left = std::min(left, grid.column.at(mover->place.step.raw));
    right = std::max(right, grid.column.at(mover->place.step.raw));
    top = std::min(top, grid.row.at(mover->place.lane.raw));
    bottom = std::max(bottom, grid.row.at(mover->place.lane.raw));
  }
  columns = cutOffset(columns, left, right, static_cast<int>(grid.steps.size()));
  lanes = cutOffset(lanes, top, bottom, static_cast<int>(grid.lanes.size()));
  if (columns == 0 && lanes == 0)
    return;
  struct Move {
    TouchpointId id;
    StepId from, step;
    LaneId lane;
  };
  std::vector<Move> moves;
  for (const auto* mover : movers)
    moves.push_back({mover->id, mover->place.step,
                     grid.steps[static_cast<std::size_t>(grid.column.at(mover->place.step.raw) + columns)],
                     grid.lanes[static_cast<std::size_t>(grid.row.at(mover->place.lane.raw) + lanes)]});
  for (const auto& move : moves) {
    leaveCell(map, move.id);
    placeInCell(map, move.id, move.step, move.lane, std::nullopt);
  }
  for (const auto& move : moves)
    dropStepIfEmpty(map, move.from);
}

/// The touchpoints in reading order; all must be on the map of the first.
Result<std::vector<const Touchpoint*>> foundTouchpoints(const Document& document, std::span<const TouchpointId> ids,
                                                        const JourneyMap*& map) {
  if (ids.empty())
    return failure(ErrorCode::notFound, {{Fact::name, "touchpoint"}});
  map = model::mapOf(document, ids.front());
  if (map == nullptr)
    return notThere("touchpoint", ids.front().raw);
  for (const auto id : ids)
    if (model::findTouchpoint(*map, id) == nullptr)
      return notThere("touchpoint", id.raw);
  std::vector<const Touchpoint*> found;
  for (const auto* touchpoint : model::inReadingOrder(*map))
    if (std::ranges::find(ids, touchpoint->id) != ids.end())
      found.push_back(touchpoint);
  return found;
}

} // namespace

Result<Document> addTouchpoint(const Document& document, model::MapId map, model::StageId stage,
                               const Touchpoint& touchpoint, IdSource& ids, std::optional<LaneId> lane) {
  THROUGHLINE_TRY(checked, checkedTouchpoint(document, touchpoint));
  return changeMap(document, map, [&](JourneyMap& changed) -> Status {
    const auto* found = model::findStage(changed, stage);
    if (found == nullptr)
      return notThere("stage", stage.raw);
    const auto* firstLane = model::touchpointLane(changed);
    const LaneId into = lane.value_or(firstLane->id);
    THROUGHLINE_CHECK(checkCardLane(changed, into));
    const auto step = freeStepAt(changed, stage, afterLastTaken(changed, *found, into), into, ids);
    insertAt(changed, checked, step, into, std::nullopt);
    return {};
  });
}

Result<Document> addTouchpointAt(const Document& document, model::MapId map, StepId step, LaneId lane,
                                 const Touchpoint& touchpoint, std::optional<int> position) {
  THROUGHLINE_TRY(checked, checkedTouchpoint(document, touchpoint));
  return changeMap(document, map, [&](JourneyMap& changed) -> Status {
    if (model::stageOf(changed, step) == nullptr)
      return notThere("step", step.raw);
    THROUGHLINE_CHECK(checkCardLane(changed, lane));
    insertAt(changed, checked, step, lane, position);
    return {};
  });
}

Result<Document> addTouchpointBeside(const Document& document, TouchpointId anchor, Side side,
                                     const Touchpoint& touchpoint, IdSource& ids) {
  THROUGHLINE_TRY(checked, checkedTouchpoint(document, touchpoint));
  const auto* owner = model::mapOf(document, anchor);
  if (owner == nullptr)
    return notThere("touchpoint", anchor.raw);
  return changeMap(document, owner->id, [&](JourneyMap& changed) -> Status {
    insertBeside(changed, anchor, side, checked, ids);
    return {};
  });
}

Result<Document> renameTouchpoint(const Document& document, TouchpointId touchpoint, std::string_view title) {
  return setField(document, touchpoint, "title", model::text(title));
}

Result<Document> moveTouchpoint(const Document& document, TouchpointId touchpoint, StepId step, LaneId lane,
                                std::optional<int> position) {
  const auto* owner = model::mapOf(document, touchpoint);
  if (owner == nullptr)
    return notThere("touchpoint", touchpoint.raw);
  return changeMap(document, owner->id, [&](JourneyMap& changed) -> Status {
    if (model::stageOf(changed, step) == nullptr)
      return notThere("step", step.raw);
    THROUGHLINE_CHECK(checkCardLane(changed, lane));
    const StepId from = model::findTouchpoint(changed, touchpoint)->place.step;
    leaveCell(changed, touchpoint);
    placeInCell(changed, touchpoint, step, lane, position);
    if (from != step)
      dropStepIfEmpty(changed, from);
    return {};
  });
}

Result<Document> moveTouchpointToNewStep(const Document& document, TouchpointId touchpoint, model::StageId stage,
                                         std::size_t position, LaneId lane, StepId newStep) {
  const auto* owner = model::mapOf(document, touchpoint);
  if (owner == nullptr)
    return notThere("touchpoint", touchpoint.raw);
  THROUGHLINE_CHECK(checkFree(document, newStep));
  return changeMap(document, owner->id, [&](JourneyMap& changed) -> Status {
    if (model::findStage(changed, stage) == nullptr)
      return notThere("stage", stage.raw);
    THROUGHLINE_CHECK(checkCardLane(changed, lane));
    const StepId from = model::findTouchpoint(changed, touchpoint)->place.step;
    insertStep(changed, stage, position, newStep);
    leaveCell(changed, touchpoint);
    placeInCell(changed, touchpoint, newStep, lane, std::nullopt);
    dropStepIfEmpty(changed, from);
    return {};
  });
}

Result<Document> moveTouchpointsBy(const Document& document, std::span<const TouchpointId> touchpoints, int columns,
                                   int lanes) {
  const JourneyMap* map = nullptr;
  THROUGHLINE_TRY(movers, foundTouchpoints(document, touchpoints, map));
  return changeMap(document, map->id, [&](JourneyMap& changed) -> Status {
    moveAllBy(changed, movers, columns, lanes);
    return {};
  });
}

Result<Document> removeTouchpoints(const Document& document, std::span<const TouchpointId> touchpoints) {
  const JourneyMap* map = nullptr;
  THROUGHLINE_TRY(removed, foundTouchpoints(document, touchpoints, map));
  std::vector<StepId> steps;
  for (const auto* touchpoint : removed)
    steps.push_back(touchpoint->place.step);
  return withoutGone(document, changeMap(document, map->id, [&](JourneyMap& changed) -> Status {
                       removeFromMap(changed, {touchpoints.begin(), touchpoints.end()});
                       for (const auto step : steps)
                         dropStepIfEmpty(changed, step);
                       return {};
                     }));
}

Result<Document> duplicateTouchpoints(const Document& document, std::span<const TouchpointId> touchpoints,
                                      std::span<const TouchpointId> copies, IdSource& ids) {
  THROUGHLINE_EXPECT(touchpoints.size() == copies.size());
  const JourneyMap* map = nullptr;
  THROUGHLINE_TRY(originals, foundTouchpoints(document, touchpoints, map));
  THROUGHLINE_CHECK(checkAllFree(document, copies));
  std::size_t next = 0;
  return changeMap(document, map->id, [&](JourneyMap& changed) -> Status {
    for (const auto* original : originals) {
      Touchpoint copy = *original;
      const TouchpointId id = copies[next++];
      model::renameIds(copy, model::newIdsFor(model::idsIn(copy), ids));
      copy.id = id;
      insertBeside(changed, original->id, Side::after, std::move(copy), ids);
    }
    return {};
  });
}

} // namespace throughline::edit
