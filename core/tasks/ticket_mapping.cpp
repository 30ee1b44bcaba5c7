#include "core/data/reading/json_reading.h"
#include "core/data/reading/mapping_parts.h"
#include "core/data/reading/plain_words.h"
#include "core/data/reading/reading_words.h"
#include "core/exchange/logs/event_moment.h"
#include "core/model/validate.h"
#include "core/tasks/ticket_table.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace throughline::tasks {
namespace {

using OrderedJson = nlohmann::ordered_json;
using data::mapping_parts::plainColumn;

Status readFormat(data::JsonObject& root, data::Mapping& format) {
  THROUGHLINE_TRY(delimiter, root.text("delimiter"));
  THROUGHLINE_TRY(encoding, root.text("encoding"));
  THROUGHLINE_TRY(sheet, root.text("sheet"));
  THROUGHLINE_TRY(rows, root.number("header_rows"));
  if (delimiter.size() > 1)
    return root.wrong("delimiter", "must be one character");
  if (rows && (*rows < 0 || *rows > 100 || *rows != std::floor(*rows)))
    return root.wrong("header_rows", "must be a whole number from 0 to 100");
  if (!delimiter.empty())
    format.delimiter = delimiter[0];
  format.encoding = encoding;
  format.sheet = sheet;
  if (rows)
    format.headerRows = static_cast<int>(*rows);
  return {};
}

/// The times of a table are written alike; the first that says a format says it for all.
Status readMoments(data::JsonObject& root, TicketMapping& mapping) {
  for (const auto& [key, column] : {std::pair{"answered", &mapping.answered}, std::pair{"solved", &mapping.solved}}) {
    THROUGHLINE_TRY(object, plainColumn(root, key));
    *column = object;
  }
  const nlohmann::json* opened = root.find("opened");
  if (opened == nullptr)
    return root.wrong("opened", "is missing: when a ticket was opened");
  THROUGHLINE_TRY(object, data::JsonObject::of(*opened, root.place("opened")));
  THROUGHLINE_TRY(column, data::mapping_parts::columnOf(object));
  THROUGHLINE_TRY(format, object.text("format"));
  THROUGHLINE_CHECK(object.finish());
  mapping.opened = column;
  mapping.timeFormat = format;
  if (!mapping.answered && !mapping.solved)
    return root.wrong("solved", "or answered is needed: there is no time without its end");
  return {};
}

OrderedJson columnJson(const data::ColumnName& column) {
  return column.index ? OrderedJson{{"column", {{"index", *column.index}}}} : OrderedJson{{"column", column.header}};
}

} // namespace

bool isTicketMapping(std::string_view json) {
  const auto parsed = parseJson(json);
  return parsed.ok() && parsed->is_object() && parsed->value("layout", nlohmann::json()) == "tickets";
}

Result<TicketMapping> readTicketMapping(std::string_view json) {
  THROUGHLINE_TRY(value, parseJson(json));
  THROUGHLINE_TRY(root, data::JsonObject::of(value, {}));
  THROUGHLINE_TRY(layout, root.text("layout"));
  if (layout != "tickets")
    return root.wrong("layout", "must be tickets");
  TicketMapping mapping;
  THROUGHLINE_CHECK(readFormat(root, mapping.format));
  for (const auto& [key, column] :
       {std::pair{"ticket", &mapping.ticket}, std::pair{"touchpoint", &mapping.touchpoint},
        std::pair{"reopened", &mapping.reopened}, std::pair{"customer", &mapping.customer}}) {
    THROUGHLINE_TRY(read, plainColumn(root, key));
    *column = read;
  }
  THROUGHLINE_CHECK(readMoments(root, mapping));
  THROUGHLINE_TRY(names, data::mapping_parts::namesAt(root));
  THROUGHLINE_TRY(hours, openingHoursIn(root));
  mapping.format.names = names;
  mapping.hours = hours;
  THROUGHLINE_TRY(title, root.text("title"));
  THROUGHLINE_TRY(stage, root.text("stage"));
  THROUGHLINE_TRY(days, root.number("repeat_days"));
  mapping.title = title;
  mapping.stage = stage;
  if (!mapping.touchpoint && (title.empty() || !model::isCleanText(title, model::longestTitle)))
    return root.wrong("title", "of the touchpoint is needed where no column names it (touchpoint)");
  if (days && (*days < 1 || *days > 365 || *days != std::floor(*days)))
    return root.wrong("repeat_days", "must be a whole number of days from 1 to 365");
  mapping.repeatDays = static_cast<int>(days.value_or(mapping.repeatDays));
  THROUGHLINE_CHECK(root.finish());
  return mapping;
}

