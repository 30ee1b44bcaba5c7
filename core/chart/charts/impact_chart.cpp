#include "core/chart/building.h"
#include "core/chart/charts/charts.h"

#include <algorithm>
#include <cmath>

namespace throughline::chart {

namespace {

using insight::ImportancePerformancePoint;

bool isUnclear(insight::Label label) {
  return label == insight::Label::unclear || label == insight::Label::none;
}

double failedOfAll(const ImportancePerformancePoint& point, std::int64_t n) {
  return n > 0 ? static_cast<double>(point.failed) / static_cast<double>(n) : 0;
}

Subject impactSubject(const ImportancePerformancePoint& point, double share, Unit unit) {
  Subject subject = subjectOf(point.touchpoint, point.title, point.kind);
  subject.says = {{Say::sayFailedShare, {Amount{share, Unit::share, 1}}},
                  {Say::sayPerFailure, {withUnit(Amount{point.perFailure, unit, 1})}},
                  {Say::sayDrag, {withUnit(point.drag, unit)}},
                  ownWords(point.kind),
                  ownWords(point.label)};
  return subject;
}

/// Where the product of both axes is the same: frequent small losses weigh as much as rare grave ones.
void addEqualDrag(ChartSpec& spec, double largest) {
  if (!(largest > 0))
    return;
  const double step = niceAxis(0, largest, 3).step;
  Lines curves;
  Labels labels;
  for (double drag = step; drag <= largest * 1.2 && curves.lines.size() < 4; drag += step) {
    Line curve{.spots = {}, .tone = Tone::plain, .style = LineStyle::dotted};
    for (int i = 0; i <= 60; ++i) {
      const double share = spec.x.low + (spec.x.high - spec.x.low) * i / 60;
      if (share > 0 && drag / share <= spec.y.high)
        curve.spots.push_back({share, drag / share});
    }
    if (curve.spots.size() < 2)
      continue;
    labels.labels.push_back({.at = curve.spots.back(), .text = ownWords(Amount{drag, spec.y.unit, step < 1 ? 1 : 0})});
    curves.lines.push_back(std::move(curve));
  }
  spec.layers.insert(spec.layers.begin(), std::move(curves));
  spec.layers.emplace_back(std::move(labels));
}

Table impactTable(const insight::ImportancePerformance& found, Unit unit) {
  Table table{.columns = {{.kind = ColumnKind::touchpoint},
                          {.kind = ColumnKind::kind},
                          {.kind = ColumnKind::reached},
                          {.kind = ColumnKind::failed},
                          numberColumn(Say::headFailedOfAll, Unit::share, 1),
                          numberColumn(Say::headPerFailure, unit, 2),
                          {ColumnKind::drag, unit, 2},
                          {ColumnKind::interval, unit, 2, ColumnKind::drag},
                          {.kind = ColumnKind::strength}},
              .rows = {}};
  for (const auto& point : found.touchpoints)
    table.rows.push_back({.touchpoint = point.touchpoint,
                          .cells = {point.title, point.kind, point.reached, point.failed, failedOfAll(point, found.n),
                                    point.perFailure, point.drag.points, rangeCell(point.drag), point.label}});
  return table;
}

/// Where the total may be nothing no touchpoint is named.
std::vector<Phrase> impactSentence(const insight::ImportancePerformance& found, bool showsLoss, Unit unit) {
  const auto clear = std::ranges::find_if(found.touchpoints, [](const auto& point) { return !isUnclear(point.label); });
  if (clear == found.touchpoints.end() || !showsLoss)
    return {{Say::impactNothing, {}}};
  return {{Say::impactSentence,
           {clear->title, Amount{failedOfAll(*clear, found.n), Unit::share, 0},
            withUnit(Amount{clear->perFailure, unit, 1}), withUnit(clear->drag, unit)}}};
}

} // namespace

ChartSpec impactChart(const Findings& findings, const ChartOptions&) {
  const auto* found = findings.resultOf<insight::Part::importancePerformance>();
  if (found == nullptr || found->touchpoints.empty())
    return refusedForDrag(ChartId::impact, findings, Say::emptyImportance);
  const Unit unit = unitOf(findings.analysis);
  const bool showsLoss = insight::headline(findings.analysis).showsLoss();
  ChartSpec spec;
  spec.id = ChartId::impact;
  Points points;
  Labels labels;
  double largest = 0;
  for (const auto& point : found->touchpoints) {
    const int subject = static_cast<int>(spec.subjects.size());
    const Spot at{failedOfAll(point, found->n), point.perFailure};
    spec.subjects.push_back(impactSubject(point, at.x, unit));
    points.points.push_back({.subject = subject,
                             .at = at,
                             .tone = toneOf(point.kind),
                             .shape = shapeOf(point.kind),
                             .hollow = isUnclear(point.label) || !showsLoss});
    labels.labels.push_back({.subject = subject, .at = at, .text = spec.subjects.back().title});
    largest = std::max(largest, at.x * at.y);
  }
  spec.layers = {std::move(points), std::move(labels)};
  spec.x = shareAxis(reachOf(spec.layers, true).high * 1.08, {Say::axisFailedOfAll, {}});
  const Range losses = reachOf(spec.layers, false);
  spec.y = valueAxis({std::min(0.0, losses.low), losses.high * 1.1}, unit, {Say::axisPerFailure, {unit}});
  addKindLegend(spec, Say::legendUnclear, SignKind::point);
  addEqualDrag(spec, largest);
  spec.legend.push_back(legendOf(SignKind::line, Say::legendEqualDrag, Tone::plain));
  spec.legend.back().style = LineStyle::dotted;
  spec.sentence = impactSentence(*found, showsLoss, unit);
  spec.notes = {{Say::noteAssociation, {}}};
  spec.table = impactTable(*found, unit);
  return spec;
}

} // namespace throughline::chart
