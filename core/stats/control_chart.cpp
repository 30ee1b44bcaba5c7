#include "core/stats/control_chart.h"

#include <algorithm>
#include <cmath>

namespace throughline::stats {

namespace {

// Expected range of two values in standard deviations, and the upper limit of such ranges in mean ranges.
constexpr double rangeOfTwo = 1.128;
constexpr double rangeLimit = 3.267;
constexpr std::size_t fewestForFirmLimits = 12;
constexpr std::size_t runLength = 8;

void addSignals(ControlChart& chart, std::span<const double> sigmas) {
  std::size_t run = 0;
  // Equal values may differ from their mean by what rounding leaves.
  const double slack = 1e-12 * std::abs(chart.centre);
  const auto side = [&chart, slack](std::size_t i) {
    const double away = chart.points[i].value - chart.centre;
    return away > slack ? 1 : away < -slack ? -1 : 0;
  };
  const auto farOnSide = [&](std::size_t i, int wanted) {
    return side(i) == wanted && std::abs(chart.points[i].value - chart.centre) > 2 * sigmas[i];
  };
  for (std::size_t i = 0; i < chart.points.size(); ++i) {
    const auto& point = chart.points[i];
    const int here = side(i);
    run = here != 0 && i > 0 && side(i - 1) == here ? run + 1 : here != 0 ? 1U : 0U;
    const auto add = [&](ControlRule rule) { chart.alarms.push_back({.period = i, .rule = rule, .above = here > 0}); };
    if (point.value > point.upper + slack || point.value < point.lower - slack)
      add(ControlRule::beyondLimits);
    if (run >= runLength)
      add(ControlRule::eightOnOneSide);
    const bool before = (i >= 1 && farOnSide(i - 1, here)) || (i >= 2 && farOnSide(i - 2, here));
    if (here != 0 && farOnSide(i, here) && before)
      add(ControlRule::twoOfThree);
  }
}

double meanStep(std::span<const double> values) {
  double sum = 0;
  for (std::size_t i = 1; i < values.size(); ++i)
    sum += std::abs(values[i] - values[i - 1]);
  return sum / static_cast<double>(values.size() - 1);
}

std::size_t baselineOf(std::size_t asked, std::size_t periods) {
  return asked == 0 ? periods : std::min(asked, periods);
}

} // namespace

std::vector<std::size_t> ControlChart::periodsWith(ControlRule rule) const {
  std::vector<std::size_t> periods;
  for (const auto& signal : alarms)
    if (signal.rule == rule)
      periods.push_back(signal.period);
  return periods;
}

std::optional<XmrChart> xmrChart(std::span<const double> values, std::size_t baseline) {
  const std::size_t used = baselineOf(baseline, values.size());
  if (used < 2 || !std::ranges::all_of(values, [](double value) { return std::isfinite(value); }))
    return std::nullopt;
  XmrChart xmr;
  for (std::size_t i = 0; i < used; ++i)
    xmr.chart.centre += values[i] / static_cast<double>(used);
  xmr.movingRange = meanStep(values.first(used));
  xmr.sigma = xmr.movingRange / rangeOfTwo;
  xmr.movingRangeUpper = rangeLimit * xmr.movingRange;
  xmr.chart.baseline = used;
  xmr.chart.provisional = used < fewestForFirmLimits;
  for (std::size_t i = 0; i < values.size(); ++i) {
    xmr.chart.points.push_back(
        {.value = values[i], .lower = xmr.chart.centre - 3 * xmr.sigma, .upper = xmr.chart.centre + 3 * xmr.sigma});
    if (i > 0 && std::abs(values[i] - values[i - 1]) > xmr.movingRangeUpper * (1 + 1e-12))
      xmr.jumps.push_back(i);
  }
  addSignals(xmr.chart, std::vector<double>(values.size(), xmr.sigma));
  return xmr;
}

std::optional<ShareChart> shareChart(std::span<const PeriodCount> periods, ShareLimits limits, std::size_t baseline) {
  const std::size_t used = baselineOf(baseline, periods.size());
  double failures = 0;
  double contacts = 0;
  for (const auto& period : periods.first(used)) {
    failures += static_cast<double>(period.failures);
    contacts += static_cast<double>(period.contacts);
  }
  ShareChart result;
  ControlChart& chart = result.chart;
  chart.centre = contacts > 0 ? failures / contacts : 0;
  std::vector<double> sigmas;
  std::vector<double> standardized;
  for (std::size_t i = 0; i < periods.size(); ++i) {
    const auto n = static_cast<double>(periods[i].contacts);
    sigmas.push_back(n > 0 ? std::sqrt(chart.centre * (1 - chart.centre) / n) : 0);
    const double share = n > 0 ? static_cast<double>(periods[i].failures) / n : chart.centre;
    chart.points.push_back({.value = share, .lower = 0, .upper = 1});
    if (i < used && n > 0) {
      chart.baseline += 1;
      standardized.push_back(sigmas[i] > 0 ? (share - chart.centre) / sigmas[i] : 0);
    }
  }
  if (chart.baseline < 2)
    return std::nullopt;
  chart.provisional = chart.baseline < fewestForFirmLimits;
  if (limits == ShareLimits::laney)
    result.sigmaZ = std::max(1.0, meanStep(standardized) / rangeOfTwo);
  for (std::size_t i = 0; i < periods.size(); ++i) {
    sigmas[i] *= result.sigmaZ;
    chart.points[i].lower = std::max(0.0, chart.centre - 3 * sigmas[i]);
    chart.points[i].upper = std::min(1.0, chart.centre + 3 * sigmas[i]);
  }
  addSignals(chart, sigmas);
  return result;
}

} // namespace throughline::stats
