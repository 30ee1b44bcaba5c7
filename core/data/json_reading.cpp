#include "core/data/json_reading.h"

#include <algorithm>
#include <charconv>

namespace throughline::data {
namespace {

Error jsonError(std::string_view text, std::size_t byte, const std::string& detail) {
  const std::string_view before = text.substr(0, std::min(byte > 0 ? byte - 1 : 0, text.size()));
  const auto line = std::ranges::count(before, '\n') + 1;
  const auto lineStart = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  return failure(ErrorCode::jsonInvalid, {{Fact::line, std::to_string(line)},
                                          {Fact::column, std::to_string(before.size() - lineStart + 1)},
                                          {Fact::detail, detail}});
}

bool tooDeep(std::string_view text) {
  int depth = 0;
  bool quoted = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char letter = text[at];
    if (quoted && letter == '\\')
      ++at;
    else if (letter == '"')
      quoted = !quoted;
    else if (!quoted && (letter == '{' || letter == '['))
      ++depth;
    else if (!quoted && (letter == '}' || letter == ']'))
      --depth;
    if (depth > 100)
      return true;
  }
  return false;
}

} // namespace

Result<nlohmann::json> parseJson(std::string_view text) {
  if (tooDeep(text))
    return jsonError(text, 0, "nested too deeply");
  try {
    return nlohmann::json::parse(text);
  } catch (const nlohmann::json::parse_error& error) {
    std::string detail = error.what();
    if (const auto after = detail.find(": "); after != std::string::npos)
      detail.erase(0, after + 2);
    return jsonError(text, error.byte, detail);
  } catch (const nlohmann::json::exception& error) {
    return jsonError(text, 0, error.what());
  }
}

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
