#include "core/chart/building.h"
#include "core/chart/charts/charts.h"

#include <algorithm>
#include <cmath>

namespace throughline::chart {

namespace {

using insight::ScoreCount;

Amount scoreAmount(double score) {
  return {score, Unit::count, score == std::round(score) ? 0 : 1};
}

/// 0 and 1 stand for no and yes, and are spoken of in percent.
bool isYesNo(const insight::Distribution& distribution) {
  return distribution.scaleLow == 0 && distribution.scaleHigh == 1 && distribution.scores.size() <= 2;
}

Phrase scoreTitle(const ScoreCount& score, bool yesNo) {
  if (yesNo)
    return {score.low > 0 ? Say::answerYes : Say::answerNo, {}};
  return score.low == score.high ? ownWords(scoreAmount(score.low))
                                 : Phrase{Say::fromTo, {scoreAmount(score.low), scoreAmount(score.high)}};
}

/// Promoters, passives and detractors of an NPS question; one tone else.
Tone scoreTone(const ScoreCount& score, bool nps) {
  if (!nps)
    return Tone::total;
  return score.low >= 9 ? Tone::better : score.low >= 7 ? Tone::plain : Tone::worse;
}

Table scoreTable(const insight::Distribution& distribution) {
  Table table{.columns = {wordsColumn(Say::headScoreValue), countColumn(Say::headResponses),
                          numberColumn(Say::headShareOfAll, Unit::share, 1)},
              .rows = {}};
  for (const auto& score : distribution.scores)
    table.rows.push_back({.cells = {scoreTitle(score, isYesNo(distribution)), score.count, score.share}});
  return table;
}

std::vector<Phrase> distributionWords(const insight::Distribution& distribution, const insight::Analysis& analysis) {
  const auto most = std::ranges::max_element(distribution.scores, {}, &ScoreCount::share);
  std::vector<Phrase> sentence;
  if (analysis.nps && analysis.nps->points && unitOf(analysis) == Unit::npsPoints) {
    const auto& nps = *analysis.nps;
    sentence.push_back({Say::distributionNps,
                        {figureOf(*nps.points, Unit::npsPoints), nps.n, nps.promoters, nps.passives, nps.detractors}});
  } else if (analysis.outcome && analysis.outcome->mean) {
    sentence.push_back(
        {Say::distributionSentence,
         {distribution.name, figureOf(*analysis.outcome->mean, isYesNo(distribution) ? Unit::share : unitOf(analysis)),
          distribution.n}});
  }
  const Phrase title = scoreTitle(*most, isYesNo(distribution));
  if (title.say == Say::own)
    sentence.push_back({Say::distributionMost, {title.facts.front(), Amount{most->share, Unit::share, 0}}});
  return sentence;
}

} // namespace

ChartSpec distributionChart(const Findings& findings, const ChartOptions&) {
  const auto* distribution = findings.resultOf<insight::Part::distribution>();
  if (distribution == nullptr || distribution->scores.empty())
    return refusedChart(ChartId::distribution, Say::emptyDistribution);
  ChartSpec spec;
  spec.id = ChartId::distribution;
  const bool nps = unitOf(findings.analysis) == Unit::npsPoints;
  Bars bars;
  std::vector<Phrase> categories;
  double highest = 0;
  for (std::size_t i = 0; i < distribution->scores.size(); ++i) {
    const auto& score = distribution->scores[i];
    categories.push_back(scoreTitle(score, isYesNo(*distribution)));
    bars.bars.push_back({.subject = static_cast<int>(i),
                         .at = static_cast<double>(i),
                         .from = 0,
                         .to = score.share,
                         .tone = scoreTone(score, nps)});
    Subject subject = subjectNamed(categories.back());
    subject.says = {ownWords(Amount{score.share, Unit::share, 1}), {Say::countOfN, {score.count, distribution->n}}};
    spec.subjects.push_back(std::move(subject));
    highest = std::max(highest, score.share);
  }
  spec.layers = {std::move(bars)};
  spec.x = categoryAxis(std::move(categories), {Say::axisScore, {distribution->name}});
  spec.y = shareAxis(highest, {Say::axisResponses, {}});
  if (nps)
    spec.legend = {legendOf(SignKind::bar, Say::legendPromoters, Tone::better),
                   legendOf(SignKind::bar, Say::legendPassives, Tone::plain),
                   legendOf(SignKind::bar, Say::legendDetractors, Tone::worse)};
  spec.sentence = distributionWords(*distribution, findings.analysis);
  spec.table = scoreTable(*distribution);
  return spec;
}

} // namespace throughline::chart
