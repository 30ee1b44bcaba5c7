#include "core/chart/chart_spec.h"

#include <algorithm>
#include <cmath>

namespace throughline::chart {

namespace {

constexpr double farthest = 1e12;

double withinReach(double value) {
  return std::isfinite(value) ? std::clamp(value, -farthest, farthest) : 0;
}

/// The smallest of 1, 2, 5 times a power of ten that is not below the wanted step.
double niceStep(double wanted) {
  const double power = std::pow(10.0, std::floor(std::log10(wanted)));
  for (const double factor : {1.0, 2.0, 5.0})
    if (factor * power >= wanted * (1 - 1e-9))
      return factor * power;
  return 10 * power;
}

} // namespace

Axis niceAxis(double low, double high, int mostTicks) {
  low = withinReach(low);
  high = withinReach(high);
  if (low > high)
    std::swap(low, high);
  if (high - low < 1e-9 * std::max({1e-6, std::abs(low), std::abs(high)})) {
    const double room = std::max(1e-6, 0.05 * std::max(std::abs(low), std::abs(high)));
    low -= room;
    high += room;
  }
  double step = niceStep((high - low) / std::max(1, mostTicks));
  const auto ticks = [&] { return std::ceil(high / step - 1e-9) - std::floor(low / step + 1e-9); };
  while (ticks() > 10)
    step = niceStep(step * 1.5);
  return Axis{.low = std::floor(low / step + 1e-9) * step, .high = std::ceil(high / step - 1e-9) * step, .step = step};
}

Axis valueAxis(const Range& holds, Unit unit, Phrase title) {
  Axis axis = niceAxis(holds.low, holds.high);
  axis.unit = unit;
  axis.title = std::move(title);
  return axis;
}

Axis shareAxis(double high, Phrase title, double low) {
  Axis axis = valueAxis({std::clamp(low, 0.0, 1.0), std::clamp(high, 0.0, 1.0)}, Unit::share, std::move(title));
  if (axis.high > 1 - 1e-9)
    axis.high = 1;
  axis.low = std::max(0.0, axis.low);
  return axis;
}

Axis categoryAxis(std::vector<Phrase> categories, Phrase title) {
  Axis axis;
  axis.kind = AxisKind::categories;
  axis.categories = std::move(categories);
  axis.title = std::move(title);
  return axis;
}

} // namespace throughline::chart
