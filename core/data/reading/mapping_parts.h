#pragma once

#include "core/data/reading/json_reading.h"
#include "core/data/reading/mapping.h"

/// The values that the keys of a mapping file have.
namespace throughline::data::mapping_parts {

/// A column's header as a text, or {"index": 3}.
Result<ColumnName> columnFrom(const nlohmann::json& value, const std::string& where);
/// {"column": "id"}, {"column": {"index": 3}}, or {"index": 3} among the keys of an object.
Result<ColumnName> columnOf(JsonObject& object);
/// The value of a key that names nothing but a column.
Result<std::optional<ColumnName>> plainColumn(JsonObject& object, std::string_view key);
Result<MappedScale> scaleFrom(const nlohmann::json& value, const std::string& where);
/// The keys that every score has, but for its column.
Result<MappedScore> scoreKeys(JsonObject& object);
Result<MappedScore> scoreOf(JsonObject& object);
Result<std::optional<MappedScore>> scoreAt(JsonObject& object, std::string_view key);
/// The value of "time".
Result<std::optional<MappedTime>> timeAt(JsonObject& object);
/// The value of "rows"; none where there is no such key.
Result<std::optional<std::vector<RowRule>>> rowRulesAt(JsonObject& object);

/// The value of "times": "hh:mm" or "mm:ss" for each column by its name.
Result<std::map<std::string, ClockParts>> timesAt(JsonObject& object);
/// The value of "decimals": "," or "." for each column by its name.
Result<std::map<std::string, DecimalSign>> decimalsAt(JsonObject& object);

/// The value of "names": for each name in the data a card by its title, {"new": title}, or null where it is left out.
Result<NameChoices> namesAt(JsonObject& object);
nlohmann::ordered_json namesJson(const NameChoices& names);

} // namespace throughline::data::mapping_parts
