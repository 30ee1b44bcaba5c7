#include "core/insight/deep_parts.h"

namespace throughline::insight {

Parts partsOf(const Analysis& analysis, DeepAnalysis deep) {
  Parts parts;
  parts.put<Part::overall>({.first = analysis.first,
                            .last = analysis.last,
                            .responses = analysis.responses,
                            .respondents = analysis.respondents,
                            .outcome = analysis.outcome,
                            .nps = analysis.nps,
                            .bySource = analysis.bySource});
  parts.put<Part::figures>(analysis.touchpoints);
  parts.put<Part::drag>(analysis.drag);
  parts.put<Part::within>(analysis.within);
  parts.put<Part::composition>(analysis.composition);
  parts.put<Part::metrics>(analysis.metrics);
  parts.put<Part::pareto>(paretoOf(analysis));
  parts.put<Part::drivers>(std::move(deep.drivers));
  parts.put<Part::range>(std::move(deep.robustness));
  parts.put<Part::askNext>(std::move(deep.askNext));
  parts.put<Part::balance>(std::move(deep.balance));
  parts.put<Part::heat>(std::move(deep.heat));
  parts.put<Part::carryOver>(std::move(deep.carryOver));
  parts.put<Part::recovery>({.recovery = std::move(deep.recovery), .doubleDeviation = std::move(deep.doubleDeviation)});
  parts.put<Part::penaltyReward>(std::move(deep.penaltyReward));
  parts.put<Part::trend>(std::move(deep.trend));
  parts.put<Part::periods>(std::move(deep.periods));
  return parts;
}

} // namespace throughline::insight
