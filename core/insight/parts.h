#pragma once

#include "core/insight/action_outcomes.h"
#include "core/insight/analysis.h"
#include "core/insight/ask_next.h"
#include "core/insight/asymmetry.h"
#include "core/insight/balance.h"
#include "core/insight/distribution.h"
#include "core/insight/drivers.h"
#include "core/insight/gains.h"
#include "core/insight/goal_status.h"
#include "core/insight/heat.h"
#include "core/insight/importance_performance.h"
#include "core/insight/later_scores.h"
#include "core/insight/pareto.h"
#include "core/insight/periods.h"
#include "core/insight/recovery_of_map.h"
#include "core/insight/robustness.h"
#include "core/insight/segment_differences.h"
#include "core/insight/stage_curve.h"
#include "core/insight/trend.h"

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// The analysis as a catalogue: each part answers one question, is computed when somebody shows it, and is kept until
/// what it needs changes (core/insight/catalog.h computes them).
namespace throughline::insight {

enum class Part : std::uint8_t {
  overall,               ///< overall score, NPS, period, numbers of responses
  figures,               ///< each touchpoint by itself
  drag,                  ///< failure drag across customers
  within,                ///< each customer compared with himself
  composition,           ///< weight of failures in the index, where there is no drag
  range,                 ///< total under failure cuts one step lower and higher, and whether the worst stay
  drivers,               ///< shares of R^2
  whatIf,                ///< what fewer failures would give
  importancePerformance, ///< failure share, points per failure, rating, importance
  penaltyReward,
  recovery, ///< recovery and double deviation
  carryOver,
  trend,
  trendHalves, ///< both halves of the drag for each period of the trend
  periods,
  heat,
  pareto,
  distribution,
  stageCurve,
  balance,
  segments,
  goals,
  metrics,
  askNext,
  actions, ///< done actions held against their promise
};
inline constexpr std::size_t partCount = static_cast<std::size_t>(Part::actions) + 1;

/// "drag", "what-if", "stage-curve": as on the command line.
std::string_view nameOf(Part part);
std::optional<Part> partNamed(std::string_view name);
std::span<const Part> allParts();

/// The overall score and what the data are.
struct Overall {
  std::optional<Date> first, last;
  std::int64_t responses = 0;
  std::int64_t respondents = 0;
  std::optional<OutcomeSummary> outcome;
  std::optional<NpsSummary> nps;
  std::vector<SourceCount> bySource;
};

/// Recovery of long feedback, and how scores differ after a failure and a service contact in wide feedback.
struct RecoveryResult {
  std::optional<Recovery> recovery;
  std::optional<DoubleDeviation> doubleDeviation;
};

/// Gains, and the fitted model that answers for any choice of a slider in microseconds.
struct WhatIf {
  Gains gains;
  std::shared_ptr<const stats::DragResult> model;
  std::vector<std::size_t> positions; ///< of gains.touchpoints in the model

  /// fixed: for each of gains.touchpoints, in that order, the part of its failures that vanishes, 0..1.
  Estimate gain(std::span<const double> fixed) const;
};

/// What a part gives. Optional where it may not apply.
template <Part part> struct PartResult;
template <> struct PartResult<Part::overall> { using type = Overall; };
template <> struct PartResult<Part::figures> { using type = std::vector<TouchpointFigures>; };
template <> struct PartResult<Part::drag> { using type = Drag; };
template <> struct PartResult<Part::within> { using type = std::optional<Within>; };
template <> struct PartResult<Part::composition> { using type = std::optional<Composition>; };
template <> struct PartResult<Part::range> { using type = std::optional<Robustness>; };
template <> struct PartResult<Part::drivers> { using type = std::optional<Drivers>; };
template <> struct PartResult<Part::whatIf> { using type = std::optional<WhatIf>; };
template <> struct PartResult<Part::importancePerformance> { using type = std::optional<ImportancePerformance>; };
template <> struct PartResult<Part::penaltyReward> { using type = std::optional<PenaltyAndReward>; };
template <> struct PartResult<Part::recovery> { using type = RecoveryResult; };
template <> struct PartResult<Part::carryOver> { using type = std::optional<CarryOver>; };
template <> struct PartResult<Part::trend> { using type = std::optional<Trend>; };
template <> struct PartResult<Part::trendHalves> { using type = std::vector<PeriodHalves>; };
template <> struct PartResult<Part::periods> { using type = std::optional<PeriodComparison>; };
template <> struct PartResult<Part::heat> { using type = std::optional<Heat>; };
template <> struct PartResult<Part::pareto> { using type = std::optional<Pareto>; };
template <> struct PartResult<Part::distribution> { using type = std::optional<Distribution>; };
template <> struct PartResult<Part::stageCurve> { using type = std::optional<StageCurve>; };
template <> struct PartResult<Part::balance> { using type = Balance; };
template <> struct PartResult<Part::segments> { using type = std::optional<SegmentDifferences>; };
template <> struct PartResult<Part::goals> { using type = std::vector<GoalStatus>; };
template <> struct PartResult<Part::metrics> { using type = std::vector<MetricSeries>; };
template <> struct PartResult<Part::askNext> { using type = std::vector<AskNext>; };
template <> struct PartResult<Part::actions> { using type = std::optional<ActionOutcomes>; };
template <Part part> using ResultOf = typename PartResult<part>::type;

/// Parts that have been computed for one map, one selection and one version of the data. A cheap value: results are
/// shared and never change.
class Parts {
public:
  bool has(Part part) const { return results_[static_cast<std::size_t>(part)] != nullptr; }
  /// Null when it has not been computed.
  template <Part part> const ResultOf<part>* find() const {
    return static_cast<const ResultOf<part>*>(results_[static_cast<std::size_t>(part)].get());
  }
  template <Part part> void put(ResultOf<part> result) {
    results_[static_cast<std::size_t>(part)] = std::make_shared<const ResultOf<part>>(std::move(result));
  }
  void drop(Part part) { results_[static_cast<std::size_t>(part)].reset(); }
  /// The same result, not an equal one: nothing to draw again.
  bool shares(Part part, const Parts& other) const {
    return results_[static_cast<std::size_t>(part)] == other.results_[static_cast<std::size_t>(part)];
  }

private:
  std::array<std::shared_ptr<const void>, partCount> results_;
};

/// The headline as one value: overall, figures, drag, within, composition and metrics of these parts; what has not been
/// computed is empty.
Analysis headlineOf(const Parts& parts, const model::JourneyMap& map);

} // namespace throughline::insight
