#include "core/chart/building.h"
#include "core/chart/charts/charts.h"
#include "core/chart/charts/control_series.h"

#include <algorithm>

namespace throughline::chart {

namespace {

using insight::FailureTrend;
using insight::Trend;
using insight::TrendPeriod;

constexpr std::int64_t fewestForCertainty = 30;

double dayOf(const TrendPeriod& period) {
  return period.first.day;
}

PeriodName nameOf(const TrendPeriod& period, const Trend& trend) {
  return {.first = period.first, .length = trend.length};
}

/// The periods along x, a tick at each of at most eight.
Axis periodAxis(const Trend& trend) {
  Axis axis;
  axis.kind = AxisKind::days;
  axis.low = dayOf(trend.periods.front());
  axis.high = dayOf(trend.periods.back());
  const double room = std::max(1.0, 0.03 * (axis.high - axis.low));
  axis.low -= room;
  axis.high += room;
  const std::size_t every = (trend.periods.size() + 7) / 8;
  for (std::size_t i = 0; i < trend.periods.size(); i += every)
    axis.ticks.push_back({dayOf(trend.periods[i]), {Say::own, {nameOf(trend.periods[i], trend)}}});
  return axis;
}

/// One estimate of each period: its line with gaps where there is none, its band and its points.
struct EstimateSeries {
  Lines lines;
  Bands bands;
  Points points;

  void add(ChartSpec& spec, const Trend& trend, const std::optional<insight::Estimate> TrendPeriod::*what, Tone tone,
           MarkShape shape, Unit unit) {
    Line line{.spots = {}, .tone = tone};
    Band band{.edges = {}, .tone = tone};
    const auto close = [&] {
      if (line.spots.size() > 1)
        lines.lines.push_back(line);
      if (band.edges.size() > 1)
        bands.bands.push_back(band);
      line.spots.clear();
      band.edges.clear();
    };
    for (const auto& period : trend.periods) {
      const auto& estimate = period.*what;
      if (!estimate) {
        close();
        continue;
      }
      line.spots.push_back({dayOf(period), estimate->points});
      band.edges.push_back({dayOf(period), estimate->low, estimate->high});
      Subject subject = subjectNamed(ownWords(nameOf(period, trend)));
      subject.says = {ownWords(figureOf(*estimate, unit)), {Say::sayN, {period.n}}};
      points.points.push_back({.subject = static_cast<int>(spec.subjects.size()),
                               .at = {dayOf(period), estimate->points},
                               .tone = tone,
                               .shape = shape,
                               .hollow = period.n < fewestForCertainty});
      spec.subjects.push_back(std::move(subject));
    }
    close();
  }

