#include "core/insight/deep_analysis.h"

namespace throughline::insight {

DeepAnalysis deepAnalysis(const data::FeedbackColumns& feedback, const model::JourneyMap& map, const Analysis& analysis, const AnalysisOptions& options) {
  DeepAnalysis deep;
  deep.balance = balanceOf(analysis, map);
  deep.pareto = paretoOf(analysis);
  if (!analysis.outcome)
    return deep;
  const MapModel model(feedback, map, options);
  deep.drivers = driversOf(model);
  deep.gains = gainsOf(model);
  deep.within = withinCustomers(model);
  deep.robustness = robustnessOf(model);
  deep.askNext = askNext(model);
  return deep;
}

} // namespace throughline::insight
