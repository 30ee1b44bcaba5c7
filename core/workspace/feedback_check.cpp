#include "core/workspace/schema.h"
#include "core/workspace/seal_parts.h"
#include "core/workspace/table_seals.h"

#include <algorithm>

namespace throughline::workspace {
namespace {

Result<std::vector<std::string>> textsOf(Connection& connection, std::string_view sql) {
  THROUGHLINE_TRY(rows, connection.prepare(sql));
  std::vector<std::string> texts;
  for (;;) {
    THROUGHLINE_TRY(more, rows.step());
    if (!more)
      return texts;
    texts.emplace_back(rows.text(0));
  }
}

Status checkSegment(const Statement& row, std::int64_t source, const std::vector<Block>& blocks, std::size_t at) {
  const std::string name(row.text(0));
  const bool fits = at < blocks.size() && blocks[at].name == name && blocks[at].number == row.integer(1) &&
                    segmentHash(source, name, row.integer(1), row.blob(2)) == blocks[at].hash &&
                    std::ranges::equal(std::span<const std::byte>(blocks[at].hash), row.blob(3));
  if (fits)
    return {};
  return sealDamage("column segment", std::to_string(source) + "/" + name, "does not match its hash");
}

Status checkSegments(Connection& connection, std::int64_t source) {
  THROUGHLINE_TRY(blocks, segmentBlocksOf(connection, source));
  THROUGHLINE_TRY(rows, connection.prepare("SELECT name, chunk, bytes, hash FROM column_segment WHERE source = ? ORDER "
                                           "BY name, chunk"));
  rows.bind(1, source);
  for (std::size_t at = 0;; ++at) {
    THROUGHLINE_TRY(more, rows.step());
    if (!more && at != blocks.size())
      return sealDamage("column segment", std::to_string(source), "segments are missing");
    if (!more)
      return {};
    THROUGHLINE_CHECK(checkSegment(rows, source, blocks, at));
  }
}

/// Rows of a source that is not there, or between its blocks.
Status expectNothingBesides(Connection& connection, std::int64_t expectedRows) {
  THROUGHLINE_TRY(responses, connection.integer("SELECT count(*) FROM response"));
  THROUGHLINE_TRY(feedback, connection.integer("SELECT count(*) FROM feedback"));
  if (responses + feedback != expectedRows)
    return sealDamage("rows", "",
                      "there are " + std::to_string(responses + feedback) + " rows where " +
                          std::to_string(expectedRows) + " were written");
  for (const std::string table : {"source_series", "source_word", "rejected_row", "block", "column_segment"}) {
    THROUGHLINE_TRY(
        strays, connection.integer("SELECT count(*) FROM " + table + " WHERE source NOT IN (SELECT id FROM source)"));
    if (strays > 0)
      return sealDamage(table, "", "has rows of a source that is not there");
  }
  for (const auto& part : sourceParts) {
    THROUGHLINE_TRY(strays, connection.integer("SELECT count(*) FROM seal WHERE part = '" + std::string(part.name) +
                                               "' AND CAST(key AS INTEGER) NOT IN (SELECT id FROM source)"));
    if (strays > 0)
      return sealDamage("seal", part.name, "is of a source that is not there");
  }
  return {};
}

Status checkMetrics(Connection& connection) {
  THROUGHLINE_TRY(touchpoints, textsOf(connection, "SELECT coalesce(touchpoint_id, '') FROM metric_value UNION SELECT "
                                                   "key FROM seal WHERE part = 'metric'"));
  for (const auto& touchpoint : touchpoints)
    THROUGHLINE_CHECK(expectSealedMetrics(connection, touchpoint));
  return {};
}

Status expectKnownParts(Connection& connection) {
  THROUGHLINE_TRY(parts, textsOf(connection, "SELECT DISTINCT part FROM seal"));
  for (const auto& part : parts)
    if (part != metricPart && part != tablePart &&
        std::ranges::find(sourceParts, part, &SealedPart::name) == sourceParts.end())
      return sealDamage("seal", part, "is of no part that there is");
  return {};
}

} // namespace

Status checkFeedback(Connection& connection, const Progress& progress) {
  THROUGHLINE_CHECK(expectKnownParts(connection));
  THROUGHLINE_CHECK(expectSealedSources(connection));
  THROUGHLINE_TRY(sources, numbersOf(connection, "SELECT id FROM source ORDER BY id"));
  std::int64_t rows = 0;
  for (std::size_t at = 0; at < sources.size(); ++at) {
    THROUGHLINE_CHECK(expectSealedParts(connection, sources[at], true));
    THROUGHLINE_TRY(blocks, blocksOf(connection, sources[at], rowsBlock));
    for (const auto& block : blocks) {
      if (!progress.goOn(static_cast<std::int64_t>(at), static_cast<std::int64_t>(sources.size())))
        return failure(ErrorCode::cancelled);
      THROUGHLINE_CHECK(expectSoundRows(connection, sources[at], block));
      rows += block.rows;
    }
    THROUGHLINE_CHECK(checkSegments(connection, sources[at]));
  }
  THROUGHLINE_CHECK(expectNothingBesides(connection, rows));
  THROUGHLINE_CHECK(expectSealedTables(connection));
  return checkMetrics(connection);
}

} // namespace throughline::workspace
