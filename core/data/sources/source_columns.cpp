#include "core/data/sources/source_columns.h"

#include "core/data/sources/source_notes.h"

#include "core/base/parallel.h"
#include "core/data/sources/column_segment.h"
#include "core/data/sources/import_store.h"
#include "core/data/sources/restored_segment.h"
#include "core/workspace/seals.h"

#include <algorithm>
#include <functional>
#include <mutex>
#include <span>

namespace throughline::data {
namespace {

using workspace::Connection;

Error damagedColumn(const StoredSource& source, const std::string& name, const std::string& detail) {
  return failure(
      ErrorCode::recordDamaged,
      {{Fact::name, "column segment"}, {Fact::value, std::to_string(source.id) + "/" + name}, {Fact::detail, detail}});
}

/// Reads columns of one source, all segments of each. Each segment is held against its sealed hash; one that does not
/// match is made again from the rows. The database is asked by one thread at a time; bytes are checked and decoded side
/// by side.
class ColumnReader {
public:
  ColumnReader(Connection& connection, const StoredSource& source) : connection_(connection), source_(source) {}

  /// What read() is to do. Needed columns are there for every chunk. The column must live until then.
  template <class Column> void want(const std::string& name, Column& values, bool needed = true) {
    wanted_.push_back({.name = name, .read = [this, name, &values, needed]() -> Result<std::optional<std::size_t>> {
                         THROUGHLINE_TRY(found, readOne(name, values, needed));
                         return found ? std::optional(values.size()) : std::nullopt;
                       }});
  }

  /// The first error by the order of what was wanted.
  Status read() {
    std::vector<std::optional<Result<std::optional<std::size_t>>>> rows(wanted_.size());
    inParallel(2, wanted_.size(), [&](std::size_t at) { rows[at] = wanted_[at].read(); });
    std::optional<std::size_t> count;
    for (std::size_t at = 0; at < rows.size(); ++at) {
      THROUGHLINE_TRY(found, std::move(*rows[at]));
      if (found && count.value_or(*found) != *found)
        return damagedColumn(source_, wanted_[at].name, "has another length than the other columns");
      count = found ? found : count;
    }
    return {};
  }

private:
  /// False where there is no such column.
  template <class Column> Result<bool> readOne(const std::string& name, Column& values, bool needed) {
    THROUGHLINE_TRY(blocks, blocksOf(name));
    const auto found = static_cast<std::int64_t>(blocks.size());
    if (found != source_.chunks && (needed || found > 0))
      return damagedColumn(source_, name, "a chunk is missing");
    values.reserve(expectedRows(blocks));
    for (const auto& block : blocks)
      THROUGHLINE_CHECK(readBlock(block, values));
    return found > 0;
  }

  Result<std::vector<workspace::Block>> blocksOf(const std::string& name) {
    const std::lock_guard lock(asking_);
    return workspace::blocksOf(connection_, source_.id, name);
  }

  static std::size_t expectedRows(const std::vector<workspace::Block>& blocks) {
    std::int64_t rows = 0;
    for (const auto& block : blocks)
      rows += std::clamp<std::int64_t>(block.rows, 0, 10'000'000);
    return static_cast<std::size_t>(rows);
  }

  /// Nothing where there is no such segment.
  Result<std::optional<std::vector<std::byte>>> bytesOf(const workspace::Block& block) {
    const std::lock_guard lock(asking_);
    if (!query_) {
      THROUGHLINE_TRY(query, connection_.prepare("SELECT bytes FROM column_segment "
                                                 "WHERE source = ? AND name = ? AND chunk = ?"));
      query_ = std::move(query);
    }
    query_->bindAll(source_.id, block.name, block.number);
    THROUGHLINE_TRY(found, query_->step());
    std::optional<std::vector<std::byte>> bytes;
    if (found) {
      const auto blob = query_->blob(0);
      bytes.emplace(blob.begin(), blob.end());
    }
    query_->reset();
    return bytes;
  }

