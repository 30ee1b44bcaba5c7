#pragma once

#include "core/base/date.h"
#include "core/stats/proportion.h"
#include "core/tasks/ticket_table.h"

/// What tickets say of a service touchpoint (docs/statistics.md 2.3 and 2.5).
namespace throughline::tasks {

/// How long something takes. The ends are those of the 95 % interval of the median; none where too few are known.
struct TimeFigure {
  std::int64_t n = 0;
  std::int64_t ended = 0; ///< of them; the others last until the latest moment of the table
  std::optional<double> median, low, high;
  std::optional<double> p90;
  bool operator==(const TimeFigure&) const = default;
};

struct TicketFigures {
  std::int64_t tickets = 0;
  TimeFigure answer;   ///< minutes that count, of those that were answered: order statistics
  TimeFigure solution; ///< hours that count, of all: Kaplan-Meier, so that open tickets do
  /// Solved, not reopened within the days of a repeat, and without a further ticket of the same customer at the same
  /// touchpoint in them; of those that are as old as that. None where neither is known.
  std::optional<stats::Share> firstContact;
  std::int64_t pending = 0; ///< younger than the days of a repeat
};

/// Sets when the customer of each of these tickets, all of one touchpoint, opened the next one there.
void findNextContacts(std::vector<Ticket*> tickets);

/// last: the latest moment of the table.
TicketFigures ticketFigures(const std::vector<const Ticket*>& tickets, const TicketMapping& mapping, std::int64_t last);

/// First and last day of the month in which a moment lies.
struct MonthOfTickets {
  Date first, last;
  auto operator<=>(const MonthOfTickets&) const = default;
};
MonthOfTickets monthOf(std::int64_t moment);

} // namespace throughline::tasks
