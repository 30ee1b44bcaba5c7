#include "core/chart/chart_spec.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <span>

namespace throughline::chart {

namespace {

using insight::Estimate;
using insight::TouchpointDrag;

/// What the waterfall is made of, whichever model it comes from.
struct Fall {
  double start = 0; ///< without failures
  double end = 0;   ///< observed
  std::optional<Range> endRange;
  Estimate total;
  std::span<const TouchpointDrag> parts;
  double scaleEnd = 0; ///< where bars of a whole score begin
  std::int64_t n = 0;  ///< responses that the end is the mean of

  /// -1 where drag lowers the score, +1 where the score is better when it is lower.
  double direction() const {
    return std::abs(start - total.points - end) <= std::abs(start + total.points - end) ? -1 : 1;
  }
};

double halfWidth(const Estimate& estimate) {
  return (estimate.high - estimate.low) / 2;
}

/// The decimals that most parts support, so that a column has the same number of them.
int decimalsOf(const Fall& fall) {
  std::vector<double> widths;
  for (const auto& part : fall.parts)
    if (halfWidth(part.drag) > 0)
      widths.push_back(halfWidth(part.drag));
  if (widths.empty())
    return supportedDecimals(halfWidth(fall.total));
  const auto middle = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() / 2);
  std::ranges::nth_element(widths, middle);
  return supportedDecimals(*middle);
}

double roundedTo(int decimals, double value) {
  const double factor = std::pow(10.0, decimals);
  return std::round(value * factor) / factor;
}

bool partsMissTotal(const std::vector<Bar>& bars, double total, int decimals) {
  double sum = 0;
  for (const auto& bar : bars)
    if (bar.role == Role::touchpoint || bar.role == Role::smaller)
      sum += roundedTo(decimals, bar.value);
  return std::abs(sum - roundedTo(decimals, total)) > 0.5 * std::pow(10.0, -decimals);
}

Bar stepOf(const TouchpointDrag& part) {
  Bar bar;
  bar.touchpoint = part.touchpoint;
  bar.title = part.title;
  bar.kind = part.kind;
  bar.label = part.label;
  bar.failed = part.failed;
  bar.reached = part.reached;
  bar.value = part.drag.points;
  bar.range = Range{part.drag.low, part.drag.high};
  return bar;
}

Bar endOf(Role role, double value, const std::optional<Range>& range) {
  Bar bar;
  bar.role = role;
  bar.from = bar.to = bar.value = value;
  bar.range = bar.whisker = range;
  return bar;
}

/// The touchpoints beyond the most that are shown alone, of one kind; no interval, for their covariances are not known.
void addSmaller(std::vector<Bar>& steps, std::span<const TouchpointDrag> parts, model::Kind kind) {
  Bar bar;
  bar.role = Role::smaller;
  bar.kind = kind;
  bar.label = insight::Label::unclear;
  bar.grouped = 0;
  const TouchpointDrag* only = nullptr;
  for (const auto& part : parts)
    if (part.kind == kind) {
      bar.value += part.drag.points;
      bar.label = std::min(bar.label, part.label);
      ++bar.grouped;
      only = &part;
    }
  if (bar.grouped == 1)
    steps.push_back(stepOf(*only));
  else if (bar.grouped > 1)
    steps.push_back(bar);
}

std::vector<Bar> stepsOf(const Fall& fall, std::size_t most) {
  std::vector<Bar> steps;
  const bool fits = fall.parts.size() <= most + 1;
  const auto alone = fits ? fall.parts : fall.parts.first(most);
  std::ranges::transform(alone, std::back_inserter(steps), stepOf);
  const auto others = fall.parts.subspan(alone.size());
  addSmaller(steps, others, model::Kind::experience);
  addSmaller(steps, others, model::Kind::service);
  return steps;
}

/// Puts each step where the one before ended.
void placeSteps(std::vector<Bar>& steps, const Fall& fall) {
  const double sign = fall.direction();
  double reached = fall.start;
  double dragged = 0;
  for (auto& step : steps) {
    dragged += step.value;
    step.from = reached;
    step.to = fall.start + sign * dragged;
    if (step.range)
      step.whisker = Range{std::min(step.from + sign * step.range->high, step.from + sign * step.range->low),
                           std::max(step.from + sign * step.range->high, step.from + sign * step.range->low)};
    reached = step.to;
  }
}

Range spanOf(const std::vector<Bar>& bars) {
  Range span{bars.front().to, bars.front().to};
  const auto take = [&span](double value) {
    span.low = std::min(span.low, value);
    span.high = std::max(span.high, value);
  };
  for (const auto& bar : bars) {
    take(bar.from);
    take(bar.to);
    if (bar.whisker) {
      take(bar.whisker->low);
      take(bar.whisker->high);
    }
  }
  return span;
}

/// Ends are whole bars as long as the steps between them stay readable, else marks on a closer axis.
void placeEnds(ChartSpec& spec, const Fall& fall) {
  spec.bars.insert(spec.bars.begin(), endOf(Role::withoutFailures, fall.start, {}));
  spec.bars.push_back(endOf(Role::observed, fall.end, fall.endRange));
  spec.bars.back().reached = fall.n;
  const Range steps = spanOf(spec.bars);
  const double whole = std::max(steps.high, fall.scaleEnd) - std::min(steps.low, fall.scaleEnd);
  spec.endsAsMarkers = steps.high - steps.low < 0.6 * whole;
  if (!spec.endsAsMarkers)
    spec.bars.front().from = spec.bars.back().from = fall.scaleEnd;
  const Range all = spanOf(spec.bars);
  spec.axis = niceAxis(all.low, all.high);
}

Row endRow(Role role, double value, const std::optional<Range>& range, std::size_t columns) {
  Row row{.role = role, .touchpoint = {}, .cells = std::vector<Cell>(columns)};
  row.cells[5] = value;
  if (range)
    row.cells[6] = *range;
  return row;
}

Row dragRow(const TouchpointDrag& part) {
  Row row{.role = Role::touchpoint, .touchpoint = part.touchpoint, .cells = {}};
  row.cells = {part.title,
               part.kind,
               part.reached,
               part.failed,
               0.0,
               part.drag.points,
               Range{part.drag.low, part.drag.high},
               part.label,
               part.perFailure,
               part.fixOnly.points,
               Range{part.fixOnly.low, part.fixOnly.high},
               part.unadjusted};
  if (part.reached > 0)
    row.cells[4] = static_cast<double>(part.failed) / static_cast<double>(part.reached);
  else
    row.cells[4] = std::monostate();
  return row;
}

Table tableOf(const Fall& fall, Unit unit, int decimals) {
  const int finer = std::max(1, decimals);
  Table table{.columns = {{ColumnKind::touchpoint, Unit::count, 0},
                          {ColumnKind::kind, Unit::count, 0},
                          {ColumnKind::reached, Unit::count, 0},
                          {ColumnKind::failed, Unit::count, 0},
                          {ColumnKind::failureShare, Unit::share, 0},
                          {ColumnKind::drag, unit, finer},
                          {ColumnKind::interval, unit, finer, ColumnKind::drag},
                          {ColumnKind::strength, Unit::count, 0},
                          {ColumnKind::perFailure, unit, finer},
                          {ColumnKind::fixOnly, unit, finer},
                          {ColumnKind::interval, unit, finer, ColumnKind::fixOnly},
                          {ColumnKind::unadjusted, unit, finer}},
              .rows = {}};
  const auto columns = table.columns.size();
  table.rows.push_back(endRow(Role::withoutFailures, fall.start, {}, columns));
  std::ranges::transform(fall.parts, std::back_inserter(table.rows), dragRow);
  table.rows.push_back(endRow(Role::total, fall.total.points, Range{fall.total.low, fall.total.high}, columns));
  table.rows.push_back(endRow(Role::observed, fall.end, fall.endRange, columns));
  table.rows.back().n = fall.n;
  return table;
}

void drawFall(ChartSpec& spec, const Fall& fall, const ChartOptions& options) {
  spec.decimals = decimalsOf(fall);
  spec.bars = stepsOf(fall, options.mostTouchpoints);
  placeSteps(spec.bars, fall);
  spec.rounded = partsMissTotal(spec.bars, fall.total.points, spec.decimals);
  placeEnds(spec, fall);
  spec.table = tableOf(fall, spec.unit, spec.decimals);
}

/// Scores begin at the scale's worse end; NPS and shares at zero.
double scaleEndOf(const insight::Analysis& analysis) {
  const auto& outcome = analysis.outcome;
  return outcome && outcome->outcome == insight::Outcome::mean ? outcome->scaleLow : 0;
}

Fall fallOf(const insight::Analysis& analysis) {
  const auto& drag = insight::headline(analysis);
  Fall fall{.start = drag.withoutFailures,
            .end = drag.observed,
            .endRange = {},
            .total = drag.total,
            .parts = drag.touchpoints,
            .scaleEnd = scaleEndOf(analysis),
            .n = drag.n};
  const auto& outcome = analysis.outcome;
  if (outcome && outcome->mean && std::abs(outcome->mean->points - drag.observed) < 1e-6 &&
      outcome->mean->high > outcome->mean->low)
    fall.endRange = Range{outcome->mean->low, outcome->mean->high};
  return fall;
}

Fall fallOf(const insight::Composition& composition) {
  return Fall{.start = composition.index + composition.total.points,
              .end = composition.index,
              .endRange = {},
              .total = composition.total,
              .parts = composition.touchpoints,
              .scaleEnd = 0,
              .n = composition.n};
}

} // namespace

Unit unitOf(insight::Outcome outcome) {
  switch (outcome) {
  case insight::Outcome::nps: return Unit::npsPoints;
  case insight::Outcome::topBox:
  case insight::Outcome::detractor: return Unit::percentagePoints;
  case insight::Outcome::mean: break;
  }
  return Unit::scalePoints;
}

ChartSpec dragChart(const insight::Analysis& analysis, const ChartOptions& options) {
  ChartSpec spec;
  spec.mapTitle = analysis.mapTitle;
  if (analysis.outcome) {
    spec.outcomeName = analysis.outcome->name;
    spec.unit = unitOf(analysis.outcome->outcome);
  }
  if (!analysis.drag.refused) {
    drawFall(spec, fallOf(analysis), options);
  } else if (analysis.composition && !analysis.composition->touchpoints.empty()) {
    spec.kind = ChartKind::composition;
    spec.unit = Unit::scalePoints;
    drawFall(spec, fallOf(*analysis.composition), options);
  } else {
    spec.refused = analysis.drag.refused;
  }
  return spec;
}

} // namespace throughline::chart
