#include "core/insight/within.h"

#include "core/insight/drag_of_map.h"

#include <algorithm>

namespace throughline::insight {

std::optional<stats::DragResult> fitWithin(const MapModel& model, int minimumWithBoth) {
  if (model.result.refused || model.responses.eachOnce)
    return std::nullopt;
  auto options = model.dragOptions;
  options.withinCustomer = true;
  auto result = stats::analyzeDrag(model.table, options);
  if (result.refused)
    return std::nullopt;
  const auto fewest =
      std::ranges::min(result.touchpoints, {}, &stats::TouchpointDrag::customersWithBoth).customersWithBoth;
  return fewest < minimumWithBoth ? std::nullopt : std::optional(std::move(result));
}

std::optional<Within> withinCustomers(const MapModel& model, const Drag& across, int minimumWithBoth) {
  const auto result = fitWithin(model, minimumWithBoth);
  if (!result)
    return std::nullopt;
  Within within{.drag = dragOf(model, *result)};
  within.fewestWithBoth =
      std::ranges::min(result->touchpoints, {}, &stats::TouchpointDrag::customersWithBoth).customersWithBoth;
  within.haloLikely = result->total.low > across.total.high || result->total.high < across.total.low;
  auto& caveats = within.drag.caveats;
  caveats.push_back({.code = CaveatCode::acrossCustomers, .estimate = across.total});
  if (within.haloLikely)
    caveats.push_back({.code = CaveatCode::haloLikely});
  return within;
}

} // namespace throughline::insight
