#include "core/insight/later_scores.h"

#include "core/insight/customer_groups.h"
#include "core/model/look_up.h"
#include "core/stats/carry_over.h"

#include <algorithm>
#include <cmath>

namespace throughline::insight {
namespace {

/// The rows of cards on the map that have a day, and who gave them.
struct DatedRows {
  std::vector<stats::CarryOverRow> rows;
  std::vector<std::uint32_t> groupOfCustomer;
  std::uint32_t groupCount = 0;
};

DatedRows datedRows(const data::FeedbackColumns& feedback, const model::JourneyMap& map, int mostGroups) {
  const auto& rows = feedback.rows;
  DatedRows dated;
  const auto groups = groupsOf(rows.customer, feedback.customers, mostGroups);
  dated.groupCount = groups.count;
  dated.groupOfCustomer.assign(feedback.customers.size(), 0);
  for (std::size_t row = 0; row < rows.count; ++row) {
    const auto& series = rows.series[rows.touchpoint[row]];
    if (rows.day[row] == data::noDay || model::findTouchpoint(map, series.touchpoint) == nullptr)
      continue;
    dated.groupOfCustomer[rows.customer[row]] = groups.group[row];
    dated.rows.push_back({.customer = rows.customer[row],
                          .touchpoint = rows.touchpoint[row],
                          .day = rows.day[row],
                          .value = series.scale.toHundred(static_cast<double>(rows.score[row])),
                          .failed = rows.failed[row] != 0});
  }
  return dated;
}

} // namespace

std::optional<CarryOver> carryOverOf(const data::FeedbackColumns& feedback, const model::JourneyMap& map,
                                     const AnalysisOptions& options) {
  const auto dated = datedRows(feedback, map, options.groups);
  if (dated.rows.empty())
    return std::nullopt;
  stats::CarryOverInput input{
      .rows = dated.rows, .service = {}, .groupOfCustomer = dated.groupOfCustomer, .groupCount = dated.groupCount};
  for (const auto& series : feedback.rows.series) {
    const auto* card = model::findTouchpoint(map, series.touchpoint);
    input.service.push_back(card != nullptr && card->kind == model::Kind::service);
  }
  const auto result = stats::carryOver(input);
  if (result.refused || std::ranges::all_of(result.touchpoints, &stats::CarryOverPart::leftOut))
    return std::nullopt;
  CarryOver carry{
      .n = result.rows, .total = {result.total.value, result.total.low, result.total.high}, .touchpoints = {}};
  for (const auto& part : result.touchpoints) {
    const auto* card = model::findTouchpoint(map, feedback.rows.series[part.touchpoint].touchpoint);
    const Estimate drag{part.drag.value, part.drag.low, part.drag.high};
    carry.touchpoints.push_back({.touchpoint = card->id,
                                 .title = card->title,
                                 .afterFailure = part.afterFailure,
                                 .drag = part.leftOut ? std::nullopt : std::optional(drag)});
  }
  return carry;
}

} // namespace throughline::insight
