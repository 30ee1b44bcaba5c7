#include "core/chart/building.h"
#include "core/chart/charts/charts.h"

#include <algorithm>

namespace throughline::chart {

namespace {

using insight::DriverShare;

Subject driverSubject(const DriverShare& driver) {
  Subject subject = subjectOf(driver.touchpoint, driver.title, driver.kind);
  subject.figures = {ownWords(amountOf(driver.lmg, Unit::share)), ownWords(spreadOf(driver.lmg, Unit::share))};
  subject.says = {ownWords(figureOf(driver.lmg, Unit::share)),
                  {Say::sayJohnson, {figureOf(driver.johnson, Unit::share)}},
                  ownWords(driver.kind)};
  return subject;
}

Table driverTable(const insight::Drivers& drivers) {
  Table table{.columns = {{.kind = ColumnKind::touchpoint},
                          {.kind = ColumnKind::kind},
                          numberColumn(Say::headShareOfScore, Unit::share, 2),
                          intervalColumn(Say::headShareOfScore, Unit::share, 2),
                          numberColumn(Say::headOtherWeight, Unit::share, 2),
                          intervalColumn(Say::headOtherWeight, Unit::share, 2)},
              .rows = {}};
  for (const auto& driver : drivers.touchpoints)
    table.rows.push_back({.touchpoint = driver.touchpoint,
                          .cells = {driver.title, driver.kind, driver.lmg.points, rangeCell(driver.lmg),
                                    driver.johnson.points, rangeCell(driver.johnson)}});
  return table;
}

/// Whether the interval of the first begins above nothing and ends above those of all others: where they overlap,
/// nobody knows which is largest.
bool isLargest(const insight::Drivers& drivers) {
  const auto& all = drivers.touchpoints;
  return all.front().lmg.low > 0 && std::all_of(all.begin() + 1, all.end(), [&all](const DriverShare& other) {
           return other.lmg.high < all.front().lmg.low;
         });
}

void drawDrivers(ChartSpec& spec, const insight::Drivers& drivers, std::size_t most) {
  Bars bars;
  Intervals whiskers;
  Points weights;
  for (std::size_t i = 0; i < std::min(most, drivers.touchpoints.size()); ++i) {
    const auto& driver = drivers.touchpoints[i];
    const int row = static_cast<int>(i);
    const double at = static_cast<double>(i);
    spec.subjects.push_back(driverSubject(driver));
    bars.bars.push_back({.subject = row, .at = at, .from = 0, .to = driver.lmg.points, .tone = toneOf(driver.kind)});
    whiskers.intervals.push_back({.subject = row, .at = at, .range = {driver.lmg.low, driver.lmg.high}});
    weights.points.push_back(
        {.subject = row, .at = {driver.johnson.points, at}, .tone = Tone::total, .shape = MarkShape::diamond});
  }
  spec.layers = {std::move(bars), std::move(whiskers), std::move(weights)};
}

Say sentenceFor(const insight::Drivers& drivers) {
  if (drivers.touchpoints.size() == 1)
    return Say::driversOnly;
  return isLargest(drivers) ? Say::driversSentence : Say::driversUnclear;
}

} // namespace

ChartSpec driversChart(const Findings& findings, const ChartOptions& options) {
  const auto* drivers = findings.resultOf<insight::Part::drivers>();
  if (drivers == nullptr || drivers->touchpoints.empty())
    return refusedForDrag(ChartId::drivers, findings, Say::emptyDrivers);
  ChartSpec spec;
  spec.id = ChartId::drivers;
  drawDrivers(spec, *drivers, options.mostTouchpoints);
  fitRows(spec, Unit::share, {Say::axisShareOfScore, {}});
  spec.columns = {{.head = {Say::headShareOfScore, {}}, .strong = true},
                  {.head = {Say::headInterval, {}}, .givesWay = 36}};
  addKindLegend(spec, Say::legendUnclear);
  spec.legend.push_back(legendOf(SignKind::point, Say::legendJohnson, Tone::total));
  spec.legend.back().shape = MarkShape::diamond;
  const auto& first = drivers->touchpoints.front();
  spec.sentence = {{sentenceFor(*drivers),
                    {figureOf(drivers->r2, Unit::share), drivers->n, first.title, figureOf(first.lmg, Unit::share)}}};
  if (drivers->approximate)
    spec.notes.push_back({Say::driversApproximate, {}});
  spec.notes.push_back({Say::noteDriversDirection, {}});
  spec.table = driverTable(*drivers);
  return spec;
}

} // namespace throughline::chart
