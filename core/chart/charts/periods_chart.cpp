#include "core/chart/building.h"
#include "core/chart/charts/charts.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace throughline::chart {

namespace {

using insight::PeriodComparison;
using insight::ShareChange;

double before(const ShareChange& change) {
  return static_cast<double>(change.beforeCount) / static_cast<double>(std::max<std::int64_t>(1, change.beforeN));
}

double after(const ShareChange& change) {
  return static_cast<double>(change.afterCount) / static_cast<double>(std::max<std::int64_t>(1, change.afterN));
}

bool hasChanged(const ShareChange& change) {
  return change.difference.low > 0 || change.difference.high < 0;
}

/// Those that changed before those that may have, by their size.
std::pair<bool, double> weightOf(const ShareChange& change) {
  return {hasChanged(change), std::abs(change.difference.points)};
}

Subject changeSubject(const ShareChange& change, model::Kind kind) {
  Subject subject = subjectOf(change.touchpoint, change.title, kind);
  subject.unsure = !hasChanged(change);
  const auto& difference = change.difference;
  const insight::Estimate points{100 * difference.points, 100 * difference.low, 100 * difference.high};
  subject.figures = {{Say::fromTo, {Amount{before(change), Unit::share, 0}, Amount{after(change), Unit::share, 0}}},
                     ownWords(amountOf(points, Unit::percentagePoints)),
                     ownWords(spreadOf(points, Unit::percentagePoints))};
  subject.says = {{Say::sayBefore, {Amount{before(change), Unit::share, 1}, change.beforeN}},
                  {Say::sayAfter, {Amount{after(change), Unit::share, 1}, change.afterN}},
                  {Say::sayChange, {withUnit(points, Unit::percentagePoints)}}};
  return subject;
}

Table changeTable(const PeriodComparison& periods) {
  Table table{.columns = {{.kind = ColumnKind::touchpoint},
                          numberColumn(Say::headBefore, Unit::share, 1),
                          countColumn(Say::headAnswersBefore),
                          numberColumn(Say::headAfter, Unit::share, 1),
                          countColumn(Say::headAnswersAfter),
                          numberColumn(Say::headChange, Unit::share, 1),
                          intervalColumn(Say::headChange, Unit::share, 1)},
              .rows = {}};
  for (const auto& change : periods.failures)
    table.rows.push_back({.touchpoint = change.touchpoint,
                          .cells = {change.title, before(change), change.beforeN, after(change), change.afterN,
                                    change.difference.points, rangeCell(change.difference)}});
  return table;
}

std::vector<Phrase> periodSentence(const PeriodComparison& periods, const insight::Analysis& analysis) {
  const auto day = [](std::int32_t number) { return Date{number}; };
  std::vector<Phrase> sentence{{Say::periodsWhich,
                                {day(periods.before.first), day(periods.before.last), periods.beforeN,
                                 day(periods.after.first), day(periods.after.last), periods.afterN}}};
  const Unit unit = unitOf(analysis);
  if (periods.score && analysis.outcome) {
    const auto& difference = periods.score->difference;
    const bool sure = difference.low > 0 || difference.high < 0;
    sentence.push_back(
        {sure ? Say::periodsChanged : Say::periodsNothing,
         {analysis.outcome->name, Amount{periods.score->before, unit, figureOf(difference, unit).decimals},
          Amount{periods.score->after, unit, figureOf(difference, unit).decimals}, withUnit(difference, unit)}});
  }
  return sentence;
}

} // namespace

ChartSpec periodsChart(const Findings& findings, const ChartOptions& options) {
  const auto* periods = findings.resultOf<insight::Part::periods>();
  if (periods == nullptr || periods->failures.empty())
    return refusedChart(ChartId::periods, Say::emptyPeriods);
  ChartSpec spec;
  spec.id = ChartId::periods;
  Lines lines;
  Points points;
  for (const auto* each : heaviest(periods->failures, options.mostTouchpoints, weightOf)) {
    const auto& change = *each;
    const int row = static_cast<int>(spec.subjects.size());
    const double at = static_cast<double>(row);
    const bool sure = hasChanged(change);
    const Tone tone = !sure ? Tone::total : change.difference.points > 0 ? Tone::worse : Tone::better;
    spec.subjects.push_back(changeSubject(change, kindOn(*findings.map, change.touchpoint)));
    lines.lines.push_back({.spots = {{before(change), at}, {after(change), at}}, .tone = tone});
    points.points.push_back({.subject = row, .at = {before(change), at}, .tone = Tone::total, .hollow = true});
    points.points.push_back({.subject = row,
                             .at = {after(change), at},
                             .tone = tone,
                             .shape = !sure                 ? MarkShape::circle
                                      : tone == Tone::worse ? MarkShape::triangleDown
                                                            : MarkShape::triangleUp});
  }
  spec.layers = {std::move(lines), std::move(points)};
  spec.x = shareAxis(reachOf(spec.layers, true).high, {Say::axisShareFailed, {}});
  spec.y = categoryAxis({});
  spec.columns = {{.head = {Say::headFromTo, {}}, .beforePlot = true, .givesWay = 46},
                  {.head = {Say::headChangePoints, {}}, .strong = true},
                  {.head = {Say::headInterval, {}}, .givesWay = 36}};
  spec.legend = {legendOf(SignKind::point, Say::legendBefore, Tone::total),
                 legendOf(SignKind::point, Say::legendAfter, Tone::total),
                 legendOf(SignKind::point, Say::legendWorseAfter, Tone::worse),
                 legendOf(SignKind::point, Say::legendBetterAfter, Tone::better)};
  spec.legend[0].hollow = true;
  spec.legend[2].shape = MarkShape::triangleDown;
  spec.legend[3].shape = MarkShape::triangleUp;
  spec.sentence = periodSentence(*periods, findings.analysis);
  spec.notes = {{Say::noteManyTouchpoints, {static_cast<std::int64_t>(periods->failures.size())}}};
  spec.table = changeTable(*periods);
  return spec;
}

} // namespace throughline::chart
