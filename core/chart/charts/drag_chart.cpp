#include "core/chart/building.h"
#include "core/chart/charts/charts.h"

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
  bool isIndex = false;
  bool sure = true; ///< the total's interval leaves out 0: else no bar is filled

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

/// One row of the waterfall.
struct Step {
  Role role = Role::touchpoint;
  Subject subject;
  insight::Label label = insight::Label::clear;
  int grouped = 1;
  std::int64_t failed = 0;
  std::int64_t reached = 0;
  double value = 0;
  std::optional<Range> range; ///< of the value
  double from = 0;
  double to = 0;
  std::optional<Range> whisker; ///< on the axis

  bool isPart() const { return role == Role::touchpoint || role == Role::smaller; }
  bool isHollow() const { return isPart() && (label == insight::Label::unclear || label == insight::Label::none); }
  Tone tone() const { return isPart() ? toneOf(*subject.kind) : Tone::total; }
};

bool partsMissTotal(const std::vector<Step>& steps, double total, int decimals) {
  double sum = 0;
  for (const auto& step : steps)
    if (step.isPart())
      sum += roundedTo(decimals, step.value);
  return std::abs(sum - roundedTo(decimals, total)) > 0.5 * std::pow(10.0, -decimals);
}

Step stepOf(const TouchpointDrag& part) {
  Step step;
  step.subject = subjectOf(part.touchpoint, part.title, part.kind);
  step.label = part.label;
  step.failed = part.failed;
  step.reached = part.reached;
  step.value = part.drag.points;
  step.range = Range{part.drag.low, part.drag.high};
  return step;
}

Step endOf(Role role, Phrase title, double value, const std::optional<Range>& range) {
  Step step;
  step.role = role;
  step.subject = subjectNamed(std::move(title));
  step.subject.strong = true;
  step.from = step.to = step.value = value;
  step.range = step.whisker = range;
  return step;
}

/// The touchpoints beyond the most that are shown alone, of one kind; no interval, for their covariances are not known.
void addSmaller(std::vector<Step>& steps, std::span<const TouchpointDrag> parts, model::Kind kind) {
  Step step;
  step.role = Role::smaller;
  step.label = insight::Label::none;
  step.grouped = 0;
  const TouchpointDrag* only = nullptr;
  for (const auto& part : parts)
    if (part.kind == kind) {
      step.value += part.drag.points;
      step.label = std::min(step.label, part.label);
      ++step.grouped;
      only = &part;
    }
  step.subject.title = {kind == model::Kind::service ? Say::smallerService : Say::smallerExperience,
                        {std::int64_t{step.grouped}}};
  step.subject.kind = kind;
  if (step.grouped == 1)
    steps.push_back(stepOf(*only));
  else if (step.grouped > 1)
    steps.push_back(std::move(step));
}

std::vector<Step> stepsOf(const Fall& fall, std::size_t most) {
  std::vector<Step> steps;
  const bool fits = fall.parts.size() <= most + 1;
  const auto alone = fits ? fall.parts : fall.parts.first(most);
  std::ranges::transform(alone, std::back_inserter(steps), stepOf);
  const auto others = fall.parts.subspan(alone.size());
  addSmaller(steps, others, model::Kind::experience);
  addSmaller(steps, others, model::Kind::service);
  return steps;
}

