#include "core/workspace/schema.h"

namespace throughline::workspace {
namespace {

/// What people add to single rows of feedback. row: the id of a row of response or feedback.
constexpr const char* remarkTables = R"sql(
CREATE TABLE theme(
  id INTEGER PRIMARY KEY CHECK(id > 0),
  name TEXT NOT NULL UNIQUE,
  key TEXT NOT NULL
) STRICT;
CREATE TABLE theme_tag(
  row INTEGER NOT NULL,
  theme INTEGER NOT NULL,
  PRIMARY KEY(row, theme)
) STRICT, WITHOUT ROWID;
CREATE TABLE quoted_comment(
  row INTEGER NOT NULL,
  note_id TEXT NOT NULL CHECK(length(note_id) = 32),
  PRIMARY KEY(row, note_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE follow_up(
  row INTEGER NOT NULL,
  touchpoint_id TEXT NOT NULL CHECK(length(touchpoint_id) = 32),
  owner TEXT NOT NULL,
  due INTEGER,
  outcome TEXT NOT NULL,
  PRIMARY KEY(row, touchpoint_id)
) STRICT, WITHOUT ROWID;
)sql";

constexpr const char* privacyTables = R"sql(
CREATE TABLE privacy_salt(
  id INTEGER PRIMARY KEY CHECK(id = 1),
  salt BLOB NOT NULL CHECK(length(salt) = 16)
) STRICT;
CREATE TABLE forgotten(
  hash BLOB PRIMARY KEY CHECK(length(hash) = 32)
) STRICT, WITHOUT ROWID;
)sql";

/// Which touchpoint a name in data was taken for; none where it is left out.
constexpr const char* nameTables = R"sql(
CREATE TABLE known_name(
  map_id TEXT NOT NULL CHECK(length(map_id) = 32),
  name TEXT NOT NULL,
  written TEXT NOT NULL,
  touchpoint_id TEXT CHECK(length(touchpoint_id) = 32),
  picked INTEGER NOT NULL CHECK(picked IN (0, 1)),
  PRIMARY KEY(map_id, name)
) STRICT, WITHOUT ROWID;
)sql";

constexpr const char* viewTables = R"sql(
CREATE TABLE saved_view(
  name TEXT PRIMARY KEY,
  filter TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

} // namespace

Status addRemarkTables(Connection& connection) {
  THROUGHLINE_CHECK(connection.execute(remarkTables));
  THROUGHLINE_CHECK(connection.execute(privacyTables));
  THROUGHLINE_CHECK(connection.execute(nameTables));
  return connection.execute(viewTables);
}

} // namespace throughline::workspace
