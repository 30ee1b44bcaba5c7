#include "core/chart/findings.h"

namespace throughline::chart {

Findings findingsOf(const Shared<model::JourneyMap>& map, insight::Parts parts, int minimumMeasured) {
  auto analysis = insight::headlineOf(parts, *map);
  return {.map = map, .parts = std::move(parts), .analysis = std::move(analysis), .minimumMeasured = minimumMeasured};
}

} // namespace throughline::chart
