#include "core/data/sources/import_store.h"

#include "core/base/respondent_hash.h"
#include "core/workspace/row_hash.h"
#include "core/workspace/schema.h"
#include "core/workspace/seals.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace throughline::data {
namespace {

using workspace::Connection;

using workspace::FedValue;

FedValue fedText(std::string_view text) {
  return text.empty() ? FedValue() : FedValue(text);
}
FedValue fedReal(double value) {
  return std::isnan(value) ? FedValue() : FedValue(value);
}
FedValue fedDay(std::int32_t day) {
  return day == noDay ? FedValue() : FedValue(std::int64_t{day});
}

void appendScore(std::string& text, float score) {
  char digits[24];
  if (std::isnan(score))
    return;
  const auto end = std::to_chars(digits, digits + sizeof digits, score).ptr;
  text.append(digits, end);
}

/// A chunk as the rows of a table. Columns that every layout has come by name, the others by the layout's own class.
class FedChunk : public workspace::FedRows {
public:
  FedChunk(const ConvertedChunk& chunk, std::int64_t source) : chunk_(chunk), base_(source << workspace::rowIdBits) {}
  std::size_t size() const override { return chunk_.record.size(); }
  virtual int columns() const = 0;

protected:
  FedValue id(std::size_t row) const { return base_ + chunk_.record[row]; }
  FedValue day(std::size_t row) const { return fedDay(chunk_.day[row]); }
  FedValue weight(std::size_t row) const { return chunk_.weight.empty() ? FedValue() : FedValue(chunk_.weight[row]); }
  FedValue comment(std::size_t row) const {
    return chunk_.comment.empty() ? FedValue() : fedText(chunk_.piece(chunk_.comment[row]));
  }

  FedValue respondent(std::size_t row) const {
    const std::string_view key = chunk_.key.empty() ? std::string_view{} : chunk_.piece(chunk_.key[row]);
    const auto number = canonicalInteger(key);
    return number ? FedValue(*number) : fedText(key);
  }
  FedValue words(std::size_t row) {
    words_.clear();
    for (const auto& codes : chunk_.words) {
      char digits[12];
      const auto end = std::to_chars(digits, digits + sizeof digits, codes[row]).ptr;
      words_.append(words_.empty() ? "" : ",").append(digits, end);
    }
    return fedText(words_);
  }

  const ConvertedChunk& chunk_;

private:
  std::int64_t base_;
  std::string words_;
};

class FedFeedback final : public FedChunk {
public:
  using FedChunk::FedChunk;
  int columns() const override { return 9; }
  FedValue value(std::size_t row, int column) override {
    switch (column) {
    case 0: return id(row);
    case 1: return std::int64_t{chunk_.series[row]};
    case 2: return fedReal(static_cast<double>(chunk_.score[row]));
    case 3: return chunk_.resolved[row] == 2 ? FedValue() : FedValue(std::int64_t{chunk_.resolved[row]});
    case 4: return respondent(row);
    case 5: return day(row);
    case 6: return weight(row);
    case 7: return words(row);
    default: return comment(row);
    }
  }
};

/// Missing scores are empty; where a column has both kinds, those of who was never there are a "-", so that the
/// segments can be made again from the rows.
class FedResponses final : public FedChunk {
public:
  FedResponses(const ConvertedChunk& chunk, std::int64_t source) : FedChunk(chunk, source) {
    const auto has = [](const std::vector<std::uint8_t>& reach, Reach which) {
      return std::ranges::find(reach, static_cast<std::uint8_t>(which)) != reach.end();
    };
    for (const auto& reach : chunk.reach)
      bothMissing_.push_back(has(reach, Reach::notReached) && has(reach, Reach::unanswered));
  }
  int columns() const override { return 8; }
  FedValue value(std::size_t row, int column) override {
    switch (column) {
    case 0: return id(row);
    case 1: return respondent(row);
    case 2: return day(row);
    case 3: return chunk_.overall.empty() ? FedValue() : fedReal(chunk_.overall[row]);
    case 4: return weight(row);
    case 5: return scores(row);
    case 6: return words(row);
    default: return comment(row);
    }
  }

private:
  FedValue scores(std::size_t row) {
    scores_.clear();
    for (std::size_t column = 0; column < chunk_.scores.size(); ++column) {
      if (column > 0)
        scores_ += ',';
      appendScore(scores_, chunk_.scores[column][row]);
    }
    // Which of the empty ones were not met stands behind the last: the places of series hold numbers or nothing.
    for (std::size_t column = 0; column < chunk_.scores.size(); ++column)
      if (bothMissing_[column] && chunk_.reach[column][row] == static_cast<std::uint8_t>(Reach::notReached))
        scores_ += ",-" + std::to_string(column);
    if (!chunk_.response.empty() && chunk_.response[row] != 0)
      scores_ += ",#" + std::to_string(chunk_.response[row]);
    // And the day of what happened, where it has one of its own.
    for (std::size_t column = 0; column < chunk_.ownDay.size(); ++column)
      if (!chunk_.ownDay[column].empty() && chunk_.ownDay[column][row] != noDay)
        scores_ += ",@" + std::to_string(column) + "=" + std::to_string(chunk_.ownDay[column][row]);
    return fedText(scores_);
  }
  std::string scores_;
  std::vector<bool> bothMissing_;
};

Sha256 hashOfRows(FedChunk& rows) {
  workspace::RowHash hash;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    for (int column = 0; column < rows.columns(); ++column)
      hash.add(rows.value(row, column));
    hash.endRow();
  }
  return hash.finish();
}

