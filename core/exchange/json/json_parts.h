#pragma once

#include "core/model/field_codec.h"

#include <nlohmann/json.hpp>

/// Each part of a document as JSON (docs/journey.schema.json). Every field is written, in the order of its description.
namespace throughline::exchange {

/// Keeps the order in which keys were written. For writing only: looking a key up takes time in proportion to the keys.
using OrderedJson = nlohmann::ordered_json;

OrderedJson jsonOf(const model::FieldValue& value);

/// A described part (touchpoint, note, persona ...).
template <model::Described T> OrderedJson jsonOf(const T& part) {
  return jsonOf(model::valueOf(part, {.withId = true, .defaults = true}));
}
/// id and details, without what stands on the map.
OrderedJson jsonOf(const model::MapId& id, const model::MapDetails& details);
OrderedJson jsonOf(const model::JourneyMap& map);
OrderedJson jsonOf(const model::Document& document);

/// The object without the members that it has in common with this one.
OrderedJson withoutDefaults(const OrderedJson& object, const OrderedJson& defaults);

/// On one line, as UTF-8; text that is not UTF-8 is replaced (a valid document holds none).
std::string lineOf(const OrderedJson& json);

} // namespace throughline::exchange
