#include "core/insight/metric_series.h"

#include "core/base/contract.h"
#include "core/data/sources/metric_registry.h"
#include "core/stats/proportion.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace throughline::insight {
namespace {

constexpr std::size_t fewestForLimits = 8;
constexpr std::size_t baselineOfMetric = 20;

std::vector<MetricPoint> onePerPeriod(std::vector<MetricPoint> points) {
  std::ranges::stable_sort(points, {}, [](const MetricPoint& point) { return std::pair(point.first, point.last); });
  std::vector<MetricPoint> kept;
  for (const auto& point : points)
    if (!kept.empty() && kept.back().first == point.first && kept.back().last == point.last)
      kept.back() = point;
    else
      kept.push_back(point);
  return kept;
}

bool isCountedShare(const MetricSeries& series) {
  return series.isShare && std::ranges::all_of(series.points, [](const MetricPoint& point) {
           return point.n && *point.n > 0 && point.value >= 0 && point.value <= 1;
         });
}

stats::PeriodCount countsOfPoint(const MetricPoint& point) {
  return {.failures = std::llround(point.value * static_cast<double>(*point.n)), .contacts = *point.n};
}

std::optional<stats::ControlChart> chartOf(const MetricSeries& series) {
  if (series.points.size() < fewestForLimits)
    return std::nullopt;
  const std::size_t baseline = std::min(baselineOfMetric, series.points.size());
  if (isCountedShare(series)) {
    std::vector<stats::PeriodCount> counts;
    std::ranges::transform(series.points, std::back_inserter(counts), countsOfPoint);
    const auto chart = stats::shareChart(counts, stats::ShareLimits::laney, baseline);
    return chart ? std::optional(chart->chart) : std::nullopt;
  }
  std::vector<double> values;
  std::ranges::transform(series.points, std::back_inserter(values), &MetricPoint::value);
  const auto chart = stats::xmrChart(values, baseline);
  return chart ? std::optional(chart->chart) : std::nullopt;
}

void sortAlarms(MetricSeries& series) {
  for (const auto& alarm : series.chart->alarms) {
    auto& periods = alarm.above == series.lowerIsBetter ? series.failurePeriods : series.improvements;
    if (periods.empty() || periods.back() != alarm.period)
      periods.push_back(alarm.period);
  }
}

/// CSAT is the share of 4 and 5, unless all of its figures lie on the scale itself.
bool isShareMetric(const data::MetricKind& kind, double highest) {
  const bool isBetweenNoneAndAll = kind.low == 0 && kind.high == 1;
  return data::mayBeShare(kind.id, kind.low, kind.high) && (isBetweenNoneAndAll || highest <= 1 || highest > kind.high);
}

void settleShares(MetricSeries& series, const data::MetricKind& kind) {
  const double highest = std::ranges::max_element(series.points, {}, &MetricPoint::value)->value;
  series.isShare = isShareMetric(kind, highest);
  if (!series.isShare || highest <= 1 || highest > 100)
    return;
  for (auto& point : series.points) {
    point.value /= 100;
    if (point.interval)
      point.interval = MetricRange{point.interval->low / 100, point.interval->high / 100};
  }
}

/// A share by Wilson; other figures keep what they came with.
void addIntervals(MetricSeries& series) {
  for (auto& point : series.points)
    if (series.isShare && point.n && *point.n > 0 && point.value >= 0 && point.value <= 1) {
      const auto n = static_cast<double>(*point.n);
      const auto interval = stats::wilson({.successes = point.value * n, .n = n});
      point.interval = MetricRange{interval.low, interval.high};
    }
}

/// Newcombe's way with two intervals: the differences of their ends, squared and added.
void addChange(MetricSeries& series, const MetricPoint& before, const MetricPoint& after) {
  series.change = after.value - before.value;
  if (!before.interval || !after.interval)
    return;
  const double down = std::hypot(after.value - after.interval->low, before.interval->high - before.value);
  const double up = std::hypot(after.interval->high - after.value, before.value - before.interval->low);
  series.changeInterval = MetricRange{*series.change - down, *series.change + up};
}

} // namespace

double asFigureOf(const MetricSeries& series, double target) {
  return series.isShare && target > 1 && target <= 100 ? target / 100 : target;
}

MetricSeries metricSeriesOf(const model::Touchpoint& touchpoint, const std::string& metric,
                            std::vector<MetricPoint> points) {
  THROUGHLINE_EXPECT(!points.empty());
  MetricSeries series{.touchpoint = touchpoint.id,
                      .title = touchpoint.title,
                      .kind = touchpoint.kind,
                      .metric = metric,
                      .points = onePerPeriod(std::move(points))};
  if (const auto* kind = data::metricKind(metric)) {
    series.lowerIsBetter = kind->lowerIsBetter;
    settleShares(series, *kind);
  }
  addIntervals(series);
  if (series.points.size() > 1)
    addChange(series, series.points[series.points.size() - 2], series.latest());
  const auto target = std::ranges::find(touchpoint.targets, metric, &model::Target::metric);
  if (target != touchpoint.targets.end())
    series.target = asFigureOf(series, target->value);
  series.chart = chartOf(series);
  if (series.chart)
    sortAlarms(series);
  return series;
}

} // namespace throughline::insight
