#include "core/data/reading/json_reading.h"

#include <algorithm>

namespace throughline::data {
std::optional<std::string> plainText(const nlohmann::json& value) {
  if (value.is_string())
    return value.get<std::string>();
  if (value.is_number())
    return value.dump();
  return std::nullopt;
}

Result<JsonObject> JsonObject::of(const nlohmann::json& value, std::string where) {
  if (!value.is_object())
    return failure(ErrorCode::mappingInvalid, {{Fact::name, where}, {Fact::detail, "must be an object"}});
  return JsonObject(value, std::move(where));
}

const nlohmann::json* JsonObject::find(std::string_view key) {
  asked_.emplace_back(key);
  const auto found = value_->find(key);
  return found == value_->end() || found->is_null() ? nullptr : &*found;
}

std::string JsonObject::place(std::string_view key) const {
  return where_.empty() ? std::string(key) : where_ + "." + std::string(key);
}

Error JsonObject::wrong(std::string_view key, std::string_view detail) const {
  return failure(ErrorCode::mappingInvalid, {{Fact::name, place(key)}, {Fact::detail, std::string(detail)}});
}

Result<std::string> JsonObject::text(std::string_view key) {
  const auto* value = find(key);
  if (value == nullptr)
    return std::string{};
  if (!value->is_string())
    return wrong(key, "must be a text");
  return value->get<std::string>();
}

Result<std::optional<double>> JsonObject::number(std::string_view key) {
  const auto* value = find(key);
  if (value == nullptr)
    return std::optional<double>{};
  if (!value->is_number())
    return wrong(key, "must be a number");
  return std::optional<double>(value->get<double>());
}

Result<std::vector<std::string>> JsonObject::texts(std::string_view key) {
  std::vector<std::string> list;
  const auto* value = find(key);
  if (value == nullptr)
    return list;
  if (!value->is_array())
    return wrong(key, "must be a list");
  for (const auto& item : *value) {
    const auto text = plainText(item);
    if (!text)
      return wrong(key, "must be a list of texts");
    list.push_back(*text);
  }
  return list;
}

Status JsonObject::finish() const {
  for (const auto& [key, value] : value_->items())
    if (std::ranges::find(asked_, key) == asked_.end())
      return wrong(key, "unknown key");
  return {};
}

} // namespace throughline::data
