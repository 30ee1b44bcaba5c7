#include "core/base/json_text.h"

#include <algorithm>
#include <optional>

namespace throughline {
namespace {

constexpr int deepestJson = 100;

Error jsonError(std::string_view text, std::size_t offset, const std::string& detail) {
  const auto before = text.substr(0, std::min(offset, text.size()));
  const auto lastEnd = before.rfind('\n');
  const auto column = before.size() - (lastEnd == std::string_view::npos ? 0 : lastEnd + 1) + 1;
  return failure(ErrorCode::jsonInvalid, {{Fact::line, std::to_string(1 + std::ranges::count(before, '\n'))},
                                          {Fact::column, std::to_string(column)},
                                          {Fact::detail, detail}});
}

/// Where brackets outside of strings nest too deeply: the parser recurses.
std::optional<std::size_t> placeTooDeep(std::string_view text) {
  int depth = 0;
  bool quoted = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char letter = text[at];
    if (quoted && letter == '\\')
      ++at;
    else if (letter == '"')
      quoted = !quoted;
    else if (!quoted && (letter == '{' || letter == '[') && ++depth > deepestJson)
      return at;
    else if (!quoted && (letter == '}' || letter == ']'))
      --depth;
  }
  return std::nullopt;
}

/// The parser's own words, without its name and number in front.
std::string reasonOf(const nlohmann::json::exception& error) {
  std::string reason = error.what();
  if (const auto after = reason.find(": "); after != std::string::npos)
    reason.erase(0, after + 2);
  return reason;
}

} // namespace

Result<nlohmann::json> parseJson(std::string_view text, std::size_t limit) {
  if (text.size() > limit)
    return failure(ErrorCode::tooLarge, {{Fact::name, "JSON"}, {Fact::limit, std::to_string(limit)}});
  if (const auto deep = placeTooDeep(text))
    return jsonError(text, *deep, "nested too deeply");
  try {
    return nlohmann::json::parse(text);
  } catch (const nlohmann::json::parse_error& error) {
    return jsonError(text, error.byte > 0 ? error.byte - 1 : 0, reasonOf(error));
  } catch (const nlohmann::json::exception& error) {
    return jsonError(text, 0, reasonOf(error));
  }
}

} // namespace throughline
