#include "tests/support/random_things.h"

#include "core/edit/image_edits.h"
#include "core/edit/lane_edits.h"
#include "core/edit/note_edits.h"
#include "core/edit/part_edits.h"
#include "core/edit/persona_edits.h"
#include "core/edit/set_field.h"
#include "core/edit/stage_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/images.h"
#include "core/model/look_up.h"

namespace throughline::test {
namespace {

using model::Document;
using model::JourneyMap;
using Outcome = Result<Document>;

std::optional<int> perhapsEmotion(Chance& chance) {
  return chance.perhaps() ? std::optional(chance.between(-2, 2)) : std::nullopt;
}

Outcome onPersonas(const Document& document, const JourneyMap& map, Chance& chance, std::string& name) {
  if (document.personas.empty() || chance.below(6) == 0)
    return name = "addPersona",
           edit::addPersona(document, {.id = chance.make<model::PersonaId>(), .name = chance.text()});
  const auto persona = anyOf(document.personas, chance);
  switch (chance.below(6)) {
  case 0: return name = "setPersonaField", edit::setPersonaField(document, persona, "goals", chance.text());
  case 1: return name = "movePersona", edit::movePersona(document, persona, chance.below(4));
  case 2: return name = "removePersona", edit::removePersona(document, persona);
  case 3: return name = "setMapPersonas", edit::setMapPersonas(document, map.id, {persona});
  default:
    return name = "setPersonaCurve",
           edit::setPersonaCurve(document, map.id, persona, {{anyOf(map.touchpoints, chance), perhapsEmotion(chance)}});
  }
}

/// Every note of the map; edits of one that is not there are refused.
model::NoteId anyNote(const JourneyMap& map, Chance& chance) {
  std::vector<model::NoteId> notes;
  for (const auto& touchpoint : map.touchpoints)
    for (const auto& note : touchpoint->notes)
      notes.push_back(note.id);
  for (const auto& stage : map.stages)
    for (const auto& note : stage->notes)
      notes.push_back(note.id);
  return notes.empty() ? model::NoteId{} : notes[chance.below(notes.size())];
}

Outcome onNotes(const Document& document, const JourneyMap& map, Chance& chance, std::string& name) {
  const auto note = anyNote(map, chance);
  switch (chance.below(8)) {
  case 0: return name = "setNoteText", edit::setNoteText(document, note, chance.text());
  case 1: return name = "setNoteKind", edit::setNoteKind(document, note, chance.word<model::NoteKind>());
  case 2: return name = "removeNote", edit::removeNote(document, note);
  case 3: return name = "moveNote", edit::moveNote(document, note, anyOf(map.touchpoints, chance), chance.below(3));
  case 4: return name = "voteForNote", edit::voteForNote(document, note);
  case 5: return name = "takeVoteBack", edit::takeVoteBack(document, note);
  default:
    return name = "addNote to stage", edit::addNote(document, anyOf(map.stages, chance), chance.make<model::NoteId>(),
                                                    chance.word<model::NoteKind>(), chance.text());
  }
}

Outcome onActions(const Document& document, const JourneyMap& map, Chance& chance, std::string& name) {
  if (map.actions.empty() || chance.below(4) == 0)
    return name = "addAction", edit::addPart<model::Action>(document, map.id,
                                                            {.id = chance.make<model::ActionId>(),
                                                             .title = chance.text(),
                                                             .touchpoint = anyOf(map.touchpoints, chance)});
  const auto action = anyOf(map.actions, chance);
  const auto note = anyNote(map, chance);
  switch (chance.below(5)) {
  case 0: return name = "removeAction", edit::removePart<model::Action>(document, action);
  case 1: return name = "setActionField due", edit::setField(document, action, "due", model::text("2026-12-24"));
  case 2:
    return name = "setActionField note",
           edit::setField(document, action, "note", note.isNull() ? model::nothing() : model::text(note.text()));
  case 3: return name = "setActionField gain", edit::setField(document, action, "expectedGain", model::real(1.25));
  default:
    return name = "setActionField status",
           edit::setField(document, action, "status", model::text(nameOf(chance.word<model::ActionStatus>())));
  }
}

Outcome onGoals(const Document& document, const JourneyMap& map, Chance& chance, std::string& name) {
  if (map.goals.empty() || chance.below(4) == 0)
    return name = "addGoal", edit::addPart<model::Goal>(
                                 document, map.id, {.id = chance.make<model::GoalId>(), .metric = "nps", .target = 40});
  const auto goal = anyOf(map.goals, chance);
  if (chance.below(4) == 0)
    return name = "removeGoal", edit::removePart<model::Goal>(document, goal);
  return name = "setGoalField", edit::setField(document, goal, "serviceOwner", model::text(chance.text()));
}

Outcome onLanes(const Document& document, const JourneyMap& map, Chance& chance, std::string& name) {
  const auto lane = anyOf(map.lanes, chance);
  switch (chance.below(4)) {
  case 0: return name = "setLaneHidden", edit::setLaneHidden(document, lane, chance.perhaps());
  case 1: return name = "setLaneHeight", edit::setLaneHeight(document, lane, chance.between(10, 300));
  case 2: return name = "setLaneType", edit::setLaneType(document, lane, chance.word<model::LaneType>());
  default:
    return name = "duplicateLane", map.lanes.size() > 6
                                       ? edit::removeLane(document, lane)
                                       : edit::duplicateLane(document, lane, chance.make<model::LaneId>(), chance);
  }
}

Outcome onImages(const Document& document, const JourneyMap& map, Chance& chance, std::string& name) {
  const auto lane = anyOf(map.lanes, chance);
  const auto columns = model::columnsOf(map);
  const edit::ImagePlace place = chance.perhaps()
                                     ? edit::ImagePlace(anyOf(map.touchpoints, chance))
                                     : edit::LaneCell{lane, columns[chance.below(columns.size())].step->id};
  const auto bytes = std::to_string(chance.below(4));
  const auto image = model::imageOf(model::ImageFormat::png, 3, 2, bytes);
  return name = "setImage", edit::setImage(document, place, chance.below(4) == 0 ? std::nullopt : std::optional(image));
}

Outcome onSteps(const Document& document, const JourneyMap& map, Chance& chance, std::string& name) {
  const auto columns = model::columnsOf(map);
  const auto& column = columns[chance.below(columns.size())];
  const auto& siblings = column.stage->steps;
  switch (chance.below(5)) {
  case 0:
    return name = "mergeStages", edit::mergeStages(document, anyOf(map.stages, chance), anyOf(map.stages, chance));
  case 1:
    return name = "mergeSteps",
           edit::mergeSteps(document, map.id, column.step->id, siblings[chance.below(siblings.size())].id);
  case 2:
    return name = "duplicateStep",
           edit::duplicateStep(document, map.id, column.step->id, chance.make<model::StepId>(), chance);
  default:
    return name = "moveStep",
           edit::moveStep(document, map.id, column.step->id, anyOf(map.stages, chance), chance.below(4));
  }
}

Outcome onCards(const Document& document, const JourneyMap& map, Chance& chance, std::string& name) {
  const auto id = anyOf(map.touchpoints, chance);
  const auto& from = *document.maps[chance.below(document.maps.size())];
  switch (chance.below(6)) {
  case 0:
    return name = "setTarget", edit::setTarget(document, id, {.metric = "csat", .value = 0.5 * chance.between(0, 9)});
  case 1: return name = "removeTarget", edit::removeTarget(document, id, "csat");
  case 2:
    return name = "shareFeedback", from.touchpoints.empty()
                                       ? Outcome(document)
                                       : edit::shareFeedback(document, id, anyOf(from.touchpoints, chance));
  case 3: return name = "setField expectation", edit::setField(document, id, "expectation", model::text(chance.text()));
  case 4:
    return name = "setField responseTarget",
           edit::setField(document, id, "responseTarget", model::text(Duration{60 * chance.between(1, 5000)}.text()));
  default:
    return name = "setField settings",
           edit::setField(document, std::monostate{}, "minimumFailed", model::whole(chance.between(1, 20)));
  }
}

} // namespace

Outcome editThings(const Document& document, const JourneyMap& map, Chance& chance, std::string& name) {
  switch (chance.below(8)) {
  case 7: return onImages(document, map, chance, name);
  case 0: return onPersonas(document, map, chance, name);
  case 1: return onNotes(document, map, chance, name);
  case 2: return onActions(document, map, chance, name);
  case 3: return onGoals(document, map, chance, name);
  case 4: return onLanes(document, map, chance, name);
  case 5: return onSteps(document, map, chance, name);
  default: return onCards(document, map, chance, name);
  }
}

} // namespace throughline::test
