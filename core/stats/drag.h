#pragma once

#include "core/stats/drag_sums.h"
#include "core/stats/interval.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace throughline::stats {

/// Why there is no model. Counts and left-out touchpoints are given all the same.
enum class DragRefusal {
  noResponses,     ///< no response has an overall score and is answered
  noTouchpoint,    ///< every touchpoint was left out
  outcomeConstant, ///< all overall scores are equal
  tooFewResponses, ///< fewer than minimumSpare responses beyond the number of columns
  oneGroup         ///< all responses are one customer's: nothing can be said about certainty
};

/// How sure a drag is (docs/statistics.md).
enum class DragLabel {
  clear,    ///< Holm p < .05, and the interval of the total leaves out 0
  probable, ///< unadjusted p < .05: one of several looked at
  unclear,
  none ///< not above 0
};

struct TouchpointDrag {
  /// Position among the touchpoints of the table.
  std::size_t index = 0;
  std::int64_t reached = 0;
  std::int64_t failed = 0;
  std::int64_t customersWithBoth = 0;

  /// Shares of all responses: reached; failed; failed times H/K; failed together with another. H = K - 1 further
  /// failures.
  double reachedShare = 0;
  double failedShare = 0;
  double pileUpShare = 0;
  double severalShare = 0;
  /// Of "was reached"; nothing when that is no column of the model.
  std::optional<double> reachedCoefficient;
  double failedCoefficient = 0;
  /// Variance inflation of the failed column among all reached and failed columns.
  double varianceInflation = 1;

  /// Points of the mean overall score that go with failures here; they add up to the total.
  Estimate drag;
  /// Two-sided; nothing when the standard error is 0. Holm: adjusted for all touchpoints.
  std::optional<double> p;
  std::optional<double> pHolm;
  DragLabel label = DragLabel::unclear;
  /// Gain when only the failures here vanish. Do not add these up: ask gain().
  Estimate fixOnly;
  /// Average loss of a response that failed here.
  Estimate perFailure;
  /// Difference of plain means times the share that failed; nothing when nobody reached it without failure.
  std::optional<double> unadjusted;
};

/// Two touchpoints whose failures come together so much that only their joint drag means something.
struct InseparablePair {
  /// Positions in DragResult::touchpoints.
  std::size_t first = 0;
  std::size_t second = 0;
  double correlation = 0;
  Estimate jointDrag;
};

/// What enters the effects, over all responses or with one group left out.
struct DragReplicate {
  std::uint32_t group = 0;
  /// Responses, or weight.
  double responses = 0;
  double outcomeMean = 0;
  double pileUp = 0;
  /// Mean number of further failures.
  double furtherFailures = 0;
  /// Coefficients of the controls.
  std::vector<double> controls;
  // One each a touchpoint of the model.
  std::vector<double> failed;
  std::vector<double> reachedShare;
  std::vector<double> failedShare;
  std::vector<double> pileUpShare;
  std::vector<double> severalShare;

  double drag(std::size_t j) const { return -(failed[j] * failedShare[j] + pileUp * pileUpShare[j]); }
  double fixOnly(std::size_t j) const { return -(failed[j] * failedShare[j] + pileUp * severalShare[j]); }
};

/// Service-failure drag (docs/statistics.md): which failures go with how many points of the mean overall score.
struct DragResult {
  std::optional<DragRefusal> refused;
  std::int64_t responses = 0;
  std::int64_t several = 0;
  std::int64_t unanswered = 0;
  double effectiveResponses = 0;
  std::optional<std::int64_t> customers;
  /// Jackknife groups with responses.
  std::size_t groups = 0;
  /// t(groups - 1, 0.975): half an interval in standard errors.
  double t = 0;
  bool withinCustomer = false;

  Estimate outcome;
  /// What the model expects without any failure: outcome + total.
  Estimate withoutFailures;
  Estimate total;
  Estimate service;
  Estimate experience;
  /// Touchpoints of the model, in the order of the table.
  std::vector<TouchpointDrag> touchpoints;
  std::vector<LeftOutTouchpoint> leftOut;
  std::vector<InseparablePair> inseparable;

  /// Nothing within customers.
  std::optional<double> intercept;
  /// Coefficient of further failures; nothing when that is no column of the model.
  std::optional<double> pileUp;
  double furtherFailures = 0;
  std::vector<Estimate> controlCoefficients;

  /// Over all responses.
  DragReplicate all;
  /// One a group with responses.
  std::vector<DragReplicate> replicates;
  std::vector<FailurePattern> patterns;

  /// Position in touchpoints of the touchpoint with this position in the table; nothing when it is not in the model.
  std::optional<std::size_t> find(std::size_t index) const;
};

/// Fits the model to sums. A touchpoint whose failures cannot be told apart from columns before it keeps its place with
/// coefficient 0 and is named in leftOut.
DragResult fitDrag(DragSums sums, const DragOptions& options = {});

/// Adds up and fits; touchpoints that cannot be told apart from others are then left out wholly and the rest is fitted
/// again.
DragResult analyzeDrag(const DragTable& table, const DragOptions& options = {}, const DragFilter& filter = {});

} // namespace throughline::stats
