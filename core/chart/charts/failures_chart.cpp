#include "core/chart/building.h"
#include "core/chart/charts/charts.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace throughline::chart {

namespace {

constexpr std::size_t mostRows = 30; // what a page holds at the size of its text

bool canBeShown(const insight::TouchpointFigures& figures) {
  return figures.failures && figures.failures->n > 0;
}

using Shown = std::vector<const insight::TouchpointFigures*>;

/// In the order of the journey: all of them, or those where most fail, figures of few answers last.
Shown shownOf(const insight::Analysis& analysis, int minimumMeasured) {
  Shown shown;
  for (const auto& figures : analysis.touchpoints)
    if (canBeShown(figures))
      shown.push_back(&figures);
  if (shown.size() <= mostRows)
    return shown;
  const auto rank = [minimumMeasured](const auto* figures) {
    return std::pair(figures->failures->n >= minimumMeasured, figures->failures->share);
  };
  std::ranges::stable_sort(shown, std::greater<>(), rank);
  shown.resize(mostRows);
  std::ranges::sort(shown); // they lie in the order of the journey
  return shown;
}

Subject failureSubject(const insight::TouchpointFigures& figures, bool few) {
  const auto& failures = *figures.failures;
  Subject subject = subjectOf(figures.touchpoint, figures.title, figures.kind);
  const Range range{failures.low, failures.high};
  subject.unsure = few;
  subject.figures = {{Say::countOfN, {failures.count, failures.n}},
                     ownWords(Amount{failures.share, Unit::share, 0}),
                     ownWords(Spread{range, Unit::share, 0})};
  subject.says = {ownWords(Amount{failures.share, Unit::share, 1}), ownWords(Spread{range, Unit::share, 1}),
                  ownWords(figures.kind)};
  return subject;
}

void drawFailures(ChartSpec& spec, const Shown& shown, int minimumMeasured) {
  Bars bars;
  Intervals whiskers;
  double highest = 0;
  for (const auto* each : shown) {
    const auto& figures = *each;
    const bool few = figures.failures->n < minimumMeasured;
    const int row = static_cast<int>(spec.subjects.size());
    spec.subjects.push_back(failureSubject(figures, few));
    bars.bars.push_back({.subject = row,
                         .at = static_cast<double>(row),
                         .from = 0,
                         .to = figures.failures->share,
                         .tone = toneOf(figures.kind),
                         .hollow = few});
    whiskers.intervals.push_back(
        {.subject = row, .at = static_cast<double>(row), .range = {figures.failures->low, figures.failures->high}});
    highest = std::max(highest, figures.failures->high);
  }
  spec.layers = {std::move(bars), std::move(whiskers)};
  spec.x = shareAxis(highest, {Say::axisShareFailed, {}});
  spec.y = categoryAxis({});
}

/// "Failures are most frequent at Claims: 34 % (31 to 37 %), n = 812."
Phrase worstFailure(const insight::Analysis& analysis, int minimumMeasured) {
  const insight::TouchpointFigures* worst = nullptr;
  for (const auto& figures : analysis.touchpoints)
    if (canBeShown(figures) && (figures.failures->n >= minimumMeasured || worst == nullptr) &&
        (worst == nullptr || figures.failures->share > worst->failures->share || worst->failures->n < minimumMeasured))
      worst = &figures;
  return {Say::failuresSentence, {worst->title, shareFigure(*worst->failures), worst->failures->n}};
}

/// Means of different scales stand in one column, each with the decimals of a five-point scale.
int meanDecimals(const insight::Analysis& analysis) {
  const auto wide = [](const auto& figures) { return figures.scale.high - figures.scale.low > 20; };
  return std::ranges::any_of(analysis.touchpoints, wide) ? 1 : 2;
}

/// Answers that a figure stands on at least where it leaves the house as data.
constexpr std::int64_t fewestAnswers = 10;

bool isFew(std::int64_t count) {
  return count > 0 && count < fewestAnswers;
}

bool pointsAtFew(const insight::Share& failures) {
  return isFew(failures.n) || isFew(failures.count) || isFew(failures.n - failures.count);
}

Row rowOf(const insight::TouchpointFigures& figures) {
  Row row{.role = Role::touchpoint, .touchpoint = figures.touchpoint, .cells = {}};
  row.cells = {figures.title, figures.kind, figures.stage, figures.n, Cell(), Cell(), Cell(), Cell(), figures.evidence};
  if (figures.mean) {
    row.cells[4] = figures.mean->points;
    row.cells[5] = Range{figures.mean->low, figures.mean->high};
  }
  if (figures.failures) {
    row.cells[6] = figures.failures->share;
    row.cells[7] = Range{figures.failures->low, figures.failures->high};
  }
  return row;
}

} // namespace

ChartSpec failuresChart(const Findings& findings, const ChartOptions&) {
  const auto& analysis = findings.analysis;
  if (std::ranges::none_of(analysis.touchpoints, canBeShown)) {
    auto spec = refusedChart(ChartId::failures, Say::emptyNoData);
    spec.table = touchpointTable(analysis);
    return spec;
  }
  ChartSpec spec;
  spec.id = ChartId::failures;
  const auto shown = shownOf(analysis, findings.minimumMeasured);
  drawFailures(spec, shown, findings.minimumMeasured);
  const auto all = std::ranges::count_if(analysis.touchpoints, canBeShown);
  if (static_cast<std::size_t>(all) > shown.size())
    spec.notes.push_back({Say::noteFurther, {static_cast<std::int64_t>(shown.size()), static_cast<std::int64_t>(all)}});
  spec.sentence = {worstFailure(analysis, findings.minimumMeasured)};
  spec.columns = {{.head = {Say::headFailedOfReached, {}}, .beforePlot = true, .givesWay = 46},
                  {.head = {Say::headShare, {}}, .strong = true},
                  {.head = {Say::headInterval, {}}, .givesWay = 36}};
  addKindLegend(spec, Say::legendFew);
  spec.table = touchpointTable(analysis);
  return spec;
}

Table touchpointTableWithoutSmallCells(const insight::Analysis& analysis) {
  auto table = touchpointTable(analysis);
  for (std::size_t at = 0; at < table.rows.size(); ++at) {
    auto& cells = table.rows[at].cells;
    const auto& figures = analysis.touchpoints[at];
    if (isFew(figures.n))
      cells[3] = cells[4] = cells[5] = Cell();
    if (isFew(figures.n) || (figures.failures && pointsAtFew(*figures.failures)))
      cells[6] = cells[7] = Cell();
  }
  return table;
}

Table touchpointTable(const insight::Analysis& analysis) {
  const int decimals = meanDecimals(analysis);
  Table table{.columns = {{ColumnKind::touchpoint, Unit::count, 0},
                          {ColumnKind::kind, Unit::count, 0},
                          {ColumnKind::stage, Unit::count, 0},
                          {ColumnKind::responses, Unit::count, 0},
                          {ColumnKind::mean, Unit::scalePoints, decimals},
                          {ColumnKind::interval, Unit::scalePoints, decimals, ColumnKind::mean},
                          {ColumnKind::failureShare, Unit::share, 0},
                          {ColumnKind::interval, Unit::share, 0, ColumnKind::failureShare},
                          {ColumnKind::evidence, Unit::count, 0}},
              .rows = {}};
  std::ranges::transform(analysis.touchpoints, std::back_inserter(table.rows), rowOf);
  return table;
}

} // namespace throughline::chart
