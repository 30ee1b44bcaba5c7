#include "core/workspace/row_hash.h"
#include "core/workspace/schema.h"
#include "core/workspace/seal_parts.h"
#include "core/workspace/table_seals.h"

#include <algorithm>

namespace throughline::workspace {
namespace {

/// Hashes over what the figures come from.
constexpr std::string_view tablesOfSeals = R"sql(
CREATE TABLE block(
  source INTEGER NOT NULL,
  name TEXT NOT NULL,
  number INTEGER NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  rows INTEGER NOT NULL,
  hash BLOB NOT NULL CHECK(length(hash) = 32),
  PRIMARY KEY(source, name, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE seal(
  part TEXT NOT NULL,
  key TEXT NOT NULL,
  hash BLOB NOT NULL CHECK(length(hash) = 32),
  PRIMARY KEY(part, key)
) STRICT, WITHOUT ROWID;
)sql";

/// What a table of metrics may say beside the value, and the highest number that a source ever had, so that none is
/// given out again.
constexpr std::string_view dataColumns = R"sql(
ALTER TABLE metric_value ADD COLUMN low REAL;
ALTER TABLE metric_value ADD COLUMN high REAL;
ALTER TABLE metric_value ADD COLUMN sd REAL;
CREATE TABLE last_source(
  id INTEGER PRIMARY KEY CHECK(id = 1),
  source INTEGER NOT NULL
) STRICT;
INSERT INTO last_source SELECT 1, coalesce(max(id), 0) FROM source;
)sql";

/// Rows that are put into one block.
constexpr std::int64_t rowsPerBlock = 8192;

Status sealRowsOf(Connection& connection, std::int64_t source, const std::string& layout) {
  THROUGHLINE_TRY(rows, connection.prepare("SELECT * FROM " + std::string(tableOfRows(layout)) +
                                           " WHERE id BETWEEN ? AND ? ORDER BY id"));
  rows.bindAll(source << rowIdBits, ((source + 1) << rowIdBits) - 1);
  RowHash hash;
  Block block{.name = std::string(rowsBlock)};
  for (;;) {
    THROUGHLINE_TRY(more, rows.step());
    if (hash.rows() == rowsPerBlock || (!more && hash.rows() > 0)) {
      block.rows = hash.rows();
      block.hash = hash.finish();
      THROUGHLINE_CHECK(writeBlock(connection, source, block));
      ++block.number;
    }
    if (!more)
      return {};
    if (hash.rows() == 0)
      block.first = rows.integer(0);
    block.last = rows.integer(0);
    hash.addRow(rows, true);
  }
}

/// The number of values is in the segment's head. The hash is the one the file has always had for it.
Status sealSegmentsOf(Connection& connection, std::int64_t source) {
  THROUGHLINE_TRY(rows, connection.prepare("SELECT name, chunk, bytes, hash FROM column_segment WHERE source = ? ORDER "
                                           "BY name, chunk"));
  rows.bind(1, source);
  for (;;) {
    THROUGHLINE_TRY(more, rows.step());
    if (!more)
      return {};
    Block block{.name = std::string(rows.text(0)), .number = rows.integer(1)};
    const auto bytes = rows.blob(2);
    for (std::size_t at = 4; bytes.size() > 4 && at >= 1; --at)
      block.rows = block.rows * 256 + std::to_integer<std::int64_t>(bytes[at]);
    const auto hash = rows.blob(3);
    std::copy_n(hash.begin(), std::min(hash.size(), block.hash.size()), block.hash.begin());
    THROUGHLINE_CHECK(writeBlock(connection, source, block));
  }
}

/// Blocks and seals for all that a file of version 1 holds.
Status sealEverything(Connection& connection) {
  THROUGHLINE_TRY(sources, numbersOf(connection, "SELECT id FROM source WHERE state = 1 ORDER BY id"));
  for (const std::int64_t source : sources) {
    THROUGHLINE_TRY(layout, layoutOf(connection, source));
    THROUGHLINE_CHECK(sealRowsOf(connection, source, layout));
    THROUGHLINE_CHECK(sealSegmentsOf(connection, source));
    THROUGHLINE_CHECK(sealSource(connection, source));
  }
  THROUGHLINE_CHECK(sealAllTables(connection));
  return sealMetrics(connection);
}

} // namespace

Status toVersionTwo(Connection& connection) {
  THROUGHLINE_CHECK(migrateDocumentTablesToTwo(connection));
  THROUGHLINE_CHECK(connection.execute(std::string(dataColumns)));
  THROUGHLINE_CHECK(addRemarkTables(connection));
  THROUGHLINE_CHECK(connection.execute(std::string(tablesOfSeals)));
  // Last, when every other table is as it stays.
  return sealEverything(connection);
}

} // namespace throughline::workspace
