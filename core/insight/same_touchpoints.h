#pragma once

#include "core/insight/map_model.h"

#include <vector>

namespace throughline::insight {

/// Fits of the model to several sets of places, all over the same touchpoints.
struct ComparableFits {
  std::vector<stats::DragResult> fits; ///< one for each set
  std::vector<std::size_t>
      notCompared; ///< cards of the model that have too few failed or fine responses in one of them
};

/// A set with more touchpoints in its model than another would seem worse for them alone.
ComparableFits comparableFits(const MapModel& model, const std::vector<std::vector<std::uint64_t>>& places);

} // namespace throughline::insight
