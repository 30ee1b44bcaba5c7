#include "core/insight/deep_analysis.h"

namespace throughline::insight {
namespace {

void addOfScores(DeepAnalysis& deep, const MapModel& model) {
  deep.drivers = driversOf(model);
  deep.gains = gainsOf(model);
  deep.robustness = robustnessOf(model);
  deep.askNext = askNext(model);
  deep.penaltyReward = penaltyAndReward(model);
  deep.doubleDeviation = doubleDeviationOf(model);
  deep.periods = periodsOf(model);
}

} // namespace

DeepAnalysis deepAnalysis(const data::FeedbackColumns& feedback, const model::JourneyMap& map, const Analysis& analysis,
                          const AnalysisOptions& options) {
  DeepAnalysis deep;
  deep.balance = balanceOf(analysis, map);
  deep.pareto = paretoOf(analysis);
  deep.heat = heatOf(feedback, map);
  deep.carryOver = carryOverOf(feedback, map, options);
  std::optional<MapModel> model;
  if (analysis.outcome) {
    model.emplace(feedback, map, options);
    addOfScores(deep, *model);
  }
  const MapModel* known = model ? &*model : nullptr;
  deep.trend = trendOf(feedback, map, known);
  deep.recovery = recoveryOf(feedback, map, known);
  return deep;
}

} // namespace throughline::insight