/// Puts each step where the one before ended.
void placeSteps(std::vector<Step>& steps, const Fall& fall) {
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

Range spanOf(const std::vector<Step>& steps) {
  Range span{steps.front().to, steps.front().to};
  const auto take = [&span](double value) {
    span.low = std::min(span.low, value);
    span.high = std::max(span.high, value);
  };
  for (const auto& step : steps) {
    take(step.from);
    take(step.to);
    if (step.whisker) {
      take(step.whisker->low);
      take(step.whisker->high);
    }
  }
  return span;
}

/// Ends are whole bars as long as the steps between them stay readable; else true: they are marks on a closer axis.
bool placeEnds(std::vector<Step>& steps, const Fall& fall) {
  const auto count = [&fall](Say plain, Say counted) {
    return fall.n > 0 ? Phrase{counted, {fall.n}} : Phrase{plain, {}};
  };
  steps.insert(steps.begin(), endOf(Role::withoutFailures, {Say::withoutFailures, {}}, fall.start, {}));
  steps.push_back(endOf(Role::observed,
                        fall.isIndex ? count(Say::observedIndexPlain, Say::observedIndex)
                                     : count(Say::observedPlain, Say::observed),
                        fall.end, fall.endRange));
  const Range span = spanOf(steps);
  const double whole = std::max(span.high, fall.scaleEnd) - std::min(span.low, fall.scaleEnd);
  if (span.high - span.low < 0.6 * whole)
    return true;
  steps.front().from = steps.back().from = fall.scaleEnd;
  return false;
}

/// Figures beside a row, and what is read aloud of it.
void sayStep(Step& step, const Fall& fall, Unit unit, int decimals) {
  auto& subject = step.subject;
  const int own = step.range ? clearOfZero(step.value, *step.range, unit, decimals) : decimals;
  subject.unsure = step.isHollow();
  subject.figures = {step.reached > 0 ? Phrase{Say::countOfN, {step.failed, step.reached}} : Phrase{},
                     ownWords(Amount{step.value, unit, own}),
                     step.range ? ownWords(Spread{*step.range, unit, decimals}) : Phrase{}};
  subject.says = {ownWords(Amount{step.value, unit, std::max(1, own)})};
  if (step.range)
    subject.says.push_back(ownWords(Spread{*step.range, unit, std::max(1, decimals)}));
  if (step.isPart()) {
    subject.says.push_back(ownWords(*subject.kind));
    if (!fall.isIndex)
      subject.says.push_back(ownWords(step.label));
  }
}

void drawSteps(ChartSpec& spec, std::vector<Step>& steps, bool endsAsMarkers) {
  Bars bars{.bars = {}, .connected = true};
  Points ends;
  Intervals whiskers;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const auto& step = steps[i];
    const int row = static_cast<int>(i);
    const double at = static_cast<double>(i);
    bars.bars.push_back(
        {.subject = row, .at = at, .from = step.from, .to = step.to, .tone = step.tone(), .hollow = step.isHollow()});
    if (endsAsMarkers && !step.isPart())
      ends.points.push_back({.subject = row, .at = {step.to, at}, .tone = Tone::total});
    if (step.whisker)
      whiskers.intervals.push_back({.subject = row, .at = at, .range = *step.whisker});
  }
  spec.layers.emplace_back(std::move(bars));
  if (!whiskers.intervals.empty())
    spec.layers.emplace_back(std::move(whiskers));
  if (!ends.points.empty())
    spec.layers.emplace_back(std::move(ends));
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

/// The weight of failures in an index is arithmetic: no link to be strong or weak.
Table withoutStrength(Table table) {
  const auto at = std::ranges::find(table.columns, ColumnKind::strength, &Column::kind) - table.columns.begin();
  table.columns.erase(table.columns.begin() + at);
  for (auto& row : table.rows)
    row.cells.erase(row.cells.begin() + at);
  return table;
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
  return fall.isIndex ? withoutStrength(std::move(table)) : table;
}

void drawFall(ChartSpec& spec, const Fall& fall, Unit unit, const ChartOptions& options) {
  const int decimals = decimalsOf(fall);
  auto steps = stepsOf(fall, options.mostTouchpoints);
  placeSteps(steps, fall);
  if (!fall.sure)
    for (auto& step : steps)
      step.label = std::max(step.label, insight::Label::unclear);
  spec.rounded = partsMissTotal(steps, fall.total.points, decimals);
  const bool endsAsMarkers = placeEnds(steps, fall);
  const Range span = spanOf(steps);
  for (auto& step : steps) {
    sayStep(step, fall, unit, decimals);
    spec.subjects.push_back(step.subject);
  }
  drawSteps(spec, steps, endsAsMarkers);
  spec.x = valueAxis(span, unit, std::move(spec.x.title));
  spec.y = categoryAxis({});
  spec.columns = {{.head = {Say::headFailed, {}}, .beforePlot = true, .givesWay = 46},
                  {.head = {Say::headDrag, {}}, .strong = true},
                  {.head = {Say::headInterval, {}}, .givesWay = 36}};
  addKindLegend(spec, fall.isIndex ? Say::legendHoldsZero : Say::legendUnclear);
  spec.table = tableOf(fall, unit, decimals);
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
            .n = drag.n,
            .isIndex = false,
            .sure = drag.showsLoss()};
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
              .n = composition.n,
              .isIndex = true};
}

ChartSpec fallOfComposition(const insight::Composition& composition, const ChartOptions& options) {
  ChartSpec spec;
  spec.id = ChartId::composition;
  spec.x.title = {Say::axisIndex, {}};
  drawFall(spec, fallOf(composition), Unit::scalePoints, options);
  return spec;
}

} // namespace

ChartSpec dragChart(const Findings& findings, const ChartOptions& options) {
  const auto& analysis = findings.analysis;
  if (!analysis.drag.refused) {
    ChartSpec spec;
    spec.x.title = outcomeTitle(analysis);
    drawFall(spec, fallOf(analysis), unitOf(analysis), options);
    return spec;
  }
  if (analysis.composition && !analysis.composition->touchpoints.empty())
    return fallOfComposition(*analysis.composition, options);
  auto spec = refusedChart(ChartId::drag, refusalPhrase(*analysis.drag.refused).say);
  spec.sentence.clear();
  return spec;
}

ChartSpec compositionChart(const Findings& findings, const ChartOptions& options) {
  const auto& analysis = findings.analysis;
  if (analysis.composition && !analysis.composition->touchpoints.empty())
    return fallOfComposition(*analysis.composition, options);
  if (analysis.drag.refused && analysis.responses > 0)
    return refusedChart(ChartId::composition, Say::emptyTooFewResponses);
  return refusedChart(ChartId::composition, analysis.outcome ? Say::emptyComposition : Say::emptyNoData);
}

} // namespace throughline::chart
