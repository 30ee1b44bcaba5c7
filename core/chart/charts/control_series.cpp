#include "core/chart/charts/control_series.h"

#include <algorithm>
#include <cmath>

namespace throughline::chart {

namespace {

int decimalsFor(const ControlSeries& series) {
  double largest = 0;
  for (const auto& point : series.points)
    largest = std::max(largest, std::abs(point.value));
  return series.unit == Unit::share || largest < 10 ? 1 : 0;
}

Line levelLine(const ControlSeries& series, double value, Tone tone, LineStyle style) {
  return {
      .spots = {{series.points.front().day, value}, {series.points.back().day, value}}, .tone = tone, .style = style};
}

Subject subjectOfPoint(const ControlPoint& point, Unit unit, int decimals) {
  Subject subject = subjectNamed({Say::own, {point.name}});
  subject.says = {ownWords(Amount{point.value, unit, decimals})};
  if (point.limits)
    subject.says.push_back({Say::sayLimits, {Spread{*point.limits, unit, decimals}}});
  if (point.n > 0)
    subject.says.push_back({Say::sayN, {point.n}});
  if (point.worse || point.better)
    subject.says.push_back({point.worse ? Say::signalWorse : Say::signalBetter, {}});
  return subject;
}

Lines linesOf(const ControlSeries& series) {
  Lines lines;
  Line course{.spots = {}, .tone = Tone::total};
  Line lower{.spots = {}, .tone = Tone::plain, .style = LineStyle::dashed};
  Line upper = lower;
  for (const auto& point : series.points) {
    course.spots.push_back({point.day, point.value});
    if (point.limits) {
      lower.spots.push_back({point.day, point.limits->low});
      upper.spots.push_back({point.day, point.limits->high});
    }
  }
  if (!lower.spots.empty()) {
    lines.lines.push_back(levelLine(series, series.centre, Tone::plain, LineStyle::dotted));
    lines.lines.push_back(std::move(lower));
    lines.lines.push_back(std::move(upper));
  }
  if (series.target)
    lines.lines.push_back(levelLine(series, *series.target, Tone::better, LineStyle::solid));
  lines.lines.push_back(std::move(course));
  return lines;
}

void addLegend(ChartSpec& spec, const ControlSeries& series) {
  const auto any = [&](bool ControlPoint::*what) { return std::ranges::any_of(series.points, what); };
  if (std::ranges::any_of(series.points, [](const auto& point) { return point.limits.has_value(); })) {
    spec.legend.push_back(legendOf(SignKind::line, Say::legendLimits, Tone::plain));
    spec.legend.back().style = LineStyle::dashed;
    spec.legend.push_back(legendOf(SignKind::line, Say::legendCentre, Tone::plain));
    spec.legend.back().style = LineStyle::dotted;
  }
  if (series.target)
    spec.legend.push_back(legendOf(SignKind::line, Say::legendTarget, Tone::better));
  if (any(&ControlPoint::worse)) {
    spec.legend.push_back(legendOf(SignKind::point, Say::verdictWorse, Tone::worse));
    spec.legend.back().shape = MarkShape::triangleDown;
  }
  if (any(&ControlPoint::better)) {
    spec.legend.push_back(legendOf(SignKind::point, Say::verdictBetter, Tone::better));
    spec.legend.back().shape = MarkShape::triangleUp;
  }
}

} // namespace

void drawControlSeries(ChartSpec& spec, const ControlSeries& series, Phrase title) {
  const int decimals = decimalsFor(series);
  Points points;
  for (const auto& point : series.points) {
    points.points.push_back({.subject = static_cast<int>(spec.subjects.size()),
                             .at = {point.day, point.value},
                             .tone = point.worse    ? Tone::worse
                                     : point.better ? Tone::better
                                                    : Tone::total,
                             .shape = point.worse    ? MarkShape::triangleDown
                                      : point.better ? MarkShape::triangleUp
                                                     : MarkShape::circle});
    spec.subjects.push_back(subjectOfPoint(point, series.unit, decimals));
  }
  spec.layers = {linesOf(series), std::move(points)};
  const Range reach = reachOf(spec.layers, false);
  spec.y = series.unit == Unit::share ? shareAxis(reach.high, std::move(title), reach.low)
                                      : valueAxis(reach, series.unit, std::move(title));
  addLegend(spec, series);
}

Table controlTable(const ControlSeries& series, Say value) {
  const int decimals = decimalsFor(series) + 1;
  Table table{.columns = {wordsColumn(Say::headPeriod), countColumn(Say::headAnswers),
                          numberColumn(value, series.unit, decimals),
                          numberColumn(Say::headLower, series.unit, decimals),
                          numberColumn(Say::headUpper, series.unit, decimals), wordsColumn(Say::headSignal)},
              .rows = {}};
  for (const auto& point : series.points) {
    Row row{.cells = {Phrase{Say::own, {point.name}}, Cell(), point.value, Cell(), Cell(), Cell()}};
    if (point.n > 0)
      row.cells[1] = point.n;
    if (point.limits) {
      row.cells[3] = point.limits->low;
      row.cells[4] = point.limits->high;
    }
    if (point.worse || point.better)
      row.cells[5] = Phrase{point.worse ? Say::signalWorse : Say::signalBetter, {}};
    table.rows.push_back(std::move(row));
  }
  return table;
}

} // namespace throughline::chart
