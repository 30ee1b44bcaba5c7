#include "core/workspace/schema.h"
#include "core/workspace/seals.h"
#include "core/workspace/table_seals.h"

#include <vector>

namespace throughline::workspace {
namespace {

/// What each import was and what its codes mean.
constexpr const char* sourceTables = R"sql(
CREATE TABLE source(
  id INTEGER PRIMARY KEY CHECK(id > 0),
  state INTEGER NOT NULL CHECK(state IN (0, 1)),
  name TEXT NOT NULL,
  path TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  imported_at INTEGER NOT NULL,
  mapping TEXT NOT NULL,
  map_id TEXT,
  layout TEXT NOT NULL CHECK(layout IN ('wide', 'long', 'metrics')),
  encoding TEXT NOT NULL,
  delimiter TEXT NOT NULL,
  records INTEGER NOT NULL,
  responses INTEGER NOT NULL,
  feedback INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  chunks INTEGER NOT NULL,
  first_day INTEGER,
  last_day INTEGER,
  voice TEXT NOT NULL,
  invited INTEGER
) STRICT;
CREATE TABLE source_series(
  source INTEGER NOT NULL,
  role TEXT NOT NULL CHECK(role IN ('touchpoint', 'overall')),
  code INTEGER NOT NULL,
  touchpoint_id TEXT,
  name TEXT NOT NULL,
  metric TEXT NOT NULL,
  scale_low REAL NOT NULL,
  scale_high REAL NOT NULL,
  lower_is_better INTEGER NOT NULL CHECK(lower_is_better IN (0, 1)),
  failure TEXT NOT NULL,
  PRIMARY KEY(source, role, code)
) STRICT, WITHOUT ROWID;
CREATE TABLE source_word(
  source INTEGER NOT NULL,
  list INTEGER NOT NULL,
  code INTEGER NOT NULL,
  word TEXT NOT NULL,
  PRIMARY KEY(source, list, code)
) STRICT, WITHOUT ROWID;
)sql";

/// What the imports brought.
constexpr const char* rowTables = R"sql(
CREATE TABLE response(
  id INTEGER PRIMARY KEY,
  respondent ANY,
  day INTEGER,
  overall REAL,
  weight REAL,
  scores TEXT,
  words TEXT,
  comment TEXT
) STRICT;
CREATE TABLE feedback(
  id INTEGER PRIMARY KEY,
  series INTEGER NOT NULL,
  score REAL,
  resolved INTEGER,
  respondent ANY,
  day INTEGER,
  weight REAL,
  words TEXT,
  comment TEXT
) STRICT;
CREATE TABLE rejected_row(
  source INTEGER NOT NULL,
  position INTEGER NOT NULL,
  record INTEGER NOT NULL,
  line INTEGER NOT NULL,
  "column" TEXT NOT NULL,
  reason TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY(source, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE metric_value(
  id INTEGER PRIMARY KEY,
  source INTEGER,
  series INTEGER,
  touchpoint_id TEXT,
  metric TEXT NOT NULL,
  first_day INTEGER NOT NULL,
  last_day INTEGER NOT NULL,
  value REAL NOT NULL,
  n INTEGER
) STRICT;
CREATE TABLE column_segment(
  source INTEGER NOT NULL,
  name TEXT NOT NULL,
  chunk INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  hash BLOB NOT NULL CHECK(length(hash) = 32),
  PRIMARY KEY(source, name, chunk)
) STRICT;
)sql";

} // namespace

std::string dataTables() {
  return std::string(sourceTables) + rowTables;
}

namespace {

/// Rows by their ids, and what people added to them.
Status removeRows(Connection& connection, std::int64_t source) {
  THROUGHLINE_TRY(sealing, TableSealing::begin(connection, {"theme_tag", "quoted_comment", "follow_up"}));
  const auto remove = [&](const std::string& table, const std::string& column) -> Status {
    THROUGHLINE_TRY(rows, connection.prepare("DELETE FROM " + table + " WHERE " + column + " BETWEEN ? AND ?"));
    return rows.runWith(source << rowIdBits, ((source + 1) << rowIdBits) - 1);
  };
  for (const std::string table : {"response", "feedback"})
    THROUGHLINE_CHECK(remove(table, "id"));
  for (const std::string table : {"theme_tag", "quoted_comment", "follow_up"})
    THROUGHLINE_CHECK(remove(table, "row"));
  return sealing.end();
}

} // namespace

Result<std::int64_t> nextSource(Connection& connection) {
  THROUGHLINE_CHECK(expectSealedTable(connection, "last_source"));
  THROUGHLINE_TRY(sealing, TableSealing::begin(connection, {"last_source"}));
  THROUGHLINE_CHECK(connection.execute("UPDATE last_source SET source = 1 + max(source, (SELECT coalesce(max(id), 0) "
                                       "FROM source))"));
  THROUGHLINE_CHECK(sealing.end());
  return connection.integer("SELECT source FROM last_source");
}

Status removeSourceRows(Connection& connection, std::int64_t source) {
  THROUGHLINE_CHECK(removeRows(connection, source));
  for (const std::string table :
       {"column_segment", "metric_value", "rejected_row", "source_word", "source_series", "block"}) {
    THROUGHLINE_TRY(remove, connection.prepare("DELETE FROM " + table + " WHERE source = ?"));
    THROUGHLINE_CHECK(remove.runWith(source));
  }
  THROUGHLINE_TRY(remove, connection.prepare("DELETE FROM source WHERE id = ?"));
  THROUGHLINE_CHECK(remove.runWith(source));
  THROUGHLINE_TRY(unseal, connection.prepare("DELETE FROM seal WHERE key = ? AND part <> 'metric'"));
  THROUGHLINE_CHECK(unseal.runWith(std::to_string(source)));
  return sealMetrics(connection);
}

Status removePendingSources(Connection& connection) {
  std::vector<std::int64_t> pending;
  {
    // One that is sealed was done: its mark is damaged, and what is damaged is said, not removed.
    THROUGHLINE_TRY(query, connection.prepare("SELECT id FROM source WHERE state = 0 AND id NOT IN (SELECT CAST(key AS "
                                              "INTEGER) FROM seal WHERE part = 'source')"));
    for (;;) {
      THROUGHLINE_TRY(more, query.step());
      if (!more)
        break;
      pending.push_back(query.integer(0));
    }
  }
  for (const auto source : pending)
    THROUGHLINE_CHECK(removeSourceRows(connection, source));
  return {};
}

} // namespace throughline::workspace
