#include "core/chart/building.h"
#include "core/chart/charts/charts.h"

#include <algorithm>

namespace throughline::chart {

namespace {

using insight::ImportancePerformancePoint;

bool canBePlaced(const ImportancePerformancePoint& point) {
  return point.performance && point.importance;
}

struct Middle {
  double performance = 0;
  double importance = 0;
};

Middle middleOf(const std::vector<ImportancePerformancePoint>& points) {
  Middle middle;
  double count = 0;
  for (const auto& point : points)
    if (canBePlaced(point)) {
      middle.performance += point.performance->points;
      middle.importance += point.importance->points;
      ++count;
    }
  return {middle.performance / count, middle.importance / count};
}

Subject importanceSubject(const ImportancePerformancePoint& point) {
  Subject subject = subjectOf(point.touchpoint, point.title, point.kind);
  subject.says = {{Say::sayPerformance, {figureOf(*point.performance, Unit::scalePoints)}},
                  {Say::sayImportance, {figureOf(*point.importance, Unit::share)}},
                  ownWords(point.kind)};
  return subject;
}

Table importanceTable(const insight::ImportancePerformance& found) {
  Table table{.columns = {{.kind = ColumnKind::touchpoint},
                          {.kind = ColumnKind::kind},
                          numberColumn(Say::headPerformance, Unit::scalePoints, 1),
                          intervalColumn(Say::headPerformance, Unit::scalePoints, 1),
                          numberColumn(Say::headImportance, Unit::share, 2),
                          intervalColumn(Say::headImportance, Unit::share, 2)},
              .rows = {}};
  for (const auto& point : found.touchpoints)
    table.rows.push_back({.touchpoint = point.touchpoint,
                          .cells = {point.title, point.kind, cellOf(point.performance), rangeCell(point.performance),
                                    cellOf(point.importance), rangeCell(point.importance)}});
  return table;
}

/// Four fields around the middle of both axes.
Areas quadrants(const ChartSpec& spec, const Middle& middle) {
  const Range weak{spec.x.low, middle.performance};
  const Range strong{middle.performance, spec.x.high};
  const Range high{middle.importance, spec.y.high};
  const Range low{spec.y.low, middle.importance};
  return {{{.x = weak, .y = high, .tone = Tone::worse, .text = {Say::quadrantFix, {}}},
           {.x = strong, .y = high, .tone = Tone::better, .text = {Say::quadrantKeep, {}}},
           {.x = weak, .y = low, .tone = Tone::faint, .text = {Say::quadrantLow, {}}},
           {.x = strong, .y = low, .tone = Tone::faint, .text = {Say::quadrantOver, {}}}}};
}

/// Named where both intervals are on their side of the middle; else it is not known which field they stand in.
std::vector<Phrase> importanceSentence(const std::vector<ImportancePerformancePoint>& points, const Middle& middle) {
  std::vector<std::string> weak;
  for (const auto& point : points)
    if (canBePlaced(point) && point.performance->high < middle.performance && point.importance->low > middle.importance)
      weak.push_back(point.title);
  if (weak.empty())
    return {{Say::importanceNothing, {}}};
  return {{Say::importanceSentence, {titlesOf(weak)}}};
}

} // namespace

ChartSpec importanceChart(const Findings& findings, const ChartOptions&) {
  const auto* found = findings.resultOf<insight::Part::importancePerformance>();
  if (found == nullptr || std::ranges::none_of(found->touchpoints, canBePlaced))
    return refusedForDrag(ChartId::importancePerformance, findings, Say::emptyImportance);
  ChartSpec spec;
  spec.id = ChartId::importancePerformance;
  Points points;
  Labels labels;
  for (const auto& point : found->touchpoints) {
    if (!canBePlaced(point))
      continue;
    const int subject = static_cast<int>(spec.subjects.size());
    const Spot at{point.performance->points, point.importance->points};
    spec.subjects.push_back(importanceSubject(point));
    points.points.push_back({.subject = subject, .at = at, .tone = toneOf(point.kind), .shape = shapeOf(point.kind)});
    labels.labels.push_back({.subject = subject, .at = at, .text = spec.subjects.back().title});
  }
  spec.layers = {std::move(points), std::move(labels)};
  const Range performance = reachOf(spec.layers, true);
  spec.x = valueAxis({std::max(0.0, performance.low - 3), std::min(100.0, performance.high + 3)}, Unit::scalePoints,
                     {Say::axisPerformance, {}});
  spec.y = shareAxis(reachOf(spec.layers, false).high * 1.15, {Say::axisImportance, {}});
  addKindLegend(spec, Say::legendUnclear, SignKind::point);
  const Middle middle = middleOf(found->touchpoints);
  spec.layers.insert(spec.layers.begin(), quadrants(spec, middle));
  spec.sentence = importanceSentence(found->touchpoints, middle);
  spec.notes = {{Say::noteMiddle, {}}, {Say::noteAssociation, {}}};
  spec.table = importanceTable(*found);
  return spec;
}

} // namespace throughline::chart
