#include "core/chart/building.h"
#include "core/chart/charts/charts.h"

#include <algorithm>

namespace throughline::chart {

namespace {

using insight::ScoresAfter;
using insight::TouchpointRecovery;

/// Customers to whom the same happened.
struct Group {
  Say name;
  const ScoresAfter* scores;
  Tone tone;
};

std::vector<Group> groupsOf(const insight::RecoveryResult& result) {
  if (result.doubleDeviation) {
    const auto& found = *result.doubleDeviation;
    return {{Say::groupNoFailure, &found.noFailure, Tone::better},
            {Say::groupServiceFine, &found.serviceFine, Tone::total},
            {Say::groupWithoutService, &found.withoutService, Tone::total},
            {Say::groupServiceFailed, &found.serviceFailed, Tone::worse}};
  }
  const auto& found = *result.recovery;
  return {{Say::groupNoFailure, &found.noFailure, Tone::better},
          {Say::groupAllRecovered, &found.allRecovered, Tone::total},
          {Say::groupNotRecovered, &found.someNotRecovered, Tone::worse}};
}

bool hasScores(const std::vector<Group>& groups) {
  return std::ranges::count_if(groups, [](const auto& group) { return group.scores->mean.has_value(); }) >= 2;
}

Table groupTable(const std::vector<Group>& groups, Unit unit) {
  Table table{.columns = {wordsColumn(Say::headGroup), countColumn(Say::headScores),
                          numberColumn(Say::headMeanAfter, unit, 2), intervalColumn(Say::headMeanAfter, unit, 2)},
              .rows = {}};
  for (const auto& group : groups)
    table.rows.push_back({.cells = {Phrase{group.name, {}}, group.scores->n, cellOf(group.scores->mean),
                                    group.scores->allAlike ? Cell() : rangeCell(group.scores->mean)}});
  return table;
}

/// With its interval; where all scores are the same there is none.
Fact meanFact(const ScoresAfter& scores, Unit unit) {
  if (scores.allAlike)
    return amountOf(*scores.mean, unit);
  return figureOf(*scores.mean, unit);
}

/// Means of the groups as points: bars would need a zero that scores do not have.
void drawGroups(ChartSpec& spec, const std::vector<Group>& groups, const insight::Analysis& analysis) {
  const Unit unit = unitOf(analysis);
  Points points;
  Intervals whiskers;
  for (const auto& group : groups) {
    const int row = static_cast<int>(spec.subjects.size());
    const double at = static_cast<double>(row);
    const auto& mean = group.scores->mean;
    Subject subject = subjectNamed({group.name, {}});
    subject.figures = {{Say::sayN, {group.scores->n}},
                       mean ? ownWords(amountOf(*mean, unit)) : Phrase{Say::noValue, {}},
                       mean && !group.scores->allAlike ? ownWords(spreadOf(*mean, unit))
                       : mean                          ? Phrase{Say::allAlike, {}}
                                                       : Phrase{}};
    subject.says = {mean ? ownWords(meanFact(*group.scores, unit)) : Phrase{Say::noValue, {}},
                    {Say::sayN, {group.scores->n}}};
    if (mean && group.scores->allAlike)
      subject.says.push_back({Say::allAlike, {}});
    if (mean) {
      points.points.push_back({.subject = row,
                               .at = {mean->points, at},
                               .tone = group.tone,
                               .shape = group.tone == Tone::worse    ? MarkShape::triangleDown
                                        : group.tone == Tone::better ? MarkShape::triangleUp
                                                                     : MarkShape::circle});
      if (!group.scores->allAlike)
        whiskers.intervals.push_back({.subject = row, .at = at, .range = {mean->low, mean->high}});
    }
    spec.subjects.push_back(std::move(subject));
  }
  spec.layers = {std::move(whiskers), std::move(points)};
  spec.x = valueAxis(reachOf(spec.layers, true), unit, outcomeTitle(analysis));
  spec.y = categoryAxis({});
  spec.columns = {{.head = {Say::headScores, {}}, .beforePlot = true, .givesWay = 46},
                  {.head = {Say::headMeanAfter, {}}, .strong = true},
                  {.head = {Say::headInterval, {}}, .givesWay = 36}};
  spec.legend = {legendOf(SignKind::interval, Say::legendInterval, Tone::plain)};
  spec.table = groupTable(groups, unit);
}

void drawShares(ChartSpec& spec, const insight::Recovery& recovery, const model::JourneyMap& map, std::size_t most) {
  Bars bars;
  Intervals whiskers;
  const auto unsolved = [](const TouchpointRecovery& part) { return part.failed - part.recovered; };
  for (const auto* each : heaviest(recovery.touchpoints, most, unsolved)) {
    const auto& part = *each;
    const int row = static_cast<int>(spec.subjects.size());
    const double at = static_cast<double>(row);
    const auto kind = kindOn(map, part.touchpoint);
    Subject subject = subjectOf(part.touchpoint, part.title, kind);
    const Figure figure = shareFigure(part.share);
    subject.figures = {{Say::countOfN, {part.recovered, part.failed}},
                       ownWords(Amount{part.share.share, Unit::share, figure.decimals}),
                       ownWords(Spread{{part.share.low, part.share.high}, Unit::share, figure.decimals})};
    subject.says = {ownWords(figure), {Say::countOfN, {part.recovered, part.failed}}, ownWords(kind)};
    bars.bars.push_back({.subject = row, .at = at, .from = 0, .to = part.share.share, .tone = toneOf(kind)});
    whiskers.intervals.push_back({.subject = row, .at = at, .range = {part.share.low, part.share.high}});
    spec.subjects.push_back(std::move(subject));
  }
  spec.layers = {std::move(bars), std::move(whiskers)};
  spec.x = shareAxis(1, {Say::axisRecovered, {}});
  spec.y = categoryAxis({});
  spec.columns = {{.head = {Say::headRecovered, {}}, .beforePlot = true, .givesWay = 46},
                  {.head = {Say::headRecoveredShare, {}}, .strong = true},
                  {.head = {Say::headInterval, {}}, .givesWay = 36}};
  addKindLegend(spec, Say::legendFew);
}

Table shareTable(const insight::Recovery& recovery, Unit unit) {
  Table table{.columns = {{.kind = ColumnKind::touchpoint},
                          countColumn(Say::headFailed),
                          countColumn(Say::headRecovered),
                          numberColumn(Say::headRecoveredShare, Unit::share, 1),
                          intervalColumn(Say::headRecoveredShare, Unit::share, 1),
                          numberColumn(Say::headRestValue, unit, 2),
                          intervalColumn(Say::headRestValue, unit, 2)},
              .rows = {}};
  for (const TouchpointRecovery& part : recovery.touchpoints)
    table.rows.push_back(
        {.touchpoint = part.touchpoint,
         .cells = {part.title, part.failed, part.recovered, part.share.share, Range{part.share.low, part.share.high},
                   cellOf(part.valueOfTheRest), rangeCell(part.valueOfTheRest)}});
  return table;
}

std::vector<Phrase> recoveryWords(const insight::Recovery& recovery, Unit unit) {
  std::vector<Phrase> sentence{
      {Say::recoverySentence, {recovery.recovered, recovery.failed, shareFigure(recovery.share)}}};
  if (recovery.perRecovered && recovery.perFailure)
    sentence.push_back(
        {Say::recoveryOffset, {withUnit(*recovery.perRecovered, unit), withUnit(*recovery.perFailure, unit)}});
  return sentence;
}

} // namespace

ChartSpec recoveryChart(const Findings& findings, const ChartOptions& options) {
  const auto* result = findings.parts.find<insight::Part::recovery>();
  if (result == nullptr || (!result->recovery && !result->doubleDeviation))
    return refusedChart(ChartId::recovery, Say::emptyRecovery);
  ChartSpec spec;
  spec.id = ChartId::recovery;
  const Unit unit = unitOf(findings.analysis);
  const auto groups = groupsOf(*result);
  if (result->recovery && hasScores(groups) && !result->doubleDeviation)
    spec.choices = {{Say::axisRecovered, {}}, {Say::headMeanAfter, {}}};
  if (result->recovery && (spec.choices.empty() || options.choice == 0) && !result->recovery->touchpoints.empty()) {
    drawShares(spec, *result->recovery, *findings.map, options.mostTouchpoints);
    spec.table = shareTable(*result->recovery, unit);
    spec.sentence = recoveryWords(*result->recovery, unit);
    return spec;
  }
  if (!hasScores(groups))
    return refusedChart(ChartId::recovery, Say::emptyRecovery);
  drawGroups(spec, groups, findings.analysis);
  if (result->doubleDeviation && groups.back().scores->mean && groups[1].scores->mean)
    spec.sentence = {{Say::doubleSentence,
                      {meanFact(*groups.back().scores, unit), groups.back().scores->n,
                       meanFact(*groups[1].scores, unit), groups[1].scores->n}}};
  else
    spec.sentence = {{Say::groupsSentence, {}}};
  spec.notes = {{Say::noteMeansOnly, {}}};
  return spec;
}

} // namespace throughline::chart
