#pragma once

#include "core/stats/drag_sums.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace throughline::stats {

enum class LogisticRefusal {
  notTwoValues,    ///< the outcome does not have exactly two values
  noModel,         ///< no touchpoint, or too few responses
  doesNotConverge, ///< some failures go with one of the two outcomes always
};

struct LogisticPart {
  std::size_t index = 0;
  std::optional<double> reachedCoefficient;
  double failedCoefficient = 0;
  /// Percentage points of the bad outcome that go with failures here.
  double points = 0;
};

/// Check of the drag on an outcome of two values (e.g. detractor or not) by logistic regression on reached and failed,
/// without pile-up and without intervals.
struct LogisticResult {
  std::optional<LogisticRefusal> refused;
  double intercept = 0;
  double total = 0;
  std::vector<LogisticPart> touchpoints;
};

/// The lower of the two values of the table's outcome is the bad one whose probability is modelled. The predicted gain
/// of each response is split by Shapley over its own failed touchpoints, exactly (of the 16 with most effect when it
/// failed at more). Weights and controls are not used.
LogisticResult logisticDrag(const DragTable& table, const DragOptions& options = {},
                            std::span<const std::uint8_t> keepRows = {});

} // namespace throughline::stats
