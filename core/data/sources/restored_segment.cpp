#include "core/data/sources/restored_segment.h"

#include "core/base/respondent_hash.h"
#include "core/data/sources/import_store.h"
#include "core/workspace/schema.h"
#include "core/workspace/seals.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <set>

namespace throughline::data {
namespace {

using workspace::Block;
using workspace::Connection;
using workspace::Statement;

constexpr float noAnswer = std::numeric_limits<float>::quiet_NaN();
constexpr std::int64_t recordMask = (std::int64_t{1} << workspace::rowIdBits) - 1;

/// What an empty score in a row meant; a file of version 1 does not say it in the row.
enum class EmptyMeans { unanswered, notReached };

Error notRestored(const StoredSource& source, const std::string& name) {
  return failure(ErrorCode::recordDamaged, {{Fact::name, "column segment"},
                                            {Fact::value, std::to_string(source.id) + "/" + name},
                                            {Fact::detail, "does not match its hash, and the rows do not give it"}});
}

/// The next piece of a text up to a comma, which is taken away too.
std::string_view nextPiece(std::string_view& text) {
  const auto comma = text.find(',');
  const auto piece = text.substr(0, comma);
  text.remove_prefix(comma == std::string_view::npos ? text.size() : comma + 1);
  return piece;
}

template <class Number> std::optional<Number> numberOf(std::string_view text) {
  Number number{};
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
  return problem == std::errc{} && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// Fills a chunk row by row from what the tables hold.
class ChunkOfRows {
public:
  /// dated: places of the series that have days of their own
  ChunkOfRows(const StoredSource& source, bool weighted, std::set<std::size_t> dated, EmptyMeans empty)
      : source_(source), weighted_(weighted), dated_(std::move(dated)), empty_(empty) {
    chunk_.words.resize(source.lists.size());
    if (source.layout != Layout::wide)
      return;
    chunk_.scores.resize(source.series.size());
    chunk_.reach.resize(source.series.size());
    chunk_.ownDay.resize(source.series.size());
  }

  /// columns: id, respondent, day, weight, words, then overall, scores or series, score, resolved
  void add(const Statement& row) {
    const std::int64_t record = row.integer(0) & recordMask;
    chunk_.record.push_back(record);
    addRespondent(row, record);
    chunk_.day.push_back(row.isNull(2) ? noDay : static_cast<std::int32_t>(row.integer(2)));
    if (weighted_)
      chunk_.weight.push_back(row.real(3));
    addWords(row.text(4));
    source_.layout == Layout::wide ? addResponse(row) : addFeedback(row);
  }
  ConvertedChunk take() { return std::move(chunk_); }

private:
  void addRespondent(const Statement& row, std::int64_t record) {
    const bool named = !row.isNull(1);
    chunk_.named.push_back(named ? 1 : 0);
    if (row.type(1) == Statement::Type::integer)
      chunk_.respondent.push_back(respondentHash(row.integer(1)));
    else
      chunk_.respondent.push_back(named ? respondentHash(row.text(1)) : splitmix64(static_cast<std::uint64_t>(record)));
  }
  void addWords(std::string_view text) {
    for (auto& list : chunk_.words)
      list.push_back(numberOf<std::uint32_t>(nextPiece(text)).value_or(0));
  }
  void addResponse(const Statement& row) {
    if (source_.overall)
      chunk_.overall.push_back(row.isNull(5) ? std::numeric_limits<double>::quiet_NaN() : row.real(5));
    std::string_view scores = row.text(6);
    for (std::size_t at = 0; at < chunk_.scores.size(); ++at) {
      const auto piece = nextPiece(scores);
      const auto score = numberOf<float>(piece);
      chunk_.scores[at].push_back(score.value_or(noAnswer));
      chunk_.reach[at].push_back(static_cast<std::uint8_t>(reachOf(source_.series[at], piece, score)));
    }
    for (std::size_t at = 0; at < chunk_.ownDay.size(); ++at)
      if (dated_.contains(at))
        chunk_.ownDay[at].push_back(noDay);
    while (!scores.empty())
      addNote(nextPiece(scores));
  }
  /// Behind the last score: which of the empty ones were not met ("-3"), and days of their own ("@3=20480").
  void addNote(std::string_view piece) {
    if (piece.empty())
      return;
    const auto equals = piece.find('=');
    const auto at = numberOf<std::uint32_t>(piece.substr(1, equals == piece.npos ? equals : equals - 1));
    if (!at || *at >= chunk_.reach.size())
      return;
    if (piece[0] == '-')
      chunk_.reach[*at].back() = static_cast<std::uint8_t>(Reach::notReached);
    else if (piece[0] == '@' && equals != piece.npos && dated_.contains(*at))
      chunk_.ownDay[*at].back() = numberOf<std::int32_t>(piece.substr(equals + 1)).value_or(noDay);
  }
  Reach reachOf(const StoredSeries& series, std::string_view piece, std::optional<float> score) const {
    if (score)
      return series.rule.fails(decimalOf(*score)) ? Reach::failed : Reach::fine;
    return piece == "-" || empty_ == EmptyMeans::notReached ? Reach::notReached : Reach::unanswered;
  }
  void addFeedback(const Statement& row) {
    const auto series = static_cast<std::uint32_t>(row.integer(5));
    const float score = row.isNull(6) ? noAnswer : static_cast<float>(row.real(6));
    const std::uint8_t resolved = row.isNull(7) ? 2 : static_cast<std::uint8_t>(row.integer(7));
    const bool known = series < source_.series.size();
    const bool fails = known && !std::isnan(score) && source_.series[series].rule.fails(decimalOf(score));
    chunk_.series.push_back(series);
    chunk_.score.push_back(score);
    chunk_.failed.push_back(fails || resolved == 0 ? 1 : 0);
    chunk_.resolved.push_back(resolved);
  }

  const StoredSource& source_;
  bool weighted_;
  std::set<std::size_t> dated_;
  EmptyMeans empty_;
  ConvertedChunk chunk_;
};

/// Rows before the chunk, and in it. Every column has as many rows as the column of records.
Result<std::pair<std::int64_t, std::int64_t>> rowsOfChunk(Connection& connection, const StoredSource& source,
                                                          std::int64_t chunk) {
  THROUGHLINE_TRY(blocks, workspace::blocksOf(connection, source.id, "record"));
  std::int64_t before = 0;
  for (const auto& block : blocks) {
    if (block.number == chunk)
      return std::pair(before, block.rows);
    before += block.rows;
  }
  return std::pair(before, std::int64_t{0});
}

Result<bool> hasColumn(Connection& connection, const StoredSource& source, std::string_view name) {
  THROUGHLINE_TRY(blocks, workspace::blocksOf(connection, source.id, name));
  return !blocks.empty();
}

Result<std::set<std::size_t>> datedSeries(Connection& connection, const StoredSource& source) {
  std::set<std::size_t> dated;
  for (std::size_t at = 0; source.layout == Layout::wide && at < source.series.size(); ++at) {
    THROUGHLINE_TRY(has, hasColumn(connection, source, "day:" + std::to_string(at)));
    if (has)
      dated.insert(at);
  }
  return dated;
}

Result<ConvertedChunk> chunkFromRows(Connection& connection, const StoredSource& source, std::int64_t chunk,
                                     EmptyMeans empty) {
  THROUGHLINE_TRY(span, rowsOfChunk(connection, source, chunk));
  THROUGHLINE_TRY(weighted, hasColumn(connection, source, "weight"));
  const std::string own =
      source.layout == Layout::wide ? "overall, scores FROM response" : "series, score, resolved FROM feedback";
  THROUGHLINE_TRY(rows, connection.prepare("SELECT id, respondent, day, weight, words, " + own +
                                           " WHERE id BETWEEN ? AND ? ORDER BY id LIMIT ? OFFSET ?"));
  rows.bindAll(source.id << workspace::rowIdBits, ((source.id + 1) << workspace::rowIdBits) - 1, span.second,
               span.first);
  THROUGHLINE_TRY(dated, datedSeries(connection, source));
  ChunkOfRows made(source, weighted, std::move(dated), empty);
  for (;;) {
    THROUGHLINE_TRY(more, rows.step());
    if (!more)
      return made.take();
    made.add(rows);
  }
}

/// What a segment's place is to hold.
Result<std::optional<Block>> sealedSegment(Connection& connection, std::int64_t source, const std::string& name,
                                           std::int64_t chunk) {
  THROUGHLINE_TRY(blocks, workspace::blocksOf(connection, source, name));
  const auto found = std::ranges::find(blocks, chunk, &Block::number);
  return found == blocks.end() ? std::optional<Block>() : std::optional(*found);
}

/// Sealed segments of a source that are not there as they should be.
Result<std::vector<Block>> damagedSegments(Connection& connection, const StoredSource& source) {
  THROUGHLINE_TRY(sealed, workspace::segmentBlocksOf(connection, source.id));
  THROUGHLINE_TRY(query, connection.prepare("SELECT bytes, hash FROM column_segment WHERE source = ? AND name = ? AND "
                                            "chunk = ?"));
  std::vector<Block> damaged;
  for (const auto& block : sealed) {
    query.bindAll(source.id, block.name, block.number);
    THROUGHLINE_TRY(found, query.step());
    const bool sound = found &&
                       workspace::segmentHash(source.id, block.name, block.number, query.blob(0)) == block.hash &&
                       std::ranges::equal(std::span<const std::byte>(block.hash), query.blob(1));
    query.reset();
    if (!sound)
      damaged.push_back(block);
  }
  return damaged;
}

Status writeSegment(Connection& connection, std::int64_t source, const Block& block,
                    const std::vector<std::byte>& bytes) {
  THROUGHLINE_TRY(remove, connection.prepare("DELETE FROM column_segment WHERE source = ? AND name = ? AND chunk = ?"));
  THROUGHLINE_CHECK(remove.runWith(source, block.name, block.number));
  THROUGHLINE_TRY(row, connection.prepare("INSERT INTO column_segment VALUES(?, ?, ?, ?, ?)"));
  return row.runWith(source, block.name, block.number, std::span<const std::byte>(bytes),
                     std::span<const std::byte>(block.hash));
}

} // namespace

Result<std::vector<std::byte>> restoredSegment(Connection& connection, const StoredSource& source,
                                               const std::string& name, std::int64_t chunk) {
  THROUGHLINE_TRY(sealed, sealedSegment(connection, source.id, name, chunk));
  for (const auto empty : {EmptyMeans::unanswered, EmptyMeans::notReached}) {
    if (!sealed)
      break;
    THROUGHLINE_TRY(rows, chunkFromRows(connection, source, chunk, empty));
    auto made = storable(std::move(rows));
    const auto segment = std::ranges::find(made.segments, name, [](const auto& each) { return each.first; });
    if (segment != made.segments.end() &&
        workspace::segmentHash(source.id, name, chunk, segment->second) == sealed->hash)
      return std::move(segment->second);
  }
  return notRestored(source, name);
}

Result<std::int64_t> mendSegments(workspace::Workspace& workspace) {
  if (workspace.readOnly())
    return failure(ErrorCode::workspaceReadOnly, {{Fact::path, workspace.path().string()}});
  auto& connection = workspace.database();
  THROUGHLINE_TRY(sources, storedSources(connection));
  std::int64_t mended = 0;
  workspace::Transaction transaction(connection);
  THROUGHLINE_CHECK(transaction.begun());
  for (const auto& source : sources) {
    THROUGHLINE_TRY(damaged, damagedSegments(connection, source));
    for (const auto& block : damaged) {
      const auto bytes = restoredSegment(connection, source, block.name, block.number);
      if (!bytes.ok())
        continue;
      THROUGHLINE_CHECK(writeSegment(connection, source.id, block, *bytes));
      ++mended;
    }
  }
  if (mended > 0)
    THROUGHLINE_CHECK(transaction.commit());
  return mended;
}

} // namespace throughline::data
