#pragma once

#include "core/stats/drag_sums.h"
#include "core/stats/grouped_regression.h"
#include "core/stats/interval.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace throughline::stats {

/// What a split of R^2 starts from: sums of products of p columns and the outcome (the last row and column), about
/// their means or after other columns were taken out, and the outcome's whole sum of squares, of which R^2 is a share.
struct ExplainedInput {
  std::size_t columns = 0;
  /// (columns + 1)^2, row after row.
  std::vector<double> products;
  double outcomeTotal = 0;

  double at(std::size_t i, std::size_t j) const { return products[i * (columns + 1) + j]; }
};
/// Of products about the means (GroupedRegression::products); the outcome's own sum of squares is the whole.
ExplainedInput explainedBy(std::vector<double> products);

enum class ImportanceMethod { exact, sampled, johnson };

/// Shares of the outcome's variance; they add up to r2.
struct Importance {
  double r2 = 0;
  std::vector<double> shares;
  ImportanceMethod method = ImportanceMethod::exact;
  /// Of sampling, for sampled shares; else empty.
  std::vector<double> samplingErrors;
};

/// Shapley shares of R^2 (Lindeman, Merenda and Gold 1980; Groemping 2006): each column's share averaged over all
/// orders. Exact up to 20 columns by pivoting through all subsets; above, permutations with their reverses until the
/// largest standard error is below 0.002 or after 2,000 pairs (the same numbers every time); above 60, Johnson's
/// weights.
Importance lmgImportance(const ExplainedInput& input, std::uint64_t seed = 1);
/// For refits without a group: exact up to 14 columns, above that so many pairs of permutations, the same for every
/// input of a size, so that their noise is common to all refits and leaves their differences alone.
Importance lmgOfRefit(const ExplainedInput& input, std::size_t pairs = 64);
/// Relative weights (Johnson 2000), the same as Genizi (1993): p^3 instead of 2^p. Columns without variance get 0.
Importance johnsonWeights(const ExplainedInput& input);
/// R^2 of each column alone, and what each adds to all others. Neither adds up to r2.
std::vector<double> firstShares(const ExplainedInput& input);
std::vector<double> lastShares(const ExplainedInput& input);
/// Correlation-adjusted marginal correlations, squared (Zuber and Strimmer 2011).
std::vector<double> carScores(const ExplainedInput& input);

/// Importance with delete-a-group jackknife intervals.
struct ImportanceEstimate {
  Importance all;
  Estimate r2;
  std::vector<Estimate> shares;
  /// Johnson's weights of the same columns.
  std::vector<Estimate> relativeWeights;
};

/// Shares of R^2 of the failures of the touchpoints of these sums, with "was reached" taken out first (as relaimpo's
/// `always`): one share a touchpoint of the sums, in their order. Refits are on that many threads.
ImportanceEstimate failureImportance(const DragSums& sums, const DragOptions& options = {});

/// Shares of plain columns (e.g. ratings) with intervals; groups as in RegressionInput. No gaps.
ImportanceEstimate columnImportance(const RegressionInput& input, std::size_t threads = 2);

/// The same computed from inputs that are known already: over all rows, and one without each group.
ImportanceEstimate importanceWithIntervals(const ExplainedInput& all, std::span<const ExplainedInput> without,
                                           std::size_t threads);

} // namespace throughline::stats
