#include "core/tasks/ticket_again.h"

#include <algorithm>
#include <map>
#include <set>

namespace throughline::tasks {
namespace {

using data::MetricFigure;
using workspace::Connection;

struct MonthOfTouchpoint {
  Date first;
  model::TouchpointId touchpoint;
  auto operator<=>(const MonthOfTouchpoint&) const = default;
};

MonthOfTouchpoint monthAndPlace(const MetricFigure& figure) {
  return {.first = figure.first, .touchpoint = figure.touchpoint};
}

/// How many tickets each month had, by the figure of most.
std::map<MonthOfTouchpoint, std::int64_t> ticketsByMonth(const std::vector<MetricFigure>& figures) {
  std::map<MonthOfTouchpoint, std::int64_t> months;
  for (const auto& figure : figures) {
    auto& n = months[monthAndPlace(figure)];
    n = std::max(n, figure.n.value_or(0));
  }
  return months;
}

Result<std::vector<MetricFigure>> figuresOf(Connection& connection, std::int64_t source) {
  THROUGHLINE_TRY(rows, connection.prepare(
                            "SELECT metric_value.touchpoint_id, name, metric_value.metric, first_day, last_day, value, "
                            "n, low, high FROM metric_value JOIN source_series ON source_series.source = "
                            "metric_value.source AND role = 'touchpoint' AND code = series WHERE metric_value.source = "
                            "? ORDER BY id"));
  rows.bind(1, source);
  std::vector<MetricFigure> figures;
  for (;;) {
    THROUGHLINE_TRY(more, rows.step());
    if (!more)
      return figures;
    const auto touchpoint = model::TouchpointId::parse(rows.text(0));
    if (touchpoint)
      figures.push_back({.touchpoint = *touchpoint,
                         .title = std::string(rows.text(1)),
                         .metric = std::string(rows.text(2)),
                         .first = Date{.day = static_cast<std::int32_t>(rows.integer(3))},
                         .last = Date{.day = static_cast<std::int32_t>(rows.integer(4))},
                         .value = rows.real(5),
                         .n = rows.optionalInteger(6),
                         .low = rows.optionalReal(7),
                         .high = rows.optionalReal(8)});
  }
}

/// Whether times and shares of both mean the same.
bool countAlike(const TicketMapping& one, const TicketMapping& other) {
  return one.hours == other.hours && one.repeatDays == other.repeatDays &&
         one.customer.has_value() == other.customer.has_value() &&
         one.reopened.has_value() == other.reopened.has_value() &&
         one.answered.has_value() == other.answered.has_value() && one.solved.has_value() == other.solved.has_value();
}

/// One table that has grown: the earlier one has a single month, and both the same touchpoints in it.
bool sameTable(const EarlierTickets& earlier, const NewTickets& tickets) {
  const auto before = ticketsByMonth(earlier.figures);
  auto now = ticketsByMonth(tickets.figures);
  if (before.empty() || before.begin()->first.first != before.rbegin()->first.first)
    return false;
  std::erase_if(now, [&before](const auto& month) { return month.first.first != before.begin()->first.first; });
  const auto key = [](const auto& month) { return month.first; };
  return earlier.name == tickets.name && std::ranges::equal(before, now, {}, key, key);
}

/// Counts the shared months, and says whether they are of one desk.
void compare(EarlierTickets& earlier, const NewTickets& tickets) {
  const auto before = ticketsByMonth(earlier.figures), now = ticketsByMonth(tickets.figures);
  std::int64_t settled = 0, equal = 0;
  bool grows = true;
  for (const auto& [month, n] : before) {
    const auto there = now.find(month);
    if (there == now.end())
      continue;
    ++earlier.months;
    earlier.same += there->second == n ? 1 : 0;
    if (month.first == before.rbegin()->first.first) {
      grows = grows && there->second >= n;
      continue;
    }
    ++settled;
    equal += there->second == n ? 1 : 0;
  }
  const bool oneDesk = settled > 0 ? equal * 10 >= settled * 9 : sameTable(earlier, tickets);
  earlier.tookItsPlace = earlier.months > 0 && grows && oneDesk && !earlier.otherwise;
}

} // namespace

Result<std::optional<EarlierTickets>> earlierTickets(Connection& connection, model::MapId map,
                                                     const NewTickets& tickets) {
  std::vector<EarlierTickets> sources;
  {
    THROUGHLINE_TRY(rows, connection.prepare("SELECT id, name, mapping FROM source WHERE state = 1 AND layout = "
                                             "'metrics' AND map_id = ? ORDER BY id DESC"));
    rows.bind(1, map.text());
    for (;;) {
      THROUGHLINE_TRY(more, rows.step());
      if (!more)
        break;
      if (!isTicketMapping(rows.text(2)))
        continue;
      const auto mapping = readTicketMapping(rows.text(2));
      sources.push_back({.source = rows.integer(0),
                         .name = std::string(rows.text(1)),
                         .otherwise = !mapping.ok() || !countAlike(*mapping, tickets.mapping)});
    }
  }
  std::optional<EarlierTickets> other;
  for (auto& source : sources) {
    THROUGHLINE_TRY(earlier, figuresOf(connection, source.source));
    source.figures = std::move(earlier);
    compare(source, tickets);
    if (source.tookItsPlace)
      return std::optional(std::move(source));
    if (source.months > 0 && !other)
      other = std::move(source);
  }
  return other;
}

void keepEarlierMonths(EarlierTickets& earlier, std::vector<MetricFigure>& figures,
                       const std::vector<std::string>& leftOutNames) {
  std::map<std::string, model::TouchpointId> places;
  for (const auto& figure : figures)
    places.emplace(figure.title, figure.touchpoint);
  std::erase_if(earlier.figures, [&](const MetricFigure& figure) {
    const auto place = places.find(figure.title);
    return std::ranges::find(leftOutNames, figure.title) != leftOutNames.end() ||
           (place != places.end() && place->second != figure.touchpoint);
  });
  const auto before = ticketsByMonth(earlier.figures), now = ticketsByMonth(figures);
  std::set<MonthOfTouchpoint> kept;
  for (const auto& [month, n] : before)
    if (const auto there = now.find(month); there == now.end() || there->second < n)
      kept.insert(month);
  std::erase_if(figures, [&kept](const auto& figure) { return kept.contains(monthAndPlace(figure)); });
  std::ranges::copy_if(earlier.figures, std::back_inserter(figures),
                       [&kept](const auto& figure) { return kept.contains(monthAndPlace(figure)); });
  earlier.kept = static_cast<std::int64_t>(kept.size());
}

} // namespace throughline::tasks
