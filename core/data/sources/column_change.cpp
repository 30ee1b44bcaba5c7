#include "core/data/sources/column_change.h"

#include "core/base/plain_text.h"
#include "core/data/reading/plain_words.h"
#include "core/data/reading/rating_guess.h"
#include "core/data/sources/import_store.h"
#include "core/data/sources/restored_segment.h"
#include "core/workspace/seals.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace throughline::data {
namespace {

using workspace::Connection;

/// Where a column stands in its source and in its mapping.
struct Place {
  bool overall = false;
  std::size_t code = 0; ///< of the series
  MappedScore* mapped = nullptr;
  std::string title;
};

bool isCalled(const std::string& wanted, std::string_view name) {
  return plainWords(wanted) == plainWords(name);
}

/// The scale and rule of one question of long data stand in the mapping only where it has its own.
Result<Place> placeOf(const std::string& column, const StoredSource& source, Mapping& mapping) {
  std::string there;
  const auto fits = [&](const MappedScore& score, const std::string& title) {
    there += (there.empty() ? "" : ", ") + (score.column.text().empty() ? title : score.column.text());
    return isCalled(column, score.column.text()) || isCalled(column, title);
  };
  for (std::size_t at = 0; at < mapping.touchpoints.size() && at < source.series.size(); ++at)
    if (auto& touchpoint = mapping.touchpoints[at]; fits(touchpoint.score, source.series[at].name))
      return Place{.code = at, .mapped = &touchpoint.score, .title = source.series[at].name};
  if (mapping.overall && source.overall && fits(*mapping.overall, source.overall->name))
    return Place{.overall = true, .mapped = &*mapping.overall, .title = source.overall->name};
  for (std::size_t at = 0; mapping.touchpoints.empty() && at < source.series.size(); ++at)
    if (fits({}, source.series[at].name))
      return Place{.code = at, .title = source.series[at].name};
  return failure(ErrorCode::notFound, {{Fact::name, "column"}, {Fact::value, column}, {Fact::expected, there}});
}

/// What the column is read as from now on.
StoredSeries changed(StoredSeries series, const ColumnChange& change, bool overall) {
  if (change.ends || change.lowerIsBetter)
    series.scale.metric = "scale";
  if (change.ends)
    std::tie(series.scale.low, series.scale.high) = *change.ends;
  const bool turned = change.lowerIsBetter && *change.lowerIsBetter != series.scale.lowerIsBetter;
  if (change.lowerIsBetter)
    series.scale.lowerIsBetter = *change.lowerIsBetter;
  if (overall)
    return series;
  if (change.failure)
    series.rule = *change.failure;
  else if (change.ends || turned)
    series.rule = guessRule(series.scale);
  return series;
}

class ColumnChanger {
public:
  ColumnChanger(Connection& connection, const StoredSource& source, Place place)
      : connection_(connection), source_(source), place_(std::move(place)) {}

  Result<ChangedColumn> change(const StoredSeries& from, const StoredSeries& to) {
    result_ = {.touchpoint = to.touchpoint, .scale = to.scale, .rule = to.rule};
    from_ = &from;
    to_ = &to;
    const std::string scores = place_.overall                       ? "overall"
                               : source_.layout == Layout::longRows ? "score"
                                                                    : "score:" + std::to_string(place_.code);
    THROUGHLINE_TRY(blocks, workspace::blocksOf(connection_, source_.id, scores));
    for (const auto& block : blocks)
      THROUGHLINE_CHECK(changeChunk(block));
    THROUGHLINE_CHECK(writeSeries());
    return result_;
  }

private:
  Status changeChunk(const workspace::Block& block) {
    if (place_.overall) {
      std::vector<double> scores;
      THROUGHLINE_CHECK(read(block.name, block.number, scores));
      return count(scores);
    }
    std::vector<float> floats;
    THROUGHLINE_CHECK(read(block.name, block.number, floats));
    std::vector<double> scores(floats.size());
    std::ranges::transform(floats, scores.begin(), decimalOf);
    return source_.layout == Layout::longRows ? changeFailed(block.number, scores) : changeReach(block.number, scores);
  }

  Status changeReach(std::int64_t chunk, const std::vector<double>& scores) {
    const std::string name = "reach:" + std::to_string(place_.code);
    std::vector<std::uint8_t> reach;
    THROUGHLINE_CHECK(read(name, chunk, reach));
    THROUGHLINE_CHECK(count(scores));
    for (std::size_t row = 0; row < scores.size() && row < reach.size(); ++row)
      if (!std::isnan(scores[row]))
        reach[row] = static_cast<std::uint8_t>(to_->rule.fails(scores[row]) ? Reach::failed : Reach::fine);
    return write(name, chunk, encodeIntegers(reach), reach.size());
  }

  Status changeFailed(std::int64_t chunk, std::vector<double>& scores) {
    std::vector<std::uint32_t> series;
    std::vector<std::uint8_t> failed, resolved;
    THROUGHLINE_CHECK(read("series", chunk, series));
    THROUGHLINE_CHECK(read("failed", chunk, failed));
    THROUGHLINE_CHECK(read("resolved", chunk, resolved));
    for (std::size_t row = 0; row < scores.size(); ++row)
      if (series[row] != place_.code)
        scores[row] = std::numeric_limits<double>::quiet_NaN();
      else if (!std::isnan(scores[row]))
        failed[row] = to_->rule.fails(scores[row]) || resolved[row] == 0 ? 1 : 0;
    THROUGHLINE_CHECK(count(scores));
    return write("failed", chunk, encodeIntegers(failed), failed.size());
  }

