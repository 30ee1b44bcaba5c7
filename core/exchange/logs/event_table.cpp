#include "core/exchange/logs/event_table.h"

#include "core/data/reading/json_reading.h"
#include "core/exchange/logs/event_columns.h"
#include "core/exchange/logs/event_moment.h"
#include "core/exchange/text/table_text.h"
#include "core/exchange/text/text_parts.h"

#include <algorithm>
#include <cmath>

namespace throughline::exchange {
namespace {

constexpr std::size_t largestMapping = 16'000'000;

void addRow(const data::Record& record, const EventColumns& columns, const MomentReader& moments,
            EventLogBuilder& builder) {
  const auto cell = [&](std::size_t column) {
    return column < record.fields.size() ? record.fields[column] : std::string_view{};
  };
  const auto caseId = trimmed(cell(columns.caseId));
  const auto moment = [&](std::size_t column) { return moments.read(cell(column)).value_or(noTime); };
  constexpr std::size_t mostRemarks = 100;
  if (caseId.empty()) {
    if (builder.remarks().size() < mostRemarks)
      builder.remarks().push_back({.code = RemarkCode::recordRejected, .line = record.line, .value = "case"});
    return;
  }
  builder.add(builder.traceOf(caseId),
              {.name = cell(columns.activity),
               .time = {},
               .transition = cell(columns.transition),
               .resource = cell(columns.resource),
               .channel = cell(columns.channel),
               .initiator = {},
               .stage = cell(columns.stage)},
              {.time = moment(columns.time),
               .start = moment(columns.start),
               .order = data::numberIn(trimmed(cell(columns.order))).value_or(0)});
}

Status readIndex(data::JsonObject& object, data::ColumnName& column) {
  THROUGHLINE_TRY(index, object.number("index"));
  if (index && (*index < 1 || *index > 2'000 || *index != std::floor(*index)))
    return object.wrong("index", "must be a position from 1 to 2000");
  if (index)
    column.index = static_cast<int>(*index);
  return {};
}

/// "name", {"column": "name"} or {"index": 3}; {"column": {"index": 3}} too, as in the other layouts. For the time also
/// with "format".
Status readColumn(data::JsonObject& mapping, std::string_view key, data::ColumnName& column, std::string* format) {
  const auto* value = mapping.find(key);
  if (value == nullptr)
    return {};
  if (value->is_string()) {
    column.header = value->get<std::string>();
    return {};
  }
  THROUGHLINE_TRY(object, data::JsonObject::of(*value, mapping.place(key)));
  if (const auto* inner = object.find("column"); inner != nullptr && inner->is_object()) {
    THROUGHLINE_TRY(nested, data::JsonObject::of(*inner, object.place("column")));
    THROUGHLINE_CHECK(readIndex(nested, column));
    THROUGHLINE_CHECK(nested.finish());
  } else {
    THROUGHLINE_TRY(name, object.text("column"));
    column.header = name;
    THROUGHLINE_CHECK(readIndex(object, column));
  }
  if (format != nullptr) {
    THROUGHLINE_TRY(pattern, object.text("format"));
    *format = pattern;
  }
  return object.finish();
}

Status readLayoutOfFile(data::JsonObject& object, EventMapping& mapping) {
  THROUGHLINE_TRY(delimiter, object.text("delimiter"));
  if (delimiter.size() > 1)
    return object.wrong("delimiter", "must be one character");
  mapping.delimiter = delimiter.empty() ? std::nullopt : std::optional(delimiter[0]);
  THROUGHLINE_TRY(encoding, object.text("encoding"));
  mapping.encoding = encoding;
  THROUGHLINE_TRY(rows, object.number("header_rows"));
  if (rows && (*rows < 1 || *rows > 20 || *rows != std::floor(*rows)))
    return object.wrong("header_rows", "must be a whole number from 1 to 20");
  mapping.headerRows = static_cast<int>(rows.value_or(1));
  return {};
}

/// The times of the first records, for a guess of their format; as many as there are.
std::vector<std::string> sampleOfTimes(std::string_view bytes, const TableText& like, int headerRows,
                                       std::size_t column) {
  constexpr std::size_t sampleSize = 200;
  TableText table(bytes.substr(0, 200'000));
  std::vector<std::string> times;
  if (!table.open(like.delimiter(), like.encoding()).ok())
    return times;
  data::Record record;
  for (int row = 0; times.size() < sampleSize; ++row) {
    const auto more = table.next(record);
    if (!more.ok() || !*more)
      break;
    if (row >= headerRows && column < record.fields.size() && !trimmed(record.fields[column]).empty())
      times.emplace_back(trimmed(record.fields[column]));
  }
  if (times.size() > 1 && times.size() < sampleSize)
    times.pop_back(); // may be cut off
  return times;
}

} // namespace

bool isEventMapping(std::string_view json) {
  const auto parsed = parseJson(json, largestMapping);
  return parsed.ok() && parsed->is_object() && parsed->value("layout", nlohmann::json()) == "events";
}

Result<EventMapping> readEventMapping(std::string_view json) {
  THROUGHLINE_TRY(parsed, parseJson(json, largestMapping));
  THROUGHLINE_TRY(object, data::JsonObject::of(parsed, {}));
  THROUGHLINE_TRY(layout, object.text("layout"));
  if (layout != "events")
    return failure(ErrorCode::mappingInvalid, {{Fact::name, "layout"}, {Fact::detail, "must be events to draw a map"}});
  EventMapping mapping;
  THROUGHLINE_CHECK(readLayoutOfFile(object, mapping));
  THROUGHLINE_CHECK(readColumn(object, "case", mapping.caseColumn, nullptr));
  THROUGHLINE_CHECK(readColumn(object, "activity", mapping.activityColumn, nullptr));
  THROUGHLINE_CHECK(readColumn(object, "time", mapping.timeColumn, &mapping.timeFormat));
  THROUGHLINE_CHECK(readColumn(object, "start", mapping.startColumn, nullptr));
  THROUGHLINE_CHECK(readColumn(object, "stage", mapping.stageColumn, nullptr));
  THROUGHLINE_CHECK(readColumn(object, "resource", mapping.resourceColumn, nullptr));
  THROUGHLINE_CHECK(readColumn(object, "channel", mapping.channelColumn, nullptr));
  THROUGHLINE_CHECK(readColumn(object, "transition", mapping.transitionColumn, nullptr));
  THROUGHLINE_CHECK(object.finish());
  return mapping;
}

bool isEventTable(std::string_view bytes) {
  TableText table(bytes);
  data::Record record;
  const auto more = table.open().ok() ? table.next(record) : Result<bool>(false);
  return more.ok() && *more && record.fields.size() >= 3 && eventColumnsIn(record.fields, {}).ok();
}

Result<EventLog> readEventTable(std::string_view bytes, const EventMapping& mapping) {
  TableText table(bytes);
  THROUGHLINE_CHECK(table.open(mapping.delimiter, mapping.encoding));
  data::Record record;
  for (int row = 0; row < mapping.headerRows; ++row) {
    THROUGHLINE_TRY(any, table.next(record));
    if (!any)
      return failure(ErrorCode::noRecords, {{Fact::detail, "empty"}});
  }
  THROUGHLINE_TRY(columns, eventColumnsIn(record.fields, mapping));
  const auto times = mapping.timeFormat.empty() ? sampleOfTimes(bytes, table, mapping.headerRows, columns.time)
                                                : std::vector<std::string>{};
  THROUGHLINE_TRY(moments, MomentReader::make(mapping.timeFormat, times));
  EventLogBuilder builder;
  if (!moments.ambiguous().empty())
    builder.remarks().push_back({.code = RemarkCode::timeFormatGuessed, .value = moments.ambiguous()});
  while (true) {
    THROUGHLINE_TRY(more, table.next(record));
    if (!more)
      break;
    if (!record.blank)
      addRow(record, columns, moments, builder);
  }
  auto log = builder.finish();
  if (log.events == 0)
    return failure(ErrorCode::noRecords, {{Fact::detail, "no events"}});
  return log;
}

} // namespace throughline::exchange
