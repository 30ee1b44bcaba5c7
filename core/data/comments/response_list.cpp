#include "core/data/comments/response_list.h"

#include "core/workspace/schema.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace throughline::data {
namespace {

constexpr std::uint32_t wholeResponse = std::numeric_limits<std::uint32_t>::max();
constexpr std::uint32_t longRow = wholeResponse - 1;

std::int64_t rowIdOf(const RowPlace& place) {
  return (place.source << workspace::rowIdBits) + place.record;
}

std::string_view channelIn(const std::vector<SegmentColumn>& segments, std::size_t row) {
  const auto channel = std::ranges::find(segments, "channel", &SegmentColumn::name);
  return channel == segments.end() ? std::string_view() : std::string_view(channel->values[channel->code[row]]);
}

std::optional<Date> dayIn(const std::vector<std::int32_t>& days, std::size_t row) {
  return days[row] == noDay ? std::nullopt : std::optional(Date{days[row]});
}

template <class Number> std::optional<double> numberIn(Number value) {
  return std::isnan(value) ? std::nullopt : std::optional(static_cast<double>(value));
}

bool isAnswer(std::uint8_t reach) {
  return reach == static_cast<std::uint8_t>(Reach::fine) || reach == static_cast<std::uint8_t>(Reach::failed);
}

bool isFailure(std::uint8_t reach) {
  return reach == static_cast<std::uint8_t>(Reach::failed);
}

bool names(const std::vector<model::TouchpointId>& wanted, model::TouchpointId touchpoint) {
  return std::ranges::find(wanted, touchpoint) != wanted.end();
}

/// What lines are compared by: a number, or a text.
std::pair<double, std::string> sortKey(const ListedResponse& line, ListOrder order) {
  constexpr double last = std::numeric_limits<double>::infinity();
  switch (order) {
  case ListOrder::day: return {line.day ? line.day->day : last, {}};
  case ListOrder::score: return {line.score.value_or(last), {}};
  case ListOrder::touchpoint: return {0, line.touchpoint ? line.touchpoint->text() : std::string()};
  case ListOrder::channel: return {line.channel.empty() ? last : 0, std::string(line.channel)};
  case ListOrder::source: return {static_cast<double>(line.source), {}};
  case ListOrder::asImported: break;
  }
  return {0, {}};
}

} // namespace

ResponseList::ResponseList(std::shared_ptr<const FeedbackTable> table, const Selection& selection,
                           const ListWanted& wanted)
    : table_(std::move(table)) {
  addResponses(selection, wanted);
  addRows(selection, wanted);
  sort(wanted.order, wanted.descending);
}

bool ResponseList::isWanted(const RowPlace& place, const ListWanted& wanted) const {
  return !wanted.rows || std::ranges::binary_search(*wanted.rows, rowIdOf(place));
}

bool ResponseList::failedAnywhere(std::size_t response) const {
  return std::ranges::any_of(table_->columns().responses.touchpoints,
                             [response](const TouchpointColumn& column) { return isFailure(column.reach[response]); });
}

void ResponseList::addResponses(const Selection& selection, const ListWanted& wanted) {
  const auto& responses = table_->columns().responses;
  for (std::size_t row = 0; row < responses.place.size(); ++row) {
    if (!selection.responses.has(row) || !isWanted(responses.place[row], wanted))
      continue;
    const auto response = static_cast<std::uint32_t>(row);
    if (wanted.touchpoints.empty() && (!wanted.failedOnly || failedAnywhere(row)))
      lines_.push_back({.row = response, .column = wholeResponse});
    for (std::uint32_t column = 0; !wanted.touchpoints.empty() && column < responses.touchpoints.size(); ++column) {
      const auto& touchpoint = responses.touchpoints[column];
      const auto reach = touchpoint.reach[row];
      if (names(wanted.touchpoints, touchpoint.touchpoint) && (wanted.failedOnly ? isFailure(reach) : isAnswer(reach)))
        lines_.push_back({.row = response, .column = column});
    }
  }
}

void ResponseList::addRows(const Selection& selection, const ListWanted& wanted) {
  const auto& rows = table_->columns().rows;
  for (std::size_t row = 0; row < rows.place.size(); ++row) {
    const bool here =
        wanted.touchpoints.empty() || names(wanted.touchpoints, rows.series[rows.touchpoint[row]].touchpoint);
    if (here && selection.rows.has(row) && (!wanted.failedOnly || rows.failed[row] != 0) &&
        isWanted(rows.place[row], wanted))
      lines_.push_back({.row = static_cast<std::uint32_t>(row), .column = longRow});
  }
}

ListedResponse ResponseList::at(std::size_t line) const {
  return lines_[line].column == longRow ? rowAt(lines_[line]) : responseAt(lines_[line]);
}

ListedResponse ResponseList::responseAt(const Line& line) const {
  const auto& columns = table_->columns();
  const auto& responses = columns.responses;
  ListedResponse listed{.row = rowIdOf(responses.place[line.row]),
                        .source = responses.place[line.row].source,
                        .day = dayIn(responses.day, line.row),
                        .channel = channelIn(columns.segments, line.row)};
  if (line.column == wholeResponse) {
    if (line.row < responses.overall.size())
      listed.score = numberIn(responses.overall[line.row]);
    listed.failed = failedAnywhere(line.row);
    return listed;
  }
  const auto& touchpoint = responses.touchpoints[line.column];
  listed.touchpoint = touchpoint.touchpoint;
  listed.score = numberIn(touchpoint.score[line.row]);
  listed.failed = isFailure(touchpoint.reach[line.row]);
  return listed;
}

ListedResponse ResponseList::rowAt(const Line& line) const {
  const auto& rows = table_->columns().rows;
  return {.row = rowIdOf(rows.place[line.row]),
          .source = rows.place[line.row].source,
          .touchpoint = rows.series[rows.touchpoint[line.row]].touchpoint,
          .score = numberIn(rows.score[line.row]),
          .failed = rows.failed[line.row] != 0,
          .day = dayIn(rows.day, line.row),
          .channel = channelIn(rows.segments, line.row)};
}

void ResponseList::sort(ListOrder order, bool descending) {
  if (order != ListOrder::asImported) {
    std::vector<std::pair<std::pair<double, std::string>, Line>> keyed;
    keyed.reserve(lines_.size());
    for (std::size_t line = 0; line < lines_.size(); ++line)
      keyed.emplace_back(sortKey(at(line), order), lines_[line]);
    std::ranges::stable_sort(
        keyed, {}, [](const auto& each) -> const auto& { return each.first; });
    for (std::size_t line = 0; line < lines_.size(); ++line)
      lines_[line] = keyed[line].second;
  }
  if (descending)
    std::ranges::reverse(lines_);
}

} // namespace throughline::data
