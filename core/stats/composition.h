#pragma once

#include "core/stats/interval.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace throughline::stats {

/// One answer at one touchpoint, on the 0-100 map of its metric.
struct CompositionRow {
  std::uint32_t touchpoint = 0;
  /// Jackknife group.
  std::uint32_t group = 0;
  double value = 0;
  bool failed = false;
};

struct CompositionTouchpoint {
  bool service = false;
  /// Stands in for the mean of rows that did not fail when every row failed.
  std::optional<double> target;
};

struct CompositionInput {
  std::vector<CompositionTouchpoint> touchpoints;
  /// Rows whose value is no finite number are left out.
  std::vector<CompositionRow> rows;
  std::uint32_t groupCount = 0;
};

struct CompositionPart {
  std::int64_t rows = 0;
  std::int64_t failed = 0;
  /// Of all rows, and of those that did not fail; nothing without such rows.
  std::optional<double> mean;
  std::optional<double> meanWithoutFailures;
  /// The target stood in for meanWithoutFailures.
  bool byTarget = false;
  /// rows/N * (meanWithoutFailures - mean); 0 when neither rows without failure nor a target are there.
  Estimate drag;
};

/// How much the failures weigh in the index of all rows: plain arithmetic, no model, for data without an overall score.
/// A failed row is low by definition, so this is not what failures do to loyalty.
struct CompositionResult {
  /// Fewer than two groups have rows: all zero.
  bool refused = false;
  std::int64_t rows = 0;
  std::int64_t groups = 0;
  /// Mean of all rows.
  Estimate index;
  Estimate total;
  Estimate service;
  Estimate experience;
  /// In the order of the input.
  std::vector<CompositionPart> touchpoints;
};

CompositionResult compositionDrag(const CompositionInput& input);

} // namespace throughline::stats
