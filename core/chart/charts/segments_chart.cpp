#include "core/chart/building.h"
#include "core/chart/charts/charts.h"

#include <algorithm>

namespace throughline::chart {

namespace {

using insight::SegmentGroup;
using insight::SegmentTable;

constexpr double significant = 0.05;

bool differs(const SegmentGroup& group) {
  return group.pHolm && *group.pHolm < significant;
}

Subject segmentSubject(const SegmentGroup& group, Unit unit) {
  Subject subject = subjectNamed(group.value.empty() ? Phrase{Say::untitled, {}} : ownWords(group.value));
  subject.unsure = !differs(group);
  const auto& mean = group.mean;
  subject.figures = {{Say::ownCount, {group.n}},
                     mean ? ownWords(amountOf(*mean, unit)) : Phrase{Say::noValue, {}},
                     group.difference ? ownWords(figureOf(*group.difference, unit)) : Phrase{}};
  subject.says = {mean ? ownWords(figureOf(*mean, unit)) : Phrase{Say::noValue, {}}, {Say::sayN, {group.n}}};
  if (group.difference)
    subject.says.push_back({Say::sayDifference, {withUnit(*group.difference, unit)}});
  if (group.failures)
    subject.says.push_back({Say::sayFailedShare, {Amount{group.failures->share, Unit::share, 0}}});
  return subject;
}

Table segmentTable(const insight::SegmentDifferences& found, Unit unit) {
  Table table{.columns = {wordsColumn(Say::headSegment), wordsColumn(Say::headSegmentValue),
                          countColumn(Say::headScores), numberColumn(Say::headScore, unit, 2),
                          intervalColumn(Say::headScore, unit, 2), numberColumn(Say::headDifference, unit, 2),
                          intervalColumn(Say::headDifference, unit, 2), numberColumn(Say::headP, Unit::count, 4),
                          numberColumn(Say::headShare, Unit::share, 1), numberColumn(Say::headTotal, unit, 2)},
              .rows = {}};
  for (const auto& segment : found.segments)
    for (const auto& group : segment.groups)
      table.rows.push_back(
          {.cells = {segment.name, group.value, group.n, cellOf(group.mean), rangeCell(group.mean),
                     cellOf(group.difference), rangeCell(group.difference), group.pHolm ? Cell(*group.pHolm) : Cell(),
                     group.failures ? Cell(group.failures->share) : Cell(), group.drag ? Cell(*group.drag) : Cell()}});
  return table;
}

/// The group whose score differs most for the worse, by the test that allows for all that were looked at.
std::vector<Phrase> segmentWords(const SegmentTable& segment, const insight::Analysis& analysis) {
  const Unit unit = unitOf(analysis);
  const double sign = analysis.outcome && analysis.outcome->lowerIsBetter ? -1 : 1;
  const SegmentGroup* worst = nullptr;
  for (const auto& group : segment.groups)
    if (differs(group) && group.difference && sign * group.difference->points < 0 &&
        (worst == nullptr || sign * group.difference->points < sign * worst->difference->points))
      worst = &group;
  std::vector<Phrase> sentence;
  if (worst == nullptr)
    sentence = {{Say::segmentsNothing, {segment.name}}};
  else
    sentence = {{Say::segmentsSentence, {segment.name, worst->value, withUnit(*worst->difference, unit), worst->n}}};
  if (segment.headlineDoesNotHold)
    sentence.push_back({Say::segmentsSimpson, {segment.name}});
  return sentence;
}

} // namespace

ChartSpec segmentsChart(const Findings& findings, const ChartOptions& options) {
  const auto* found = findings.resultOf<insight::Part::segments>();
  if (found == nullptr || found->segments.empty())
    return refusedChart(ChartId::segments, Say::emptySegments);
  const Unit unit = unitOf(findings.analysis);
  ChartSpec spec;
  spec.id = ChartId::segments;
  for (const auto& segment : found->segments)
    spec.choices.push_back(ownWords(segment.name));
  const auto& segment = found->segments[std::min(options.choice, found->segments.size() - 1)];
  Points points;
  Intervals whiskers;
  for (const auto& group : segment.groups) {
    const int row = static_cast<int>(spec.subjects.size());
    const double at = static_cast<double>(row);
    spec.subjects.push_back(segmentSubject(group, unit));
    if (!group.mean)
      continue;
    points.points.push_back(
        {.subject = row, .at = {group.mean->points, at}, .tone = Tone::total, .hollow = !differs(group)});
    whiskers.intervals.push_back({.subject = row, .at = at, .range = {group.mean->low, group.mean->high}});
  }
  if (points.points.empty())
    return refusedChart(ChartId::segments, Say::emptySegments);
  spec.layers = {std::move(whiskers), std::move(points)};
  spec.x = valueAxis(reachOf(spec.layers, true), unit, outcomeTitle(findings.analysis));
  spec.y = categoryAxis({});
  spec.columns = {{.head = {Say::headScores, {}}, .beforePlot = true, .givesWay = 46},
                  {.head = {Say::headScore, {}}, .strong = true},
                  {.head = {Say::headDifference, {}}, .givesWay = 46}};
  spec.legend = {legendOf(SignKind::point, Say::legendDiffers, Tone::total),
                 legendOf(SignKind::point, Say::legendNoDifference, Tone::total),
                 legendOf(SignKind::interval, Say::legendInterval, Tone::plain)};
  spec.legend[1].hollow = true;
  spec.sentence = segmentWords(segment, findings.analysis);
  spec.table = segmentTable(*found, unit);
  return spec;
}

} // namespace throughline::chart
