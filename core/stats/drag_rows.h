#pragma once

#include "core/stats/drag_planes.h"
#include "core/stats/drag_sums.h"

#include <cstddef>
#include <vector>

/// Inside of the drag model: sums that need the responses one by one.
namespace throughline::stats {

/// Adds one group's responses with their weights and controls to its moments and counts; its failure patterns.
std::vector<FailurePattern> addRowsOneByOne(DragSums& sums, const DragTable& table, const DragSelection& selection,
                                            std::size_t group);

/// Fills in customers and effectiveResponses.
void countCustomers(DragSums& sums, const DragTable& table, const DragSelection& selection, std::size_t threads);

/// Fills in within and customersWithBoth: sum of x x' - (sum x)(sum x)'/T over each customer's T responses.
void compareWithinCustomers(DragSums& sums, const DragTable& table, const DragSelection& selection,
                            std::size_t threads);

} // namespace throughline::stats
