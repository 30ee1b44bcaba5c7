#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace throughline::stats {

/// Why a period is out of the ordinary.
enum class ControlRule {
  beyondLimits,   ///< beyond 3 sigma
  eightOnOneSide, ///< the eighth or a later one in a row on one side of the centre
  twoOfThree      ///< beyond 2 sigma, as was one of the two before it, on the same side
};

struct ControlSignal {
  /// Position of the period, from 0.
  std::size_t period = 0;
  ControlRule rule = ControlRule::beyondLimits;
  /// Above the centre; whether that is bad depends on the metric.
  bool above = false;

  bool operator==(const ControlSignal&) const = default;
};

struct ControlPoint {
  double value = 0;
  double lower = 0;
  double upper = 0;
};

struct ControlChart {
  double centre = 0;
  /// Periods that the centre and the limits were computed from.
  std::size_t baseline = 0;
  /// Fewer than 12 periods in the baseline.
  bool provisional = false;
  std::vector<ControlPoint> points;
  /// By period, then rule.
  std::vector<ControlSignal> alarms;

  std::vector<std::size_t> periodsWith(ControlRule rule) const;
};

/// One number a period (individuals and moving range; Shewhart 1931, NIST 6.3.2.2): limits mean +- 3 mRbar / 1.128.
struct XmrChart {
  ControlChart chart;
  double movingRange = 0;
  double sigma = 0;
  double movingRangeUpper = 0;
  /// Periods whose step from the one before is above movingRangeUpper.
  std::vector<std::size_t> jumps;
};
/// The first `baseline` periods set the limits; all of them when it is 0. Nothing with fewer than two.
std::optional<XmrChart> xmrChart(std::span<const double> values, std::size_t baseline = 0);

/// Failures of contacts in one period.
struct PeriodCount {
  std::int64_t failures = 0;
  std::int64_t contacts = 0;
};

/// Share failing a period with limits pbar +- 3 sigmaZ sqrt(pbar (1-pbar) / n). sigmaZ is 1 in a p-chart; in Laney's p'
/// (2002) it is the spread of the periods beyond chance, here at least 1, so that both agree where there is none.
struct ShareChart {
  ControlChart chart;
  double sigmaZ = 1;
};
enum class ShareLimits { binomial, laney };
/// Periods without contacts are left out of limits and alarms (their point is the centre). Nothing with fewer than two
/// periods with contacts.
std::optional<ShareChart> shareChart(std::span<const PeriodCount> periods, ShareLimits limits = ShareLimits::laney,
                                     std::size_t baseline = 0);

} // namespace throughline::stats
