#include "core/data/comments/segment_cutting.h"

#include "core/data/comments/given_response.h"
#include "core/data/sources/column_segment.h"
#include "core/workspace/row_hash.h"
#include "core/workspace/schema.h"
#include "core/workspace/seals.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace throughline::data {
namespace {

using workspace::Block;
using workspace::Connection;
using Bytes = std::vector<std::byte>;

/// Which rows of a chunk go.
using Going = std::vector<std::uint8_t>;

template <class Value> std::vector<Value> without(const std::vector<Value>& values, const Going& going) {
  std::vector<Value> left;
  for (std::size_t at = 0; at < values.size(); ++at)
    if (at >= going.size() || going[at] == 0)
      left.push_back(values[at]);
  return left;
}

/// What is known of a list's codes in a source: with rows that go, and with rows that stay.
struct ListCodes {
  std::set<std::int64_t> going;
  std::set<std::int64_t> staying;
};

class SegmentCutter {
public:
  SegmentCutter(Connection& connection, std::int64_t source) : connection_(connection), source_(source) {}

  Status cut(const Block& block, const Going& going) {
    THROUGHLINE_TRY(bytes, bytesOf(block));
    THROUGHLINE_TRY(made, cutBytes(block, bytes, going));
    return write(block, made, going);
  }

  /// The codes of a list in a chunk without rows that go.
  Status see(const Block& block) {
    THROUGHLINE_TRY(bytes, bytesOf(block));
    std::vector<std::int64_t> codes;
    THROUGHLINE_CHECK(decode(bytes, codes));
    noteCodes(block.name, codes, {});
    return {};
  }

  std::int64_t scores() const { return scores_; }
  const std::map<std::string, ListCodes>& lists() const { return lists_; }

private:
  Result<Bytes> bytesOf(const Block& block) {
    THROUGHLINE_TRY(
        query, connection_.prepare("SELECT bytes FROM column_segment WHERE source = ? AND name = ? AND chunk = ?"));
    query.bindAll(source_, block.name, block.number);
    THROUGHLINE_TRY(found, query.step());
    if (!found || workspace::segmentHash(source_, block.name, block.number, query.blob(0)) != block.hash)
      return failure(ErrorCode::recordDamaged, {{Fact::name, "column segment"},
                                                {Fact::value, std::to_string(source_) + "/" + block.name},
                                                {Fact::detail, "does not match its hash"}});
    const auto bytes = query.blob(0);
    return Bytes(bytes.begin(), bytes.end());
  }

  Result<Bytes> cutBytes(const Block& block, const Bytes& bytes, const Going& going) {
    const std::string& name = block.name;
    if (name == "respondent") {
      std::vector<std::uint64_t> values;
      THROUGHLINE_CHECK(decode(bytes, values));
      return encodeHashes(without(values, going));
    }
    if (name == "weight" || name == "overall") {
      std::vector<double> values;
      THROUGHLINE_CHECK(decode(bytes, values));
      return encodeReals(without(values, going));
    }
    if (name == "score" || name.starts_with("score:")) {
      std::vector<float> values;
      THROUGHLINE_CHECK(decode(bytes, values));
      for (std::size_t at = 0; at < std::min(values.size(), going.size()); ++at)
        scores_ += going[at] != 0 && !std::isnan(values[at]) ? 1 : 0;
      return encodeScores(without(values, going));
    }
    std::vector<std::int64_t> values;
    THROUGHLINE_CHECK(decode(bytes, values));
    if (name.starts_with("words:"))
      noteCodes(name, values, going);
    return encodeIntegers(without(values, going));
  }

  void noteCodes(const std::string& name, const std::vector<std::int64_t>& codes, const Going& going) {
    auto& list = lists_[name];
    for (std::size_t at = 0; at < codes.size(); ++at)
      (at < going.size() && going[at] != 0 ? list.going : list.staying).insert(codes[at]);
  }

