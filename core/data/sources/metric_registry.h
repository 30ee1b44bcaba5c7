#pragma once

#include "core/data/feedback_columns.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

/// The kinds of metrics, as data (docs/statistics.md 2.1).
namespace throughline::data {

/// One kind of metric. rule is the default failure rule for one row; none where a failure needs a service level or is
/// no failure of a response.
struct MetricKind {
  std::string_view id;
  double low = 0;
  double high = 0; ///< infinity for times
  bool lowerIsBetter = false;
  bool wholeNumbers = false;
  std::optional<double> failsAtMost;
  std::optional<double> failsAtLeast;
  bool scale = false; ///< a response can be given on it: its id names a scale in mapping files
};

std::span<const MetricKind> metricKinds();
/// Null when there is no metric of that id.
const MetricKind* metricKind(std::string_view id);
/// Whether its figures can be shares, so that "82 %" is 0.82: those between 0 and 1, and the share of 4 and 5 that a
/// CSAT often is.
bool mayBeShare(std::string_view metric, double low, double high);
/// The metric that people call so: its id in any case, or its name or usual abbreviation in English ("Net Promoter
/// Score", "First-contact resolution", "CES 2.0"). Null where it is none of them.
const MetricKind* metricNamed(std::string_view name);
/// The ids, as a sentence lists them.
std::string metricIds();
Scale scaleOf(const MetricKind& kind);
FailureRule ruleOf(const MetricKind& kind);

/// The lowest two of five points (the highest two where lower is better); none for any other scale.
std::optional<FailureRule> defaultRule(const Scale& scale);

} // namespace throughline::data
