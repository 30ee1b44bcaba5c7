#include "core/exchange/json/json_parts.h"

namespace throughline::exchange {
namespace {

template <class Word> std::string wordText(Word word) {
  return std::string(model::nameOf(word));
}

template <class Things> OrderedJson listOf(const Things& things) {
  auto list = OrderedJson::array();
  for (const auto& thing : things)
    list.push_back(jsonOf(thing));
  return list;
}
template <class Things> OrderedJson listOfShared(const Things& things) {
  auto list = OrderedJson::array();
  for (const auto& thing : things)
    list.push_back(jsonOf(*thing));
  return list;
}
template <class Tag> OrderedJson listOfIds(const std::vector<Id<Tag>>& ids) {
  auto list = OrderedJson::array();
  for (const auto& id : ids)
    list.push_back(id.text());
  return list;
}
template <class Value> OrderedJson orNull(const std::optional<Value>& value) {
  return value ? OrderedJson(*value) : OrderedJson(nullptr);
}
} // namespace

OrderedJson jsonOf(const model::Step& step) {
  return {{"id", step.id.text()}, {"title", step.title}};
}
OrderedJson jsonOf(const model::LaneText& text) {
  return {{"step", text.step.text()}, {"text", text.text}};
}
OrderedJson jsonOf(const model::ComponentScore& score) {
  return {{"component", wordText(score.component)}, {"score", score.score}};
}

OrderedJson jsonOf(const model::Note& note) {
  return {{"id", note.id.text()}, {"kind", wordText(note.kind)}, {"text", note.text}, {"votes", note.votes}};
}

OrderedJson jsonOf(const model::Target& target) {
  return {{"metric", target.metric},
          {"value", target.value},
          {"due", target.due ? OrderedJson(target.due->text()) : OrderedJson(nullptr)},
          {"experienceOwner", target.experienceOwner},
          {"serviceOwner", target.serviceOwner}};
}

OrderedJson jsonOf(const model::Touchpoint& touchpoint) {
  return {{"id", touchpoint.id.text()},
          {"title", touchpoint.title},
          {"step", touchpoint.place.step.text()},
          {"lane", touchpoint.place.lane.text()},
          {"position", touchpoint.place.position},
          {"kind", wordText(touchpoint.kind)},
          {"reason", wordText(touchpoint.reason)},
          {"answers", listOfIds(touchpoint.answers)},
          {"initiator", wordText(touchpoint.initiator)},
          {"channel", touchpoint.channel},
          {"components", listOf(touchpoint.components)},
          {"momentOfTruth", touchpoint.momentOfTruth},
          {"emotion", orNull(touchpoint.emotion)},
          {"failureCode", wordText(touchpoint.failureCode)},
          {"owner", touchpoint.owner},
          {"importance", wordText(touchpoint.importance)},
          {"speakerNotes", touchpoint.speakerNotes},
          {"notes", listOf(touchpoint.notes)},
          {"targets", listOf(touchpoint.targets)},
          {"linkedMap", touchpoint.linkedMap ? OrderedJson(touchpoint.linkedMap->text()) : OrderedJson(nullptr)}};
}

OrderedJson jsonOf(const model::Stage& stage) {
  return {
      {"id", stage.id.text()}, {"title", stage.title}, {"steps", listOf(stage.steps)}, {"notes", listOf(stage.notes)}};
}

OrderedJson jsonOf(const model::Lane& lane) {
  return {{"id", lane.id.text()}, {"title", lane.title}, {"type", wordText(lane.type)}, {"texts", listOf(lane.texts)}};
}

OrderedJson jsonOf(const model::Persona& persona) {
  return {{"id", persona.id.text()}, {"name", persona.name},   {"role", persona.role},
          {"quote", persona.quote},  {"goals", persona.goals}, {"frustrations", persona.frustrations}};
}

OrderedJson jsonOf(const model::MapId& id, const model::MapDetails& details) {
  return {{"id", id.text()},
          {"title", details.title},
          {"scenario", details.scenario},
          {"goal", details.goal},
          {"owner", details.owner},
          {"state", wordText(details.state)},
          {"personas", listOfIds(details.personas)}};
}

OrderedJson jsonOf(const model::JourneyMap& map) {
  OrderedJson json = jsonOf(map.id, *map.details);
  json["stages"] = listOfShared(map.stages);
  json["lanes"] = listOfShared(map.lanes);
  json["touchpoints"] = listOfShared(map.touchpoints);
  return json;
}

OrderedJson jsonOf(const model::Document& document) {
  return {
      {"format", "throughline-journey"},
      {"version", 1},
      {"settings",
       {{"minimumFailed", document.settings->minimumFailed}, {"minimumMeasured", document.settings->minimumMeasured}}},
      {"personas", listOfShared(document.personas)},
      {"maps", listOfShared(document.maps)}};
}

OrderedJson withoutDefaults(const OrderedJson& object, const OrderedJson& defaults) {
  auto rest = OrderedJson::object();
  for (const auto& [key, value] : object.items())
    if (const auto same = defaults.find(key); same == defaults.end() || *same != value)
      rest[key] = value;
  return rest;
}

std::string lineOf(const OrderedJson& json) {
  return json.dump(-1, ' ', false, OrderedJson::error_handler_t::replace);
}

} // namespace throughline::exchange
