#include "core/chart/building.h"
#include "core/chart/charts/charts.h"

#include <algorithm>

namespace throughline::chart {

namespace {

using insight::MovedRule;
using insight::Robustness;

/// The total under one placing of the failure cuts.
struct CutCase {
  Say name;
  double total;
  std::optional<insight::Estimate> interval;
  std::vector<std::string> worst;
};

std::vector<CutCase> casesOf(const Robustness& robustness, const insight::Drag& drag) {
  std::vector<CutCase> cases;
  const auto add = [&cases](Say name, const std::optional<MovedRule>& moved) {
    if (moved)
      cases.push_back({.name = name, .total = moved->total, .interval = {}, .worst = moved->worst});
  };
  add(Say::ruleFewer, robustness.fewerFail);
  cases.push_back(
      {.name = Say::ruleGiven, .total = drag.total.points, .interval = drag.total, .worst = robustness.worst});
  add(Say::ruleMore, robustness.moreFail);
  return cases;
}

Table cutTable(const std::vector<CutCase>& cases, Unit unit) {
  Table table{.columns = {wordsColumn(Say::headRule), numberColumn(Say::headTotal, unit, 2),
                          intervalColumn(Say::headTotal, unit, 2), wordsColumn(Say::headWorst)},
              .rows = {}};
  for (const auto& each : cases)
    table.rows.push_back(
        {.cells = {Phrase{each.name, {}}, each.total, rangeCell(each.interval), titlesOf(each.worst)}});
  return table;
}

std::vector<Phrase> askWords(const std::vector<insight::AskNext>& asked) {
  std::vector<Phrase> words;
  for (const auto& ask : asked)
    words.push_back(
        {ask.reason == insight::AskNext::Reason::wideInterval ? Say::askWide : Say::askFew, {ask.more, ask.title}});
  return words;
}

} // namespace

ChartSpec robustnessChart(const Findings& findings, const ChartOptions&) {
  const auto* robustness = findings.resultOf<insight::Part::range>();
  const auto& drag = insight::headline(findings.analysis);
  if (robustness == nullptr || drag.refused)
    return refusedForDrag(ChartId::robustness, findings, Say::emptyRobustness);
  const Unit unit = unitOf(findings.analysis);
  ChartSpec spec;
  spec.id = ChartId::robustness;
  Points points;
  Intervals whiskers;
  const auto cases = casesOf(*robustness, drag);
  for (const auto& each : cases) {
    const int row = static_cast<int>(spec.subjects.size());
    const double at = static_cast<double>(row);
    const int decimals = figureOf(drag.total, unit).decimals;
    Subject subject = subjectNamed({each.name, {}});
    subject.strong = each.name == Say::ruleGiven;
    subject.figures = {ownWords(Amount{each.total, unit, decimals}), ownWords(titlesOf(each.worst))};
    subject.says = {ownWords(Amount{each.total, unit, decimals}), {Say::sayWorst, {titlesOf(each.worst)}}};
    spec.subjects.push_back(std::move(subject));
    points.points.push_back({.subject = row,
                             .at = {each.total, at},
                             .tone = Tone::total,
                             .shape = each.interval ? MarkShape::circle : MarkShape::diamond});
    if (each.interval)
      whiskers.intervals.push_back({.subject = row, .at = at, .range = {each.interval->low, each.interval->high}});
  }
  spec.layers = {std::move(whiskers), std::move(points)};
  fitRows(spec, unit, {Say::axisDragOverTime, {unit}});
  spec.columns = {{.head = {Say::headTotal, {}}, .strong = true}, {.head = {Say::headWorst, {}}, .givesWay = 60}};
  spec.legend = {legendOf(SignKind::interval, Say::legendInterval, Tone::plain)};
  // "Worst" is nobody where the total may be nothing.
  const bool both = robustness->fewerFail && robustness->moreFail;
  const Say stays = both ? Say::robustStays : Say::robustOnce;
  if (drag.showsLoss())
    spec.sentence = {{robustness->stays ? stays : Say::robustMoves, {titlesOf(robustness->worst)}}};
  else
    spec.sentence = {{Say::impactNothing, {}}};
  if (const auto* asked = findings.parts.find<insight::Part::askNext>())
    for (auto& words : askWords(*asked))
      spec.notes.push_back(std::move(words));
  spec.table = cutTable(cases, unit);
  return spec;
}

} // namespace throughline::chart
