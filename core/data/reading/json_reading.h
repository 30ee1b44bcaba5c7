#pragma once

#include "core/base/json_text.h"

#include <string>
#include <string_view>
#include <vector>

/// JSON from outside, read so that every complaint names the place.
namespace throughline::data {

/// One object of a JSON text: every key must be asked for, or finish() complains of it.
class JsonObject {
public:
  /// where is the place of the object ("touchpoints[2]"), empty for the whole text. value stays alive.
  /// Errors: mappingInvalid when it is no object.
  static Result<JsonObject> of(const nlohmann::json& value, std::string where);

  /// Null when the key is not there (or is null).
  const nlohmann::json* find(std::string_view key);
  /// The place of a key, for errors.
  std::string place(std::string_view key) const;
  Error wrong(std::string_view key, std::string_view detail) const;

  /// Empty when the key is not there.
  Result<std::string> text(std::string_view key);
  Result<std::optional<double>> number(std::string_view key);
  /// Texts; numbers are taken as they are written.
  Result<std::vector<std::string>> texts(std::string_view key);
  /// Errors: mappingInvalid naming a key nobody asked for.
  Status finish() const;

private:
  JsonObject(const nlohmann::json& value, std::string where) : value_(&value), where_(std::move(where)) {}
  const nlohmann::json* value_;
  std::string where_;
  std::vector<std::string> asked_;
};

/// Text of a JSON string, or of a number as it is written; none for anything else.
std::optional<std::string> plainText(const nlohmann::json& value);

} // namespace throughline::data
