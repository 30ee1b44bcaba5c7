#include "core/workspace/table_seals.h"

#include "core/base/contract.h"
#include "core/workspace/row_hash.h"
#include "core/workspace/seal_parts.h"

#include <algorithm>

namespace throughline::workspace {
namespace {

/// A table and the order of its rows under the seal.
struct SealedTable {
  std::string_view name;
  std::string_view rows;
};
constexpr std::array sealedTables{
    SealedTable{"follow_up", "SELECT * FROM follow_up ORDER BY row, touchpoint_id"},
    SealedTable{"forgotten", "SELECT * FROM forgotten ORDER BY hash"},
    SealedTable{"known_name", "SELECT * FROM known_name ORDER BY map_id, name"},
    SealedTable{"last_source", "SELECT * FROM last_source ORDER BY id"},
    SealedTable{"privacy_salt", "SELECT * FROM privacy_salt ORDER BY id"},
    SealedTable{"quoted_comment", "SELECT * FROM quoted_comment ORDER BY row, note_id"},
    SealedTable{"saved_view", "SELECT * FROM saved_view ORDER BY name"},
    SealedTable{"theme", "SELECT * FROM theme ORDER BY id"},
    SealedTable{"theme_tag", "SELECT * FROM theme_tag ORDER BY row, theme"},
};

const SealedTable& tableNamed(std::string_view name) {
  const auto* found = std::ranges::find(sealedTables, name, &SealedTable::name);
  THROUGHLINE_EXPECT(found != sealedTables.end());
  return *found;
}

Result<Sha256> hashOf(Connection& connection, const SealedTable& table) {
  THROUGHLINE_TRY(rows, connection.prepare(table.rows));
  RowHash hash;
  for (;;) {
    THROUGHLINE_TRY(more, rows.step());
    if (!more)
      return hash.finish();
    hash.addRow(rows);
  }
}

Status seal(Connection& connection, const SealedTable& table) {
  THROUGHLINE_TRY(hash, hashOf(connection, table));
  return writeSeal(connection, tablePart, table.name, hash);
}

/// All are, or none is: in a file from before.
Result<bool> tablesAreSealed(Connection& connection) {
  THROUGHLINE_TRY(row, connection.prepare("SELECT 1 FROM seal WHERE part = ? LIMIT 1"));
  row.bind(1, tablePart);
  THROUGHLINE_TRY(found, row.step());
  row.reset();
  return bool{found};
}

} // namespace

Status sealAllTables(Connection& connection) {
  for (const auto& table : sealedTables)
    THROUGHLINE_CHECK(seal(connection, table));
  return {};
}

Result<TableSealing> TableSealing::begin(Connection& connection, std::initializer_list<std::string_view> tables) {
  TableSealing sealing(connection);
  THROUGHLINE_TRY(sealed, tablesAreSealed(connection));
  if (!sealed)
    THROUGHLINE_CHECK(sealAllTables(connection));
  for (const auto table : tables) {
    const auto sound = expectSealedTable(connection, table);
    if (sound.ok())
      sealing.sound_.push_back(table);
    else if (sound.error().code != ErrorCode::recordDamaged)
      return sound.error();
  }
  return sealing;
}

Status TableSealing::end() {
  for (const auto table : sound_)
    THROUGHLINE_CHECK(seal(*connection_, tableNamed(table)));
  return {};
}

Status expectSealedTable(Connection& connection, std::string_view table) {
  THROUGHLINE_TRY(sealed, tablesAreSealed(connection));
  if (!sealed)
    return {};
  THROUGHLINE_TRY(hash, hashOf(connection, tableNamed(table)));
  return expectSeal(connection, tablePart, table, hash);
}

Status expectSealedTables(Connection& connection) {
  for (const auto& table : sealedTables)
    THROUGHLINE_CHECK(expectSealedTable(connection, table.name));
  THROUGHLINE_TRY(row, connection.prepare("SELECT count(*) FROM seal WHERE part = ?"));
  row.bind(1, tablePart);
  THROUGHLINE_CHECK(row.step());
  const auto seals = row.integer(0);
  row.reset();
  if (seals > static_cast<std::int64_t>(sealedTables.size()))
    return sealDamage("seal", tablePart, "is of no table that there is");
  return {};
}

} // namespace throughline::workspace
