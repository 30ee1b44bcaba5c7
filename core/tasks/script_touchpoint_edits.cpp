#include "core/tasks/script_functions.h"

#include "core/edit/field_setter.h"
#include "core/edit/touchpoint_edits.h"

#include <algorithm>
#include <array>

namespace throughline::tasks {
namespace {

using model::Document;
using Outcome = Result<Document>;

model::Touchpoint newTouchpoint(EditParameters& p) {
  model::Touchpoint touchpoint{.id = p.newId<model::TouchpointId>(), .title = p.text("title"), .place = {}};
  touchpoint.kind = p.optionalWord("kind", model::Kind::experience);
  touchpoint.reason = p.optionalWord("reason", touchpoint.kind == model::Kind::service ? model::Reason::question
                                                                                       : model::Reason::designedStep);
  touchpoint.initiator = p.optionalWord(
      "initiator", touchpoint.kind == model::Kind::service ? model::Initiator::customer : model::Initiator::company);
  touchpoint.channel = p.optionalText("channel");
  return touchpoint;
}
Outcome scriptAddTouchpointBeside(EditParameters& p) {
  const auto touchpoint = newTouchpoint(p);
  const std::array<std::pair<std::string_view, edit::Side>, 4> sides{{{"before", edit::Side::before},
                                                                      {"after", edit::Side::after},
                                                                      {"above", edit::Side::above},
                                                                      {"below", edit::Side::below}}};
  const auto side = std::ranges::find_if(sides, [&](const auto& each) { return p.has(each.first); });
  const auto chosen = side == sides.end() ? sides[1] : *side;
  const auto anchor = p.touchpoint(chosen.first);
  return whenRead(p,
                  [&] { return edit::addTouchpointBeside(p.document(), anchor, chosen.second, touchpoint, p.ids()); });
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
    return edit::moveTouchpointToNewStep(p.document(), touchpoint, stage, position, lane,
                                         p.ids().make<model::StepId>());
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
  const std::string title = p.isNull("linkedMap") ? std::string{} : p.optionalText("linkedMap");
  if (!title.empty()) {
    const auto found = model::mapNamed(p.document(), title);
    if (!found.ok())
      return found.error();
    linked = *found;
  }
  return whenRead(p, [&] { return edit::setLinkedMap(p.document(), touchpoint, linked); });
}

Outcome scriptSetTarget(EditParameters& p) {
  const auto touchpoint = p.touchpoint();
  const bool removed = p.isNull("value");
  model::Target target;
  for (const std::string_view name : {"metric", "value", "due", "experienceOwner", "serviceOwner"})
    if (p.has(name)) {
      // One that a later version knows can be taken away.
      const auto field = name == "metric" && !removed ? model::field(name).fromRegistry() : model::field(name);
      const auto value = p.valueFor({.field = field, .names = {}}, name);
      const auto set = name == "value" && removed ? Status{} : edit::setFieldOf(target, "target", name, value);
      THROUGHLINE_CHECK(set);
    }
  return whenRead(p, [&] {
    return removed ? edit::removeTarget(p.document(), touchpoint, target.metric)
                   : edit::setTarget(p.document(), touchpoint, target);
  });
}
Outcome scriptShareFeedback(EditParameters& p) {
  const auto touchpoint = p.touchpoint();
  std::optional<model::TouchpointId> from;
  if (p.has("from") && !p.isNull("from"))
    from = p.touchpointOf("from", "fromMap");
  return whenRead(p, [&] { return edit::shareFeedback(p.document(), touchpoint, from); });
}

} // namespace

ScriptFunctions touchpointScriptFunctions() {
  return {
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
      {"linkMap", scriptSetLinkedMap},
      {"setTarget", scriptSetTarget},
      {"shareFeedback", scriptShareFeedback},
  };
}

} // namespace throughline::tasks
