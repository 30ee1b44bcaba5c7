#include "core/chart/building.h"
#include "core/chart/charts/charts.h"

#include <algorithm>

namespace throughline::chart {

namespace {

using insight::HeatCell;

int placeOf(const std::vector<std::string>& titles, const std::string& title) {
  return static_cast<int>(std::ranges::find(titles, title) - titles.begin());
}

Phrase placeTitle(const HeatCell& cell) {
  return {Say::cellPlace, {cell.stage, cell.channel}};
}

GridCell gridCellOf(const HeatCell& cell, const insight::Heat& heat, int subject, double darkest) {
  GridCell place{.subject = subject,
                 .column = placeOf(heat.channels, cell.channel),
                 .row = placeOf(heat.stages, cell.stage),
                 .hollow = !cell.failures.has_value(),
                 .text = {Say::sayN, {cell.n}}};
  if (cell.failures) {
    place.shade = darkest > 0 ? cell.failures->share / darkest : 0;
    place.text = {Say::countOfN, {Amount{cell.failures->share, Unit::share, 0}, cell.n}};
  }
  return place;
}

Subject heatSubject(const HeatCell& cell) {
  Subject subject = subjectNamed(placeTitle(cell));
  if (cell.failures)
    subject.says = {ownWords(shareFigure(*cell.failures)), {Say::sayN, {cell.n}}};
  else
    subject.says = {{Say::legendFewAnswers, {}}};
  return subject;
}

Table heatTable(const insight::Heat& heat) {
  Table table{.columns = {wordsColumn(Say::headStage), wordsColumn(Say::headChannel), countColumn(Say::headAnswers),
                          countColumn(Say::headFailed), numberColumn(Say::headShare, Unit::share, 1),
                          intervalColumn(Say::headShare, Unit::share, 1)},
              .rows = {}};
  for (const auto& cell : heat.cells) {
    Row row{.cells = {cell.stage, cell.channel, cell.n, cell.failed, Cell(), Cell()}};
    if (cell.failures) {
      row.cells[4] = cell.failures->share;
      row.cells[5] = Range{cell.failures->low, cell.failures->high};
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

/// The cell that fails most, said where its interval is wholly above that of the one that fails least.
std::vector<Phrase> heatSentence(const insight::Heat& heat) {
  const HeatCell* worst = nullptr;
  const HeatCell* best = nullptr;
  for (const auto& cell : heat.cells) {
    if (!cell.failures)
      continue;
    if (worst == nullptr || cell.failures->share > worst->failures->share)
      worst = &cell;
    if (best == nullptr || cell.failures->share < best->failures->share)
      best = &cell;
  }
  if (worst == nullptr)
    return {{Say::heatFew, {}}};
  const auto about = [](Say say, const HeatCell& cell) {
    return Phrase{say, {cell.stage, cell.channel, shareFigure(*cell.failures), cell.failures->n}};
  };
  if (worst->failures->low > best->failures->high)
    return {about(Say::heatSentence, *worst), about(Say::heatBest, *best)};
  return {{Say::heatEven, {}}, about(Say::heatHighest, *worst)};
}

} // namespace

ChartSpec heatChart(const Findings& findings, const ChartOptions&) {
  const auto* heat = findings.resultOf<insight::Part::heat>();
  if (heat == nullptr || heat->cells.empty())
    return refusedChart(ChartId::heat, Say::emptyHeat);
  ChartSpec spec;
  spec.id = ChartId::heat;
  double darkest = 0;
  for (const auto& cell : heat->cells)
    darkest = std::max(darkest, cell.failures ? cell.failures->share : 0);
  Cells cells;
  for (const auto& cell : heat->cells) {
    cells.cells.push_back(gridCellOf(cell, *heat, static_cast<int>(spec.subjects.size()), darkest));
    spec.subjects.push_back(heatSubject(cell));
  }
  spec.layers = {std::move(cells)};
  std::vector<Phrase> stages;
  std::ranges::transform(heat->stages, std::back_inserter(stages), [](const auto& title) { return ownWords(title); });
  std::vector<Phrase> channels;
  std::ranges::transform(heat->channels, std::back_inserter(channels),
                         [](const auto& title) { return ownWords(title); });
  spec.x = categoryAxis(std::move(channels), {Say::axisChannel, {}});
  spec.y = categoryAxis(std::move(stages), {Say::axisStage, {}});
  spec.legend = {legendOf(SignKind::cell, Say::legendDarker, Tone::worse)};
  if (std::ranges::any_of(heat->cells, [](const auto& cell) { return !cell.failures; })) {
    spec.legend.push_back(legendOf(SignKind::cell, Say::legendFewAnswers, Tone::faint));
    spec.legend.back().hollow = true;
  }
  spec.sentence = heatSentence(*heat);
  spec.notes = {{Say::noteManyLooks, {static_cast<std::int64_t>(heat->cells.size())}}};
  spec.table = heatTable(*heat);
  return spec;
}

} // namespace throughline::chart
