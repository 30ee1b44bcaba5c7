#include "core/tasks/edit_script.h"

#include "core/edit/lane_edits.h"
#include "core/edit/map_edits.h"
#include "core/edit/stage_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/tasks/edit_parameters.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>

namespace throughline::tasks {
namespace {

using model::Document;
using nlohmann::json;
using Outcome = Result<Document>;
using ScriptFunction = Outcome (*)(EditParameters&);

/// Reads the parameters first, then edits: nothing is changed by an edit with a wrong parameter.
template <class Edit> Outcome whenRead(EditParameters& parameters, Edit&& edit) {
  THROUGHLINE_CHECK(parameters.finish());
  return edit();
}

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
  return whenRead(p, [&] { return edit::duplicateMap(p.document(), map, copy, title, p.ids()); });
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
Outcome scriptSetLaneText(EditParameters& p) {
  const auto lane = p.lane();
  const auto step = p.step();
  const auto text = p.textOf("text", "value");
  return whenRead(p, [&] { return edit::setLaneText(p.document(), lane, step, text); });
}

model::Touchpoint newTouchpoint(EditParameters& p) {
  model::Touchpoint touchpoint{.id = p.newId<model::TouchpointId>(), .title = p.text("title"), .place = {}};
  touchpoint.kind = p.optionalWord("kind", model::Kind::experience);
  touchpoint.reason = p.optionalWord("reason", touchpoint.kind == model::Kind::service ? model::Reason::question : model::Reason::designedStep);
  touchpoint.initiator = p.optionalWord("initiator", touchpoint.kind == model::Kind::service ? model::Initiator::customer : model::Initiator::company);
  touchpoint.channel = p.optionalText("channel");
  return touchpoint;
}
Outcome scriptAddTouchpointBeside(EditParameters& p) {
  const auto touchpoint = newTouchpoint(p);
  const std::array<std::pair<std::string_view, edit::Side>, 4> sides{
      {{"before", edit::Side::before}, {"after", edit::Side::after}, {"above", edit::Side::above}, {"below", edit::Side::below}}};
  const auto side = std::ranges::find_if(sides, [&](const auto& each) { return p.has(each.first); });
  const auto chosen = side == sides.end() ? sides[1] : *side;
  const auto anchor = p.touchpoint(chosen.first);
  return whenRead(p, [&] { return edit::addTouchpointBeside(p.document(), anchor, chosen.second, touchpoint, p.ids()); });
}
Outcome scriptAddTouchpointAt(EditParameters& p) {
  const auto map = p.map().id;
  const auto touchpoint = newTouchpoint(p);
  const auto step = p.step();
  const auto lane = p.laneOrFirst();
  const auto position = p.optionalInteger("position");
  return whenRead(p, [&] { return edit::addTouchpointAt(p.document(), map, step, lane, touchpoint, position); });
}
Outcome scriptAddTouchpoint(EditParameters& p) {
  if (p.has("after") || p.has("before") || p.has("above") || p.has("below"))
    return scriptAddTouchpointBeside(p);
  if (p.has("step"))
    return scriptAddTouchpointAt(p);
  const auto map = p.map().id;
  const auto touchpoint = newTouchpoint(p);
  const auto stage = p.stage();
  const auto lane = p.laneOrFirst();
  return whenRead(p, [&] { return edit::addTouchpoint(p.document(), map, stage, touchpoint, p.ids(), lane); });
}
Outcome scriptRenameTouchpoint(EditParameters& p) {
  const auto touchpoint = p.touchpoint();
  const auto title = p.text("title");
  return whenRead(p, [&] { return edit::renameTouchpoint(p.document(), touchpoint, title); });
}
Outcome scriptMoveTouchpointToNewStep(EditParameters& p) {
  const auto touchpoint = p.touchpoint();
  const auto stage = p.stage();
  const auto* found = model::findStage(p.map(), stage);
  const auto position = p.optionalPosition("position").value_or(found == nullptr ? 0 : found->steps.size());
  const auto lane = p.laneOrFirst();
  return whenRead(p, [&] {
    return edit::moveTouchpointToNewStep(p.document(), touchpoint, stage, position, lane, p.ids().make<model::StepId>());
  });
}
Outcome scriptMoveTouchpoint(EditParameters& p) {
  if (!p.has("step"))
    return scriptMoveTouchpointToNewStep(p);
  const auto touchpoint = p.touchpoint();
  const auto step = p.step();
  const auto lane = p.laneOrFirst();
  const auto position = p.optionalInteger("position");
  return whenRead(p, [&] { return edit::moveTouchpoint(p.document(), touchpoint, step, lane, position); });
}
Outcome scriptMoveTouchpointsBy(EditParameters& p) {
  const auto touchpoints = p.touchpoints();
  const auto columns = p.optionalInteger("columns").value_or(0);
  const auto lanes = p.optionalInteger("lanes").value_or(0);
  return whenRead(p, [&] { return edit::moveTouchpointsBy(p.document(), touchpoints, columns, lanes); });
}
Outcome scriptRemoveTouchpoints(EditParameters& p) {
  const auto touchpoints = p.touchpoints();
  return whenRead(p, [&] { return edit::removeTouchpoints(p.document(), touchpoints); });
}
Outcome scriptDuplicateTouchpoints(EditParameters& p) {
  const auto touchpoints = p.touchpoints();
  std::vector<model::TouchpointId> copies(touchpoints.size());
  std::ranges::generate(copies, [&] { return p.ids().make<model::TouchpointId>(); });
  return whenRead(p, [&] { return edit::duplicateTouchpoints(p.document(), touchpoints, copies, p.ids()); });
}

Outcome scriptSetKind(EditParameters& p) {
  const auto touchpoint = p.touchpoint();
  const auto kind = p.wordOf<model::Kind>("kind", "value");
  return whenRead(p, [&] { return edit::setKind(p.document(), touchpoint, kind); });
}
Outcome scriptSetReason(EditParameters& p) {
  const auto touchpoint = p.touchpoint();
  const auto reason = p.wordOf<model::Reason>("reason", "value");
  return whenRead(p, [&] { return edit::setReason(p.document(), touchpoint, reason); });
}
Outcome scriptSetInitiator(EditParameters& p) {
  const auto touchpoint = p.touchpoint();
  const auto initiator = p.wordOf<model::Initiator>("initiator", "value");
  return whenRead(p, [&] { return edit::setInitiator(p.document(), touchpoint, initiator); });
}
Outcome scriptSetFailureCode(EditParameters& p) {
  const auto touchpoint = p.touchpoint();
  const auto code = p.wordOf<model::FailureCode>("failureCode", "value");
  return whenRead(p, [&] { return edit::setFailureCode(p.document(), touchpoint, code); });
}
Outcome scriptSetImportance(EditParameters& p) {
  const auto touchpoint = p.touchpoint();
  const auto importance = p.wordOf<model::Importance>("importance", "value");
  return whenRead(p, [&] { return edit::setImportance(p.document(), touchpoint, importance); });
}
Outcome scriptSetChannel(EditParameters& p) {
  const auto touchpoint = p.touchpoint();
  const auto channel = p.textOf("channel", "value");
  return whenRead(p, [&] { return edit::setChannel(p.document(), touchpoint, channel); });
}
Outcome scriptSetOwner(EditParameters& p) {
  const auto touchpoint = p.touchpoint();
  const auto owner = p.textOf("owner", "value");
  return whenRead(p, [&] { return edit::setOwner(p.document(), touchpoint, owner); });
}
Outcome scriptSetSpeakerNotes(EditParameters& p) {
  const auto touchpoint = p.touchpoint();
  const auto text = p.textOf("text", "value");
  return whenRead(p, [&] { return edit::setSpeakerNotes(p.document(), touchpoint, text); });
}
Outcome scriptSetEmotion(EditParameters& p) {
  const auto touchpoint = p.touchpoint();
  const auto emotion = p.integerOrNone("value");
  return whenRead(p, [&] { return edit::setEmotion(p.document(), touchpoint, emotion); });
}
Outcome scriptSetMomentOfTruth(EditParameters& p) {
  const auto touchpoint = p.touchpoint();
  const auto is = p.truth("value");
  return whenRead(p, [&] { return edit::setMomentOfTruth(p.document(), touchpoint, is); });
}
Outcome scriptSetComponent(EditParameters& p) {
  const auto touchpoint = p.touchpoint();
  const auto component = p.wordOf<model::Component>("component", "component");
  const auto score = p.integerOrNone("value");
  return whenRead(p, [&] { return edit::setComponent(p.document(), touchpoint, component, score); });
}
Outcome scriptSetAnswers(EditParameters& p) {
  const auto touchpoint = p.touchpoint();
  const auto answers = p.touchpoints("answers");
  return whenRead(p, [&] { return edit::setAnswers(p.document(), touchpoint, answers); });
}
Outcome scriptSetLinkedMap(EditParameters& p) {
  const auto touchpoint = p.touchpoint();
  std::optional<model::MapId> linked;
  const std::string title = p.optionalText("linkedMap");
  if (!title.empty()) {
    const auto found = model::mapNamed(p.document(), title);
    if (!found.ok())
      return found.error();
    linked = *found;
  }
  return whenRead(p, [&] { return edit::setLinkedMap(p.document(), touchpoint, linked); });
}

Outcome scriptAddNote(EditParameters& p) {
  const auto touchpoint = p.touchpoint();
  const auto kind = p.optionalWord("kind", model::NoteKind::painPoint);
  const auto text = p.text("text");
  const auto id = p.newId<model::NoteId>();
  return whenRead(p, [&] { return edit::addNote(p.document(), touchpoint, id, kind, text); });
}
Outcome scriptSetNoteText(EditParameters& p) {
  const auto touchpoint = p.touchpoint();
  const auto note = p.note(touchpoint);
  const auto text = p.text("text");
  return whenRead(p, [&] { return edit::setNoteText(p.document(), touchpoint, note, text); });
}
Outcome scriptRemoveNote(EditParameters& p) {
  const auto touchpoint = p.touchpoint();
  const auto note = p.note(touchpoint);
  return whenRead(p, [&] { return edit::removeNote(p.document(), touchpoint, note); });
}
Outcome scriptVoteForNote(EditParameters& p) {
  const auto touchpoint = p.touchpoint();
  const auto note = p.note(touchpoint);
  return whenRead(p, [&] { return edit::voteForNote(p.document(), touchpoint, note); });
}

const std::map<std::string_view, ScriptFunction>& scriptFunctions() {
  static const std::map<std::string_view, ScriptFunction> functions{
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
      {"removeStep", scriptRemoveStep},
      {"addLane", scriptAddLane},
      {"renameLane", scriptRenameLane},
      {"moveLane", scriptMoveLane},
      {"removeLane", scriptRemoveLane},
      {"setLaneText", scriptSetLaneText},
      {"addTouchpoint", scriptAddTouchpoint},
      {"addTouchpointAt", scriptAddTouchpointAt},
      {"addTouchpointBeside", scriptAddTouchpointBeside},
      {"renameTouchpoint", scriptRenameTouchpoint},
      {"moveTouchpoint", scriptMoveTouchpoint},
      {"moveTouchpointToNewStep", scriptMoveTouchpointToNewStep},
      {"moveTouchpointsBy", scriptMoveTouchpointsBy},
      {"removeTouchpoint", scriptRemoveTouchpoints},
      {"removeTouchpoints", scriptRemoveTouchpoints},
      {"duplicateTouchpoint", scriptDuplicateTouchpoints},
      {"duplicateTouchpoints", scriptDuplicateTouchpoints},
      {"setKind", scriptSetKind},
      {"setReason", scriptSetReason},
      {"setInitiator", scriptSetInitiator},
      {"setChannel", scriptSetChannel},
      {"setEmotion", scriptSetEmotion},
      {"setSpeakerNotes", scriptSetSpeakerNotes},
      {"setMomentOfTruth", scriptSetMomentOfTruth},
      {"setFailureCode", scriptSetFailureCode},
      {"setOwner", scriptSetOwner},
      {"setImportance", scriptSetImportance},
      {"setComponent", scriptSetComponent},
      {"setAnswers", scriptSetAnswers},
      {"setLinkedMap", scriptSetLinkedMap},
      {"addNote", scriptAddNote},
      {"setNoteText", scriptSetNoteText},
      {"removeNote", scriptRemoveNote},
      {"voteForNote", scriptVoteForNote},
  };
  return functions;
}

const std::map<std::string_view, EditStep>& historySteps() {
  static const std::map<std::string_view, EditStep> steps{
      {"undo", EditStep::undo}, {"redo", EditStep::redo}, {"restore", EditStep::restore}};
  return steps;
}

/// "addTouchpoint" as people write it: "Add touchpoint".
std::string spelledOut(std::string_view name) {
  std::string words;
  for (const char letter : name) {
    const bool capital = letter >= 'A' && letter <= 'Z';
    if (words.empty())
      words.push_back(static_cast<char>(letter - 'a' + 'A'));
    else if (capital)
      words.append({' ', static_cast<char>(letter - 'A' + 'a')});
    else
      words.push_back(letter);
  }
  return words;
}

/// Line and column of a byte of the text, from 1.
std::pair<std::size_t, std::size_t> lineAndColumn(std::string_view text, std::size_t byte) {
  const auto before = text.substr(0, byte);
  const auto lineStart = before.rfind('\n');
  const auto line = static_cast<std::size_t>(std::ranges::count(before, '\n')) + 1;
  return {line, lineStart == std::string_view::npos ? before.size() + 1 : before.size() - lineStart};
}

Result<ScriptEdit> readEntry(const json& entry) {
  if (!entry.is_object() || !entry.contains("edit") || !entry["edit"].is_string())
    return failure(ErrorCode::valueNotAllowed, {{Fact::name, "edit"}, {Fact::value, entry.dump(-1, ' ', false, json::error_handler_t::replace).substr(0, 80)}, {Fact::expected, "an object with the key \"edit\""}});
  ScriptEdit edit{.step = EditStep::edit, .name = entry["edit"].get<std::string>(), .text = entry.dump()};
  if (const auto found = historySteps().find(edit.name); found != historySteps().end())
    edit.step = found->second;
  else if (!scriptFunctions().contains(edit.name))
    return failure(ErrorCode::valueNotAllowed, {{Fact::name, "edit"}, {Fact::value, edit.name}, {Fact::expected, "a name from docs/command-line.md"}});
  if (edit.step == EditStep::restore) {
    if (!entry.contains("revision") || !entry["revision"].is_number_integer())
      return failure(ErrorCode::valueNotAllowed, {{Fact::name, "revision"}, {Fact::value, "nothing"}, {Fact::expected, "a whole number"}});
    edit.revision = entry["revision"].get<std::int64_t>();
  }
  return edit;
}

} // namespace

Result<std::vector<Result<ScriptEdit>>> readEditScript(std::string_view text) {
  json script;
  try {
    script = json::parse(text);
  } catch (const json::parse_error& error) {
    const auto [line, column] = lineAndColumn(text, error.byte == 0 ? 0 : error.byte - 1);
    return failure(ErrorCode::jsonInvalid, {{Fact::line, std::to_string(line)}, {Fact::column, std::to_string(column)}, {Fact::detail, "the JSON ends or goes wrong here"}});
  }
  if (!script.is_array())
    return failure(ErrorCode::jsonInvalid, {{Fact::line, "1"}, {Fact::column, "1"}, {Fact::detail, "a list of edits is needed"}});
  std::vector<Result<ScriptEdit>> edits;
  for (const auto& entry : script)
    edits.push_back(readEntry(entry));
  return edits;
}

Result<Document> applyEdit(const Document& document, const ScriptEdit& edit, IdSource& ids) {
  const auto function = scriptFunctions().find(edit.name);
  if (function == scriptFunctions().end())
    return failure(ErrorCode::valueNotAllowed, {{Fact::name, "edit"}, {Fact::value, edit.name}});
  const json entry = json::parse(edit.text);
  EditParameters parameters(document, entry, ids);
  return function->second(parameters);
}

std::string labelOf(const ScriptEdit& edit) {
  const json entry = json::parse(edit.text);
  for (const auto* key : {"title", "touchpoint", "stage", "lane", "map"})
    if (entry.contains(key) && entry[key].is_string())
      return spelledOut(edit.name) + ": " + entry[key].get<std::string>();
  return spelledOut(edit.name);
}

std::vector<std::string_view> editNames() {
  std::vector<std::string_view> names;
  for (const auto& [name, function] : scriptFunctions())
    names.push_back(name);
  for (const auto& [name, step] : historySteps())
    names.push_back(name);
  std::ranges::sort(names);
  return names;
}

} // namespace throughline::tasks
