#include "core/tasks/script_functions.h"

#include "core/edit/lane_edits.h"
#include "core/edit/map_edits.h"
#include "core/edit/stage_edits.h"

namespace throughline::tasks {
namespace {

using model::Document;
using Outcome = Result<Document>;

Outcome scriptAddMap(EditParameters& p) {
  edit::NewMap map{.id = p.newId<model::MapId>(), .title = p.text("title")};
  if (p.has("touchpointLane"))
    map.touchpointLane = p.text("touchpointLane");
  if (p.has("curveLane"))
    map.curveLane = p.text("curveLane");
  return whenRead(p, [&] { return edit::addMap(p.document(), map, p.ids()); });
}
Outcome scriptRenameMap(EditParameters& p) {
  const auto map = p.map().id;
  const auto title = p.text("title");
  return whenRead(p, [&] { return edit::renameMap(p.document(), map, title); });
}
Outcome scriptMoveMap(EditParameters& p) {
  const auto map = p.map().id;
  const auto position = p.optionalPosition("position").value_or(0);
  return whenRead(p, [&] { return edit::moveMap(p.document(), map, position); });
}
Outcome scriptRemoveMap(EditParameters& p) {
  const auto map = p.map().id;
  return whenRead(p, [&] { return edit::removeMap(p.document(), map); });
}
Outcome scriptDuplicateMap(EditParameters& p) {
  const auto map = p.map().id;
  const auto title = p.text("title");
  const auto copy = p.newId<model::MapId>();
  const bool linked = p.has("keepFeedback") && p.truth("keepFeedback");
  const auto feedback = linked ? edit::CopiedFeedback::linked : edit::CopiedFeedback::none;
  return whenRead(p, [&] { return edit::duplicateMap(p.document(), map, copy, title, p.ids(), feedback); });
}
template <Result<Document> (*edit)(const Document&, model::MapId, std::string_view)>
Outcome scriptMapText(EditParameters& p) {
  const auto map = p.map().id;
  const auto text = p.textOf("text", "value");
  return whenRead(p, [&] { return edit(p.document(), map, text); });
}
Outcome scriptSetMapState(EditParameters& p) {
  const auto map = p.map().id;
  const auto state = p.wordOf<model::MapState>("state", "value");
  return whenRead(p, [&] { return edit::setMapState(p.document(), map, state); });
}

Outcome scriptAddStage(EditParameters& p) {
  const auto map = p.map().id;
  const auto title = p.text("title");
  const auto position = p.optionalPosition("position");
  const auto id = p.newId<model::StageId>();
  return whenRead(p, [&] { return edit::addStage(p.document(), map, id, title, p.ids(), position); });
}
Outcome scriptRenameStage(EditParameters& p) {
  const auto stage = p.stage();
  const auto title = p.text("title");
  return whenRead(p, [&] { return edit::renameStage(p.document(), stage, title); });
}
Outcome scriptMoveStage(EditParameters& p) {
  const auto stage = p.stage();
  const auto position = p.optionalPosition("position").value_or(0);
  return whenRead(p, [&] { return edit::moveStage(p.document(), stage, position); });
}
Outcome scriptRemoveStage(EditParameters& p) {
  const auto stage = p.stage();
  return whenRead(p, [&] { return edit::removeStage(p.document(), stage); });
}
Outcome scriptDuplicateStage(EditParameters& p) {
  const auto stage = p.stage();
  const auto copy = p.newId<model::StageId>();
  return whenRead(p, [&] { return edit::duplicateStage(p.document(), stage, copy, p.ids()); });
}
Outcome scriptAddStep(EditParameters& p) {
  const auto stage = p.stage();
  const auto title = p.optionalText("title");
  const auto position = p.optionalPosition("position");
  const auto id = p.newId<model::StepId>();
  return whenRead(p, [&] { return edit::addStep(p.document(), stage, id, title, position); });
}
Outcome scriptRenameStep(EditParameters& p) {
  const auto map = p.map().id;
  const auto step = p.step();
  const auto title = p.text("title");
  return whenRead(p, [&] { return edit::renameStep(p.document(), map, step, title); });
}
Outcome scriptMoveStep(EditParameters& p) {
  const auto map = p.map().id;
  const auto step = p.step();
  const auto to = p.stage(p.has("to") ? "to" : "stage");
  const auto position = p.optionalPosition("position").value_or(model::mostOfAKind);
  return whenRead(p, [&] { return edit::moveStep(p.document(), map, step, to, position); });
}
Outcome scriptDuplicateStep(EditParameters& p) {
  const auto map = p.map().id;
  const auto step = p.step();
  const auto copy = p.newId<model::StepId>();
  return whenRead(p, [&] { return edit::duplicateStep(p.document(), map, step, copy, p.ids()); });
}
Outcome scriptMergeSteps(EditParameters& p) {
  const auto map = p.map().id;
  const auto step = p.step();
  const auto merged = p.step("merged");
  return whenRead(p, [&] { return edit::mergeSteps(p.document(), map, step, merged); });
}
Outcome scriptMergeStages(EditParameters& p) {
  const auto stage = p.stage();
  const auto merged = p.stage("merged");
  return whenRead(p, [&] { return edit::mergeStages(p.document(), stage, merged); });
}
Outcome scriptRemoveStep(EditParameters& p) {
  const auto map = p.map().id;
  const auto step = p.step();
  return whenRead(p, [&] { return edit::removeStep(p.document(), map, step); });
}

Outcome scriptAddLane(EditParameters& p) {
  const auto map = p.map().id;
  const auto title = p.text("title");
  const auto type = p.optionalWord("type", model::LaneType::touchpoints);
  const auto position = p.optionalPosition("position");
  const auto id = p.newId<model::LaneId>();
  return whenRead(p, [&] { return edit::addLane(p.document(), map, id, title, type, position); });
}
Outcome scriptRenameLane(EditParameters& p) {
  const auto lane = p.lane();
  const auto title = p.text("title");
  return whenRead(p, [&] { return edit::renameLane(p.document(), lane, title); });
}
Outcome scriptMoveLane(EditParameters& p) {
  const auto lane = p.lane();
  const auto position = p.optionalPosition("position").value_or(0);
  return whenRead(p, [&] { return edit::moveLane(p.document(), lane, position); });
}
Outcome scriptRemoveLane(EditParameters& p) {
  const auto lane = p.lane();
  return whenRead(p, [&] { return edit::removeLane(p.document(), lane); });
}
Outcome scriptSetLaneHidden(EditParameters& p) {
  const auto lane = p.lane();
  const bool hidden = p.truth(p.has("hidden") ? "hidden" : "value");
  return whenRead(p, [&] { return edit::setLaneHidden(p.document(), lane, hidden); });
}
Outcome scriptSetLaneHeight(EditParameters& p) {
  const auto lane = p.lane();
  const auto height = p.integerOrNone(p.has("height") ? "height" : "value");
  return whenRead(p, [&] { return edit::setLaneHeight(p.document(), lane, height); });
}
Outcome scriptSetLaneType(EditParameters& p) {
  const auto lane = p.lane();
  const auto type = p.wordOf<model::LaneType>("type", "value");
  return whenRead(p, [&] { return edit::setLaneType(p.document(), lane, type); });
}
Outcome scriptDuplicateLane(EditParameters& p) {
  const auto lane = p.lane();
  const auto copy = p.newId<model::LaneId>();
  return whenRead(p, [&] { return edit::duplicateLane(p.document(), lane, copy, p.ids()); });
}
Outcome scriptSetLaneText(EditParameters& p) {
  const auto lane = p.lane();
  const auto step = p.step();
  const auto text = p.textOf("text", "value");
  return whenRead(p, [&] { return edit::setLaneText(p.document(), lane, step, text); });
}

} // namespace

ScriptFunctions mapScriptFunctions() {
  return {
      {"addMap", scriptAddMap},
      {"renameMap", scriptRenameMap},
      {"moveMap", scriptMoveMap},
      {"removeMap", scriptRemoveMap},
      {"duplicateMap", scriptDuplicateMap},
      {"setScenario", scriptMapText<edit::setScenario>},
      {"setGoal", scriptMapText<edit::setGoal>},
      {"setMapOwner", scriptMapText<edit::setMapOwner>},
      {"setMapState", scriptSetMapState},
      {"addStage", scriptAddStage},
      {"renameStage", scriptRenameStage},
      {"moveStage", scriptMoveStage},
      {"removeStage", scriptRemoveStage},
      {"duplicateStage", scriptDuplicateStage},
      {"addStep", scriptAddStep},
      {"renameStep", scriptRenameStep},
      {"moveStep", scriptMoveStep},
      {"duplicateStep", scriptDuplicateStep},
      {"mergeSteps", scriptMergeSteps},
      {"mergeStages", scriptMergeStages},
      {"removeStep", scriptRemoveStep},
      {"addLane", scriptAddLane},
      {"renameLane", scriptRenameLane},
      {"moveLane", scriptMoveLane},
      {"removeLane", scriptRemoveLane},
      {"setLaneText", scriptSetLaneText},
      {"setLaneHidden", scriptSetLaneHidden},
      {"setLaneHeight", scriptSetLaneHeight},
      {"setLaneType", scriptSetLaneType},
      {"duplicateLane", scriptDuplicateLane},
  };
}

} // namespace throughline::tasks
