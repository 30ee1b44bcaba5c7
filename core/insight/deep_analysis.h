#pragma once

#include "core/insight/ask_next.h"
#include "core/insight/asymmetry.h"
#include "core/insight/balance.h"
#include "core/insight/drivers.h"
#include "core/insight/gains.h"
#include "core/insight/heat.h"
#include "core/insight/later_scores.h"
#include "core/insight/pareto.h"
#include "core/insight/periods.h"
#include "core/insight/recovery_of_map.h"
#include "core/insight/robustness.h"
#include "core/insight/trend.h"

namespace throughline::insight {

/// What is asked of an analysis beyond its headline. What does not apply is none or empty.
struct DeepAnalysis {
  std::optional<Drivers> drivers;
  std::optional<Gains> gains;
  std::optional<Robustness> robustness;
  std::vector<AskNext> askNext;
  Balance balance;
  std::optional<Pareto> pareto;
  std::optional<Heat> heat;
  std::optional<CarryOver> carryOver;
  std::optional<Recovery> recovery;
  std::optional<DoubleDeviation> doubleDeviation;
  std::optional<PenaltyAndReward> penaltyReward;
  std::optional<Trend> trend;
  std::optional<PeriodComparison>
      periods; ///< those of the options, else the later half of the days against the earlier
};

/// Of the same feedback, map and options as `analysis`. Takes several times as long as analyze(): not for a window that
/// waits.
DeepAnalysis deepAnalysis(const data::FeedbackColumns& feedback, const model::JourneyMap& map, const Analysis& analysis,
                          const AnalysisOptions& options = {});

} // namespace throughline::insight
