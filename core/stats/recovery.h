#pragma once

#include "core/stats/drag.h"
#include "core/stats/interval.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace throughline::stats {

struct RecoveryPart {
  /// Position among the touchpoints of the input.
  std::size_t index = 0;
  std::int64_t failed = 0;
  std::int64_t recovered = 0;
  /// Gain in the mean overall score if all failures here that were not recovered were; a part of them gains that part.
  Estimate valueOfRecoveringTheRest;
};

/// What recovering a failure is worth: the drag model with one more column, the number of recovered failures of a
/// response. A recovered failure costs failedCoefficient + perRecovered instead of failedCoefficient. Never read this
/// as "a recovered failure is better than none".
struct RecoveryResult {
  /// Fewer than 30 recovered failures, or no drag model.
  bool refused = false;
  std::int64_t failed = 0;
  std::int64_t recovered = 0;
  /// Coefficient of a recovered failure, in points.
  Estimate perRecovered;
  /// Average loss of a failure that was not recovered, in points.
  Estimate perFailure;
  /// Share of the damage that recovery offsets: perRecovered / perFailure; 0 when failures cost nothing.
  Estimate offset;
  std::vector<RecoveryPart> touchpoints;
};

/// recovered: for each touchpoint of the input one element a response, not 0 where its failure there was put right.
RecoveryResult analyzeRecovery(const DragInput& input, const std::vector<std::span<const std::uint8_t>>& recovered,
                               const DragOptions& options = {}, std::span<const std::uint8_t> keepRows = {});

} // namespace throughline::stats
