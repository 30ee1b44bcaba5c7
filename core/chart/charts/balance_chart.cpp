#include "core/chart/building.h"
#include "core/chart/charts/charts.h"

#include <algorithm>

namespace throughline::chart {

namespace {

using insight::StageBalance;

/// Contacts where there is feedback, else touchpoints on the map.
struct Halves {
  double experience = 0;
  double service = 0;

  double share() const { return service / (experience + service); }
  bool any() const { return experience + service > 0; }
};

Halves halvesOfStage(const StageBalance& stage, bool byContacts) {
  if (byContacts)
    return {static_cast<double>(stage.experienceFeedback), static_cast<double>(stage.serviceFeedback)};
  return {static_cast<double>(stage.experienceTouchpoints), static_cast<double>(stage.serviceTouchpoints)};
}

Table balanceTable(const insight::Balance& balance, Unit unit) {
  Table table{.columns = {wordsColumn(Say::headStage), countColumn(Say::headExperienceTouchpoints),
                          countColumn(Say::headServiceTouchpoints), countColumn(Say::headExperienceFeedback),
                          countColumn(Say::headServiceFeedback), numberColumn(Say::headExperienceDrag, unit, 1),
                          numberColumn(Say::headServiceDrag, unit, 1)},
              .rows = {}};
  const auto known = [](const std::optional<double>& drag) { return drag ? Cell(*drag) : Cell(); };
  for (const auto& stage : balance.stages)
    table.rows.push_back({.cells = {stage.stage, std::int64_t{stage.experienceTouchpoints},
                                    std::int64_t{stage.serviceTouchpoints}, stage.experienceFeedback,
                                    stage.serviceFeedback, known(stage.experienceDrag), known(stage.serviceDrag)}});
  return table;
}

Subject balanceSubject(const StageBalance& stage, const Halves& halves, bool dragKnown, Unit unit) {
  Subject subject = subjectNamed(ownWords(stage.stage));
  const auto count = [](double value) { return static_cast<std::int64_t>(value); };
  subject.figures = {{Say::countOfN, {count(halves.service), count(halves.experience + halves.service)}},
                     halves.any() ? ownWords(Amount{halves.share(), Unit::share, 0}) : Phrase{},
                     dragKnown && stage.serviceDrag ? ownWords(Amount{*stage.serviceDrag, unit, 1}) : Phrase{}};
  if (halves.any())
    subject.says = {{Say::sayServiceShare, {Amount{halves.share(), Unit::share, 0}}}};
  if (dragKnown && stage.experienceDrag)
    subject.says.push_back({Say::sayExperienceDrag, {withUnit(Amount{*stage.experienceDrag, unit, 1})}});
  if (dragKnown && stage.serviceDrag)
    subject.says.push_back({Say::sayServiceDrag, {withUnit(Amount{*stage.serviceDrag, unit, 1})}});
  return subject;
}

std::vector<Phrase> balanceWords(const insight::Balance& balance, bool byContacts) {
  Halves all;
  for (const auto& stage : balance.stages) {
    const Halves halves = halvesOfStage(stage, byContacts);
    all.experience += halves.experience;
    all.service += halves.service;
  }
  const auto count = [](double value) { return static_cast<std::int64_t>(value); };
  std::vector<Phrase> sentence{
      {byContacts ? Say::balanceSentence : Say::balanceMap,
       {count(all.service), count(all.experience + all.service), Amount{all.share(), Unit::share, 0}}}};
  if (const auto& share = balance.failureDemand.share)
    sentence.push_back(
        {Say::balanceDemand, {balance.failureDemand.caused, balance.failureDemand.contacts, shareFigure(*share)}});
  return sentence;
}

} // namespace

ChartSpec balanceChart(const Findings& findings, const ChartOptions&) {
  const auto* balance = findings.parts.find<insight::Part::balance>();
  const auto has = [](bool byContacts) {
    return [byContacts](const StageBalance& stage) { return halvesOfStage(stage, byContacts).any(); };
  };
  if (balance == nullptr || std::ranges::none_of(balance->stages, has(false)))
    return refusedChart(ChartId::balance, Say::emptyBalance);
  const bool byContacts = std::ranges::any_of(balance->stages, has(true));
  const bool dragKnown = !findings.analysis.drag.refused && byContacts;
  const Unit unit = unitOf(findings.analysis);
  ChartSpec spec;
  spec.id = ChartId::balance;
  Bars bars;
  for (const auto& stage : balance->stages) {
    const int row = static_cast<int>(spec.subjects.size());
    const double at = static_cast<double>(row);
    const Halves halves = halvesOfStage(stage, byContacts);
    spec.subjects.push_back(balanceSubject(stage, halves, dragKnown, unit));
    if (!halves.any())
      continue;
    const double border = 1 - halves.share();
    if (border > 0)
      bars.bars.push_back({.subject = row, .at = at, .from = 0, .to = border, .tone = Tone::experience});
    if (border < 1)
      bars.bars.push_back({.subject = row, .at = at, .from = border, .to = 1, .tone = Tone::service});
  }
  spec.layers = {std::move(bars)};
  spec.x = shareAxis(1, {byContacts ? Say::axisContacts : Say::axisTouchpoints, {}});
  spec.y = categoryAxis({});
  spec.columns = {{.head = {Say::headServiceOfAll, {}}, .beforePlot = true, .givesWay = 46},
                  {.head = {Say::headServiceShare, {}}, .strong = true}};
  if (dragKnown)
    spec.columns.push_back({.head = {Say::headServiceDrag, {}}, .givesWay = 36});
  addKindLegend(spec, Say::legendFew);
  spec.sentence = balanceWords(*balance, byContacts);
  spec.table = balanceTable(*balance, unit);
  return spec;
}

} // namespace throughline::chart
