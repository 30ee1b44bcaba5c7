#include "core/data/sources/known_names.h"

#include "core/data/reading/name_matching.h"
#include "core/workspace/table_seals.h"

namespace throughline::data {
namespace {

Error damagedName(std::string_view name) {
  return failure(
      ErrorCode::recordDamaged,
      {{Fact::name, "known name"}, {Fact::value, std::string(name)}, {Fact::detail, "has no id that can be read"}});
}

} // namespace

Result<std::vector<KnownName>> knownNames(workspace::Connection& connection) {
  THROUGHLINE_CHECK(workspace::expectSealedTable(connection, "known_name"));
  THROUGHLINE_TRY(
      row, connection.prepare("SELECT map_id, written, touchpoint_id, picked FROM known_name ORDER BY map_id, name"));
  std::vector<KnownName> known;
  for (;;) {
    THROUGHLINE_TRY(more, row.step());
    if (!more)
      return known;
    const auto map = model::MapId::parse(row.text(0));
    const auto touchpoint =
        row.isNull(2) ? std::optional<model::TouchpointId>{} : model::TouchpointId::parse(row.text(2));
    if (!map || (!touchpoint && !row.isNull(2)))
      return damagedName(row.text(1));
    known.push_back(
        {.map = *map, .written = std::string(row.text(1)), .touchpoint = touchpoint, .picked = row.integer(3) != 0});
  }
}

Status rememberNames(workspace::Connection& connection, std::span<const KnownName> names) {
  THROUGHLINE_TRY(sealing, workspace::TableSealing::begin(connection, {"known_name"}));
  THROUGHLINE_TRY(row, connection.prepare("INSERT OR REPLACE INTO known_name VALUES(?, ?, ?, ?, ?)"));
  for (const auto& each : names) {
    const std::string name = matchingName(each.written);
    const auto touchpoint = each.touchpoint ? std::optional(each.touchpoint->text()) : std::nullopt;
    if (!name.empty())
      THROUGHLINE_CHECK(row.runWith(each.map.text(), name, each.written, touchpoint, each.picked));
  }
  return sealing.end();
}

} // namespace throughline::data