  void draw(ChartSpec& spec, Unit unit, Phrase title) {
    spec.layers = {std::move(bands), std::move(lines), std::move(points)};
    spec.y = valueAxis(reachOf(spec.layers, false), unit, std::move(title));
  }
};

void drawScore(ChartSpec& spec, const Trend& trend, const insight::Analysis& analysis) {
  const Unit unit = unitOf(analysis);
  EstimateSeries series;
  series.add(spec, trend, &TrendPeriod::mean, Tone::total, MarkShape::circle, unit);
  if (series.points.points.empty())
    return;
  series.draw(spec, unit, outcomeTitle(analysis));
  spec.legend = {legendOf(SignKind::line, Say::legendMean, Tone::total),
                 legendOf(SignKind::band, Say::legendInterval, Tone::total)};
  const auto known = [](const TrendPeriod& period) { return period.mean.has_value(); };
  const auto first = std::ranges::find_if(trend.periods, known);
  const auto last = std::find_if(trend.periods.rbegin(), trend.periods.rend(), known);
  spec.sentence = {{Say::trendSentence,
                    {analysis.outcome->name, figureOf(*first->mean, unit), nameOf(*first, trend),
                     figureOf(*last->mean, unit), nameOf(*last, trend), last->n}}};
}

void drawHalves(ChartSpec& spec, const Trend& trend, const insight::Analysis& analysis) {
  const Unit unit = unitOf(analysis);
  EstimateSeries series;
  series.add(spec, trend, &TrendPeriod::experienceDrag, Tone::experience, MarkShape::circle, unit);
  series.add(spec, trend, &TrendPeriod::serviceDrag, Tone::service, MarkShape::square, unit);
  if (series.points.points.empty())
    return;
  series.draw(spec, unit, {Say::axisDragOverTime, {unit}});
  for (const auto kind : {model::Kind::experience, model::Kind::service}) {
    spec.legend.push_back(legendOf(
        SignKind::point, kind == model::Kind::service ? Say::legendService : Say::legendExperience, toneOf(kind)));
    spec.legend.back().shape = shapeOf(kind);
  }
  spec.legend.push_back(legendOf(SignKind::band, Say::legendInterval, Tone::total));
  spec.sentence = {{Say::trendHalves, {unit}}};
}

/// A line at the day of each done action within the chart, and what it was below.
void markActions(ChartSpec& spec, const model::JourneyMap& map) {
  Lines lines;
  for (const auto& action : map.actions) {
    if (action->status != model::ActionStatus::done || !action->done)
      continue;
    const double day = action->done->day;
    if (day < spec.x.low || day > spec.x.high)
      continue;
    lines.lines.push_back(
        {.spots = {{day, spec.y.low}, {day, spec.y.high}}, .tone = Tone::plain, .style = LineStyle::dotted});
    spec.notes.push_back({Say::noteActionDone, {action->title, *action->done}});
  }
  if (lines.lines.empty())
    return;
  spec.layers.push_back(std::move(lines));
  spec.legend.push_back(legendOf(SignKind::line, Say::legendActionDone, Tone::plain));
  spec.legend.back().style = LineStyle::dotted;
}

Table trendTable(const Trend& trend, const insight::Analysis& analysis) {
  const Unit unit = unitOf(analysis);
  Table table{.columns = {wordsColumn(Say::headPeriod), countColumn(Say::headScores),
                          numberColumn(Say::headScore, unit, 2), intervalColumn(Say::headScore, unit, 2),
                          numberColumn(Say::headExperienceDrag, unit, 2),
                          intervalColumn(Say::headExperienceDrag, unit, 2), numberColumn(Say::headServiceDrag, unit, 2),
                          intervalColumn(Say::headServiceDrag, unit, 2)},
              .rows = {}};
  for (const auto& period : trend.periods)
    table.rows.push_back(
        {.cells = {Phrase{Say::own, {nameOf(period, trend)}}, period.n, cellOf(period.mean), rangeCell(period.mean),
                   cellOf(period.experienceDrag), rangeCell(period.experienceDrag), cellOf(period.serviceDrag),
                   rangeCell(period.serviceDrag)}});
  return table;
}

ControlSeries controlSeriesOf(const FailureTrend& failures, const Trend& trend) {
  ControlSeries series;
  series.unit = Unit::share;
  series.centre = failures.chart.chart.centre;
  for (std::size_t i = 0; i < failures.counts.size() && i < failures.chart.chart.points.size(); ++i) {
    const auto& count = failures.counts[i];
    if (count.contacts == 0)
      continue;
    const auto& point = failures.chart.chart.points[i];
    const auto among = [i](const auto& periods) { return std::ranges::find(periods, i) != periods.end(); };
    series.points.push_back({.day = dayOf(trend.periods[i]),
                             .name = nameOf(trend.periods[i], trend),
                             .value = point.value,
                             .limits = Range{point.lower, point.upper},
                             .n = count.contacts,
                             .worse = among(failures.failurePeriods),
                             .better = among(failures.improvements)});
  }
  return series;
}

void drawFailuresOf(ChartSpec& spec, const FailureTrend& failures, const Trend& trend) {
  const auto series = controlSeriesOf(failures, trend);
  if (series.points.empty())
    return;
  drawControlSeries(spec, series, {Say::axisShareFailed, {}});
  spec.sentence = {
      {Say::failuresTrendSentence,
       {failures.title, Amount{series.centre, Unit::share, 1},
        static_cast<std::int64_t>(failures.failurePeriods.size()),
        static_cast<std::int64_t>(failures.improvements.size()), static_cast<std::int64_t>(series.points.size())}}};
  spec.table = controlTable(series, Say::headShare);
  if (failures.chart.chart.provisional)
    spec.notes.push_back({Say::noteProvisional, {}});
}

} // namespace

ChartSpec trendChart(const Findings& findings, const ChartOptions& options) {
  const auto* trend = findings.resultOf<insight::Part::trend>();
  if (trend == nullptr || trend->periods.size() < 2)
    return refusedChart(ChartId::trend, Say::emptyTrend);
  ChartSpec spec;
  spec.id = ChartId::trend;
  spec.x = periodAxis(*trend);
  spec.choices = {{Say::seriesScore, {}}, {Say::seriesHalves, {}}};
  for (const auto& failures : trend->touchpoints)
    spec.choices.push_back({Say::seriesFailures, {failures.title}});
  // Without an overall score the touchpoint with most signals says most.
  const bool scored = findings.analysis.outcome.has_value();
  std::size_t choice = options.choice;
  if (choice == 0 && !scored && !trend->touchpoints.empty())
    choice = 2;
  spec.table = trendTable(*trend, findings.analysis);
  if (choice == 0 && scored)
    drawScore(spec, *trend, findings.analysis);
  else if (choice == 1 && scored)
    drawHalves(spec, *trend, findings.analysis);
  else if (choice >= 2 && choice - 2 < trend->touchpoints.size())
    drawFailuresOf(spec, trend->touchpoints[choice - 2], *trend);
  if (!spec.empty())
    markActions(spec, *findings.map);
  if (spec.empty()) {
    spec.refused = Phrase{choice == 1 ? Say::emptyHalves : Say::emptyTrend, {}};
    spec.sentence = {*spec.refused};
  }
  return spec;
}

} // namespace throughline::chart
