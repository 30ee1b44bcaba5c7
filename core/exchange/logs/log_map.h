#pragma once

#include "core/exchange/imported.h"
#include "core/exchange/logs/event_log.h"

namespace throughline::exchange {

struct LogDrawing {
  Words words;
  std::string title;
  double rarest = 0.02;            ///< activities in a smaller share of the cases are left out (and named in a remark)
  std::size_t mostActivities = 60; ///< the most frequent ones
  std::size_t mostStages = 6;
};

/// What is known of an activity.
struct ActivityFacts {
  std::uint32_t activity = 0;
  std::size_t cases = 0; ///< traces that hold it
  std::size_t events = 0;
  double position = 0;                  ///< median over traces of its rank among the different activities, from 0
  std::optional<double> wait;           ///< median hours to the next event of the trace
  std::size_t waits = 0;                ///< how many that stands on
  std::size_t repeated = 0;             ///< cases that hold it more than once
  std::size_t reopened = 0;             ///< cases in which it follows an activity that otherwise closes the case
  std::uint32_t channel = 0;            ///< the commonest
  std::uint32_t stage = 0;              ///< the commonest that the log names; 0: none
  std::vector<std::uint32_t> resources; ///< the three commonest who did, started or received it
  std::size_t byCustomer = 0;
  std::optional<model::Kind> kind; ///< that the log said last
};

/// Facts of every activity, in the order of the journey: by position, then by how many cases, then by name. Contacts
/// are made as contacts.h says; a wait goes from the end of one to the start of the next and is never below 0.
std::vector<ActivityFacts> activityFacts(const EventLog& log, Remarks& remarks);

/// The map that the log draws. Stages are those that the log names; without such names runs of activities with similar
/// positions (natural breaks, Fisher 1958), named after the commonest; each touchpoint has its share of cases and its
/// median wait to the next event as metric values and as lane texts, repeats and reopenings are marked. What was folded
/// is said. Errors: noRecords.
Result<ImportedJourneys> drawLog(const EventLog& log, const LogDrawing& how, IdSource& ids);

/// Cuts sorted numbers into at most so many runs with the least sum of squares within them; gives where each run
/// begins.
std::vector<std::size_t> naturalBreaks(const std::vector<double>& sorted, std::size_t runs);

} // namespace throughline::exchange
