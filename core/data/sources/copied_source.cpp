#include "core/data/sources/copied_source.h"

#include "core/workspace/schema.h"
#include "core/workspace/seals.h"
#include "core/workspace/snapshot_copy.h"

#include <string>

namespace throughline::data {
namespace {

using workspace::Connection;

Status expectSoundSegments(Connection& connection, std::int64_t source) {
  THROUGHLINE_TRY(blocks, workspace::segmentBlocksOf(connection, source));
  THROUGHLINE_TRY(query,
                  connection.prepare("SELECT bytes FROM column_segment WHERE source = ? AND name = ? AND chunk = ?"));
  for (const auto& block : blocks) {
    query.bindAll(source, block.name, block.number);
    THROUGHLINE_TRY(found, query.step());
    if (!found || workspace::segmentHash(source, block.name, block.number, query.blob(0)) != block.hash)
      return failure(ErrorCode::recordDamaged, {{Fact::name, "column segment"},
                                                {Fact::value, std::to_string(source) + "/" + block.name},
                                                {Fact::detail, "does not match its hash"}});
    query.reset();
  }
  return {};
}

/// Their own numbers may be taken; nobody knows them by those.
Status copyFigures(Connection& from, Connection& to, std::int64_t source) {
  THROUGHLINE_TRY(rows,
                  from.prepare("SELECT touchpoint_id, series, metric, first_day, last_day, value, n, low, high, sd "
                               "FROM metric_value WHERE source = ? ORDER BY id"));
  THROUGHLINE_TRY(row,
                  to.prepare("INSERT INTO metric_value(source, touchpoint_id, series, metric, first_day, last_day, "
                             "value, n, low, high, sd) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
  rows.bind(1, source);
  std::string sound; // the touchpoint that was looked at last
  for (;;) {
    THROUGHLINE_TRY(more, rows.step());
    if (!more)
      return workspace::sealMetrics(to);
    if (const auto touchpoint = rows.text(0); touchpoint != sound) {
      THROUGHLINE_CHECK(workspace::expectSealedMetrics(from, touchpoint));
      sound = std::string(touchpoint);
    }
    THROUGHLINE_CHECK(row.runWith(source, rows.text(0), rows.integer(1), rows.text(2), rows.integer(3), rows.integer(4),
                                  rows.real(5), rows.optionalInteger(6), rows.optionalReal(7), rows.optionalReal(8),
                                  rows.optionalReal(9)));
  }
}

} // namespace

Status expectSoundSource(Connection& connection, std::int64_t source) {
  THROUGHLINE_CHECK(workspace::expectSealedParts(connection, source, true));
  THROUGHLINE_TRY(blocks, workspace::blocksOf(connection, source, workspace::rowsBlock));
  for (const auto& block : blocks)
    THROUGHLINE_CHECK(workspace::expectSoundRows(connection, source, block));
  return expectSoundSegments(connection, source);
}

Status copySource(Connection& from, Connection& to, std::int64_t source) {
  THROUGHLINE_CHECK(expectSoundSource(from, source));
  for (const std::string table :
       {"source", "source_series", "source_word", "rejected_row", "column_segment", "block"}) {
    const std::string key = table == "source" ? "id" : "source";
    THROUGHLINE_TRY(rows, from.prepare("SELECT * FROM " + table + " WHERE " + key + " = ?"));
    rows.bind(1, source);
    THROUGHLINE_CHECK(workspace::copyRows(std::move(rows), to, table));
  }
  for (const std::string table : {"response", "feedback"}) {
    THROUGHLINE_TRY(rows, from.prepare("SELECT * FROM " + table + " WHERE id BETWEEN ? AND ? ORDER BY id"));
    rows.bindAll(source << workspace::rowIdBits, ((source + 1) << workspace::rowIdBits) - 1);
    THROUGHLINE_CHECK(workspace::copyRows(std::move(rows), to, table));
  }
  THROUGHLINE_CHECK(copyFigures(from, to, source));
  return workspace::sealSource(to, source);
}

} // namespace throughline::data
