#pragma once

#include "core/model/document.h"

#include <nlohmann/json.hpp>

/// Each part of a document as JSON (docs/journey.schema.json). Every field is written, in the order of the struct.
namespace throughline::exchange {

/// Keeps the order in which keys were written. For writing only: looking a key up takes time in proportion to the keys.
using OrderedJson = nlohmann::ordered_json;

OrderedJson jsonOf(const model::Step& step);
OrderedJson jsonOf(const model::LaneText& text);
OrderedJson jsonOf(const model::ComponentScore& score);
OrderedJson jsonOf(const model::Note& note);
OrderedJson jsonOf(const model::Target& target);
OrderedJson jsonOf(const model::Touchpoint& touchpoint);
OrderedJson jsonOf(const model::Stage& stage);
OrderedJson jsonOf(const model::Lane& lane);
OrderedJson jsonOf(const model::Persona& persona);
/// id and details, without stages, lanes and touchpoints.
OrderedJson jsonOf(const model::MapId& id, const model::MapDetails& details);
OrderedJson jsonOf(const model::JourneyMap& map);
OrderedJson jsonOf(const model::Document& document);

/// The object without the members that it has in common with this one.
OrderedJson withoutDefaults(const OrderedJson& object, const OrderedJson& defaults);

/// On one line, as UTF-8; text that is not UTF-8 is replaced (a valid document holds none).
std::string lineOf(const OrderedJson& json);

} // namespace throughline::exchange
