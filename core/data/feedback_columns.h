#pragma once

#include "core/base/date.h"
#include "core/data/compact_column.h"
#include "core/model/document.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

/// Feedback as typed columns in memory: what every analysis reads. Loaded from segments by core/data/sources/load.h;
/// plain values.
namespace throughline::data {

/// A scale as a mapping declares it. metric is an id of the registry (docs/statistics.md 2.1): nps, csat, ces2, ces1,
/// fcr, health, binary, or "scale" for one with its own ends.
struct Scale {
  std::string metric = "scale";
  double low = 1;
  double high = 5;
  bool lowerIsBetter = false;
  bool operator==(const Scale&) const = default;
  /// 0 (worst end) .. 100 (best end).
  double toHundred(double score) const {
    const double share = high > low ? (score - low) / (high - low) : 0;
    return 100 * (lowerIsBetter ? 1 - share : share);
  }
};

/// When a raw score counts as a failure.
struct FailureRule {
  std::optional<double> atMost;
  std::optional<double> atLeast;
  std::vector<double> values;
  bool operator==(const FailureRule&) const = default;
  bool fails(double score) const;
};

/// What a response says of one touchpoint. The numbers are those that stats::DragInput takes.
enum class Reach : std::uint8_t { notReached = 0, fine = 1, failed = 2, unanswered = 3 };

inline constexpr std::int32_t noDay = std::numeric_limits<std::int32_t>::min();

/// One touchpoint of all responses. Vectors are as long as there are responses.
struct TouchpointColumn {
  model::TouchpointId touchpoint;
  Scale scale;
  FailureRule rule;
  std::vector<std::uint8_t> reach; ///< Reach
  ScoreColumn<float> score;        ///< raw; NaN where there is none
  bool recorded = false;           ///< by operations (deliveries, tickets), not rated by the customer
  /// Day of what happened, or noDay; empty where it is not known apart from the response. Of linked feedback the latest
  /// failure's, else the latest contact's.
  std::vector<std::int32_t> day = {};
};

/// A segment ("Class") with its values ("Eco", "Business") and the value of each response; code 0 = no value.
struct SegmentColumn {
  std::string name;
  std::vector<std::string> values; ///< values[0] is empty
  std::vector<std::uint32_t> code;
};

/// Where a response or a row stands in its source.
struct RowPlace {
  std::int64_t source = 0;
  std::int64_t record = 0;
};

/// Wide data: a row per response, with its overall score and what it says of each touchpoint.
struct ResponseColumns {
  std::size_t count = 0;
  std::vector<double> overall;           ///< raw, on the overall scale; NaN where there is none
  std::vector<std::uint64_t> respondent; ///< the hash of docs/statistics.md 1; equal for the same customer
  std::vector<std::uint32_t> customer;   ///< position in FeedbackColumns::customers; see numberCustomers
  std::vector<std::int32_t> day;         ///< Date::day, or noDay
  std::vector<double> weight;            ///< empty when no source has weights
  std::vector<TouchpointColumn> touchpoints;
  std::vector<RowPlace> place; ///< only when asked for
};

/// Long data: a row per feedback.
struct FeedbackRows {
  std::size_t count = 0;
  std::vector<std::uint32_t> touchpoint; ///< index into series
  std::vector<float> score;
  std::vector<std::uint8_t> failed;
  std::vector<std::uint8_t> resolved; ///< 0 not resolved, 1 resolved, 2 not said
  std::vector<std::uint64_t> respondent;
  std::vector<std::uint32_t> customer; ///< position in FeedbackColumns::customers; see numberCustomers
  std::vector<std::int32_t> day;
  struct Series {
    model::TouchpointId touchpoint;
    Scale scale;
    FailureRule rule;
    bool recorded = false; ///< by operations
  };
  std::vector<Series> series;
  std::vector<SegmentColumn> segments; ///< of rows; the channel is the one named "channel"
  std::vector<RowPlace> place;         ///< only when asked for
};

/// The overall score: its name in the data and its scale.
struct OverallScore {
  std::string name;
  Scale scale{.metric = "scale", .low = 0, .high = 10, .lowerIsBetter = false};
  bool operator==(const OverallScore&) const = default;
};

/// The responses and rows that came from one source; ends are excluded.
struct SourceSpan {
  std::int64_t source = 0;
  std::size_t firstResponse = 0, endResponse = 0;
  std::size_t firstRow = 0, endRow = 0;
  std::string voice;          ///< who speaks: customer, employee ...; empty where it is not said
  bool overallOnly = false;   ///< overall scores that fit no response of another source
  bool namesCustomers = true; ///< some record says who answered; an answer's own id does not
  std::int64_t sameRows = 0;  ///< rows of the file that were the same as another in every column
  bool blanksInDoubt = false; ///< nothing says whether a blank is "not reached" or "no answer"; taken as the first
};

/// One figure of a metric for a period, both days counted.
struct MetricValue {
  model::TouchpointId touchpoint;
  std::string metric;
  Date first;
  Date last;
  double value = 0;
  std::optional<std::int64_t> n;
  std::optional<double> low, high;    ///< ends of its 95 % interval, where the data gave them
  std::optional<double> sd;           ///< of the answers behind it
  std::optional<std::int64_t> source; ///< none: typed by hand
};

/// Everything known of one map.
struct FeedbackColumns {
  std::optional<OverallScore> overall;
  ResponseColumns responses;
  FeedbackRows rows;
  std::vector<SegmentColumn> segments; ///< of responses
  std::int64_t records = 0;            ///< records in the sources
  std::int64_t respondents = 0;        ///< distinct customers
  std::optional<Date> first;
  std::optional<Date> last;
  bool sameQuestionnaire = true;        ///< failures and overall score were given together (evidence grade C)
  std::vector<std::uint64_t> customers; ///< the hash of each customer; see numberCustomers
  std::vector<MetricValue> metrics;     ///< of the map's touchpoints, by touchpoint, metric and period
  std::vector<SourceSpan> sources;      ///< in the order of their responses and rows
};

/// Numbers the customers of responses and rows from 0, in the order in which they come, and counts them. Needs the
/// respondent hashes.
void numberCustomers(FeedbackColumns& columns);

} // namespace throughline::data
