#pragma once

#include "core/insight/answer_counts.h"
#include "core/insight/calendar.h"
#include "core/insight/map_model.h"
#include "core/stats/control_chart.h"

#include <string>
#include <vector>

namespace throughline::insight {

/// The overall score of one period, as reported; mean where n >= 10.
struct TrendPeriod {
  Date first; ///< first day of the week (Monday; of the first week the first day with data), month or quarter
  std::int64_t n = 0;
  std::optional<Estimate> mean;
  std::optional<Estimate> experienceDrag, serviceDrag; ///< where the part trendHalves was asked for too
};

/// Both halves of the drag in one period, over the touchpoints that all periods with n >= 100 have enough of; where n
/// >= 100 and it is not refused.
struct PeriodHalves {
  std::optional<Estimate> experience, service;
};

/// The share of failures at one touchpoint, by period, in a Laney p' chart (statistics.md 3).
struct FailureTrend {
  model::TouchpointId touchpoint;
  std::string title;
  std::vector<stats::PeriodCount> counts;  ///< one a period of the trend
  stats::ShareChart chart;                 ///< its limits come from the first 20 periods, or all when there are fewer
  std::vector<std::size_t> failurePeriods; ///< alarms on the bad side, each period once
  std::vector<std::size_t> improvements;
};

/// How things went over time: weeks up to half a year, months up to ten years, quarters beyond.
struct Trend {
  PeriodLength length = PeriodLength::week;
  std::vector<TrendPeriod> periods;      ///< all from the first to the last, without gaps
  std::vector<FailureTrend> touchpoints; ///< those with feedback in at least two periods
};

/// Of every feedback with a day. None with fewer than two periods. counts: of the same feedback, where it could be
/// counted.
std::optional<Trend> trendOf(const data::FeedbackColumns& feedback, const model::JourneyMap& map,
                             const AnalysisOptions& options, const AnswerCounts* counts = nullptr);

/// One for each period of the trend.
std::vector<PeriodHalves> trendHalvesOf(const MapModel& model, const Trend& trend);

} // namespace throughline::insight
