#include "core/workspace/seals.h"

#include "core/workspace/row_hash.h"
#include "core/workspace/schema.h"
#include "core/workspace/seal_parts.h"

#include <algorithm>

namespace throughline::workspace {
namespace {

/// Where a row of metric_value names its touchpoint.
constexpr int metricTouchpointColumn = 3;
constexpr std::string_view metricRows = "SELECT * FROM metric_value WHERE coalesce(touchpoint_id, '') = ? ORDER BY id";

template <class Key> Result<Sha256> hashOf(Connection& connection, std::string_view sql, const Key& key) {
  THROUGHLINE_TRY(rows, connection.prepare(sql));
  rows.bind(1, key);
  RowHash hash;
  for (;;) {
    THROUGHLINE_TRY(more, rows.step());
    if (!more)
      return hash.finish();
    hash.addRow(rows);
  }
}

Result<std::vector<Block>> blocksIn(Statement& rows) {
  std::vector<Block> blocks;
  for (;;) {
    THROUGHLINE_TRY(more, rows.step());
    if (!more)
      return blocks;
    blocks.push_back(blockAt(rows));
  }
}

} // namespace

Status writeSeal(Connection& connection, std::string_view part, std::string_view key, const Sha256& hash) {
  THROUGHLINE_TRY(row, connection.prepare("INSERT OR REPLACE INTO seal(part, key, hash) VALUES(?, ?, ?)"));
  return row.runWith(part, key, std::span<const std::byte>(hash));
}

Status expectSeal(Connection& connection, std::string_view part, std::string_view key, const Sha256& hash) {
  THROUGHLINE_TRY(row, connection.prepare("SELECT hash FROM seal WHERE part = ? AND key = ?"));
  row.bindAll(part, key);
  THROUGHLINE_TRY(found, row.step());
  const bool fits = found && std::ranges::equal(std::span<const std::byte>(hash), row.blob(0));
  row.reset();
  if (!fits)
    return sealDamage(part, key, found ? "does not match its seal" : "has no seal");
  return {};
}

Error sealDamage(std::string_view what, std::string_view key, std::string detail) {
  return failure(ErrorCode::recordDamaged,
                 {{Fact::name, std::string(what)}, {Fact::value, std::string(key)}, {Fact::detail, std::move(detail)}});
}

Result<std::vector<std::int64_t>> numbersOf(Connection& connection, std::string_view sql) {
  THROUGHLINE_TRY(rows, connection.prepare(sql));
  std::vector<std::int64_t> numbers;
  for (;;) {
    THROUGHLINE_TRY(more, rows.step());
    if (!more)
      return numbers;
    numbers.push_back(rows.integer(0));
  }
}

Block blockAt(const Statement& row) {
  Block block{.name = std::string(row.text(1)),
              .number = row.integer(2),
              .first = row.integer(3),
              .last = row.integer(4),
              .rows = row.integer(5)};
  const auto hash = row.blob(6);
  std::copy_n(hash.begin(), std::min(hash.size(), block.hash.size()), block.hash.begin());
  return block;
}

std::string_view tableOfRows(std::string_view layout) {
  return layout == "wide" ? "response" : "feedback";
}

Result<std::string> layoutOf(Connection& connection, std::int64_t source) {
  return connection.text("SELECT layout FROM source WHERE id = " + std::to_string(source));
}

Status writeBlock(Connection& connection, std::int64_t source, const Block& block) {
  THROUGHLINE_TRY(row, connection.prepare("INSERT OR REPLACE INTO block(source, name, number, first, last, rows, hash) "
                                          "VALUES(?, ?, ?, ?, ?, ?, ?)"));
  return row.runWith(source, block.name, block.number, block.first, block.last, block.rows,
                     std::span<const std::byte>(block.hash));
}

Result<std::vector<Block>> blocksOf(Connection& connection, std::int64_t source, std::string_view name) {
  THROUGHLINE_TRY(rows,
                  connection.prepare(std::string(blockColumns) + "WHERE source = ? AND name = ? ORDER BY number"));
  rows.bindAll(source, name);
  return blocksIn(rows);
}

Result<std::vector<Block>> segmentBlocksOf(Connection& connection, std::int64_t source) {
  THROUGHLINE_TRY(
      rows, connection.prepare(std::string(blockColumns) + "WHERE source = ? AND name <> ? ORDER BY name, number"));
  rows.bindAll(source, rowsBlock);
  return blocksIn(rows);
}

Sha256 segmentHash(std::int64_t source, std::string_view name, std::int64_t chunk, std::span<const std::byte> bytes) {
  Sha256Stream hash;
  hash.add(std::to_string(source) + '\n' + std::string(name) + '\n' + std::to_string(chunk) + '\n');
  hash.add(bytes);
  return hash.finish();
}

Status sealSource(Connection& connection, std::int64_t source) {
  for (const auto& part : sourceParts) {
    THROUGHLINE_TRY(hash, hashOf(connection, part.rows, source));
    THROUGHLINE_CHECK(writeSeal(connection, part.name, std::to_string(source), hash));
  }
  return {};
}

Status sealMetrics(Connection& connection) {
  THROUGHLINE_TRY(remove, connection.prepare("DELETE FROM seal WHERE part = ?"));
  THROUGHLINE_CHECK(remove.runWith(metricPart));
  THROUGHLINE_TRY(rows, connection.prepare("SELECT * FROM metric_value ORDER BY coalesce(touchpoint_id, ''), id"));
  RowHash hash;
  std::optional<std::string> touchpoint;
  for (;;) {
    THROUGHLINE_TRY(more, rows.step());
    const auto next = more ? std::optional(std::string(rows.text(metricTouchpointColumn))) : std::nullopt;
    if (touchpoint && touchpoint != next)
      THROUGHLINE_CHECK(writeSeal(connection, metricPart, *touchpoint, hash.finish()));
    if (!more)
      return {};
    touchpoint = next;
    hash.addRow(rows);
  }
}

Status expectSealedParts(Connection& connection, std::int64_t source, bool all) {
  for (const auto& part : sourceParts) {
    if (!all && !part.readOften)
      continue;
    THROUGHLINE_TRY(hash, hashOf(connection, part.rows, source));
    THROUGHLINE_CHECK(expectSeal(connection, part.name, std::to_string(source), hash));
  }
  return {};
}

Status expectSealedSources(Connection& connection) {
  THROUGHLINE_TRY(sealed, numbersOf(connection, "SELECT CAST(key AS INTEGER) FROM seal WHERE part = 'source' ORDER BY "
                                                "CAST(key AS INTEGER)"));
  THROUGHLINE_TRY(done, numbersOf(connection, "SELECT id FROM source WHERE state = 1 ORDER BY id"));
  if (sealed != done)
    return sealDamage("source", "", "sources are missing, or are there that were never sealed");
  for (const std::int64_t source : done)
    THROUGHLINE_CHECK(expectSealedParts(connection, source, false));
  return {};
}

Status expectSealedMetrics(Connection& connection, std::string_view touchpoint) {
  THROUGHLINE_TRY(rows, connection.prepare(metricRows));
  rows.bind(1, touchpoint);
  RowHash hash;
  for (;;) {
    THROUGHLINE_TRY(more, rows.step());
    if (!more)
      break;
    hash.addRow(rows);
  }
  if (hash.rows() > 0)
    return expectSeal(connection, metricPart, touchpoint, hash.finish());
  THROUGHLINE_TRY(seal, connection.prepare("SELECT 1 FROM seal WHERE part = ? AND key = ?"));
  seal.bindAll(metricPart, touchpoint);
  THROUGHLINE_TRY(found, seal.step());
  return found ? Status(sealDamage(metricPart, touchpoint, "its figures are missing")) : Status();
}

Status expectSoundRows(Connection& connection, std::int64_t source, const Block& block) {
  THROUGHLINE_TRY(layout, layoutOf(connection, source));
  THROUGHLINE_TRY(rows, connection.prepare("SELECT * FROM " + std::string(tableOfRows(layout)) +
                                           " WHERE id BETWEEN ? AND ? ORDER BY id"));
  rows.bindAll(block.first, block.last);
  RowHash hash;
  for (;;) {
    THROUGHLINE_TRY(more, rows.step());
    if (!more)
      break;
    hash.addRow(rows, true);
  }
  const bool complete = hash.rows() == block.rows;
  if (hash.finish() != block.hash || !complete)
    return sealDamage("rows", std::to_string(source) + "/" + std::to_string(block.number), "do not match their hash");
  return {};
}

Status SoundRows::expect(std::int64_t row) {
  if (const auto seen = sound_.lower_bound(row); seen != sound_.end() && seen->second <= row)
    return {};
  const std::int64_t source = row >> rowIdBits;
  THROUGHLINE_TRY(there, connection_->integer("SELECT count(*) FROM source WHERE id = " + std::to_string(source)));
  if (there == 0)
    return {};
  THROUGHLINE_CHECK(expectSealedParts(*connection_, source, false));
  THROUGHLINE_TRY(blocks, blocksOf(*connection_, source, rowsBlock));
  const auto covers = [row](const Block& block) { return block.first <= row && row <= block.last; };
  const auto block = std::ranges::find_if(blocks, covers);
  if (block == blocks.end())
    return sealDamage("rows", std::to_string(source), "are not sealed");
  THROUGHLINE_CHECK(expectSoundRows(*connection_, source, *block));
  sound_.emplace(block->last, block->first);
  return {};
}

} // namespace throughline::workspace
