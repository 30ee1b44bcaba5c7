#include "core/workspace/schema.h"

namespace throughline::workspace {
namespace {

/// Kinds of parts come and go with the program, so the table no longer lists them; a reader that does not know one
/// refuses the row.
constexpr const char* anyKindOfPart = R"sql(
CREATE TABLE entity_of_any_kind(
  id TEXT PRIMARY KEY CHECK(length(id) = 32),
  map_id TEXT CHECK(length(map_id) = 32),
  kind TEXT NOT NULL,
  record TEXT NOT NULL,
  hash BLOB NOT NULL CHECK(length(hash) = 32)
) STRICT;
INSERT INTO entity_of_any_kind SELECT id, map_id, kind, record, hash FROM entity;
DROP TABLE entity;
ALTER TABLE entity_of_any_kind RENAME TO entity;
)sql";

constexpr const char* newPlainColumns = R"sql(
ALTER TABLE touchpoint ADD COLUMN expectation TEXT NOT NULL DEFAULT '';
ALTER TABLE touchpoint ADD COLUMN response_target TEXT;
CREATE TABLE action(
  id TEXT PRIMARY KEY CHECK(length(id) = 32),
  map_id TEXT NOT NULL,
  title TEXT NOT NULL,
  owner TEXT NOT NULL,
  due TEXT,
  effort TEXT NOT NULL,
  status TEXT NOT NULL,
  touchpoint_id TEXT,
  note_id TEXT,
  expected_gain REAL,
  gain_source TEXT NOT NULL,
  done TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE goal(
  id TEXT PRIMARY KEY CHECK(length(id) = 32),
  map_id TEXT NOT NULL,
  metric TEXT NOT NULL,
  target REAL NOT NULL,
  due TEXT,
  experience_owner TEXT NOT NULL,
  service_owner TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

} // namespace

Status migrateDocumentTablesToTwo(Connection& connection) {
  THROUGHLINE_CHECK(connection.execute(anyKindOfPart));
  return connection.execute(newPlainColumns);
}

} // namespace throughline::workspace
