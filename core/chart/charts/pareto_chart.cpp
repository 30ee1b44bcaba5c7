#include "core/chart/building.h"
#include "core/chart/charts/charts.h"

#include <algorithm>

namespace throughline::chart {

namespace {

using insight::ParetoPart;

Subject paretoSubject(const ParetoPart& part) {
  Subject subject = subjectOf(part.touchpoint, part.title, part.kind);
  subject.figures = {ownWords(part.failures), ownWords(Amount{part.share, Unit::share, 0}),
                     ownWords(Amount{part.upToHere, Unit::share, 0})};
  subject.says = {{Say::sayFailed, {part.failures}}, ownWords(Amount{part.share, Unit::share, 1}), ownWords(part.kind)};
  return subject;
}

Table paretoTable(const insight::Pareto& pareto) {
  Table table{.columns = {{.kind = ColumnKind::touchpoint},
                          {.kind = ColumnKind::kind},
                          countColumn(Say::headFailed),
                          numberColumn(Say::headShareOfFailures, Unit::share, 1),
                          numberColumn(Say::headUpTo, Unit::share, 1)},
              .rows = {}};
  for (const auto& part : pareto.touchpoints)
    table.rows.push_back(
        {.touchpoint = part.touchpoint, .cells = {part.title, part.kind, part.failures, part.share, part.upToHere}});
  return table;
}

/// How many touchpoints hold four fifths of the failures.
std::size_t fewFor(const std::vector<ParetoPart>& parts, double share) {
  const auto found = std::ranges::find_if(parts, [share](const auto& part) { return part.upToHere >= share - 1e-9; });
  return static_cast<std::size_t>(found - parts.begin()) + 1;
}

} // namespace

ChartSpec paretoChart(const Findings& findings, const ChartOptions& options) {
  const auto* pareto = findings.resultOf<insight::Part::pareto>();
  if (pareto == nullptr || pareto->touchpoints.empty())
    return refusedChart(ChartId::pareto, Say::emptyPareto);
  ChartSpec spec;
  spec.id = ChartId::pareto;
  Bars bars;
  Line upTo{.spots = {}, .tone = Tone::total};
  Points ends;
  const auto shown = std::min(options.mostTouchpoints, pareto->touchpoints.size());
  for (std::size_t i = 0; i < shown; ++i) {
    const auto& part = pareto->touchpoints[i];
    const int row = static_cast<int>(i);
    const double at = static_cast<double>(i);
    spec.subjects.push_back(paretoSubject(part));
    bars.bars.push_back({.subject = row, .at = at, .from = 0, .to = part.share, .tone = toneOf(part.kind)});
    upTo.spots.push_back({part.upToHere, at});
    ends.points.push_back({.subject = row, .at = {part.upToHere, at}, .tone = Tone::total});
  }
  spec.layers = {std::move(bars), Lines{{std::move(upTo)}}, std::move(ends)};
  spec.x = shareAxis(1, {Say::axisShareOfFailures, {}});
  spec.y = categoryAxis({});
  spec.columns = {{.head = {Say::headFailed, {}}, .beforePlot = true, .givesWay = 46},
                  {.head = {Say::headShareOfFailures, {}}, .strong = true},
                  {.head = {Say::headUpTo, {}}, .givesWay = 36}};
  addKindLegend(spec, Say::legendFew);
  spec.legend.push_back(legendOf(SignKind::line, Say::legendUpTo, Tone::total));
  const auto few = fewFor(pareto->touchpoints, 0.8);
  const double held = pareto->touchpoints[few - 1].upToHere;
  spec.sentence = {{Say::paretoSentence,
                    {static_cast<std::int64_t>(few), static_cast<std::int64_t>(pareto->touchpoints.size()),
                     Amount{held, Unit::share, 0}, pareto->failures, pareto->touchpoints.front().title}}};
  spec.table = paretoTable(*pareto);
  return spec;
}

} // namespace throughline::chart
