#pragma once

#include "core/stats/drag_filter.h"
#include "core/stats/drag_table.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace throughline::stats {

/// The minimum counts and choices of the drag model, with the defaults of docs/statistics.md.
struct DragOptions {
  /// A touchpoint with fewer is left out wholly.
  std::int64_t minimumFailed = 10;
  std::int64_t minimumNotFailed = 10;
  /// "Was reached" is a column of its own only when at least so many reached the touchpoint and so many did not.
  std::int64_t minimumReached = 30;
  std::int64_t minimumNotReached = 30;
  /// Responses with two failures or more that the pile-up column needs.
  std::int64_t minimumSeveral = 30;
  /// Responses beyond the number of columns.
  std::int64_t minimumSpare = 30;
  /// Lets several failures cost less, or more, than their sum.
  bool pileUp = true;
  /// Compares each customer with himself; needs DragInput::customers.
  bool withinCustomer = false;
  /// A column of which less than this part (squared) is left after the columns before it cannot be separated from them.
  double pivotTolerance = 1e-10;
  std::size_t threads = 2;
  /// Touchpoints, by position, that are not to be in the model.
  std::vector<std::size_t> leaveOut;
};

enum class LeftOutReason {
  tooFewFailed,
  tooFewNotFailed,
  tooManyTouchpoints, ///< the model takes the 64 with the most failures
  notSeparable,       ///< fails exactly when another touchpoint does, or nearly
  onRequest           ///< DragOptions::leaveOut
};

struct LeftOutTouchpoint {
  std::size_t index = 0;
  LeftOutReason reason = LeftOutReason::tooFewFailed;
  std::int64_t reached = 0;
  std::int64_t failed = 0;
  /// With notSeparable: from which touchpoint, when it is one.
  std::optional<std::size_t> from;

  bool operator==(const LeftOutTouchpoint&) const = default;
};

/// Counts of responses in the model, never weighted.
struct TouchpointCount {
  std::size_t index = 0;
  std::int64_t reached = 0;
  std::int64_t failed = 0;
  /// Customers who had both a failed and a fine contact; only with withinCustomer.
  std::int64_t customersWithBoth = 0;

  std::int64_t notFailed() const { return reached - failed; }
  bool operator==(const TouchpointCount&) const = default;
};

/// How many responses (or weight) of a group failed at exactly these touchpoints of the model (bit j = touchpoints[j]).
struct FailurePattern {
  std::uint64_t failed = 0;
  std::uint32_t group = 0;
  double count = 0;

  bool operator==(const FailurePattern&) const = default;
};

/// All that the drag model needs to know of the responses: plain sums by jackknife group, so that leaving a group out
/// is a subtraction. Whole numbers unless there are weights, so the same for any order of rows and number of threads.
struct DragSums {
  /// Every touchpoint given to the table, for titles and kinds.
  std::vector<DragTouchpoint> names;
  /// Those in the model, in the order of the table.
  std::vector<TouchpointCount> touchpoints;
  std::vector<LeftOutTouchpoint> leftOut;
  std::int64_t responses = 0;
  /// Responses that failed at two or more touchpoints of the model.
  std::int64_t several = 0;
  /// Responses left out because a touchpoint of the model was reached but not answered.
  std::int64_t unanswered = 0;
  /// Kish's effective number of responses; responses when there are no weights.
  double effectiveResponses = 0;
  /// When the table knows customers.
  std::optional<std::int64_t> customers;
  std::size_t groups = 0;
  std::size_t controls = 0;
  /// groups x triangle(): sums of products of columns.
  std::vector<double> moments;
  /// The same after each customer's own mean was taken off every column; only with withinCustomer.
  std::vector<double> within;
  /// groups x touchpoints x (touchpoints + 1): responses that failed at j, by how many touchpoints they failed at.
  std::vector<double> failedByNumber;
  /// Group after group; without the responses that failed nowhere.
  std::vector<FailurePattern> patterns;

  // Columns: 1, reached, failed, pile-up, controls, outcome.
  std::size_t reachedColumn(std::size_t j) const { return 1 + j; }
  std::size_t failedColumn(std::size_t j) const { return 1 + touchpoints.size() + j; }
  std::size_t pileUpColumn() const { return 1 + 2 * touchpoints.size(); }
  std::size_t controlColumn(std::size_t c) const { return pileUpColumn() + 1 + c; }
  std::size_t outcomeColumn() const { return controlColumn(controls); }
  std::size_t columns() const { return outcomeColumn() + 1; }
  std::size_t triangle() const { return columns() * (columns() + 1) / 2; }
  /// Where the product of two columns is in a triangle, the first not after the second.
  static std::size_t at(std::size_t first, std::size_t second) { return second * (second + 1) / 2 + first; }
};

/// Chooses the touchpoints by their counts, then adds up their responses.
DragSums accumulateDrag(const DragTable& table, const DragOptions& options = {}, const DragFilter& filter = {});

} // namespace throughline::stats
