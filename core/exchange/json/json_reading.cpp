#include "core/exchange/json/json_reading.h"

#include "core/exchange/text/text_parts.h"

#include <algorithm>
#include <cmath>

namespace throughline::exchange {
namespace {

template <class Part> void readParts(JsonObject& object, const char* key, std::vector<Part>& into) {
  object.objects(key, [&into](JsonObject& element) { readPart(element, into.emplace_back()); });
}
template <class Part> void readSharedParts(JsonObject& object, const char* key, std::vector<Shared<Part>>& into) {
  object.objects(key, [&into](JsonObject& element) {
    Part part;
    readPart(element, part);
    into.emplace_back(std::move(part));
  });
}

} // namespace

void JsonProblems::wrong(const std::string& path, const std::string& expected) {
  if (first.empty())
    first = path + ": " + expected + " is expected";
}

JsonObject::JsonObject(const Json& value, std::string path, JsonProblems& problems)
    : value_(value), path_(std::move(path)), problems_(problems) {
  if (!value_.is_object())
    problems_.wrong(path_, "an object");
}

JsonObject::~JsonObject() {
  if (!value_.is_object() || known_.size() == value_.size())
    return;
  constexpr std::size_t mostRemarks = 50;
  for (const auto& [key, ignored] : value_.items())
    if (!known_.contains(key) && problems_.remarks.size() < mostRemarks)
      problems_.remarks.push_back({.code = RemarkCode::keyUnknown,
                                   .value = std::string(clipped(path_.empty() ? key : path_ + "." + key, 200))});
}

bool JsonObject::has(const char* key) const {
  return value_.is_object() && value_.contains(key);
}

const Json* JsonObject::member(const char* key) {
  if (!value_.is_object())
    return nullptr;
  const auto found = value_.find(key);
  if (found == value_.end())
    return nullptr;
  known_.insert(key);
  return &*found;
}

void JsonObject::text(const char* key, std::string& into) {
  if (const Json* value = member(key)) {
    if (value->is_string())
      into = value->get_ref<const std::string&>();
    else
      problems_.wrong(pathOf(key), "text");
  }
}

void JsonObject::whole(const char* key, int& into) {
  const Json* value = member(key);
  if (value == nullptr)
    return;
  const bool fits = value->is_number_integer() &&
                    (!value->is_number_unsigned() || value->get<std::uint64_t>() <= 1'000'000'000U) &&
                    std::abs(value->get<double>()) <= 1e9;
  if (fits)
    into = value->get<int>();
  else
    problems_.wrong(pathOf(key), "a whole number");
}

void JsonObject::number(const char* key, double& into) {
  if (const Json* value = member(key)) {
    if (value->is_number() && std::isfinite(value->get<double>()))
      into = value->get<double>();
    else
      problems_.wrong(pathOf(key), "a number");
  }
}

void JsonObject::truth(const char* key, bool& into) {
  if (const Json* value = member(key)) {
    if (value->is_boolean())
      into = value->get<bool>();
    else
      problems_.wrong(pathOf(key), "true or false");
  }
}

void JsonObject::date(const char* key, std::optional<Date>& into) {
  const Json* value = member(key);
  if (value == nullptr || value->is_null())
    return;
  into = value->is_string() ? Date::parse(value->get_ref<const std::string&>()) : std::nullopt;
  if (!into)
    problems_.wrong(pathOf(key), "a date like 2026-11-22");
}

void JsonObject::wholeOrNull(const char* key, std::optional<int>& into) {
  if (has(key) && !value_.find(key)->is_null())
    whole(key, into.emplace());
  else
    skip(key);
}

void readPart(JsonObject& object, model::Step& step) {
  object.id("id", step.id);
  object.text("title", step.title);
}
void readPart(JsonObject& object, model::LaneText& text) {
  object.id("step", text.step);
  object.text("text", text.text);
}
void readPart(JsonObject& object, model::ComponentScore& score) {
  object.word("component", score.component);
  object.whole("score", score.score);
}

void readPart(JsonObject& object, model::Note& note) {
  object.id("id", note.id);
  object.word("kind", note.kind);
  object.text("text", note.text);
  object.whole("votes", note.votes);
}

void readPart(JsonObject& object, model::Target& target) {
  object.text("metric", target.metric);
  object.number("value", target.value);
  object.date("due", target.due);
  object.text("experienceOwner", target.experienceOwner);
  object.text("serviceOwner", target.serviceOwner);
}

void readPart(JsonObject& object, model::Touchpoint& touchpoint) {
  object.id("id", touchpoint.id);
  object.text("title", touchpoint.title);
  object.id("step", touchpoint.place.step);
  object.id("lane", touchpoint.place.lane);
  object.whole("position", touchpoint.place.position);
  object.word("kind", touchpoint.kind);
  object.word("reason", touchpoint.reason);
  object.ids("answers", touchpoint.answers);
  object.word("initiator", touchpoint.initiator);
  object.text("channel", touchpoint.channel);
  readParts(object, "components", touchpoint.components);
  object.truth("momentOfTruth", touchpoint.momentOfTruth);
  object.wholeOrNull("emotion", touchpoint.emotion);
  object.word("failureCode", touchpoint.failureCode);
  object.text("owner", touchpoint.owner);
  object.word("importance", touchpoint.importance);
  object.text("speakerNotes", touchpoint.speakerNotes);
  readParts(object, "notes", touchpoint.notes);
  readParts(object, "targets", touchpoint.targets);
  object.idOrNull("linkedMap", touchpoint.linkedMap);
}

void readPart(JsonObject& object, model::Stage& stage) {
  object.id("id", stage.id);
  object.text("title", stage.title);
  readParts(object, "steps", stage.steps);
  readParts(object, "notes", stage.notes);
}

void readPart(JsonObject& object, model::Lane& lane) {
  object.id("id", lane.id);
  object.text("title", lane.title);
  object.word("type", lane.type);
  readParts(object, "texts", lane.texts);
  std::ranges::sort(lane.texts, {}, &model::LaneText::step);
}

void readPart(JsonObject& object, model::Persona& persona) {
  object.id("id", persona.id);
  object.text("name", persona.name);
  object.text("role", persona.role);
  object.text("quote", persona.quote);
  object.text("goals", persona.goals);
  object.text("frustrations", persona.frustrations);
}

void readPart(JsonObject& object, model::MapDetails& details) {
  object.text("title", details.title);
  object.text("scenario", details.scenario);
  object.text("goal", details.goal);
  object.text("owner", details.owner);
  object.word("state", details.state);
  object.ids("personas", details.personas);
}

void readPart(JsonObject& object, model::JourneyMap& map) {
  object.id("id", map.id);
  map.details = map.details.changed([&object](model::MapDetails& details) { readPart(object, details); });
  readSharedParts(object, "stages", map.stages);
  readSharedParts(object, "lanes", map.lanes);
  readSharedParts(object, "touchpoints", map.touchpoints);
  std::ranges::sort(map.touchpoints, {}, [](const auto& each) { return each->id; });
}

} // namespace throughline::exchange
