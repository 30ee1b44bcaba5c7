#include "core/exchange/json/json_reading.h"

#include "core/exchange/text/text_parts.h"

#include <algorithm>
#include <limits>

namespace throughline::exchange {
namespace {

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

model::FieldValue fieldValueOf(const Json& value) {
  switch (value.type()) {
  case Json::value_t::boolean: return model::truth(value.get<bool>());
  case Json::value_t::number_integer: return model::whole(value.get<std::int64_t>());
  case Json::value_t::number_unsigned:
    if (value.get<std::uint64_t>() <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
      return model::whole(value.get<std::int64_t>());
    return model::real(value.get<double>());
  case Json::value_t::number_float: return model::real(value.get<double>());
  case Json::value_t::string: return model::text(value.get_ref<const std::string&>());
  case Json::value_t::array: {
    model::FieldValue::List list;
    for (const auto& element : value)
      list.push_back(fieldValueOf(element));
    return {.held = std::move(list)};
  }
  case Json::value_t::object: {
    model::FieldValue::Record record;
    for (const auto& [key, member] : value.items())
      record.push_back({.name = key, .value = fieldValueOf(member)});
    return {.held = std::move(record)};
  }
  default: return model::nothing();
  }
}

void readPart(JsonObject& object, model::Lane& lane) {
  object.part(lane);
  std::ranges::sort(lane.texts, {}, &model::LaneText::step);
}

void readPart(JsonObject& object, model::Touchpoint& touchpoint) {
  object.part(touchpoint);
  std::ranges::sort(touchpoint.components, {}, &model::ComponentScore::component);
  std::ranges::sort(touchpoint.personaEmotions, {}, &model::PersonaEmotion::persona);
}

void readPart(JsonObject& object, model::JourneyMap& map) {
  object.field("id", map.id);
  map.details = map.details.changed([&object](model::MapDetails& details) { object.part(details); });
  model::forEachKind(model::KindsOfMap{}, [&]<class T>(std::type_identity<T>) {
    auto& parts = map.*model::KindOf<T>::list;
    const std::string key = std::string(nameOf(model::KindOf<T>::kind)) + "s";
    readSharedParts(object, key.c_str(), parts);
    if constexpr (!model::Ordered<T>)
      std::ranges::sort(parts, {}, [](const auto& each) { return each->id; });
  });
}

} // namespace throughline::exchange
