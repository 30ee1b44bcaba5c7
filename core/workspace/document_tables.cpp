#include "core/workspace/schema.h"

namespace throughline::workspace {
namespace {

/// The document as it is and as it was.
constexpr const char* stateTables = R"sql(
CREATE TABLE entity(
  id TEXT PRIMARY KEY CHECK(length(id) = 32),
  map_id TEXT CHECK(length(map_id) = 32),
  kind TEXT NOT NULL CHECK(kind IN ('workspace', 'persona', 'map', 'stage', 'lane', 'touchpoint')),
  record TEXT NOT NULL,
  hash BLOB NOT NULL CHECK(length(hash) = 32)
) STRICT;
CREATE TABLE revision(
  id INTEGER PRIMARY KEY CHECK(id > 0),
  at INTEGER NOT NULL,
  label TEXT NOT NULL,
  step TEXT NOT NULL CHECK(step IN ('edit', 'undo', 'redo', 'restore')),
  parent INTEGER,
  position INTEGER NOT NULL CHECK(position BETWEEN 1 AND id),
  name TEXT,
  state BLOB NOT NULL CHECK(length(state) = 32),
  hash BLOB NOT NULL CHECK(length(hash) = 32)
) STRICT;
CREATE TABLE entity_before(
  revision INTEGER NOT NULL,
  entity_id TEXT NOT NULL CHECK(length(entity_id) = 32),
  map_id TEXT CHECK(length(map_id) = 32),
  kind TEXT,
  record TEXT,
  hash BLOB CHECK(length(hash) = 32),
  PRIMARY KEY(revision, entity_id),
  CHECK((kind IS NULL) = (record IS NULL) AND (hash IS NULL) = (record IS NULL))
) STRICT, WITHOUT ROWID;
)sql";

/// The document once more as plain columns, and who has the file.
constexpr const char* plainTables = R"sql(
CREATE TABLE journey_map(
  id TEXT PRIMARY KEY CHECK(length(id) = 32),
  title TEXT NOT NULL,
  state TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE stage(
  id TEXT PRIMARY KEY CHECK(length(id) = 32),
  map_id TEXT NOT NULL,
  title TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE step(
  stage_id TEXT NOT NULL CHECK(length(stage_id) = 32),
  position INTEGER NOT NULL,
  id TEXT NOT NULL CHECK(length(id) = 32),
  title TEXT NOT NULL,
  PRIMARY KEY(stage_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE touchpoint(
  id TEXT PRIMARY KEY CHECK(length(id) = 32),
  map_id TEXT NOT NULL,
  step_id TEXT NOT NULL,
  lane_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  reason TEXT NOT NULL,
  initiator TEXT NOT NULL,
  channel TEXT NOT NULL,
  owner TEXT NOT NULL,
  importance TEXT NOT NULL,
  failure_code TEXT NOT NULL,
  moment_of_truth INTEGER NOT NULL CHECK(moment_of_truth IN (0, 1)),
  emotion INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE holder(
  one INTEGER PRIMARY KEY CHECK(one = 1),
  program TEXT NOT NULL,
  process INTEGER NOT NULL,
  host TEXT NOT NULL,
  user TEXT NOT NULL,
  since INTEGER NOT NULL
) STRICT;
)sql";

} // namespace

std::string documentTables() {
  return std::string(stateTables) + plainTables;
}

} // namespace throughline::workspace
