#include "core/chart/building.h"
#include "core/chart/charts/charts.h"

#include <algorithm>

namespace throughline::chart {

namespace {

using insight::TouchpointGain;

Subject gainSubject(const TouchpointGain& gain, model::Kind kind, Unit unit, int decimals) {
  Subject subject = subjectOf(gain.touchpoint, gain.title, kind);
  subject.unsure = gain.all.low <= 0;
  const Range all{gain.all.low, gain.all.high};
  subject.figures = {ownWords(Amount{gain.half.points, unit, clearOfZero(gain.half.points, all, unit, decimals)}),
                     ownWords(Amount{gain.all.points, unit, clearOfZero(gain.all.points, all, unit, decimals)}),
                     ownWords(Spread{all, unit, decimals})};
  subject.says = {
      {Say::sayAllFixed, {withUnit(gain.all, unit)}}, {Say::sayHalfFixed, {withUnit(gain.half, unit)}}, ownWords(kind)};
  return subject;
}

Table gainTable(const insight::Gains& gains, const model::JourneyMap& map, Unit unit, int decimals) {
  Table table{.columns = {{.kind = ColumnKind::touchpoint},
                          {.kind = ColumnKind::kind},
                          numberColumn(Say::headShare, Unit::share, 0),
                          numberColumn(Say::headGainHalf, unit, decimals),
                          intervalColumn(Say::headGainHalf, unit, decimals),
                          numberColumn(Say::headGainAll, unit, decimals),
                          intervalColumn(Say::headGainAll, unit, decimals),
                          numberColumn(Say::headGainFive, unit, decimals),
                          intervalColumn(Say::headGainFive, unit, decimals)},
              .rows = {}};
  for (const auto& gain : gains.touchpoints)
    table.rows.push_back(
        {.touchpoint = gain.touchpoint,
         .cells = {gain.title, kindOn(map, gain.touchpoint), gain.failureShare, gain.half.points, rangeCell(gain.half),
                   gain.all.points, rangeCell(gain.all), gain.toFivePercent.points, rangeCell(gain.toFivePercent)}});
  return table;
}

/// Where the total may be nothing no gain is promised at one touchpoint.
std::vector<Phrase> gainSentence(const insight::Gains& gains, bool showsLoss, Unit unit) {
  const auto best = std::ranges::max_element(gains.touchpoints, {}, [](const auto& gain) { return gain.half.points; });
  if (best->half.low <= 0 || !showsLoss)
    return {{Say::whatIfNone, {best->title, withUnit(best->half, unit)}}};
  std::vector<Phrase> sentence{{Say::whatIfSentence, {best->title, withUnit(best->half, unit)}}};
  if (gains.touchpoints.size() >= 3)
    sentence.push_back({Say::whatIfThree, {withUnit(gains.worstThree, unit)}});
  return sentence;
}

void drawGains(ChartSpec& spec, const insight::Gains& gains, const model::JourneyMap& map, std::size_t most,
               bool showsLoss, Unit unit) {
  std::vector<insight::Estimate> all;
  std::ranges::transform(gains.touchpoints, std::back_inserter(all), &TouchpointGain::all);
  const int decimals = commonDecimals(all, unit);
  Bars bars;
  Intervals whiskers;
  Points halves;
  for (std::size_t i = 0; i < std::min(most, gains.touchpoints.size()); ++i) {
    const auto& gain = gains.touchpoints[i];
    const auto kind = kindOn(map, gain.touchpoint);
    const int row = static_cast<int>(i);
    const double at = static_cast<double>(i);
    spec.subjects.push_back(gainSubject(gain, kind, unit, decimals));
    bars.bars.push_back({.subject = row,
                         .at = at,
                         .from = 0,
                         .to = gain.all.points,
                         .tone = toneOf(kind),
                         .hollow = gain.all.low <= 0 || !showsLoss});
    whiskers.intervals.push_back({.subject = row, .at = at, .range = {gain.all.low, gain.all.high}});
    halves.points.push_back(
        {.subject = row, .at = {gain.half.points, at}, .tone = Tone::total, .shape = MarkShape::diamond});
  }
  spec.layers = {std::move(bars), std::move(whiskers), std::move(halves)};
  spec.table = gainTable(gains, map, unit, std::max(1, decimals));
}

} // namespace

ChartSpec whatIfChart(const Findings& findings, const ChartOptions& options) {
  const auto* whatIf = findings.resultOf<insight::Part::whatIf>();
  if (whatIf == nullptr || whatIf->gains.touchpoints.empty())
    return refusedForDrag(ChartId::whatIf, findings, Say::emptyNoTouchpointLeft);
  const Unit unit = unitOf(findings.analysis);
  const bool showsLoss = insight::headline(findings.analysis).showsLoss();
  ChartSpec spec;
  spec.id = ChartId::whatIf;
  drawGains(spec, whatIf->gains, *findings.map, options.mostTouchpoints, showsLoss, unit);
  fitRows(spec, unit, {Say::axisGain, {unit}});
  spec.columns = {{.head = {Say::headGainHalf, {}}, .givesWay = 46},
                  {.head = {Say::headGainAll, {}}, .strong = true},
                  {.head = {Say::headInterval, {}}, .givesWay = 36}};
  addKindLegend(spec, Say::legendHoldsZero);
  spec.legend.push_back(legendOf(SignKind::point, Say::legendGainHalf, Tone::total));
  spec.legend.back().shape = MarkShape::diamond;
  spec.sentence = gainSentence(whatIf->gains, showsLoss, unit);
  spec.notes = {{Say::noteAssociation, {}}, {Say::noteNotForecast, {}}, {Say::noteDoNotAdd, {}}};
  return spec;
}

} // namespace throughline::chart