  Status write(const Block& block, const Bytes& bytes, const Going& going) {
    Block made = block;
    made.rows -= std::ranges::count(going, std::uint8_t{1});
    made.hash = workspace::segmentHash(source_, block.name, block.number, bytes);
    THROUGHLINE_TRY(row, connection_.prepare("UPDATE column_segment SET bytes = ?, hash = ? WHERE source = ? AND name "
                                             "= ? AND chunk = ?"));
    THROUGHLINE_CHECK(row.runWith(std::span<const std::byte>(bytes), std::span<const std::byte>(made.hash), source_,
                                  block.name, block.number));
    return workspace::writeBlock(connection_, source_, made);
  }

  Connection& connection_;
  std::int64_t source_;
  std::int64_t scores_ = 0;
  std::map<std::string, ListCodes> lists_;
};

/// The block of rows as its table has them now. Its first and last row stay as they were: they are bounds.
Status hashRows(Connection& connection, std::int64_t source, const std::string& table, Block block) {
  THROUGHLINE_TRY(rows, connection.prepare("SELECT * FROM " + table + " WHERE id BETWEEN ? AND ? ORDER BY id"));
  rows.bindAll(block.first, block.last);
  workspace::RowHash hash;
  for (;;) {
    THROUGHLINE_TRY(more, rows.step());
    if (!more)
      break;
    hash.addRow(rows, true);
  }
  block.rows = hash.rows();
  block.hash = hash.finish();
  return workspace::writeBlock(connection, source, block);
}

/// Chunks with rows that go, with the place of each in its chunk. Segments are in the order of the rows.
Result<std::map<std::int64_t, Going>> chunksOf(Connection& connection, std::int64_t source,
                                               const std::set<std::int64_t>& rows) {
  THROUGHLINE_TRY(query,
                  connection.prepare("SELECT chunk, bytes FROM column_segment WHERE source = ? AND name = 'record'"));
  query.bind(1, source);
  std::map<std::int64_t, Going> chunks;
  for (;;) {
    THROUGHLINE_TRY(more, query.step());
    if (!more)
      return chunks;
    std::vector<std::int64_t> records;
    THROUGHLINE_CHECK(decode(query.blob(1), records));
    Going going(records.size(), 0);
    bool any = false;
    for (std::size_t at = 0; at < records.size(); ++at)
      if (rows.contains((source << workspace::rowIdBits) + records[at])) {
        going[at] = 1;
        any = true;
      }
    if (any)
      chunks.emplace(query.integer(0), std::move(going));
  }
}

/// A word stays a place in its list, so that the codes of the others stay what they are; only its text goes.
Result<std::int64_t> blankWords(Connection& connection, std::int64_t source,
                                const std::map<std::string, ListCodes>& lists) {
  THROUGHLINE_TRY(blank,
                  connection.prepare("UPDATE source_word SET word = '' WHERE source = ? AND list = ? AND code = ?"));
  std::int64_t count = 0;
  for (const auto& [name, codes] : lists)
    for (const std::int64_t code : codes.going)
      if (code != 0 && !codes.staying.contains(code)) {
        THROUGHLINE_CHECK(blank.runWith(source, std::stoll(name.substr(name.find(':') + 1)), code));
        ++count;
      }
  return count;
}

} // namespace

Result<CutRows> cutRows(Connection& connection, std::int64_t source, const std::string& table,
                        const std::set<std::int64_t>& rows) {
  THROUGHLINE_TRY(chunks, chunksOf(connection, source, rows));
  THROUGHLINE_TRY(segments, workspace::segmentBlocksOf(connection, source));
  SegmentCutter cutter(connection, source);
  for (const auto& block : segments) {
    const auto chunk = chunks.find(block.number);
    if (chunk != chunks.end())
      THROUGHLINE_CHECK(cutter.cut(block, chunk->second));
    else if (block.name.starts_with("words:"))
      THROUGHLINE_CHECK(cutter.see(block));
  }
  THROUGHLINE_TRY(blocks, workspace::blocksOf(connection, source, workspace::rowsBlock));
  for (const auto& block : blocks) {
    const auto within = rows.lower_bound(block.first);
    if (within != rows.end() && *within <= block.last)
      THROUGHLINE_CHECK(hashRows(connection, source, table, block));
  }
  THROUGHLINE_TRY(words, blankWords(connection, source, cutter.lists()));
  return CutRows{.scores = cutter.scores(), .words = words};
}

} // namespace throughline::data
