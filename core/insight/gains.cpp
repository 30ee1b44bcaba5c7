#include "core/insight/gains.h"

#include "core/stats/what_if.h"

#include <algorithm>

namespace throughline::insight {
namespace {

/// Gain without any failure at the touchpoints that `chosen` takes.
template <class Chosen> Estimate gainWithout(const MapModel& model, Chosen&& chosen) {
  std::vector<double> parts;
  for (std::size_t position = 0; position < model.result.touchpoints.size(); ++position)
    parts.push_back(chosen(position) ? 1 : 0);
  return pointsOf(stats::gain(model.result, parts));
}

TouchpointGain gainAt(const MapModel& model, std::size_t position) {
  const auto& found = model.result.touchpoints[position];
  const auto* card = model.cardOf(found).touchpoint;
  std::vector<double> half(model.result.touchpoints.size(), 0);
  half[position] = 0.5;
  return {.touchpoint = card->id,
          .title = card->title,
          .failureShare = found.reached == 0 ? 0 : static_cast<double>(found.failed) / static_cast<double>(found.reached),
          .all = pointsOf(found.fixOnly),
          .half = pointsOf(stats::gain(model.result, half)),
          .toFivePercent = pointsOf(stats::targetGain(model.result, position, 0.05))};
}

} // namespace

std::optional<Gains> gainsOf(const MapModel& model) {
  if (model.result.refused)
    return std::nullopt;
  const auto order = model.byFallingDrag();
  const auto isService = [&](std::size_t position) { return model.cardOf(model.result.touchpoints[position]).touchpoint->kind == model::Kind::service; };
  const std::vector<std::size_t> worst(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(3, order.size())));
  Gains gains;
  for (const std::size_t position : order)
    gains.touchpoints.push_back(gainAt(model, position));
  gains.service = gainWithout(model, isService);
  gains.experience = gainWithout(model, [&](std::size_t position) { return !isService(position); });
  gains.worstThree = gainWithout(model, [&](std::size_t position) { return std::ranges::find(worst, position) != worst.end(); });
  return gains;
}

} // namespace throughline::insight
