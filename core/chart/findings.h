#pragma once

#include "core/insight/parts.h"
#include "core/model/document.h"

namespace throughline::chart {

/// What charts are made of: the map, and the parts of its analysis that have been computed.
struct Findings {
  Shared<model::JourneyMap> map;
  insight::Parts parts;
  insight::Analysis analysis; ///< headlineOf the parts
  int minimumMeasured = 30;

  /// The result of a part that may not apply; null where it does not, or has not been computed.
  template <insight::Part part> auto resultOf() const {
    const auto* found = parts.find<part>();
    return found != nullptr && *found ? &**found : nullptr;
  }
};

Findings findingsOf(const Shared<model::JourneyMap>& map, insight::Parts parts, int minimumMeasured = 30);

} // namespace throughline::chart
