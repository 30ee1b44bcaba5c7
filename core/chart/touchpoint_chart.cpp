#include "core/chart/chart_spec.h"

#include <algorithm>

namespace throughline::chart {

namespace {

Bar failureBar(const insight::TouchpointFigures& figures, int minimumMeasured) {
  const auto& failures = *figures.failures;
  Bar bar;
  bar.touchpoint = figures.touchpoint;
  bar.title = figures.title;
  bar.kind = figures.kind;
  bar.label = failures.n >= minimumMeasured ? insight::Label::clear : insight::Label::unclear;
  bar.failed = failures.count;
  bar.reached = failures.n;
  bar.to = bar.value = failures.share;
  bar.range = bar.whisker = Range{failures.low, failures.high};
  return bar;
}

/// Means of different scales stand in one column, each with the decimals of a five-point scale.
int meanDecimals(const insight::Analysis& analysis) {
  const auto wide = [](const auto& figures) { return figures.scale.high - figures.scale.low > 20; };
  return std::ranges::any_of(analysis.touchpoints, wide) ? 1 : 2;
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

ChartSpec failureChart(const insight::Analysis& analysis, int minimumMeasured) {
  ChartSpec spec;
  spec.kind = ChartKind::failures;
  spec.mapTitle = analysis.mapTitle;
  spec.unit = Unit::share;
  double highest = 0;
  for (const auto& figures : analysis.touchpoints)
    if (figures.failures && figures.failures->n > 0) {
      spec.bars.push_back(failureBar(figures, minimumMeasured));
      highest = std::max(highest, figures.failures->high);
    }
  spec.axis = niceAxis(0, std::min(1.0, highest));
  spec.table = touchpointTable(analysis);
  if (spec.bars.empty())
    spec.refused = insight::Refusal::noData;
  return spec;
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
