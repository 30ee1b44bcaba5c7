#include "core/chart/catalog.h"

#include "core/base/contract.h"
#include "core/chart/building.h"
#include "core/chart/charts/charts.h"
#include "core/chart/left_out.h"

#include <algorithm>
#include <array>

namespace throughline::chart {

namespace {

using insight::Part;

constexpr std::array headline{Part::overall, Part::figures, Part::drag, Part::within, Part::composition, Part::range};
/// A chart's own parts after those of the headline, which every sentence stands on.
template <Part... own>
constexpr std::array needs{Part::overall,     Part::figures, Part::drag, Part::within,
                           Part::composition, Part::range,   own...};

constexpr std::array descriptions{
    ChartDescription{ChartId::drag, "drag", Say::dragName, Say::dragQuestion, headline, dragChart},
    ChartDescription{ChartId::composition, "composition", Say::compositionName, Say::compositionQuestion, headline,
                     compositionChart},
    ChartDescription{ChartId::whatIf, "what-if", Say::whatIfName, Say::whatIfQuestion, needs<Part::whatIf>,
                     whatIfChart},
    ChartDescription{ChartId::impact, "impact", Say::impactName, Say::impactQuestion,
                     needs<Part::importancePerformance>, impactChart},
    ChartDescription{ChartId::drivers, "drivers", Say::driversName, Say::driversQuestion, needs<Part::drivers>,
                     driversChart},
    ChartDescription{ChartId::importancePerformance, "importance-performance", Say::importanceName,
                     Say::importanceQuestion, needs<Part::importancePerformance>, importanceChart},
    ChartDescription{ChartId::penaltyReward, "penalty-reward", Say::penaltyName, Say::penaltyQuestion,
                     needs<Part::penaltyReward>, penaltyChart},
    ChartDescription{ChartId::recovery, "recovery", Say::recoveryName, Say::recoveryQuestion, needs<Part::recovery>,
                     recoveryChart},
    ChartDescription{ChartId::trend, "trend", Say::trendName, Say::trendQuestion, needs<Part::trend>, trendChart},
    ChartDescription{ChartId::periods, "periods", Say::periodsName, Say::periodsQuestion, needs<Part::periods>,
                     periodsChart},
    ChartDescription{ChartId::heat, "heat", Say::heatName, Say::heatQuestion, needs<Part::heat>, heatChart},
    ChartDescription{ChartId::pareto, "pareto", Say::paretoName, Say::paretoQuestion, needs<Part::pareto>, paretoChart},
    ChartDescription{ChartId::failures, "failures", Say::failuresName, Say::failuresQuestion, headline, failuresChart},
    ChartDescription{ChartId::distribution, "distribution", Say::distributionName, Say::distributionQuestion,
                     needs<Part::distribution>, distributionChart},
    ChartDescription{ChartId::stageCurve, "stage-curve", Say::stageCurveName, Say::stageCurveQuestion,
                     needs<Part::stageCurve>, stageCurveChart},
    ChartDescription{ChartId::balance, "balance", Say::balanceName, Say::balanceQuestion, needs<Part::balance>,
                     balanceChart},
    ChartDescription{ChartId::components, "components", Say::componentsName, Say::componentsQuestion, headline,
                     componentsChart},
    ChartDescription{ChartId::goals, "goals", Say::goalsName, Say::goalsQuestion, needs<Part::goals>, goalsChart},
    ChartDescription{ChartId::metrics, "metrics", Say::metricsName, Say::metricsQuestion, needs<Part::metrics>,
                     metricsChart},
    ChartDescription{ChartId::segments, "segments", Say::segmentsName, Say::segmentsQuestion, needs<Part::segments>,
                     segmentsChart},
    ChartDescription{ChartId::carryOver, "carry-over", Say::carryOverName, Say::carryOverQuestion,
                     needs<Part::carryOver>, carryOverChart},
    ChartDescription{ChartId::robustness, "robustness", Say::robustnessName, Say::robustnessQuestion,
                     needs<Part::askNext>, robustnessChart},
    ChartDescription{ChartId::actions, "actions", Say::actionsName, Say::actionsQuestion, needs<Part::actions>,
                     actionsChart},
};

} // namespace

std::span<const ChartDescription> catalog() {
  return descriptions;
}

const ChartDescription& describe(ChartId id) {
  const auto found = std::ranges::find(descriptions, id, &ChartDescription::id);
  THROUGHLINE_EXPECT(found != descriptions.end());
  return *found;
}

const ChartDescription* chartNamed(std::string_view name) {
  const auto found = std::ranges::find(descriptions, name, &ChartDescription::name);
  return found == descriptions.end() ? nullptr : &*found;
}

ChartSpec makeChart(ChartId id, const Findings& findings, const ChartOptions& options) {
  ChartSpec spec = describe(id).make(findings, options);
  spec.mapTitle = findings.map->details->title;
  // Drag and composition say what they take together in a row of its own.
  const auto drawn = spec.subjects.size();
  const auto all = static_cast<std::size_t>(
      std::ranges::count_if(spec.table.rows, [](const Row& row) { return row.role != Role::total; }));
  const bool gathered = id == ChartId::drag || id == ChartId::composition;
  if (spec.hasRows() && !gathered && drawn == options.mostTouchpoints && all > drawn)
    spec.notes.push_back({Say::noteFurther, {static_cast<std::int64_t>(drawn), static_cast<std::int64_t>(all)}});
  std::ranges::move(leftOutNotes(spec, findings), std::back_inserter(spec.notes));
  return spec;
}

} // namespace throughline::chart
