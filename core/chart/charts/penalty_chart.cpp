#include "core/chart/building.h"
#include "core/chart/charts/charts.h"

#include <algorithm>
#include <cmath>

namespace throughline::chart {

namespace {

using insight::TouchpointAsymmetry;

Say readingOf(const TouchpointAsymmetry& part) {
  switch (part.label) {
  case stats::AsymmetryLabel::dissatisfier: return Say::mustBe;
  case stats::AsymmetryLabel::satisfier: return Say::delights;
  case stats::AsymmetryLabel::unclear: break;
  }
  return Say::evenHanded;
}

Subject asymmetrySubject(const TouchpointAsymmetry& part, model::Kind kind, Unit unit, int decimals) {
  Subject subject = subjectOf(part.touchpoint, part.title, kind);
  subject.figures = {ownWords(Amount{part.penalty.points, unit, decimals}),
                     ownWords(Amount{part.reward.points, unit, decimals}),
                     {readingOf(part), {}}};
  subject.says = {{Say::sayLow, {withUnit(part.penalty, unit)}},
                  {Say::sayHigh, {withUnit(part.reward, unit)}},
                  {readingOf(part), {}}};
  return subject;
}

Table asymmetryTable(const insight::PenaltyAndReward& found, Unit unit, int decimals) {
  Table table{.columns = {{.kind = ColumnKind::touchpoint},
                          numberColumn(Say::headPenalty, unit, decimals),
                          intervalColumn(Say::headPenalty, unit, decimals),
                          numberColumn(Say::headReward, unit, decimals),
                          intervalColumn(Say::headReward, unit, decimals),
                          numberColumn(Say::headAsymmetry, Unit::scalePoints, 2),
                          intervalColumn(Say::headAsymmetry, Unit::scalePoints, 2),
                          wordsColumn(Say::headReading)},
              .rows = {}};
  for (const auto& part : found.touchpoints)
    table.rows.push_back(
        {.touchpoint = part.touchpoint,
         .cells = {part.title, part.penalty.points, rangeCell(part.penalty), part.reward.points, rangeCell(part.reward),
                   part.asymmetry.points, rangeCell(part.asymmetry), Phrase{readingOf(part), {}}}});
  return table;
}

std::vector<Phrase> asymmetrySentence(const insight::PenaltyAndReward& found) {
  std::vector<std::string> musts;
  std::vector<std::string> delights;
  for (const auto& part : found.touchpoints) {
    if (part.label == stats::AsymmetryLabel::dissatisfier)
      musts.push_back(part.title);
    if (part.label == stats::AsymmetryLabel::satisfier)
      delights.push_back(part.title);
  }
  std::vector<Phrase> sentence;
  if (!musts.empty())
    sentence.push_back({Say::penaltySentence, {titlesOf(musts)}});
  if (!delights.empty())
    sentence.push_back({Say::rewardSentence, {titlesOf(delights)}});
  return sentence.empty() ? std::vector<Phrase>{{Say::penaltyNothing, {}}} : sentence;
}

double heightOf(const TouchpointAsymmetry& part) {
  return std::max(std::abs(part.penalty.points), std::abs(part.reward.points));
}

} // namespace

ChartSpec penaltyChart(const Findings& findings, const ChartOptions& options) {
  const auto* found = findings.resultOf<insight::Part::penaltyReward>();
  if (found == nullptr || found->touchpoints.empty())
    return refusedForDrag(ChartId::penaltyReward, findings, Say::emptyPenalty);
  const Unit unit = unitOf(findings.analysis);
  std::vector<insight::Estimate> penalties;
  std::ranges::transform(found->touchpoints, std::back_inserter(penalties), &TouchpointAsymmetry::penalty);
  const int decimals = commonDecimals(penalties, unit);
  ChartSpec spec;
  spec.id = ChartId::penaltyReward;
  Bars bars;
  Intervals whiskers;
  const auto drawn = heaviest(found->touchpoints, options.mostTouchpoints, heightOf);
  for (std::size_t i = 0; i < drawn.size(); ++i) {
    const auto& part = *drawn[i];
    const int row = static_cast<int>(i);
    const double at = static_cast<double>(i);
    spec.subjects.push_back(asymmetrySubject(part, kindOn(*findings.map, part.touchpoint), unit, decimals));
    bars.bars.push_back({.subject = row, .at = at, .from = 0, .to = part.penalty.points, .tone = Tone::worse});
    bars.bars.push_back({.subject = row, .at = at, .from = 0, .to = part.reward.points, .tone = Tone::better});
    for (const auto& estimate : {part.penalty, part.reward})
      whiskers.intervals.push_back({.subject = row, .at = at, .range = {estimate.low, estimate.high}});
  }
  spec.layers = {std::move(bars), std::move(whiskers)};
  fitRows(spec, unit, {Say::axisLossAndGain, {unit}});
  spec.columns = {{.head = {Say::headPenalty, {}}, .givesWay = 36},
                  {.head = {Say::headReward, {}}, .givesWay = 36},
                  {.head = {Say::headReading, {}}, .strong = true}};
  spec.legend = {legendOf(SignKind::bar, Say::legendPenalty, Tone::worse),
                 legendOf(SignKind::bar, Say::legendReward, Tone::better),
                 legendOf(SignKind::interval, Say::legendInterval, Tone::plain)};
  spec.sentence = asymmetrySentence(*found);
  spec.notes = {{Say::noteAssociation, {}}};
  spec.table = asymmetryTable(*found, unit, std::max(1, decimals));
  return spec;
}

} // namespace throughline::chart
