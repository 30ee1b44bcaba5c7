#include "core/exchange/logs/event_table.h"

#include "core/data/reading/json_reading.h"
#include "core/exchange/logs/event_moment.h"
#include "core/exchange/text/table_text.h"
#include "core/exchange/text/text_parts.h"

#include <algorithm>
#include <cmath>

namespace throughline::exchange {
namespace {

using Names = std::vector<std::string_view>;

constexpr std::size_t none = static_cast<std::size_t>(-1);
constexpr std::size_t largestMapping = 16'000'000;

struct EventColumns {
  std::size_t caseId = none;
  std::size_t activity = none;
  std::size_t time = none;
  std::size_t resource = none;
  std::size_t channel = none;
  std::size_t transition = none;
};

class ColumnFinder {
public:
  explicit ColumnFinder(std::span<const std::string_view> header) {
    for (const auto name : header)
      header_.emplace_back(trimmed(name));
  }

  Result<std::size_t> find(const data::ColumnName& wanted, const char* key, const Names& guesses, bool needed) const {
    if (wanted.index) {
      const auto position = static_cast<std::size_t>(*wanted.index - 1);
      return position < header_.size() ? Result<std::size_t>(position) : missing(wanted.text());
    }
    if (!wanted.header.empty()) {
      const auto found = std::ranges::find(header_, wanted.header);
      if (found == header_.end())
        return missing(wanted.header);
      return static_cast<std::size_t>(found - header_.begin());
    }
    for (const auto guess : guesses)
      for (std::size_t column = 0; column < header_.size(); ++column)
        if (bareWord(header_[column]) == guess)
          return column;
    return needed ? Result<std::size_t>(missing(key)) : none;
  }

private:
  Error missing(const std::string& column) const {
    return failure(ErrorCode::columnNotFound, {{Fact::column, column}, {Fact::expected, joined(header_, ", ")}});
  }
  std::vector<std::string> header_;
};

Result<EventColumns> columnsIn(std::span<const std::string_view> header, const EventMapping& mapping) {
  const ColumnFinder finder(header);
  THROUGHLINE_TRY(caseId, finder.find(mapping.caseColumn, "case",
                                      {"caseconceptname", "caseid", "case", "traceid", "trace", "casenumber",
                                       "customerid", "customer", "journeyid"},
                                      true));
  THROUGHLINE_TRY(activity, finder.find(mapping.activityColumn, "activity",
                                        {"conceptname", "activity", "activityname", "event", "eventname", "eventtype",
                                         "task", "touchpoint"},
                                        true));
  THROUGHLINE_TRY(time, finder.find(mapping.timeColumn, "time",
                                    {"timetimestamp", "timestamp", "time", "completetimestamp", "endtimestamp",
                                     "datetime", "date", "starttimestamp"},
                                    true));
  THROUGHLINE_TRY(resource,
                  finder.find(mapping.resourceColumn, "resource", {"orgresource", "resource", "user", "agent"}, false));
  THROUGHLINE_TRY(channel, finder.find(mapping.channelColumn, "channel", {"channel", "casechannel"}, false));
  THROUGHLINE_TRY(transition, finder.find(mapping.transitionColumn, "transition",
                                          {"lifecycletransition", "transition", "lifecycle"}, false));
  return EventColumns{.caseId = caseId,
                      .activity = activity,
                      .time = time,
                      .resource = resource,
                      .channel = channel,
                      .transition = transition};
}

void addRow(const data::Record& record, const EventColumns& columns, const MomentReader& moments,
            EventLogBuilder& builder) {
  const auto cell = [&](std::size_t column) {
    return column < record.fields.size() ? record.fields[column] : std::string_view{};
  };
  const auto caseId = trimmed(cell(columns.caseId));
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
               .initiator = {}},
              moments.read(cell(columns.time)).value_or(noTime));
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
  THROUGHLINE_CHECK(readColumn(object, "resource", mapping.resourceColumn, nullptr));
  THROUGHLINE_CHECK(readColumn(object, "channel", mapping.channelColumn, nullptr));
  THROUGHLINE_CHECK(readColumn(object, "transition", mapping.transitionColumn, nullptr));
  THROUGHLINE_CHECK(object.finish());
  return mapping;
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
  THROUGHLINE_TRY(columns, columnsIn(record.fields, mapping));
  const auto times = mapping.timeFormat.empty() ? sampleOfTimes(bytes, table, mapping.headerRows, columns.time)
                                                : std::vector<std::string>{};
  THROUGHLINE_TRY(moments, MomentReader::make(mapping.timeFormat, times));
  EventLogBuilder builder;
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
