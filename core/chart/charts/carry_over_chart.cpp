#include "core/chart/building.h"
#include "core/chart/charts/charts.h"

#include <limits>

namespace throughline::chart {

namespace {

using insight::CarryOverOfTouchpoint;

Subject carrySubject(const CarryOverOfTouchpoint& part) {
  Subject subject = subjectOf(part.touchpoint, part.title, model::Kind::service);
  const auto& drag = part.drag;
  subject.unsure = !drag || drag->low <= 0;
  subject.figures = {{Say::ownCount, {part.afterFailure}},
                     drag ? ownWords(amountOf(*drag, Unit::scalePoints)) : Phrase{Say::noValue, {}},
                     drag ? ownWords(spreadOf(*drag, Unit::scalePoints)) : Phrase{}};
  subject.says = {drag ? ownWords(withUnit(*drag, Unit::scalePoints)) : Phrase{Say::noValue, {}},
                  {Say::sayN, {part.afterFailure}}};
  return subject;
}

Table carryTable(const insight::CarryOver& carry) {
  Table table{.columns = {{.kind = ColumnKind::touchpoint},
                          countColumn(Say::headAfterFailure),
                          numberColumn(Say::headLoss, Unit::scalePoints, 2),
                          intervalColumn(Say::headLoss, Unit::scalePoints, 2)},
              .rows = {}};
  for (const auto& part : carry.touchpoints)
    table.rows.push_back({.touchpoint = part.touchpoint,
                          .cells = {part.title, part.afterFailure, cellOf(part.drag), rangeCell(part.drag)}});
  Row total{
      .role = Role::total, .touchpoint = {}, .cells = {Cell(), Cell(), carry.total.points, rangeCell(carry.total)}};
  table.rows.push_back(std::move(total));
  return table;
}

/// Those of which nothing can be said come last.
double lossOf(const CarryOverOfTouchpoint& part) {
  return part.drag ? part.drag->points : std::numeric_limits<double>::lowest();
}

} // namespace

ChartSpec carryOverChart(const Findings& findings, const ChartOptions& options) {
  const auto* carry = findings.resultOf<insight::Part::carryOver>();
  if (carry == nullptr || carry->touchpoints.empty())
    return refusedChart(ChartId::carryOver, Say::emptyCarryOver);
  ChartSpec spec;
  spec.id = ChartId::carryOver;
  Bars bars;
  Intervals whiskers;
  for (const auto* each : heaviest(carry->touchpoints, options.mostTouchpoints, lossOf)) {
    const auto& part = *each;
    const int row = static_cast<int>(spec.subjects.size());
    const double at = static_cast<double>(row);
    spec.subjects.push_back(carrySubject(part));
    if (!part.drag)
      continue;
    bars.bars.push_back({.subject = row,
                         .at = at,
                         .from = 0,
                         .to = part.drag->points,
                         .tone = Tone::service,
                         .hollow = part.drag->low <= 0});
    whiskers.intervals.push_back({.subject = row, .at = at, .range = {part.drag->low, part.drag->high}});
  }
  spec.layers = {std::move(bars), std::move(whiskers)};
  fitRows(spec, Unit::scalePoints, {Say::axisLaterLoss, {}});
  spec.columns = {{.head = {Say::headAfterFailure, {}}, .beforePlot = true, .givesWay = 46},
                  {.head = {Say::headLoss, {}}, .strong = true},
                  {.head = {Say::headInterval, {}}, .givesWay = 36}};
  addKindLegend(spec, Say::legendHoldsZero);
  const auto& total = carry->total;
  spec.sentence = {
      {total.low > 0 ? Say::carryOverSentence : Say::carryOverNothing, {withUnit(total, Unit::scalePoints), carry->n}}};
  spec.notes = {{Say::noteCarryOver, {}}};
  spec.table = carryTable(*carry);
  return spec;
}

} // namespace throughline::chart