/// As the rows will be read back, whatever the source's number is.
Sha256 hashOfRows(const ConvertedChunk& chunk) {
  constexpr std::int64_t noSource = 0;
  if (FedFeedback feedback(chunk, noSource); !chunk.series.empty())
    return hashOfRows(feedback);
  FedResponses responses(chunk, noSource);
  return hashOfRows(responses);
}

const char* layoutName(Layout layout) {
  return layout == Layout::wide ? "wide" : layout == Layout::longRows ? "long" : "metrics";
}

Status writeSeries(Connection& connection, std::int64_t source, const char* role, std::size_t code,
                   const Series& series, const std::optional<std::string>& touchpoint) {
  THROUGHLINE_TRY(row, connection.prepare("INSERT INTO source_series VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
  return row.runWith(source, role, code, touchpoint, series.title, series.scale.metric, series.scale.low,
                     series.scale.high, series.scale.lowerIsBetter, seriesRuleText(series.rule, series.recorded));
}

/// Code 0 of a list holds its name.
Status writeWords(Connection& connection, std::int64_t source, const std::vector<WordList>& lists) {
  THROUGHLINE_TRY(row, connection.prepare("INSERT INTO source_word VALUES(?, ?, ?, ?)"));
  for (std::size_t list = 0; list < lists.size(); ++list)
    for (std::size_t code = 0; code < lists[list].words().size(); ++code)
      THROUGHLINE_CHECK(row.runWith(source, list, code, code == 0 ? lists[list].name() : lists[list].words()[code]));
  return {};
}

} // namespace

std::string seriesRuleText(const FailureRule& rule, bool recorded) {
  nlohmann::json json = nlohmann::json::object();
  if (rule.atMost)
    json["at_most"] = *rule.atMost;
  if (rule.atLeast)
    json["at_least"] = *rule.atLeast;
  if (!rule.values.empty())
    json["values"] = rule.values;
  if (recorded)
    json["recorded"] = true;
  return json.dump();
}

Result<SeriesRule> seriesRuleFrom(std::string_view text) {
  const Error unreadable =
      failure(ErrorCode::recordDamaged,
              {{Fact::name, "failure rule"}, {Fact::value, std::string(text)}, {Fact::detail, "cannot be read"}});
  const auto json = nlohmann::json::parse(text, nullptr, false);
  if (!json.is_object())
    return unreadable;
  SeriesRule read;
  auto& rule = read.rule;
  for (const auto& [key, value] : json.items()) {
    if (key == "recorded" && value == true)
      read.recorded = true;
    else if (key == "at_most" && value.is_number())
      rule.atMost = value.get<double>();
    else if (key == "at_least" && value.is_number())
      rule.atLeast = value.get<double>();
    else if (key == "values" && value.is_array() &&
             std::ranges::all_of(value, [](const auto& each) { return each.is_number(); }))
      rule.values = value.get<std::vector<double>>();
    else
      return unreadable;
  }
  return read;
}

StorableChunk storable(ConvertedChunk chunk) {
  StorableChunk made;
  auto& segments = made.segments;
  if (!chunk.record.empty()) {
    made.rowsHash = hashOfRows(chunk);
    segments.emplace_back("record", encodeIntegers(std::span<const std::int64_t>(chunk.record)));
    segments.emplace_back("respondent", encodeHashes(chunk.respondent));
    segments.emplace_back("day", encodeIntegers(chunk.day));
    segments.emplace_back("named", encodeIntegers(chunk.named));
    if (!chunk.weight.empty())
      segments.emplace_back("weight", encodeReals(chunk.weight));
    if (!chunk.overall.empty())
      segments.emplace_back("overall", encodeReals(chunk.overall));
    for (std::size_t at = 0; at < chunk.scores.size(); ++at) {
      segments.emplace_back("score:" + std::to_string(at), encodeScores(chunk.scores[at]));
      segments.emplace_back("reach:" + std::to_string(at), encodeIntegers(chunk.reach[at]));
      if (at < chunk.ownDay.size() && !chunk.ownDay[at].empty())
        segments.emplace_back("day:" + std::to_string(at), encodeIntegers(chunk.ownDay[at]));
    }
    if (!chunk.series.empty()) {
      segments.emplace_back("series", encodeIntegers(chunk.series));
      segments.emplace_back("score", encodeScores(chunk.score));
      segments.emplace_back("failed", encodeIntegers(chunk.failed));
      segments.emplace_back("resolved", encodeIntegers(chunk.resolved));
    }
    for (std::size_t list = 0; list < chunk.words.size(); ++list)
      segments.emplace_back("words:" + std::to_string(list), encodeIntegers(chunk.words[list]));
  }
  made.rows = std::move(chunk);
  return made;
}

Result<ImportStore> ImportStore::begin(Connection& connection, const SourceStart& start) {
  workspace::Transaction transaction(connection);
  THROUGHLINE_CHECK(transaction.begun());
  THROUGHLINE_TRY(source, workspace::nextSource(connection));
  THROUGHLINE_TRY(row, connection.prepare("INSERT INTO source VALUES(?, 0, ?, ?, ?, '', ?, '', NULL, ?, ?, ?, 0, 0, 0, "
                                          "0, 0, NULL, NULL, ?, ?)"));
  THROUGHLINE_CHECK(row.runWith(source, start.name, start.path, start.bytes, Timestamp::now().milliseconds,
                                layoutName(start.layout), start.encoding, std::string(1, start.delimiter), start.voice,
                                start.invited));
  THROUGHLINE_CHECK(transaction.commit());
  THROUGHLINE_TRY(feed, workspace::RowFeed::attach(connection));
  return ImportStore(connection, source, start.layout, std::move(feed));
}

Status ImportStore::write(const StorableChunk& chunk) {
  workspace::Transaction transaction(connection_);
  THROUGHLINE_CHECK(transaction.begun());
  THROUGHLINE_CHECK(writeRows(chunk));
  THROUGHLINE_CHECK(writeSegments(chunk));
  THROUGHLINE_CHECK(writeRejected(chunk.rows));
  THROUGHLINE_CHECK(transaction.commit());
  count(chunk.rows);
  return {};
}

Status ImportStore::writeRows(const StorableChunk& chunk) {
  if (layout_ == Layout::wide)
    return writeResponses(chunk.rows);
  return layout_ == Layout::longRows ? writeFeedback(chunk.rows) : writeMetrics(chunk.rows);
}

Status ImportStore::writeResponses(const ConvertedChunk& chunk) {
  FedResponses rows(chunk, source_);
  return feed_.insert("INSERT INTO response SELECT c0, c1, c2, c3, c4, c5, c6, c7 FROM throughline_rows", rows);
}

Status ImportStore::writeFeedback(const ConvertedChunk& chunk) {
  FedFeedback rows(chunk, source_);
  return feed_.insert("INSERT INTO feedback SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8 FROM throughline_rows", rows);
}

Status ImportStore::writeMetrics(const ConvertedChunk& chunk) {
  THROUGHLINE_TRY(row, connection_.prepare("INSERT INTO metric_value(source, series, metric, first_day, last_day, "
                                           "value, n, low, high, sd) VALUES(?, ?, '', ?, ?, ?, ?, ?, ?, ?)"));
  for (const auto& metric : chunk.metrics)
    THROUGHLINE_CHECK(row.runWith(source_, metric.series, metric.start, metric.end, metric.value, metric.n, metric.low,
                                  metric.high, metric.sd));
  return {};
}

Status ImportStore::writeRejected(const ConvertedChunk& chunk) {
  THROUGHLINE_TRY(row, connection_.prepare("INSERT INTO rejected_row VALUES(?, ?, ?, ?, ?, ?, ?)"));
  for (const auto& rejected : chunk.rejected)
    THROUGHLINE_CHECK(row.runWith(source_, ++rejectedRows_, rejected.record, rejected.line, rejected.column,
                                  nameOf(rejected.reason), rejected.text));
  return {};
}

Status ImportStore::writeSegments(const StorableChunk& chunk) {
  if (chunk.segments.empty())
    return {};
  THROUGHLINE_TRY(row, connection_.prepare("INSERT INTO column_segment VALUES(?, ?, ?, ?, ?)"));
  for (const auto& [name, bytes] : chunk.segments) {
    const Sha256 hash = workspace::segmentHash(source_, name, chunks_, bytes);
    row.bind(1, source_)
        .bind(2, name)
        .bind(3, chunks_)
        .bindBorrowed(4, bytes)
        .bind(5, std::span<const std::byte>(hash));
    THROUGHLINE_CHECK(row.run());
    const auto rows = static_cast<std::int64_t>(chunk.rows.record.size());
    THROUGHLINE_CHECK(
        workspace::writeBlock(connection_, source_, {.name = name, .number = chunks_, .rows = rows, .hash = hash}));
  }
  THROUGHLINE_CHECK(sealChunk(chunk));
  ++chunks_;
  return {};
}

Status ImportStore::sealChunk(const StorableChunk& chunk) {
  const std::int64_t base = source_ << workspace::rowIdBits;
  const auto& record = chunk.rows.record;
  return workspace::writeBlock(connection_, source_,
                               {.name = std::string(workspace::rowsBlock),
                                .number = chunks_,
                                .first = base + record.front(),
                                .last = base + record.back(),
                                .rows = static_cast<std::int64_t>(record.size()),
                                .hash = chunk.rowsHash});
}

void ImportStore::count(const ConvertedChunk& chunk) {
  counts_.records += chunk.records;
  counts_.responses += static_cast<std::int64_t>(chunk.record.size() + chunk.metrics.size());
  counts_.feedback += chunk.feedback;
  counts_.rejected += chunk.rejectedTotal;
  const auto note = [this](std::int32_t first, std::int32_t last) {
    if (first == noDay)
      return;
    counts_.firstDay = std::min(counts_.firstDay.value_or(first), first);
    counts_.lastDay = std::max(counts_.lastDay.value_or(last), last);
  };
  for (const std::int32_t day : chunk.day)
    note(day, day);
  for (const auto& metric : chunk.metrics)
    note(metric.start, metric.end);
}

Status ImportStore::finish(const SourceEnd& end) {
  for (std::size_t code = 0; code < end.series.size(); ++code)
    THROUGHLINE_CHECK(
        writeSeries(connection_, source_, "touchpoint", code, end.series[code], end.touchpoints[code].text()));
  if (end.overall)
    THROUGHLINE_CHECK(writeSeries(connection_, source_, "overall", 0, *end.overall, std::nullopt));
  THROUGHLINE_CHECK(writeWords(connection_, source_, end.words));
  if (layout_ == Layout::metrics) {
    THROUGHLINE_TRY(link, connection_.prepare("UPDATE metric_value SET (touchpoint_id, metric) = (SELECT "
                                              "touchpoint_id, source_series.metric FROM source_series "
                                              "WHERE source_series.source = metric_value.source AND role = "
                                              "'touchpoint' AND code = series) WHERE source = ?"));
    THROUGHLINE_CHECK(link.runWith(source_));
  }
  THROUGHLINE_TRY(done,
                  connection_.prepare(
                      "UPDATE source SET state = 1, sha256 = ?, mapping = ?, map_id = ?, records = ?, responses = ?, "
                      "feedback = ?, rejected = ?, chunks = ?, first_day = ?, last_day = ? WHERE id = ?"));
  THROUGHLINE_CHECK(done.runWith(end.sha256, end.mapping, end.map.text(), counts_.records, counts_.responses,
                                 counts_.feedback, counts_.rejected, chunks_, counts_.firstDay, counts_.lastDay,
                                 source_));
  THROUGHLINE_CHECK(workspace::sealSource(connection_, source_));
  return layout_ == Layout::metrics ? workspace::sealMetrics(connection_) : Status();
}

Status ImportStore::abandon() {
  workspace::Transaction transaction(connection_);
  THROUGHLINE_CHECK(transaction.begun());
  THROUGHLINE_CHECK(workspace::removeSourceRows(connection_, source_));
  THROUGHLINE_CHECK(transaction.commit());
  // The file is sound whether or not it gets smaller.
  static_cast<void>(workspace::giveBackSpace(connection_).ok());
  return {};
}

} // namespace throughline::data
