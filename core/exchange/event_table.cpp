#include "core/exchange/event_table.h"

#include "core/data/cell_values.h"
#include "core/exchange/json_reading.h"
#include "core/exchange/table_text.h"
#include "core/exchange/text_parts.h"

#include <algorithm>

namespace throughline::exchange {
namespace {

using Names = std::vector<std::string_view>;

constexpr std::size_t none = static_cast<std::size_t>(-1);

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

  Result<std::size_t> find(const std::string& wanted, const char* key, const Names& guesses, bool needed) const {
    if (!wanted.empty()) {
      const auto found = std::ranges::find(header_, wanted);
      if (found == header_.end())
        return missing(wanted);
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
  THROUGHLINE_TRY(caseId, finder.find(mapping.caseColumn, "case", {"caseconceptname", "caseid", "case", "traceid", "trace", "casenumber", "customerid", "customer", "journeyid"}, true));
  THROUGHLINE_TRY(activity, finder.find(mapping.activityColumn, "activity", {"conceptname", "activity", "activityname", "event", "eventname", "eventtype", "task", "touchpoint"}, true));
  THROUGHLINE_TRY(time, finder.find(mapping.timeColumn, "time", {"timetimestamp", "timestamp", "time", "completetimestamp", "endtimestamp", "datetime", "date", "starttimestamp"}, true));
  THROUGHLINE_TRY(resource, finder.find(mapping.resourceColumn, "resource", {"orgresource", "resource", "user", "agent"}, false));
  THROUGHLINE_TRY(channel, finder.find(mapping.channelColumn, "channel", {"channel"}, false));
  THROUGHLINE_TRY(transition, finder.find(mapping.transitionColumn, "transition", {"lifecycletransition", "transition", "lifecycle"}, false));
  return EventColumns{.caseId = caseId, .activity = activity, .time = time, .resource = resource, .channel = channel, .transition = transition};
}

/// The moment that a cell of a table says.
class MomentReader {
public:
  static Result<MomentReader> make(const std::string& format) {
    MomentReader reader;
    if (!format.empty()) {
      THROUGHLINE_TRY(made, data::TimeFormat::make(format));
      reader.format_ = made;
    }
    return reader;
  }
  std::int64_t read(std::string_view text) const {
    text = trimmed(text);
    if (const auto moment = momentIn(text))
      return *moment;
    if (format_) {
      const auto day = format_->day(text);
      return day ? static_cast<std::int64_t>(day->day) * 86'400'000 : noTime;
    }
    const auto count = numberOf(text);
    if (!count || *count < 1e8 || *count > 1e13)
      return noTime;
    return static_cast<std::int64_t>(*count < 1e11 ? *count * 1000 : *count);
  }

private:
  std::optional<data::TimeFormat> format_;
};

void addRow(const data::Record& record, const EventColumns& columns, const MomentReader& moments, EventLogBuilder& builder) {
  const auto cell = [&](std::size_t column) { return column < record.fields.size() ? record.fields[column] : std::string_view{}; };
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
              moments.read(cell(columns.time)));
}

void readColumn(const Json& json, const char* key, std::string& column, std::string* format, JsonProblems& problems) {
  const auto found = json.find(key);
  if (found == json.end())
    return;
  if (found->is_string()) {
    column = found->get<std::string>();
    return;
  }
  JsonObject object(*found, key, problems);
  object.text("column", column);
  if (format != nullptr)
    object.text("format", *format);
}

} // namespace

bool isEventMapping(std::string_view json) {
  const auto parsed = parsedJson(json, 1'000'000);
  return parsed.ok() && parsed->is_object() && parsed->value("layout", Json()) == "events";
}

Result<EventMapping> readEventMapping(std::string_view json) {
  THROUGHLINE_TRY(parsed, parsedJson(json, 1'000'000));
  JsonProblems problems;
  EventMapping mapping;
  {
    JsonObject object(parsed, {}, problems);
    for (const char* key : {"layout", "case", "activity", "time", "resource", "channel", "transition"})
      object.skip(key);
  }
  if (!isEventMapping(json))
    return failure(ErrorCode::mappingInvalid, {{Fact::name, "layout"}, {Fact::expected, "events"}});
  readColumn(parsed, "case", mapping.caseColumn, nullptr, problems);
  readColumn(parsed, "activity", mapping.activityColumn, nullptr, problems);
  readColumn(parsed, "time", mapping.timeColumn, &mapping.timeFormat, problems);
  readColumn(parsed, "resource", mapping.resourceColumn, nullptr, problems);
  readColumn(parsed, "channel", mapping.channelColumn, nullptr, problems);
  readColumn(parsed, "transition", mapping.transitionColumn, nullptr, problems);
  if (!problems.remarks.empty())
    return failure(ErrorCode::mappingInvalid, {{Fact::name, problems.remarks.front().value}, {Fact::detail, "not a known key"}});
  if (!problems.first.empty())
    return failure(ErrorCode::mappingInvalid, {{Fact::name, problems.first.substr(0, problems.first.find(':'))}, {Fact::detail, problems.first}});
  return mapping;
}

Result<EventLog> readEventTable(std::string_view bytes, const EventMapping& mapping) {
  TableText table(bytes);
  THROUGHLINE_CHECK(table.open());
  THROUGHLINE_TRY(moments, MomentReader::make(mapping.timeFormat));
  data::Record record;
  THROUGHLINE_TRY(any, table.next(record));
  if (!any)
    return failure(ErrorCode::noRecords, {{Fact::detail, "empty"}});
  THROUGHLINE_TRY(columns, columnsIn(record.fields, mapping));
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
