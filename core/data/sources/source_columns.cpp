#include "core/data/sources/source_columns.h"

#include "core/data/sources/column_segment.h"
#include "core/data/sources/import_store.h"
#include "core/data/sources/restored_segment.h"
#include "core/workspace/seals.h"

#include <algorithm>
#include <span>

namespace throughline::data {
namespace {

using workspace::Connection;

Error damagedColumn(const StoredSource& source, const std::string& name, const std::string& detail) {
  return failure(
      ErrorCode::recordDamaged,
      {{Fact::name, "column segment"}, {Fact::value, std::to_string(source.id) + "/" + name}, {Fact::detail, detail}});
}

/// Reads all segments of one column. Each is held against its sealed hash; one that does not match is made again from
/// the rows.
class ColumnReader {
public:
  static Result<ColumnReader> make(Connection& connection, const StoredSource& source) {
    THROUGHLINE_TRY(query,
                    connection.prepare("SELECT bytes FROM column_segment WHERE source = ? AND name = ? AND chunk = ?"));
    return ColumnReader(connection, std::move(query), source);
  }

  /// Needed columns are there for every chunk.
  template <class Column> Status read(const std::string& name, Column& values, bool needed = true) {
    THROUGHLINE_TRY(blocks, workspace::blocksOf(connection_, source_.id, name));
    const auto found = static_cast<std::int64_t>(blocks.size());
    if (found != source_.chunks && (needed || found > 0))
      return damagedColumn(source_, name, "a chunk is missing");
    values.reserve(expectedRows(blocks));
    for (const auto& block : blocks)
      THROUGHLINE_CHECK(readBlock(block, values));
    if (found > 0 && count_ && *count_ != values.size())
      return damagedColumn(source_, name, "has another length than the other columns");
    if (found > 0)
      count_ = values.size();
    return {};
  }

private:
  ColumnReader(Connection& connection, workspace::Statement query, const StoredSource& source)
      : connection_(connection), query_(std::move(query)), source_(source) {}

  static std::size_t expectedRows(const std::vector<workspace::Block>& blocks) {
    std::int64_t rows = 0;
    for (const auto& block : blocks)
      rows += std::clamp<std::int64_t>(block.rows, 0, 10'000'000);
    return static_cast<std::size_t>(rows);
  }

  template <class Column> Status readBlock(const workspace::Block& block, Column& values) {
    query_.bindAll(source_.id, block.name, block.number);
    THROUGHLINE_TRY(found, query_.step());
    const bool sound =
        found && workspace::segmentHash(source_.id, block.name, block.number, query_.blob(0)) == block.hash;
    if (sound) {
      const Status decoded = decode(query_.blob(0), values);
      query_.reset();
      return decoded.ok() ? decoded : Status(damagedColumn(source_, block.name, decoded.error().fact(Fact::detail)));
    }
    query_.reset();
    THROUGHLINE_TRY(restored, restoredSegment(connection_, source_, block.name, block.number));
    return decode(restored, values);
  }

  Connection& connection_;
  workspace::Statement query_;
  const StoredSource& source_;
  std::optional<std::size_t> count_;
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
/// (replaced_source.h).
Status readWordLists(Connection& connection, StoredSource& source) {
  THROUGHLINE_TRY(query, connection.prepare("SELECT list, code, word FROM source_word WHERE source = ? AND list >= 0 "
                                            "ORDER BY list, code"));
  query.bind(1, source.id);
  for (;;) {
    THROUGHLINE_TRY(more, query.step());
    if (!more)
      return {};
    if (query.integer(1) == 0)
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
                         .voice = std::string(query.text(5))});
    }
  }
  for (auto& source : sources) {
    THROUGHLINE_CHECK(readSeries(connection, source));
    THROUGHLINE_CHECK(readWordLists(connection, source));
  }
  return sources;
}

Result<SourceColumns> readColumns(Connection& connection, const StoredSource& source,
                                  const std::vector<std::size_t>& wanted, bool withRecords) {
  SourceColumns columns;
  THROUGHLINE_TRY(reader, ColumnReader::make(connection, source));
  THROUGHLINE_CHECK(reader.read("respondent", columns.respondent));
  THROUGHLINE_CHECK(reader.read("day", columns.day));
  THROUGHLINE_CHECK(reader.read("named", columns.named, false));
  THROUGHLINE_CHECK(reader.read("weight", columns.weight, false));
  if (withRecords)
    THROUGHLINE_CHECK(reader.read("record", columns.record));
  columns.words.resize(source.lists.size());
  for (std::size_t list = 0; list < columns.words.size(); ++list) {
    THROUGHLINE_CHECK(reader.read("words:" + std::to_string(list), columns.words[list]));
    const auto values = source.lists[list].values.size();
    if (std::ranges::any_of(columns.words[list], [values](std::uint32_t code) { return code >= values; }))
      return damagedColumn(source, "words:" + std::to_string(list), "names a word that is not there");
  }
  if (source.layout == Layout::longRows) {
    THROUGHLINE_CHECK(reader.read("series", columns.series));
    THROUGHLINE_CHECK(reader.read("score", columns.score));
    THROUGHLINE_CHECK(reader.read("failed", columns.failed));
    THROUGHLINE_CHECK(reader.read("resolved", columns.resolved));
    if (std::ranges::any_of(columns.series, [&](std::uint32_t code) { return code >= source.series.size(); }))
      return damagedColumn(source, "series", "names a touchpoint that is not there");
    return columns;
  }
  if (source.overall)
    THROUGHLINE_CHECK(reader.read("overall", columns.overall));
  columns.scores.resize(wanted.size());
  columns.reach.resize(wanted.size());
  columns.ownDay.resize(wanted.size());
  for (std::size_t at = 0; at < wanted.size(); ++at) {
    THROUGHLINE_CHECK(reader.read("score:" + std::to_string(wanted[at]), columns.scores[at]));
    THROUGHLINE_CHECK(reader.read("reach:" + std::to_string(wanted[at]), columns.reach[at]));
    THROUGHLINE_CHECK(reader.read("day:" + std::to_string(wanted[at]), columns.ownDay[at], false));
    if (std::ranges::any_of(columns.reach[at], [](std::uint8_t reach) { return reach > 3; }))
      return damagedColumn(source, "reach:" + std::to_string(wanted[at]), "holds what is no state");
  }
  return columns;
}

} // namespace throughline::data