  Status count(const std::vector<double>& scores) {
    for (const double score : scores) {
      if (std::isnan(score))
        continue;
      if (score < to_->scale.low || score > to_->scale.high)
        return failure(ErrorCode::valueNotAllowed,
                       {{Fact::name, place_.title},
                        {Fact::value, numberText(score)},
                        {Fact::expected, numberText(to_->scale.low) + " .. " + numberText(to_->scale.high)}});
      ++result_.answers;
      result_.failedBefore += from_->rule.fails(score) ? 1 : 0;
      result_.failed += to_->rule.fails(score) ? 1 : 0;
    }
    return {};
  }

  /// As it was sealed: one that is damaged is made again from the rows, never sealed as it is.
  template <class Column> Status read(const std::string& name, std::int64_t chunk, Column& values) {
    THROUGHLINE_TRY(blocks, workspace::blocksOf(connection_, source_.id, name));
    const auto sealed = std::ranges::find(blocks, chunk, &workspace::Block::number);
    THROUGHLINE_TRY(
        query, connection_.prepare("SELECT bytes FROM column_segment WHERE source = ? AND name = ? AND chunk = ?"));
    query.bindAll(source_.id, name, chunk);
    THROUGHLINE_TRY(found, query.step());
    if (found && sealed != blocks.end() &&
        workspace::segmentHash(source_.id, name, chunk, query.blob(0)) == sealed->hash)
      return decode(query.blob(0), values);
    THROUGHLINE_TRY(restored, restoredSegment(connection_, source_, name, chunk));
    return decode(restored, values);
  }

  Status write(const std::string& name, std::int64_t chunk, const std::vector<std::byte>& bytes, std::size_t rows) {
    const Sha256 hash = workspace::segmentHash(source_.id, name, chunk, bytes);
    THROUGHLINE_TRY(
        row, connection_.prepare(
                 "INSERT OR REPLACE INTO column_segment(bytes, hash, source, name, chunk) VALUES(?, ?, ?, ?, ?)"));
    THROUGHLINE_CHECK(
        row.runWith(std::span<const std::byte>(bytes), std::span<const std::byte>(hash), source_.id, name, chunk));
    return workspace::writeBlock(
        connection_, source_.id,
        {.name = name, .number = chunk, .rows = static_cast<std::int64_t>(rows), .hash = hash});
  }

  Status writeSeries() {
    THROUGHLINE_TRY(row,
                    connection_.prepare("UPDATE source_series SET metric = ?, scale_low = ?, scale_high = ?, "
                                        "lower_is_better = ?, failure = ? WHERE source = ? AND role = ? AND code = "
                                        "?"));
    return row.runWith(to_->scale.metric, to_->scale.low, to_->scale.high, to_->scale.lowerIsBetter,
                       seriesRuleText(to_->rule, to_->recorded), source_.id, place_.overall ? "overall" : "touchpoint",
                       place_.code);
  }

  Connection& connection_;
  const StoredSource& source_;
  Place place_;
  ChangedColumn result_;
  const StoredSeries* from_ = nullptr;
  const StoredSeries* to_ = nullptr;
};

/// The mapping says from now on what the column is read as.
Status writeMapped(Connection& connection, std::int64_t source, const Place& place, const StoredSeries& series,
                   Mapping& mapping) {
  if (place.mapped != nullptr) {
    if (place.mapped->scale)
      place.mapped->scale->scale = series.scale;
    if (!place.overall)
      place.mapped->failure = series.rule;
  } else {
    mapping.scales[place.title].scale = series.scale;
  }
  THROUGHLINE_TRY(row, connection.prepare("UPDATE source SET mapping = ? WHERE id = ?"));
  return row.runWith(writeMapping(mapping, false), source);
}

} // namespace

Result<ChangedColumn> changeColumn(Connection& connection, std::int64_t id, const ColumnChange& change) {
  THROUGHLINE_TRY(sources, storedSources(connection));
  const auto source = std::ranges::find(sources, id, &StoredSource::id);
  if (source == sources.end())
    return failure(ErrorCode::sourceNotFound, {{Fact::value, std::to_string(id)}});
  THROUGHLINE_TRY(text, connection.text("SELECT mapping FROM source WHERE id = " + std::to_string(id)));
  THROUGHLINE_TRY(mapping, readMapping(text));
  THROUGHLINE_TRY(place, placeOf(change.column, *source, mapping));
  const StoredSeries& from = place.overall ? *source->overall : source->series[place.code];
  if (place.overall && change.failure)
    return failure(ErrorCode::valueNotAllowed,
                   {{Fact::name, "failure"}, {Fact::value, place.title}, {Fact::expected, "a touchpoint"}});
  const StoredSeries to = changed(from, change, place.overall);
  if (!change.changesReading())
    return ChangedColumn{.touchpoint = to.touchpoint, .scale = to.scale, .rule = to.rule};
  THROUGHLINE_TRY(result, ColumnChanger(connection, *source, place).change(from, to));
  THROUGHLINE_CHECK(writeMapped(connection, id, place, to, mapping));
  THROUGHLINE_CHECK(workspace::sealSource(connection, id));
  return result;
}

} // namespace throughline::data
