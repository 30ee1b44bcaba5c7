#pragma once

#include "core/stats/drag.h"
#include "core/stats/least_squares.h"

#include <cstddef>
#include <optional>
#include <vector>

/// Inside of the drag model.
namespace throughline::stats {

/// Which columns of the sums are columns of the regression, in their order: 1, reached, failed, further failures,
/// controls; touchpoints by falling failures, then title, so that their order in the table does not matter.
struct DragDesign {
  std::vector<std::size_t> columns;
  bool within = false;
  double tolerance = 0;

  std::optional<std::size_t> position(std::size_t column) const;
};

/// By the minimum counts alone; never looks at the outcome.
DragDesign chooseColumns(const DragSums& sums, const DragOptions& options);

/// The normal equations of these moments (one triangle), solved.
NormalEquations solveDesign(const DragSums& sums, const DragDesign& design, const std::vector<double>& moments);

/// All groups together; one group's part taken off when it is given.
std::vector<double> momentsWithout(const DragSums& sums, const std::vector<double>& moments,
                                   const std::vector<double>& total, std::size_t group);
std::vector<double> totalMoments(const DragSums& sums, const std::vector<double>& moments);

/// Fills varianceInflation and inseparable of a result with replicates.
void findInseparable(DragResult& result, const DragSums& sums, const DragDesign& design);

} // namespace throughline::stats
