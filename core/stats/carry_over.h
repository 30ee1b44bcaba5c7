#pragma once

#include "core/stats/interval.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace throughline::stats {

/// One feedback row of a customer, for what failures do to later scores of the same customer.
struct CarryOverRow {
  std::uint32_t customer = 0;
  std::uint32_t touchpoint = 0;
  std::int32_t day = 0;
  /// On the 0-100 map; NaN for a contact without a rating.
  double value = 0;
  bool failed = false;
};

struct CarryOverInput {
  std::span<const CarryOverRow> rows;
  /// For each touchpoint whether it is service.
  std::vector<bool> service;
  /// Jackknife group of each customer.
  std::span<const std::uint32_t> groupOfCustomer;
  std::uint32_t groupCount = 0;
  /// A service contact counts for scores on later days, up to so many days later.
  std::int32_t days = 30;
  /// Scores within so many days of a failure, and without, that a touchpoint needs.
  std::int64_t minimumAfterFailure = 10;
  std::int64_t minimumSpare = 30;
};

struct CarryOverPart {
  /// Which touchpoint.
  std::size_t touchpoint = 0;
  std::int64_t afterFailure = 0;
  double shareAfterFailure = 0;
  double contactCoefficient = 0;
  double failureCoefficient = 0;
  /// -failureCoefficient * shareAfterFailure: points of the mean later score.
  Estimate drag;
  /// Too few scores after a failure: not in the model.
  bool leftOut = false;
};

/// Whether service failures go with lower later scores at proactive touchpoints: regression of these scores on contact
/// and failure at each service touchpoint in the days before, and on which touchpoint it is, each customer compared
/// with himself. Not to be added to composition drag.
struct CarryOverResult {
  /// Too few scores, customers with one score only, one group, or no service touchpoint.
  bool refused = false;
  /// Proactive scores.
  std::int64_t rows = 0;
  Estimate total;
  /// One a service touchpoint.
  std::vector<CarryOverPart> touchpoints;
};

CarryOverResult carryOver(const CarryOverInput& input);

} // namespace throughline::stats
