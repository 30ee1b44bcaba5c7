#include "core/data/sources/replaced_source.h"

#include "core/data/sources/source_notes.h"

#include <nlohmann/json.hpp>

namespace throughline::data {
namespace {

using workspace::Connection;

std::string textOf(const ReplacedSource& earlier) {
  const nlohmann::ordered_json json{{"name", earlier.name},
                                    {"sha256", earlier.sha256},
                                    {"imported_at", earlier.importedAt.milliseconds},
                                    {"how", earlier.updated ? "update" : "replace"}};
  return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Result<ReplacedSource> replacedFrom(std::int64_t id, std::string_view text) {
  const auto json = nlohmann::json::parse(text, nullptr, false);
  const auto word = [&json](const char* key) {
    return json.is_object() && json.contains(key) && json[key].is_string() ? json[key].get<std::string>()
                                                                           : std::string{};
  };
  if (word("sha256").empty() || !json.contains("imported_at") || !json["imported_at"].is_number_integer())
    return failure(
        ErrorCode::recordDamaged,
        {{Fact::name, "replaced source"}, {Fact::value, std::to_string(id)}, {Fact::detail, "cannot be read"}});
  return ReplacedSource{.id = id,
                        .name = word("name"),
                        .sha256 = word("sha256"),
                        .importedAt = {.milliseconds = json["imported_at"].get<std::int64_t>()},
                        .updated = word("how") == "update"};
}

} // namespace

Result<ReplacedSource> sourceToReplace(Connection& connection, std::int64_t earlier, bool updated) {
  THROUGHLINE_TRY(query, connection.prepare("SELECT name, sha256, imported_at FROM source WHERE id = ?"));
  query.bind(1, earlier);
  THROUGHLINE_TRY(found, query.step());
  if (!found)
    return failure(ErrorCode::sourceNotFound, {{Fact::value, std::to_string(earlier)}});
  return ReplacedSource{.id = earlier,
                        .name = std::string(query.text(0)),
                        .sha256 = std::string(query.text(1)),
                        .importedAt = {.milliseconds = query.integer(2)},
                        .updated = updated};
}

Status noteReplaced(Connection& connection, std::int64_t source, const ReplacedSource& earlier) {
  THROUGHLINE_TRY(row, connection.prepare("INSERT INTO source_word VALUES(?, ?, ?, ?)"));
  return row.runWith(source, listOfReplaced, earlier.id, textOf(earlier));
}

Result<std::map<std::int64_t, ReplacedSource>> replacedSources(Connection& connection) {
  THROUGHLINE_TRY(query, connection.prepare("SELECT source, code, word FROM source_word WHERE list = ?"));
  query.bind(1, listOfReplaced);
  std::map<std::int64_t, ReplacedSource> replaced;
  for (;;) {
    THROUGHLINE_TRY(more, query.step());
    if (!more)
      return replaced;
    THROUGHLINE_TRY(earlier, replacedFrom(query.integer(1), query.text(2)));
    replaced.insert_or_assign(query.integer(0), earlier);
  }
}

} // namespace throughline::data
