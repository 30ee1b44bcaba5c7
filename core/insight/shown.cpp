#include "core/insight/shown.h"

namespace throughline::insight {

double shownBy(const std::optional<OutcomeSummary>& outcome) {
  return outcome && outcome->unit == OutcomeUnit::share && outcome->scaleHigh == 1 ? 100 : 1;
}

Estimate asShown(const Estimate& estimate, const std::optional<OutcomeSummary>& outcome) {
  const double by = shownBy(outcome);
  return {.points = by * estimate.points, .low = by * estimate.low, .high = by * estimate.high};
}

} // namespace throughline::insight