std::string writeTicketMapping(const TicketMapping& mapping) {
  OrderedJson json{{"layout", "tickets"}};
  if (mapping.format.delimiter)
    json["delimiter"] = std::string(1, *mapping.format.delimiter);
  if (!mapping.format.encoding.empty())
    json["encoding"] = mapping.format.encoding;
  if (mapping.format.headerRows)
    json["header_rows"] = *mapping.format.headerRows;
  if (!mapping.format.sheet.empty())
    json["sheet"] = mapping.format.sheet;
  for (const auto& [key, column] : {std::pair{"ticket", &mapping.ticket}, std::pair{"touchpoint", &mapping.touchpoint}})
    if (*column)
      json[key] = columnJson(**column);
  if (!mapping.title.empty())
    json["title"] = mapping.title;
  if (!mapping.stage.empty())
    json["stage"] = mapping.stage;
  json["opened"] = columnJson(mapping.opened);
  if (!mapping.timeFormat.empty())
    json["opened"]["format"] = mapping.timeFormat;
  for (const auto& [key, column] : {std::pair{"answered", &mapping.answered}, std::pair{"solved", &mapping.solved},
                                    std::pair{"reopened", &mapping.reopened}, std::pair{"customer", &mapping.customer}})
    if (*column)
      json[key] = columnJson(**column);
  if (mapping.hours)
    json["opening_hours"] = openingHoursJson(*mapping.hours);
  if (!mapping.format.names.empty())
    json["names"] = data::mapping_parts::namesJson(mapping.format.names);
  json["repeat_days"] = mapping.repeatDays;
  return json.dump(2, ' ', false, OrderedJson::error_handler_t::replace);
}

namespace {

/// A column that holds times with an hour: of each row of the sample.
struct TimesOfColumn {
  std::size_t column = 0;
  std::size_t filled = 0;
  std::vector<std::optional<std::int64_t>> moments;
};

std::optional<TimesOfColumn> timesIn(const data::TableSample& sample, std::size_t column) {
  std::vector<std::string> texts;
  for (const auto& row : sample.rows)
    texts.emplace_back(column < row.size() ? data::trimmed(row[column]) : std::string_view{});
  const auto isFilled = [](const std::string& text) { return !text.empty(); };
  std::vector<std::string> known;
  std::ranges::copy_if(texts, std::back_inserter(known), isFilled);
  const bool hour = std::ranges::any_of(known, [](const auto& text) { return text.find(':') != std::string::npos; });
  if (!hour)
    return std::nullopt;
  const auto reader = exchange::MomentReader::make({}, known);
  if (!reader.ok())
    return std::nullopt;
  TimesOfColumn times{.column = column, .moments = {}};
  for (const auto& text : texts) {
    times.moments.push_back(isFilled(text) ? reader->read(text) : std::nullopt);
    times.filled += times.moments.back() ? 1U : 0U;
  }
  return times.filled * 10 >= known.size() * 9 ? std::optional(std::move(times)) : std::nullopt;
}

/// How much later one is than the other, in the middle of the rows that have both; none where no row has.
std::optional<std::int64_t> middleDelay(const TimesOfColumn& from, const TimesOfColumn& to) {
  std::vector<std::int64_t> delays;
  for (std::size_t row = 0; row < from.moments.size(); ++row)
    if (from.moments[row] && to.moments[row])
      delays.push_back(*to.moments[row] - *from.moments[row]);
  if (delays.empty())
    return std::nullopt;
  const auto middle = delays.begin() + static_cast<std::ptrdiff_t>(delays.size() / 2);
  std::ranges::nth_element(delays, middle);
  return *middle;
}

data::ColumnName nameOf(const data::TableSample& sample, std::size_t column) {
  const auto& header = sample.header[column];
  const bool alone = !header.empty() && std::ranges::count(sample.header, header) == 1;
  return alone ? data::ColumnName{.header = header, .index = {}}
               : data::ColumnName{.header = {}, .index = static_cast<int>(column) + 1};
}

bool speaksOf(const std::string& header, std::string_view topic) {
  return data::readingWords().speaksOf(topic, data::plainWords(header));
}

/// The last time is when a ticket was solved, the first when it was answered, unless their headers say that they are
/// something else: a ticket is assigned, changed and due, too. ends: delay and column, in order.
std::optional<TicketMapping> withEnds(TicketMapping mapping, const data::TableSample& sample,
                                      std::vector<std::pair<std::int64_t, std::size_t>> ends) {
  std::erase_if(ends, [&sample](const auto& end) { return speaksOf(sample.header[end.second], "ticketOther"); });
  const auto last = std::ranges::find_if(ends.rbegin(), ends.rend(), [&sample](const auto& end) {
    return !speaksOf(sample.header[end.second], "ticketAnswered");
  });
  if (last != ends.rend())
    mapping.solved = nameOf(sample, last->second);
  const auto first = std::ranges::find_if(ends, [&](const auto& end) {
    return (last == ends.rend() || end.second != last->second) && !speaksOf(sample.header[end.second], "ticketSolved");
  });
  if (first != ends.end())
    mapping.answered = nameOf(sample, first->second);
  return mapping.solved || mapping.answered ? std::optional(std::move(mapping)) : std::nullopt;
}

} // namespace

