#include "core/chart/charts/charts.h"
#include "core/chart/charts/control_series.h"

#include <algorithm>
#include <cmath>

namespace throughline::chart {

namespace {

using insight::MetricSeries;

Unit unitOfSeries(const MetricSeries& series) {
  return series.isShare ? Unit::share : Unit::count;
}

Amount metricAmount(const MetricSeries& series, double value) {
  const double size = std::abs(value);
  if (series.isShare)
    return {value, Unit::share, size < 0.1 ? 1 : 0};
  return {value, Unit::count, value == std::round(value) || size >= 100 ? 0 : size >= 10 ? 1 : 2};
}

/// Periods of metrics are what the file says: named by their first day, or by month where they are one.
PeriodName periodOf(const insight::MetricPoint& point) {
  const auto days = point.last.day - point.first.day + 1;
  const auto length = days < 28   ? insight::PeriodLength::week
                      : days < 32 ? insight::PeriodLength::month
                                  : insight::PeriodLength::quarter;
  return {.first = point.first, .length = length};
}

ControlSeries metricControl(const MetricSeries& series) {
  ControlSeries control;
  control.unit = unitOfSeries(series);
  control.target = series.target;
  if (series.chart)
    control.centre = series.chart->centre;
  for (std::size_t i = 0; i < series.points.size(); ++i) {
    const auto among = [i](const auto& periods) { return std::ranges::find(periods, i) != periods.end(); };
    ControlPoint point{.day = static_cast<double>(series.points[i].first.day),
                       .name = periodOf(series.points[i]),
                       .value = series.points[i].value,
                       .limits = {},
                       .n = series.points[i].n.value_or(0),
                       .worse = among(series.failurePeriods),
                       .better = among(series.improvements)};
    if (series.chart && i < series.chart->points.size())
      point.limits = Range{series.chart->points[i].lower, series.chart->points[i].upper};
    control.points.push_back(point);
  }
  return control;
}

Axis metricDays(const ControlSeries& series) {
  Axis axis;
  axis.kind = AxisKind::days;
  const double first = series.points.front().day;
  const double last = series.points.back().day;
  const double room = std::max(1.0, 0.03 * (last - first));
  axis.low = first - room;
  axis.high = last + room;
  const std::size_t every = (series.points.size() + 7) / 8;
  for (std::size_t i = 0; i < series.points.size(); i += every)
    axis.ticks.push_back({series.points[i].day, ownWords(series.points[i].name)});
  return axis;
}

Table metricTable(const std::vector<MetricSeries>& all) {
  Table table{.columns = {{.kind = ColumnKind::touchpoint},
                          wordsColumn(Say::headMetric),
                          wordsColumn(Say::headPeriod),
                          numberColumn(Say::headNow, Unit::count, 3),
                          countColumn(Say::headResponses),
                          numberColumn(Say::headChange, Unit::count, 3),
                          numberColumn(Say::headTarget, Unit::count, 3)},
              .rows = {}};
  for (const auto& series : all) {
    const auto& latest = series.latest();
    table.rows.push_back(
        {.touchpoint = series.touchpoint,
         .cells = {series.title, ownWords(Metric{series.metric}), ownWords(periodOf(latest)), latest.value,
                   latest.n ? Cell(*latest.n) : Cell(), series.change ? Cell(*series.change) : Cell(),
                   series.target ? Cell(*series.target) : Cell()}});
  }
  return table;
}

/// With its interval where it has one.
Fact latestFact(const MetricSeries& series) {
  const auto& latest = series.latest();
  if (!latest.interval || !latest.n)
    return metricAmount(series, latest.value);
  return figureOf({.points = latest.value, .low = latest.interval->low, .high = latest.interval->high},
                  unitOfSeries(series));
}

std::vector<Phrase> metricWords(const MetricSeries& series) {
  const auto& latest = series.latest();
  std::vector<Phrase> sentence{{latest.n ? Say::metricSentence : Say::metricSentencePlain,
                                {Metric{series.metric}, series.title, latestFact(series), periodOf(latest)}}};
  if (latest.n)
    sentence.front().facts.emplace_back(*latest.n);
  if (series.target)
    sentence.push_back({Say::metricTarget, {metricAmount(series, *series.target)}});
  if (series.chart)
    sentence.push_back(
        {Say::metricSignals,
         {static_cast<std::int64_t>(series.points.size()), static_cast<std::int64_t>(series.failurePeriods.size()),
          static_cast<std::int64_t>(series.improvements.size())}});
  return sentence;
}

} // namespace

ChartSpec metricsChart(const Findings& findings, const ChartOptions& options) {
  const auto* computed = findings.parts.find<insight::Part::metrics>();
  const auto& all = computed != nullptr ? *computed : findings.analysis.metrics;
  if (all.empty())
    return refusedChart(ChartId::metrics, Say::emptyMetrics);
  ChartSpec spec;
  spec.id = ChartId::metrics;
  for (const auto& series : all)
    spec.choices.push_back({Say::seriesMetric, {series.title, Metric{series.metric}}});
  const auto& series = all[std::min(options.choice, all.size() - 1)];
  const auto control = metricControl(series);
  drawControlSeries(spec, control, {Say::axisMetric, {Metric{series.metric}}});
  for (auto& subject : spec.subjects)
    subject.touchpoint = series.touchpoint;
  spec.x = metricDays(control);
  spec.sentence = metricWords(series);
  if (series.chart && series.chart->provisional)
    spec.notes.push_back({Say::noteProvisional, {}});
  spec.table = metricTable(all);
  return spec;
}

} // namespace throughline::chart
