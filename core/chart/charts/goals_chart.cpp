#include "core/chart/building.h"
#include "core/chart/charts/charts.h"

#include <algorithm>
#include <cmath>

namespace throughline::chart {

namespace {

using insight::GoalState;
using insight::GoalStatus;

constexpr double mostAttained = 2;

Say stateOf(const GoalStatus& goal) {
  switch (goal.state) {
  case GoalState::met: return Say::onTarget;
  case GoalState::missed: return Say::offTarget;
  case GoalState::cannotTell: return Say::cannotTell;
  case GoalState::noData: break;
  }
  return Say::noValue;
}

/// How much of the target is reached: 1 on target, whichever direction is better. None where a ratio says nothing.
std::optional<double> attained(const GoalStatus& goal, double value) {
  const double of = goal.lowerIsBetter ? value : goal.target;
  const double is = goal.lowerIsBetter ? goal.target : value;
  if (!(of > 0) || is < 0)
    return std::nullopt;
  return std::min(mostAttained, is / of);
}

Amount plainAmount(double value) {
  const double size = std::abs(value);
  return {value, Unit::count, value == std::round(value) || size >= 100 ? 0 : size >= 10 ? 1 : 2};
}

Subject goalSubject(const GoalStatus& goal, model::Kind kind) {
  Subject subject = subjectOf(goal.touchpoint, goal.title, kind);
  subject.title = {Say::seriesMetric, {goal.title, Metric{goal.metric}}};
  subject.unsure = goal.state == GoalState::noData;
  subject.figures = {goal.now ? ownWords(plainAmount(*goal.now)) : Phrase{Say::noValue, {}},
                     ownWords(plainAmount(goal.target)),
                     {stateOf(goal), {}}};
  if (goal.now)
    subject.says.push_back({Say::sayNow, {plainAmount(*goal.now)}});
  subject.says.push_back({Say::sayTarget, {plainAmount(goal.target)}});
  subject.says.push_back({stateOf(goal), {}});
  if (goal.due)
    subject.says.push_back({Say::sayDue, {*goal.due}});
  return subject;
}

Table goalTable(const std::vector<GoalStatus>& goals) {
  Table table{.columns = {{.kind = ColumnKind::touchpoint},
                          wordsColumn(Say::headMetric),
                          numberColumn(Say::headNow, Unit::count, 2),
                          intervalColumn(Say::headNow, Unit::count, 2),
                          countColumn(Say::headResponses),
                          numberColumn(Say::headTarget, Unit::count, 2),
                          wordsColumn(Say::headDue),
                          wordsColumn(Say::headState),
                          wordsColumn(Say::headOwnerExperience),
                          wordsColumn(Say::headOwnerService)},
              .rows = {}};
  for (const auto& goal : goals)
    table.rows.push_back({.touchpoint = goal.touchpoint,
                          .cells = {goal.title, ownWords(Metric{goal.metric}), goal.now ? Cell(*goal.now) : Cell(),
                                    rangeCell(goal.interval), goal.n ? Cell(*goal.n) : Cell(), goal.target,
                                    goal.due ? Cell(*goal.due) : Cell(), Phrase{stateOf(goal), {}},
                                    goal.experienceOwner, goal.serviceOwner}});
  return table;
}

void drawGoals(ChartSpec& spec, const std::vector<GoalStatus>& goals, const model::JourneyMap& map) {
  Bars bars;
  Intervals whiskers;
  for (const auto& goal : goals) {
    const int row = static_cast<int>(spec.subjects.size());
    const double at = static_cast<double>(row);
    spec.subjects.push_back(goalSubject(goal, kindOn(map, goal.touchpoint)));
    const auto part = goal.now ? attained(goal, *goal.now) : std::nullopt;
    const Tone tone = goal.state == GoalState::met      ? Tone::better
                      : goal.state == GoalState::missed ? Tone::worse
                                                        : Tone::total;
    bars.bars.push_back({.subject = row, .at = at, .from = 0, .to = part.value_or(0), .tone = tone});
    if (!goal.interval)
      continue;
    const auto low = attained(goal, goal.interval->low);
    const auto high = attained(goal, goal.interval->high);
    if (low && high)
      whiskers.intervals.push_back({.subject = row, .at = at, .range = {std::min(*low, *high), std::max(*low, *high)}});
  }
  const double rows = static_cast<double>(spec.subjects.size());
  Lines target{{{.spots = {{1, -0.5}, {1, rows - 0.5}}, .tone = Tone::plain, .style = LineStyle::dashed}}};
  spec.layers = {std::move(bars), std::move(target)};
  if (!whiskers.intervals.empty())
    spec.layers.emplace_back(std::move(whiskers));
}

} // namespace

ChartSpec goalsChart(const Findings& findings, const ChartOptions&) {
  const auto* goals = findings.parts.find<insight::Part::goals>();
  if (goals == nullptr || goals->empty())
    return refusedChart(ChartId::goals, Say::emptyGoals);
  ChartSpec spec;
  spec.id = ChartId::goals;
  drawGoals(spec, *goals, *findings.map);
  spec.x = valueAxis({0, std::max(1.2, reachOf(spec.layers, true).high)}, Unit::share, {Say::axisAttained, {}});
  spec.y = categoryAxis({});
  spec.columns = {{.head = {Say::headNow, {}}, .givesWay = 36},
                  {.head = {Say::headTarget, {}}, .givesWay = 36},
                  {.head = {Say::headState, {}}, .strong = true}};
  spec.legend = {
      legendOf(SignKind::bar, Say::onTarget, Tone::better), legendOf(SignKind::bar, Say::offTarget, Tone::worse),
      legendOf(SignKind::bar, Say::cannotTell, Tone::total), legendOf(SignKind::line, Say::legendTarget, Tone::plain)};
  spec.legend.back().style = LineStyle::dashed;
  const auto with = [&](GoalState state) {
    return static_cast<std::int64_t>(std::ranges::count(*goals, state, &GoalStatus::state));
  };
  spec.sentence = {{Say::goalsSentence,
                    {static_cast<std::int64_t>(goals->size()), with(GoalState::met), with(GoalState::missed),
                     with(GoalState::cannotTell) + with(GoalState::noData)}}};
  spec.table = goalTable(*goals);
  return spec;
}

} // namespace throughline::chart
