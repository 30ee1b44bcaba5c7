#include "core/data/sources/sources.h"

#include "core/model/validate.h"
#include "core/workspace/schema.h"
#include "core/workspace/seals.h"

#include <algorithm>
#include <array>

namespace throughline::data {
namespace {

constexpr std::size_t longestSourceName = 255;

std::optional<Date> dayAt(const workspace::Statement& row, int column) {
  const auto day = row.optionalInteger(column);
  return day ? std::optional(Date{.day = static_cast<std::int32_t>(*day)}) : std::nullopt;
}

std::optional<double> realAt(const workspace::Statement& row, int column) {
  return row.isNull(column) ? std::nullopt : std::optional(row.real(column));
}

RejectReason reasonNamed(std::string_view name) {
  for (int code = 0; code <= static_cast<int>(RejectReason::totalRow); ++code)
    if (nameOf(static_cast<RejectReason>(code)) == name)
      return static_cast<RejectReason>(code);
  return RejectReason::everyScoreFails;
}

/// True when the statement found the row.
Result<bool> findRow(workspace::Statement& query, const RowPlace& place, std::vector<StoredRow>& rows) {
  query.bind(1, (place.source << workspace::rowIdBits) + place.record);
  THROUGHLINE_TRY(found, query.step());
  if (found)
    rows.push_back({.source = place.source,
                    .record = place.record,
                    .respondent = std::string(query.text(0)),
                    .day = dayAt(query, 1),
                    .comment = std::string(query.text(2))});
  query.reset();
  return found;
}

} // namespace

Result<std::vector<Source>> sources(workspace::Workspace& workspace) {
  THROUGHLINE_CHECK(workspace::expectSealedSources(workspace.database()));
  THROUGHLINE_TRY(replaced, replacedSources(workspace.database()));
  THROUGHLINE_TRY(row, workspace.database().prepare(
                           "SELECT id, name, path, sha256, imported_at, map_id, layout, encoding, delimiter, records, "
                           "responses, feedback, rejected, first_day, last_day, mapping, voice, invited FROM source "
                           "WHERE state = 1 ORDER BY id"));
  std::vector<Source> list;
  for (;;) {
    THROUGHLINE_TRY(more, row.step());
    if (!more)
      return list;
    const auto layout = row.text(6);
    list.push_back({.id = row.integer(0),
                    .name = std::string(row.text(1)),
                    .path = std::string(row.text(2)),
                    .sha256 = std::string(row.text(3)),
                    .importedAt = {.milliseconds = row.integer(4)},
                    .map = std::string(row.text(5)),
                    .layout = layout == "wide"   ? Layout::wide
                              : layout == "long" ? Layout::longRows
                                                 : Layout::metrics,
                    .encoding = std::string(row.text(7)),
                    .delimiter = std::string(row.text(8)),
                    .records = row.integer(9),
                    .responses = row.integer(10),
                    .feedback = row.integer(11),
                    .rejected = row.integer(12),
                    .first = dayAt(row, 13),
                    .last = dayAt(row, 14),
                    .mapping = std::string(row.text(15)),
                    .voice = std::string(row.text(16)),
                    .invited = row.optionalInteger(17)});
    if (const auto found = replaced.find(list.back().id); found != replaced.end())
      list.back().replaced = found->second;
  }
}

Result<std::vector<Rejection>> rejections(workspace::Workspace& workspace, std::int64_t source) {
  THROUGHLINE_CHECK(workspace::expectSealedParts(workspace.database(), source, true));
  THROUGHLINE_TRY(
      row, workspace.database().prepare(
               "SELECT record, line, \"column\", reason, text FROM rejected_row WHERE source = ? ORDER BY position"));
  row.bind(1, source);
  std::vector<Rejection> list;
  for (;;) {
    THROUGHLINE_TRY(more, row.step());
    if (!more)
      return list;
    list.push_back({.record = row.integer(0),
                    .line = row.integer(1),
                    .column = std::string(row.text(2)),
                    .reason = reasonNamed(row.text(3)),
                    .text = std::string(row.text(4))});
  }
}

Status setSourceFacts(workspace::Workspace& workspace, std::int64_t source, const SourceFacts& facts) {
  const auto notAllowed = [](const char* field, const std::string& value, const char* expected) {
    return failure(ErrorCode::valueNotAllowed, {{Fact::name, field}, {Fact::value, value}, {Fact::expected, expected}});
  };
  if (workspace.readOnly())
    return failure(ErrorCode::workspaceReadOnly, {{Fact::path, workspace.path().string()}});
  if (facts.name.empty() || !model::isCleanText(facts.name, longestSourceName))
    return notAllowed("name", facts.name, "a name of at most 255 letters");
  if (std::ranges::find(voices, facts.voice) == voices.end())
    return notAllowed("voice", facts.voice, "customer, employee, focus-group or interview");
  if (facts.invited && *facts.invited < 1)
    return notAllowed("invited", std::to_string(*facts.invited), "1 or more");
  auto& connection = workspace.database();
  workspace::Transaction transaction(connection);
  THROUGHLINE_CHECK(transaction.begun());
  THROUGHLINE_TRY(count,
                  connection.integer("SELECT count(*) FROM source WHERE state = 1 AND id = " + std::to_string(source)));
  if (count == 0)
    return failure(ErrorCode::sourceNotFound, {{Fact::value, std::to_string(source)}});
  THROUGHLINE_TRY(row, connection.prepare("UPDATE source SET name = ?, voice = ?, invited = ? WHERE id = ?"));
  THROUGHLINE_CHECK(row.runWith(facts.name, facts.voice, facts.invited, source));
  THROUGHLINE_CHECK(workspace::sealSource(connection, source));
  return transaction.commit();
}

Status removeSource(workspace::Workspace& workspace, std::int64_t source) {
  if (workspace.readOnly())
    return failure(ErrorCode::workspaceReadOnly, {{Fact::path, workspace.path().string()}});
  auto& connection = workspace.database();
  workspace::Transaction transaction(connection);
  THROUGHLINE_CHECK(transaction.begun());
  THROUGHLINE_TRY(count, connection.integer("SELECT count(*) FROM source WHERE id = " + std::to_string(source)));
  if (count == 0)
    return failure(ErrorCode::sourceNotFound, {{Fact::value, std::to_string(source)}});
  THROUGHLINE_CHECK(workspace::removeSourceRows(connection, source));
  THROUGHLINE_CHECK(transaction.commit());
  static_cast<void>(workspace::giveBackSpace(connection).ok());
  return {};
}

Result<std::vector<StoredRow>> rowsAt(workspace::Workspace& workspace, std::span<const RowPlace> places) {
  THROUGHLINE_TRY(responses,
                  workspace.database().prepare("SELECT respondent, day, comment FROM response WHERE id = ?"));
  THROUGHLINE_TRY(feedback, workspace.database().prepare("SELECT respondent, day, comment FROM feedback WHERE id = ?"));
  std::vector<StoredRow> rows;
  workspace::SoundRows sound(workspace.database());
  for (const auto& place : places) {
    THROUGHLINE_CHECK(sound.expect((place.source << workspace::rowIdBits) + place.record));
    THROUGHLINE_TRY(found, findRow(responses, place, rows));
    if (!found)
      THROUGHLINE_CHECK([&]() -> Status {
        const auto other = findRow(feedback, place, rows);
        return other.ok() ? Status() : Status(other.error());
      }());
  }
  return rows;
}

Result<std::vector<MetricValue>> metricValues(workspace::Workspace& workspace, model::TouchpointId touchpoint) {
  THROUGHLINE_CHECK(workspace::expectSealedMetrics(workspace.database(), touchpoint.text()));
  THROUGHLINE_TRY(
      row, workspace.database().prepare(
               "SELECT metric, first_day, last_day, value, n, source, low, high, sd FROM metric_value WHERE "
               "touchpoint_id = ? AND "
               "(source IS NULL OR source IN (SELECT id FROM source WHERE state = 1)) ORDER BY metric, first_day, "
               "last_day, id"));
  row.bind(1, touchpoint.text());
  std::vector<MetricValue> values;
  for (;;) {
    THROUGHLINE_TRY(more, row.step());
    if (!more)
      return values;
    values.push_back({.touchpoint = touchpoint,
                      .metric = std::string(row.text(0)),
                      .first = *dayAt(row, 1),
                      .last = *dayAt(row, 2),
                      .value = row.real(3),
                      .n = row.optionalInteger(4),
                      .low = realAt(row, 6),
                      .high = realAt(row, 7),
                      .sd = realAt(row, 8),
                      .source = row.optionalInteger(5)});
  }
}

} // namespace throughline::data