  template <class Column> Status readBlock(const workspace::Block& block, Column& values) {
    THROUGHLINE_TRY(bytes, bytesOf(block));
    if (bytes && workspace::segmentHash(source_.id, block.name, block.number, *bytes) == block.hash) {
      const Status decoded = decode(*bytes, values);
      return decoded.ok() ? decoded : Status(damagedColumn(source_, block.name, decoded.error().fact(Fact::detail)));
    }
    const std::lock_guard lock(asking_);
    THROUGHLINE_TRY(restored, restoredSegment(connection_, source_, block.name, block.number));
    return decode(restored, values);
  }

  Connection& connection_;
  const StoredSource& source_;
  std::mutex asking_;
  std::optional<workspace::Statement> query_;
  struct Wanted {
    std::string name;
    std::function<Result<std::optional<std::size_t>>()> read; ///< how many rows; nothing where there is no such column
  };
  std::vector<Wanted> wanted_;
};

Status readSeries(Connection& connection, StoredSource& source) {
  THROUGHLINE_TRY(
      query,
      connection.prepare("SELECT role, touchpoint_id, name, metric, scale_low, scale_high, lower_is_better, failure "
                         "FROM source_series WHERE source = ? ORDER BY role, code"));
  query.bind(1, source.id);
  for (;;) {
    THROUGHLINE_TRY(more, query.step());
    if (!more)
      return {};
    THROUGHLINE_TRY(rule, seriesRuleFrom(query.text(7)));
    StoredSeries series{.name = std::string(query.text(2)),
                        .touchpoint = model::TouchpointId::parse(query.text(1)),
                        .scale = {.metric = std::string(query.text(3)),
                                  .low = query.real(4),
                                  .high = query.real(5),
                                  .lowerIsBetter = query.integer(6) != 0},
                        .rule = std::move(rule.rule),
                        .recorded = rule.recorded};
    if (query.text(0) == "overall")
      source.overall = std::move(series);
    else
      source.series.push_back(std::move(series));
  }
}

/// Code 0 of a list holds its name; as a value it is the empty text. What stands before list 0 is no words
/// (source_notes.h).
Status readWordLists(Connection& connection, StoredSource& source) {
  THROUGHLINE_TRY(query, connection.prepare("SELECT list, code, word FROM source_word WHERE source = ? AND (list >= 0 "
                                            "OR list = ?) ORDER BY list, code"));
  query.bindAll(source.id, listOfSameRows);
  for (;;) {
    THROUGHLINE_TRY(more, query.step());
    if (!more)
      return {};
    if (query.integer(0) == listOfSameRows)
      source.sameRows = std::max<std::int64_t>(query.integer(1), 0);
    else if (query.integer(1) == 0)
      source.lists.push_back({.name = std::string(query.text(2)), .values = {std::string{}}});
    else if (!source.lists.empty())
      source.lists.back().values.emplace_back(query.text(2));
  }
}

template <class Value> void keepIn(std::vector<Value>& values, const std::vector<std::uint32_t>& rows) {
  if (values.empty())
    return;
  for (std::size_t at = 0; at < rows.size(); ++at)
    values[at] = values[rows[at]];
  values.resize(rows.size());
}

} // namespace

void keepOnly(SourceColumns& columns, const std::vector<std::uint32_t>& rows) {
  keepIn(columns.record, rows);
  keepIn(columns.respondent, rows);
  keepIn(columns.day, rows);
  keepIn(columns.named, rows);
  keepIn(columns.series, rows);
  keepIn(columns.score, rows);
  keepIn(columns.failed, rows);
  keepIn(columns.resolved, rows);
  for (auto& words : columns.words)
    keepIn(words, rows);
}

namespace {

/// False where the answer's own id stands for who answered.
bool namesCustomers(std::string_view mapping) {
  // Only a mapping with such an id is worth being read: it is asked of every source, each time.
  if (mapping.find("\"response\"") == mapping.npos)
    return true;
  const auto read = readMapping(mapping);
  return !read.ok() || !read->respondent || read->respondent != read->response;
}

/// A row per answer has no blanks, and "not_met" says which of them were not reached. A column of such a name leaves
/// the question open as well: then nothing is said.
bool leavesBlanksInDoubt(std::string_view layout, std::string_view mapping) {
  const auto names = [mapping](std::string_view key) { return mapping.find(key) != mapping.npos; };
  return layout == "wide" && !names("\"not_met\"") && !names("\"answers\"");
}

} // namespace

Result<std::vector<StoredSource>> storedSources(Connection& connection) {
  THROUGHLINE_CHECK(workspace::expectSealedSources(connection));
  std::vector<StoredSource> sources;
  {
    THROUGHLINE_TRY(
        query,
        connection.prepare(
            "SELECT id, layout, map_id, records, chunks, voice, mapping FROM source WHERE state = 1 ORDER BY id"));
    for (;;) {
      THROUGHLINE_TRY(more, query.step());
      if (!more)
        break;
      const auto layout = query.text(1);
      sources.push_back({.id = query.integer(0),
                         .layout = layout == "wide"   ? Layout::wide
                                   : layout == "long" ? Layout::longRows
                                                      : Layout::metrics,
                         .map = std::string(query.text(2)),
                         .records = query.integer(3),
                         .chunks = query.integer(4),
                         .namesCustomers = namesCustomers(query.text(6)),
                         .blanksInDoubt = leavesBlanksInDoubt(layout, query.text(6)),
                         .voice = std::string(query.text(5))});
    }
  }
  for (auto& source : sources) {
    THROUGHLINE_CHECK(readSeries(connection, source));
    THROUGHLINE_CHECK(readWordLists(connection, source));
  }
  return sources;
}

namespace {

/// What the columns of rows name is there.
Status expectKnownCodes(const StoredSource& source, const SourceColumns& columns,
                        const std::vector<std::size_t>& wanted) {
  for (std::size_t list = 0; list < columns.words.size(); ++list) {
    const auto values = source.lists[list].values.size();
    if (std::ranges::any_of(columns.words[list], [values](std::uint32_t code) { return code >= values; }))
      return damagedColumn(source, "words:" + std::to_string(list), "names a word that is not there");
  }
  if (std::ranges::any_of(columns.series, [&](std::uint32_t code) { return code >= source.series.size(); }))
    return damagedColumn(source, "series", "names a touchpoint that is not there");
  for (std::size_t at = 0; at < columns.reach.size(); ++at)
    if (std::ranges::any_of(columns.reach[at], [](std::uint8_t reach) { return reach > 3; }))
      return damagedColumn(source, "reach:" + std::to_string(wanted[at]), "holds what is no state");
  return {};
}

void wantScores(ColumnReader& reader, const StoredSource& source, const std::vector<std::size_t>& wanted,
                SourceColumns& columns) {
  if (source.overall)
    reader.want("overall", columns.overall);
  columns.scores.resize(wanted.size());
  columns.reach.resize(wanted.size());
  columns.ownDay.resize(wanted.size());
  for (std::size_t at = 0; at < wanted.size(); ++at) {
    const auto code = std::to_string(wanted[at]);
    reader.want("score:" + code, columns.scores[at]);
    reader.want("reach:" + code, columns.reach[at]);
    reader.want("day:" + code, columns.ownDay[at], false);
  }
}

} // namespace

Result<SourceColumns> readColumns(Connection& connection, const StoredSource& source,
                                  const std::vector<std::size_t>& wanted, bool withRecords) {
  SourceColumns columns;
  ColumnReader reader(connection, source);
  reader.want("respondent", columns.respondent);
  reader.want("day", columns.day);
  reader.want("named", columns.named, false);
  reader.want("weight", columns.weight, false);
  if (withRecords)
    reader.want("record", columns.record);
  columns.words.resize(source.lists.size());
  for (std::size_t list = 0; list < columns.words.size(); ++list)
    reader.want("words:" + std::to_string(list), columns.words[list]);
  if (source.layout == Layout::longRows) {
    reader.want("series", columns.series);
    reader.want("score", columns.score);
    reader.want("failed", columns.failed);
    reader.want("resolved", columns.resolved);
  } else {
    wantScores(reader, source, wanted, columns);
  }
  THROUGHLINE_CHECK(reader.read());
  THROUGHLINE_CHECK(expectKnownCodes(source, columns, wanted));
  return columns;
}

} // namespace throughline::data
