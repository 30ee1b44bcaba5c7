#include "core/insight/within.h"

#include <algorithm>

namespace throughline::insight {

std::optional<Within> withinCustomers(const MapModel& model, int minimumWithBoth) {
  const bool eachOnce = model.responses.customers.count == model.modelled().responses.count;
  if (model.result.refused || eachOnce)
    return std::nullopt;
  auto options = model.dragOptions;
  options.withinCustomer = true;
  const auto result = stats::analyzeDrag(model.table, options);
  if (result.refused)
    return std::nullopt;
  const auto fewest = std::ranges::min(result.touchpoints, {}, &stats::TouchpointDrag::customersWithBoth).customersWithBoth;
  if (fewest < minimumWithBoth)
    return std::nullopt;
  Within within{.n = result.responses, .customers = result.customers.value_or(0), .groups = static_cast<int>(result.groups), .fewestWithBoth = fewest, .total = pointsOf(result.total), .experience = pointsOf(result.experience), .service = pointsOf(result.service), .touchpoints = {}};
  for (const auto& found : result.touchpoints)
    within.touchpoints.push_back(touchpointDragOf(found, model.cardOf(found)));
  std::ranges::sort(within.touchpoints, {}, [](const auto& each) { return std::pair(-each.drag.points, each.title); });
  within.haloLikely = result.total.low > model.result.total.high || result.total.high < model.result.total.low;
  return within;
}

} // namespace throughline::insight
