#include "tests/support/builders.h"

#include "core/edit/lane_edits.h"
#include "core/edit/map_edits.h"
#include "core/edit/note_edits.h"
#include "core/edit/stage_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/look_up.h"
#include "tests/support/random_things.h"

#include <array>
#include <functional>

namespace throughline::test {
namespace {

using model::Document;
using model::JourneyMap;

Result<Document> onMap(const Document& document, const JourneyMap& map, Chance& chance, std::string& name) {
  switch (chance.below(7)) {
  case 0: return name = "renameMap", edit::renameMap(document, map.id, chance.text());
  case 1: return name = "moveMap", edit::moveMap(document, map.id, chance.below(4));
  case 2: return name = "setScenario", edit::setScenario(document, map.id, chance.text());
  case 3: return name = "setMapState", edit::setMapState(document, map.id, chance.word<model::MapState>());
  case 4:
    return name = "addLane", edit::addLane(document, map.id, chance.make<model::LaneId>(), chance.text(),
                                           chance.word<model::LaneType>(), chance.below(5));
  case 5: return name = "removeLane", edit::removeLane(document, anyOf(map.lanes, chance));
  default: return name = "moveLane", edit::moveLane(document, anyOf(map.lanes, chance), chance.below(5));
  }
}

Result<Document> onStage(const Document& document, const JourneyMap& map, Chance& chance, std::string& name) {
  const auto stage = anyOf(map.stages, chance);
  const auto columns = model::columnsOf(map);
  const auto step = columns[chance.below(columns.size())].step->id;
  switch (chance.below(8)) {
  case 0: return name = "renameStage", edit::renameStage(document, stage, chance.text());
  case 1: return name = "moveStage", edit::moveStage(document, stage, chance.below(6));
  case 2:
    return name = "removeStage", chance.below(4) == 0 ? edit::removeStage(document, stage) : Result<Document>(document);
  case 3: return name = "duplicateStage", edit::duplicateStage(document, stage, chance.make<model::StageId>(), chance);
  case 4:
    return name = "addStep", edit::addStep(document, stage, chance.make<model::StepId>(),
                                           chance.perhaps() ? chance.text() : std::string(), chance.below(4));
  case 5: return name = "removeStep", edit::removeStep(document, map.id, step);
  case 6: return name = "renameStep", edit::renameStep(document, map.id, step, chance.text());
  default:
    return name = "setLaneText", edit::setLaneText(document, anyOf(map.lanes, chance), step,
                                                   chance.perhaps() ? chance.text() : std::string());
  }
}

Result<Document> onPlaces(const Document& document, const JourneyMap& map, Chance& chance, std::string& name) {
  const auto id = anyOf(map.touchpoints, chance);
  const std::array several{id, anyOf(map.touchpoints, chance)};
  const auto columns = model::columnsOf(map);
  const auto step = columns[chance.below(columns.size())].step->id;
  switch (chance.below(6)) {
  case 0:
    return name = "moveTouchpoint",
           edit::moveTouchpoint(document, id, step, anyOf(map.lanes, chance), chance.between(0, 3));
  case 1:
    return name = "moveTouchpointToNewStep",
           edit::moveTouchpointToNewStep(document, id, anyOf(map.stages, chance), chance.below(4),
                                         model::touchpointLane(map)->id, chance.make<model::StepId>());
  case 2:
    return name = "moveTouchpointsBy",
           edit::moveTouchpointsBy(document, several, chance.between(-2, 2), chance.between(-1, 1));
  case 3: return name = "removeTouchpoints", edit::removeTouchpoints(document, several);
  case 4: {
    const std::array copies{chance.make<model::TouchpointId>()};
    return name = "duplicateTouchpoints",
           edit::duplicateTouchpoints(document, std::span(several).first(1), copies, chance);
  }
  default:
    return name = "addTouchpointBeside",
           edit::addTouchpointBeside(document, id, static_cast<edit::Side>(chance.below(4)),
                                     {.id = chance.make<model::TouchpointId>(), .title = chance.text(), .place = {}},
                                     chance);
  }
}

Result<Document> onFields(const Document& document, const JourneyMap& map, Chance& chance, std::string& name) {
  const auto id = anyOf(map.touchpoints, chance);
  const std::optional<int> perhapsNone = chance.perhaps() ? std::optional<int>(chance.between(1, 5)) : std::nullopt;
  switch (chance.below(14)) {
  case 0: return name = "renameTouchpoint", edit::renameTouchpoint(document, id, chance.text());
  case 1: return name = "setKind", edit::setKind(document, id, chance.word<model::Kind>());
  case 2: return name = "setReason", edit::setReason(document, id, chance.word<model::Reason>());
  case 3: return name = "setInitiator", edit::setInitiator(document, id, chance.word<model::Initiator>());
  case 4: return name = "setChannel", edit::setChannel(document, id, chance.text());
  case 5:
    return name = "setEmotion",
           edit::setEmotion(document, id, perhapsNone ? std::optional<int>(*perhapsNone - 3) : std::nullopt);
  case 6: return name = "setSpeakerNotes", edit::setSpeakerNotes(document, id, chance.text());
  case 7: return name = "setMomentOfTruth", edit::setMomentOfTruth(document, id, chance.perhaps());
  case 8: return name = "setFailureCode", edit::setFailureCode(document, id, chance.word<model::FailureCode>());
  case 9: return name = "setComponent", edit::setComponent(document, id, chance.word<model::Component>(), perhapsNone);
  case 10: return name = "setImportance", edit::setImportance(document, id, chance.word<model::Importance>());
  case 11: return name = "setAnswers", edit::setAnswers(document, id, {anyOf(map.touchpoints, chance)});
  case 12: return name = "setLinkedMap", edit::setLinkedMap(document, id, anyOf(document.maps, chance));
  default:
    return name = "addNote",
           edit::addNote(document, id, chance.make<model::NoteId>(), chance.word<model::NoteKind>(), chance.text());
  }
}

Result<Document> anyEdit(const Document& document, Chance& chance, std::string& name) {
  if (document.maps.empty() || chance.below(40) == 0)
    return name = "addMap", edit::addMap(document, {.id = chance.make<model::MapId>(), .title = chance.text()}, chance);
  const JourneyMap& map = *document.maps[chance.below(document.maps.size())];
  if (chance.below(60) == 0)
    return name = "duplicateMap",
           document.maps.size() > 4
               ? edit::removeMap(document, map.id)
               : edit::duplicateMap(document, map.id, chance.make<model::MapId>(), chance.text(), chance);
  if (map.stages.empty() || chance.below(15) == 0)
    return name = "addStage",
           edit::addStage(document, map.id, chance.make<model::StageId>(), chance.text(), chance, chance.below(6));
  if (map.touchpoints.empty() || chance.below(5) == 0)
    return name = "addTouchpoint",
           edit::addTouchpoint(document, map.id, anyOf(map.stages, chance),
                               {.id = chance.make<model::TouchpointId>(), .title = chance.text(), .place = {}}, chance);
  switch (chance.below(10)) {
  case 8:
  case 9: return editThings(document, map, chance, name);
  case 0: return onMap(document, map, chance, name);
  case 1: return onStage(document, map, chance, name);
  case 2:
  case 3: return onPlaces(document, map, chance, name);
  default: return onFields(document, map, chance, name);
  }
}

} // namespace

void DocumentBuilder::take(Result<Document> next) {
  THROUGHLINE_EXPECT(next.ok());
  document_ = *std::move(next);
}

DocumentBuilder& DocumentBuilder::withMap(const std::string& title) {
  take(edit::addMap(document_, {.id = ids_.make<model::MapId>(), .title = title}, ids_));
  return *this;
}
DocumentBuilder& DocumentBuilder::withLane(const std::string& title, model::LaneType type) {
  take(edit::addLane(document_, map().id, ids_.make<model::LaneId>(), title, type));
  return *this;
}
DocumentBuilder& DocumentBuilder::withStage(const std::string& title) {
  take(edit::addStage(document_, map().id, ids_.make<model::StageId>(), title, ids_));
  return *this;
}
DocumentBuilder& DocumentBuilder::withTouchpoint(const std::string& title, model::Kind kind,
                                                 const std::string& channel) {
  const model::Touchpoint touchpoint{
      .id = ids_.make<model::TouchpointId>(), .title = title, .place = {}, .kind = kind, .channel = channel};
  take(edit::addTouchpoint(document_, map().id, map().stages.back()->id, touchpoint, ids_));
  return *this;
}
model::TouchpointId DocumentBuilder::touchpoint(const std::string& title) const {
  return *model::touchpointNamed(map(), title);
}
model::StageId DocumentBuilder::stage(const std::string& title) const {
  return *model::stageNamed(map(), title);
}

RandomEdit randomEdit(const Document& document, unsigned seed) {
  Chance chance(seed * 2654435761U + 1);
  RandomEdit made{.name = {}, .after = document};
  if (auto next = anyEdit(document, chance, made.name); next.ok())
    made.after = *std::move(next);
  return made;
}

Document randomDocument(unsigned seed, int edits) {
  Document document;
  for (int edit = 0; edit < edits; ++edit)
    document = randomEdit(document, seed * 100'003U + static_cast<unsigned>(edit)).after;
  return document;
}

} // namespace throughline::test
