#pragma once

#include "core/stats/drag.h"
#include "core/stats/nps.h"
#include "tests/core/stats/reference.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace throughline::test {

/// Responses of a test, owned, in the shape that the drag model takes.
struct DragCase {
  std::vector<double> outcome;
  std::vector<stats::DragTouchpoint> touchpoints;
  std::vector<std::vector<std::uint8_t>> states;
  std::vector<std::uint32_t> groups;
  std::uint32_t groupCount = 0;
  std::vector<std::uint32_t> customers;
  std::vector<double> weights;
  std::vector<std::vector<double>> controls;

  stats::DragInput input() const {
    stats::DragInput result{.outcome = outcome,
                            .touchpoints = touchpoints,
                            .states = {},
                            .groups = groups,
                            .groupCount = groupCount,
                            .customers = customers,
                            .weights = weights,
                            .controls = {}};
    for (const auto& column : states)
      result.states.emplace_back(column);
    for (const auto& column : controls)
      result.controls.emplace_back(column);
    return result;
  }
  /// Customers as numbers from 0 in the order in which they come; each a jackknife group of its own if asked, else
  /// group = id mod 20, as in the reference values.
  void setCustomers(const std::vector<double>& ids, bool groupEach = false) {
    std::map<double, std::uint32_t> codes;
    customers.clear();
    groups.clear();
    for (const double id : ids) {
      customers.push_back(codes.emplace(id, static_cast<std::uint32_t>(codes.size())).first->second);
      groups.push_back(groupEach ? customers.back() : static_cast<std::uint32_t>(static_cast<std::int64_t>(id) % 20));
    }
    groupCount = groupEach ? static_cast<std::uint32_t>(codes.size()) : 20;
  }
};

/// wide_survey.csv: a failure is a rating of 1 or 2, empty is not reached, t4 to t6 are service.
inline DragCase wideSurvey(bool nps, bool groupEach = false) {
  const auto table = referenceTable("wide_survey.csv");
  DragCase result;
  for (const double score : table.numbers("overall"))
    result.outcome.push_back(nps ? stats::npsPoints(score) : score);
  for (const std::string title : {"t1", "t2", "t3", "t4", "t5", "t6"}) {
    result.touchpoints.push_back({.title = title, .service = title >= "t4"});
    auto& states = result.states.emplace_back();
    for (const double rating : table.numbers(title))
      states.push_back(std::isnan(rating) ? 0 : rating <= 2 ? 2 : 1);
  }
  result.setCustomers(table.numbers("customer_id"), groupEach);
  return result;
}

/// tiny_wide.csv: both touchpoints are reached by all; the call centre is service.
inline DragCase tinyWide(bool nps) {
  const auto table = referenceTable("tiny_wide.csv");
  DragCase result;
  for (const double score : table.numbers("overall"))
    result.outcome.push_back(nps ? stats::npsPoints(score) : score);
  for (const std::string title : {"delivery", "callcentre"}) {
    result.touchpoints.push_back({.title = title, .service = title == "callcentre"});
    auto& states = result.states.emplace_back();
    for (const double failed : table.numbers("f_" + title))
      states.push_back(failed > 0 ? 2 : 1);
  }
  result.setCustomers(table.numbers("customer_id"));
  return result;
}

/// The reference keeps every touchpoint that failed at all, and the pile-up column.
inline stats::DragOptions noMinimums() {
  return {.minimumFailed = 1,
          .minimumNotFailed = 0,
          .minimumReached = 1,
          .minimumNotReached = 1,
          .minimumSeveral = 1,
          .minimumSpare = 0,
          .leaveOut = {}};
}

} // namespace throughline::test
