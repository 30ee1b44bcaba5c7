#include "core/chart/building.h"
#include "core/chart/charts/charts.h"

#include <algorithm>
#include <array>

namespace throughline::chart {

namespace {

using model::Component;

Say componentName(Component component) {
  switch (component) {
  case Component::personalization: return Say::componentPersonalization;
  case Component::easeOfUse: return Say::componentEaseOfUse;
  case Component::timeliness: return Say::componentTimeliness;
  case Component::consistency: return Say::componentConsistency;
  case Component::effectiveCommunication: return Say::componentCommunication;
  case Component::problemSolving: return Say::componentProblemSolving;
  case Component::productKnowledge: return Say::componentKnowledge;
  case Component::empathy: return Say::componentEmpathy;
  }
  return Say::none;
}

bool isService(Component component) {
  return component >= Component::effectiveCommunication;
}

/// One component over the touchpoints that were judged on it.
struct Scorecard {
  Component component = Component::personalization;
  double judged = 0; ///< sum of 1 .. 5
  std::int64_t touchpoints = 0;
  double rated = 0; ///< sum of mean ratings, 0 .. 100
  std::int64_t ratedTouchpoints = 0;

  double mean() const { return judged / static_cast<double>(touchpoints); }
  std::optional<double> meanRated() const {
    if (ratedTouchpoints == 0)
      return std::nullopt;
    return rated / static_cast<double>(ratedTouchpoints);
  }
};

std::array<Scorecard, 8> scorecards(const Findings& findings) {
  std::array<Scorecard, 8> cards;
  for (std::size_t i = 0; i < cards.size(); ++i)
    cards[i].component = static_cast<Component>(i);
  for (const auto& touchpoint : findings.map->touchpoints) {
    const auto figures =
        std::ranges::find(findings.analysis.touchpoints, touchpoint->id, &insight::TouchpointFigures::touchpoint);
    for (const auto& score : touchpoint->components) {
      auto& card = cards[static_cast<std::size_t>(score.component)];
      card.judged += score.score;
      ++card.touchpoints;
      if (figures != findings.analysis.touchpoints.end() && figures->mean) {
        card.rated += figures->scale.toHundred(figures->mean->points);
        ++card.ratedTouchpoints;
      }
    }
  }
  return cards;
}

Subject componentSubject(const Scorecard& card) {
  Subject subject = subjectNamed({componentName(card.component), {}});
  subject.kind = isService(card.component) ? model::Kind::service : model::Kind::experience;
  const auto rated = card.meanRated();
  subject.figures = {{Say::ownCount, {card.touchpoints}},
                     ownWords(Amount{card.mean(), Unit::scalePoints, 1}),
                     rated ? ownWords(Amount{*rated, Unit::scalePoints, 0}) : Phrase{}};
  subject.says = {{Say::sayJudged, {Amount{card.mean(), Unit::scalePoints, 1}, card.touchpoints}}};
  if (rated)
    subject.says.push_back({Say::sayRated, {Amount{*rated, Unit::scalePoints, 0}}});
  return subject;
}

Table componentTable(const std::array<Scorecard, 8>& cards) {
  Table table{.columns = {wordsColumn(Say::headComponent),
                          {.kind = ColumnKind::kind},
                          countColumn(Say::headJudgedAt),
                          numberColumn(Say::headJudged, Unit::scalePoints, 2),
                          numberColumn(Say::headMeasuredThere, Unit::scalePoints, 1)},
              .rows = {}};
  for (const auto& card : cards) {
    const auto rated = card.meanRated();
    Row row{.cells = {Phrase{componentName(card.component), {}},
                      isService(card.component) ? model::Kind::service : model::Kind::experience, card.touchpoints,
                      Cell(), rated ? Cell(*rated) : Cell()}};
    if (card.touchpoints > 0)
      row.cells[3] = card.mean();
    table.rows.push_back(std::move(row));
  }
  return table;
}

} // namespace

ChartSpec componentsChart(const Findings& findings, const ChartOptions&) {
  const auto cards = scorecards(findings);
  if (std::ranges::none_of(cards, [](const auto& card) { return card.touchpoints > 0; }))
    return refusedChart(ChartId::components, Say::emptyComponents);
  ChartSpec spec;
  spec.id = ChartId::components;
  Bars bars;
  Points ratings;
  const Scorecard* weakest = nullptr;
  for (const auto& card : cards) {
    if (card.touchpoints == 0)
      continue;
    const int row = static_cast<int>(spec.subjects.size());
    const double at = static_cast<double>(row);
    spec.subjects.push_back(componentSubject(card));
    bars.bars.push_back({.subject = row,
                         .at = at,
                         .from = 1,
                         .to = card.mean(),
                         .tone = isService(card.component) ? Tone::service : Tone::experience});
    if (const auto rated = card.meanRated())
      ratings.points.push_back(
          {.subject = row, .at = {1 + *rated / 25, at}, .tone = Tone::total, .shape = MarkShape::diamond});
    if (weakest == nullptr || card.mean() < weakest->mean())
      weakest = &card;
  }
  spec.layers = {std::move(bars), std::move(ratings)};
  spec.x = valueAxis({1, 5}, Unit::scalePoints, {Say::axisJudged, {}});
  spec.y = categoryAxis({});
  spec.columns = {{.head = {Say::headJudgedAt, {}}, .beforePlot = true, .givesWay = 46},
                  {.head = {Say::headJudged, {}}, .strong = true},
                  {.head = {Say::headMeasuredThere, {}}, .givesWay = 46}};
  addKindLegend(spec, Say::legendFew);
  spec.legend.push_back(legendOf(SignKind::point, Say::legendMeasured, Tone::total));
  spec.legend.back().shape = MarkShape::diamond;
  spec.sentence = {
      {Say::componentsSentence,
       {componentName(weakest->component), Amount{weakest->mean(), Unit::scalePoints, 1}, weakest->touchpoints}}};
  spec.notes = {{Say::noteJudged, {}}};
  spec.table = componentTable(cards);
  return spec;
}

} // namespace throughline::chart
