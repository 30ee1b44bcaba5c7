#pragma once

#include "core/base/date.h"
#include "core/model/document.h"
#include "core/stats/control_chart.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace throughline::insight {

/// Ends of the 95 % interval of a figure.
struct MetricRange {
  double low = 0;
  double high = 0;
  bool operator==(const MetricRange&) const = default;
};

/// One figure of a metric for a period, both days counted.
struct MetricPoint {
  Date first;
  Date last;
  double value = 0;
  std::optional<std::int64_t> n; ///< what it is based on, where that was given
  /// 95 %: of a share by Wilson from its n, else where the data give its ends. None: only value and n are known.
  std::optional<MetricRange> interval = {};
  bool operator==(const MetricPoint&) const = default;
};

/// One metric of one touchpoint over its periods, with control limits where there are enough of them.
struct MetricSeries {
  model::TouchpointId touchpoint;
  std::string title;
  model::Kind kind = model::Kind::experience;
  std::string metric; ///< id of the metric registry
  bool lowerIsBetter = false;
  bool isShare = false;                      ///< 0..1, said in percent
  std::vector<MetricPoint> points;           ///< by period; never empty
  std::optional<double> change;              ///< of the latest point from the one before
  std::optional<MetricRange> changeInterval; ///< where both points have an interval
  std::optional<double> target;              ///< what the touchpoint is to reach
  /// Limits from the first 20 periods (statistics.md 3): XmR, or Laney's p' of a share whose periods all have an n.
  /// None below 8 periods; provisional below 12.
  std::optional<stats::ControlChart> chart;
  std::vector<std::size_t> failurePeriods; ///< positions with an alarm on the bad side
  std::vector<std::size_t> improvements;

  const MetricPoint& latest() const { return points.back(); }
  /// The interval of the change leaves out 0: only then is it better or worse.
  bool changed() const { return changeInterval && (changeInterval->low > 0 || changeInterval->high < 0); }
};

/// A target of a share may be typed in percent: 80 is 0.8 there.
double asFigureOf(const MetricSeries& series, double target);

/// points: at least one, in any order; of two for the same period the later one in the list counts. Shares (churn, FCR,
/// abandonment, and CSAT unless its figures are means from 1 to 5) are 0..1; where a table gives them in percent they
/// are divided by 100, all of a series alike.
MetricSeries metricSeriesOf(const model::Touchpoint& touchpoint, const std::string& metric,
                            std::vector<MetricPoint> points);

} // namespace throughline::insight
