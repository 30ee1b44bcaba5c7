#include "core/exchange/json/json_parts.h"

namespace throughline::exchange {
namespace {

using model::FieldValue;

OrderedJson jsonOfHeld(std::monostate) {
  return nullptr;
}
OrderedJson jsonOfHeld(bool is) {
  return is;
}
OrderedJson jsonOfHeld(std::int64_t number) {
  return number;
}
OrderedJson jsonOfHeld(double number) {
  return number;
}
OrderedJson jsonOfHeld(const std::string& text) {
  return text;
}
OrderedJson jsonOfHeld(const FieldValue::List& list) {
  auto array = OrderedJson::array();
  for (const auto& element : list)
    array.push_back(jsonOf(element));
  return array;
}
OrderedJson jsonOfHeld(const FieldValue::Record& record) {
  auto object = OrderedJson::object();
  for (const auto& field : record)
    object.push_back({field.name, jsonOf(field.value)});
  return object;
}

/// What the owner holds, each kind under its key: "stages".
template <class List, class Owner> void addParts(List kinds, const Owner& owner, OrderedJson& json) {
  model::forEachKind(kinds, [&]<class T>(std::type_identity<T>) {
    auto array = OrderedJson::array();
    for (const auto& part : owner.*model::KindOf<T>::list)
      array.push_back(jsonOf(*part));
    json.push_back({std::string(nameOf(model::KindOf<T>::kind)) + "s", std::move(array)});
  });
}

} // namespace

OrderedJson jsonOf(const FieldValue& value) {
  return std::visit([](const auto& held) { return jsonOfHeld(held); }, value.held);
}

OrderedJson jsonOf(const model::MapId& id, const model::MapDetails& details) {
  OrderedJson json{{"id", id.text()}};
  for (const auto& [key, value] : jsonOf(details).items())
    json.push_back({key, value});
  return json;
}

OrderedJson jsonOf(const model::JourneyMap& map) {
  OrderedJson json = jsonOf(map.id, *map.details);
  addParts(model::KindsOfMap{}, map, json);
  return json;
}

OrderedJson jsonOf(const model::Document& document) {
  OrderedJson json{{"format", "throughline-journey"}, {"version", 1}, {"settings", jsonOf(*document.settings)}};
  addParts(model::KindsOfWorkspace{}, document, json);
  auto maps = OrderedJson::array();
  for (const auto& map : document.maps)
    maps.push_back(jsonOf(*map));
  json.push_back({"maps", std::move(maps)});
  return json;
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
