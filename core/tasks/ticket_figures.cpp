#include "core/tasks/ticket_figures.h"

#include "core/stats/times.h"

#include <algorithm>
#include <chrono>
#include <tuple>

namespace throughline::tasks {
namespace {

constexpr double millisecondsPerMinute = 60'000;
constexpr double millisecondsPerHour = 60 * millisecondsPerMinute;
constexpr std::int64_t millisecondsPerDay = 86'400'000;

/// How much of the time between two moments counts.
std::int64_t counted(const TicketMapping& mapping, std::int64_t begin, std::int64_t end) {
  return mapping.hours ? mapping.hours->between(begin, end) : end - begin;
}

TimeFigure answerTimes(const std::vector<const Ticket*>& tickets, const TicketMapping& mapping) {
  std::vector<double> minutes;
  for (const auto* ticket : tickets)
    if (ticket->answered)
      minutes.push_back(static_cast<double>(counted(mapping, ticket->opened, *ticket->answered)) /
                        millisecondsPerMinute);
  TimeFigure figure{.n = static_cast<std::int64_t>(minutes.size()), .ended = static_cast<std::int64_t>(minutes.size())};
  if (const auto median = stats::quantileOf(minutes, 0.5)) {
    figure.median = median->value;
    figure.low = median->low;
    figure.high = median->high;
  }
  if (const auto most = stats::quantileOf(minutes, 0.9))
    figure.p90 = most->value;
  return figure;
}

TimeFigure solutionTimes(const std::vector<const Ticket*>& tickets, const TicketMapping& mapping, std::int64_t last) {
  std::vector<stats::TicketTime> times;
  for (const auto* ticket : tickets)
    times.push_back({.time = static_cast<double>(counted(mapping, ticket->opened,
                                                         ticket->solved.value_or(std::max(last, ticket->opened)))) /
                             millisecondsPerHour,
                     .closed = ticket->solved.has_value()});
  const auto curve = stats::kaplanMeier(times);
  const auto ends = curve.quantileEnds(0.5);
  return {.n = curve.n,
          .ended = curve.closed,
          .median = curve.quantile(0.5),
          .low = ends.low,
          .high = ends.high,
          .p90 = curve.quantile(0.9)};
}

} // namespace

void findNextContacts(std::vector<Ticket*> tickets) {
  std::erase_if(tickets, [](const Ticket* ticket) { return ticket->customer.empty(); });
  std::ranges::stable_sort(tickets, {}, [](const Ticket* each) { return std::tie(each->customer, each->opened); });
  for (std::size_t at = 1; at < tickets.size(); ++at)
    if (tickets[at]->customer == tickets[at - 1]->customer)
      tickets[at - 1]->nextContact = tickets[at]->opened;
}

TicketFigures ticketFigures(const std::vector<const Ticket*>& tickets, const TicketMapping& mapping,
                            std::int64_t last) {
  TicketFigures figures{.tickets = static_cast<std::int64_t>(tickets.size())};
  if (mapping.answered)
    figures.answer = answerTimes(tickets, mapping);
  if (mapping.solved)
    figures.solution = solutionTimes(tickets, mapping, last);
  if ((!mapping.reopened && !mapping.customer) || !mapping.solved)
    return figures;
  const std::int64_t window = mapping.repeatDays * millisecondsPerDay;
  std::int64_t old = 0, once = 0;
  for (const auto* ticket : tickets) {
    if (ticket->opened + window > last) {
      ++figures.pending;
      continue;
    }
    ++old;
    const auto isSoon = [&](const std::optional<std::int64_t>& moment) {
      return moment && *moment <= ticket->opened + window;
    };
    const bool again = isSoon(ticket->reopened) || isSoon(ticket->nextContact);
    once += ticket->solved && !again ? 1 : 0;
  }
  if (old > 0)
    figures.firstContact = stats::Share::of(once, old);
  return figures;
}

MonthOfTickets monthOf(std::int64_t moment) {
  const auto days = std::chrono::floor<std::chrono::days>(
      std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(moment)));
  const std::chrono::year_month_day date(days);
  const auto first = std::chrono::sys_days(date.year() / date.month() / 1);
  const auto last = std::chrono::sys_days(date.year() / date.month() / std::chrono::last);
  return {.first = Date{.day = static_cast<std::int32_t>(first.time_since_epoch().count())},
          .last = Date{.day = static_cast<std::int32_t>(last.time_since_epoch().count())}};
}

} // namespace throughline::tasks
