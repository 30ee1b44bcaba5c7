#include "core/workspace/entity_rows.h"

#include "core/model/entity_record.h"
#include "core/workspace/record_text.h"

#include <algorithm>

namespace throughline::workspace {
namespace {

/// Each field with its length, so that no two rows have the same bytes.
std::string bytesToHash(const EntityRow& row) {
  std::string bytes;
  bytes.reserve(row.record.size() + 100);
  const auto append = [&bytes](std::string_view field) {
    bytes.append(std::to_string(field.size())).push_back(' ');
    bytes.append(field);
  };
  append(row.id);
  append(row.map.value_or(std::string{}));
  append(row.kind);
  append(row.record);
  return bytes;
}

Error damagedRow(const EntityRow& row, std::string_view detail) {
  return failure(ErrorCode::recordDamaged,
                 {{Fact::name, row.kind}, {Fact::value, row.id}, {Fact::detail, std::string(detail)}});
}

std::optional<std::string> optionalText(const Statement& row, int column) {
  return row.isNull(column) ? std::nullopt : std::optional(std::string(row.text(column)));
}

} // namespace

Sha256 hashOf(const EntityRow& row) {
  return sha256(bytesToHash(row));
}

void StateHash::toggle(const Sha256& hash) {
  std::ranges::transform(value_, hash, value_.begin(), [](std::byte mine, std::byte theirs) { return mine ^ theirs; });
}

Result<EntityRow> rowOf(const model::EntityKey& key, const model::EntityValue& value) {
  const Record record = model::recordOfEntity(value);
  THROUGHLINE_TRY(again, model::entityOfRecord(key.kind, record, key.id));
  if (!(again == value))
    return failure(ErrorCode::recordDamaged, {{Fact::name, std::string(nameOf(key.kind))},
                                              {Fact::value, key.id.text()},
                                              {Fact::detail, "does not read back"}});
  THROUGHLINE_TRY(text, textOf(key.kind, record));
  EntityRow row{
      .id = key.id.text(), .map = std::nullopt, .kind = std::string(nameOf(key.kind)), .record = std::move(text)};
  if (!key.map.isNull())
    row.map = key.map.text();
  row.hash = hashOf(row);
  return row;
}

Result<model::Entity> entityOf(const EntityRow& row) {
  if (hashOf(row) != row.hash)
    return damagedRow(row, "the hash does not fit");
  const auto kind = model::wordOf<model::EntityKind>(row.kind);
  const auto id = RawId::parse(row.id);
  const auto map = row.map ? model::MapId::parse(*row.map) : std::optional(model::MapId{});
  if (!kind || !id || !map)
    return damagedRow(row, "the key is not one");
  THROUGHLINE_TRY(record, recordOf(*kind, row.record));
  THROUGHLINE_TRY(value, model::entityOfRecord(*kind, record, *id));
  return model::Entity{.key = {.kind = *kind, .id = *id, .map = *map}, .value = std::move(value)};
}

EntityRow entityRowAt(const Statement& row, int first) {
  EntityRow read{.id = std::string(row.text(first)),
                 .map = optionalText(row, first + 1),
                 .kind = std::string(row.text(first + 2)),
                 .record = std::string(row.text(first + 3))};
  std::ranges::copy_n(row.blob(first + 4).begin(),
                      static_cast<std::ptrdiff_t>(std::min(row.blob(first + 4).size(), read.hash.size())),
                      read.hash.begin());
  return read;
}

Result<std::vector<EntityRow>> readEntityRows(Connection& connection) {
  THROUGHLINE_TRY(query, connection.prepare("SELECT id, map_id, kind, record, hash FROM entity"));
  std::vector<EntityRow> rows;
  for (;;) {
    THROUGHLINE_TRY(more, query.step());
    if (!more)
      return rows;
    rows.push_back(entityRowAt(query, 0));
  }
}

Result<std::optional<EntityRow>> readEntityRow(Connection& connection, const std::string& id) {
  THROUGHLINE_TRY(query, connection.prepare("SELECT id, map_id, kind, record, hash FROM entity WHERE id = ?"));
  query.bind(1, id);
  THROUGHLINE_TRY(found, query.step());
  return found ? std::optional(entityRowAt(query, 0)) : std::nullopt;
}

Status writeEntityRow(Connection& connection, const EntityRow& row) {
  THROUGHLINE_TRY(write, connection.prepare("INSERT INTO entity(id, map_id, kind, record, hash) VALUES(?, ?, ?, ?, ?) "
                                            "ON CONFLICT(id) DO UPDATE SET map_id = excluded.map_id, "
                                            "kind = excluded.kind, record = excluded.record, hash = excluded.hash"));
  return write.runWith(row.id, row.map, row.kind, row.record, std::span<const std::byte>(row.hash));
}

Status removeEntityRow(Connection& connection, const std::string& id) {
  THROUGHLINE_TRY(remove, connection.prepare("DELETE FROM entity WHERE id = ?"));
  return remove.runWith(id);
}

} // namespace throughline::workspace