std::optional<TicketMapping> guessTickets(const data::TableSample& sample) {
  std::vector<TimesOfColumn> times;
  for (std::size_t column = 0; column < sample.header.size(); ++column)
    if (auto found = timesIn(sample, column))
      times.push_back(std::move(*found));
  const auto isFirst = [&](const TimesOfColumn& each) {
    return each.filled * 10 >= sample.rows.size() * 9 &&
           std::ranges::all_of(times, [&](const auto& other) { return middleDelay(each, other).value_or(0) >= 0; });
  };
  const auto opened = std::ranges::find_if(times, isFirst);
  if (times.size() < 2 || opened == times.end())
    return std::nullopt;
  std::vector<std::pair<std::int64_t, std::size_t>> ends; ///< delay and column
  for (const auto& each : times)
    if (const auto delay = &each == &*opened ? std::nullopt : middleDelay(*opened, each))
      ends.emplace_back(*delay, each.column);
  std::ranges::sort(ends);
  TicketMapping mapping;
  mapping.opened = nameOf(sample, opened->column);
  return withEnds(std::move(mapping), sample, ends);
}

namespace {

/// Whether some headers speak of both ends of a ticket: reading the times of all columns takes longer.
bool speaksOfTickets(const data::TableSample& sample) {
  const auto some = [&sample](std::string_view topic) {
    return std::ranges::any_of(sample.header, [topic](const auto& header) { return speaksOf(header, topic); });
  };
  return some("ticketOpened") && some("ticketEnded");
}

} // namespace

std::optional<data::ImportRemark> ticketRemark(const data::TableSample& sample) {
  auto guess = speaksOfTickets(sample) ? guessTickets(sample) : std::nullopt;
  if (!guess)
    return std::nullopt;
  const bool ends = std::ranges::any_of(std::array{guess->solved, guess->answered}, [](const auto& column) {
    return column && speaksOf(column->header, "ticketEnded");
  });
  if (!speaksOf(guess->opened.header, "ticketOpened") || !ends)
    return std::nullopt;
  guess->title = "Support";
  data::ImportRemark remark{.kind = data::ImportRemarkKind::tickets, .text = writeTicketMapping(*guess)};
  for (const auto& column : {std::optional(guess->opened), guess->answered, guess->solved})
    if (column) {
      remark.columns.push_back(column->header);
      remark.positions.push_back(column->index.value_or(0));
    }
  return remark;
}

} // namespace throughline::tasks
