#include "core/insight/gains.h"

#include "core/stats/what_if.h"

#include <algorithm>

namespace throughline::insight {
namespace {

/// Gain without any failure at the touchpoints that `chosen` takes.
template <class Chosen> Estimate gainWithout(const stats::DragResult& result, Chosen&& chosen) {
  std::vector<double> parts;
  for (std::size_t position = 0; position < result.touchpoints.size(); ++position)
    parts.push_back(chosen(position) ? 1 : 0);
  return pointsOf(stats::gain(result, parts));
}

TouchpointGain gainAt(const MapModel& model, const stats::DragResult& result, std::size_t position) {
  const auto& found = result.touchpoints[position];
  const auto* card = model.cardOf(found).touchpoint;
  std::vector<double> half(result.touchpoints.size(), 0);
  half[position] = 0.5;
  return {.touchpoint = card->id,
          .title = card->title,
          .failureShare =
              found.reached == 0 ? 0 : static_cast<double>(found.failed) / static_cast<double>(found.reached),
          .all = pointsOf(found.fixOnly),
          .half = pointsOf(stats::gain(result, half)),
          .toFivePercent = pointsOf(stats::targetGain(result, position, 0.05))};
}

/// Failures here go with a higher score, beyond chance: fixing them is no gain to show, but a scale to look at.
bool isBackwards(const stats::TouchpointDrag& found) {
  return found.drag.high < 0;
}

} // namespace

std::optional<Gains> gainsOf(const MapModel& model, const stats::DragResult& result, bool withinCustomers) {
  if (model.result.refused)
    return std::nullopt;
  const auto order = model.byFallingDrag(result);
  const auto isService = [&](std::size_t position) {
    return model.cardOf(result.touchpoints[position]).touchpoint->kind == model::Kind::service;
  };
  const std::vector<std::size_t> worst(
      order.begin(), order.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(3, order.size())));
  Gains gains{.withinCustomers = withinCustomers};
  for (const std::size_t position : order)
    if (!isBackwards(result.touchpoints[position]))
      gains.touchpoints.push_back(gainAt(model, result, position));
  gains.service = gainWithout(result, isService);
  gains.experience = gainWithout(result, [&](std::size_t position) { return !isService(position); });
  gains.worstThree =
      gainWithout(result, [&](std::size_t position) { return std::ranges::find(worst, position) != worst.end(); });
  return gains;
}

} // namespace throughline::insight
