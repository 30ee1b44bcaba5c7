#pragma once

#include "core/chart/building.h"

namespace throughline::chart {

/// One figure a period, with the limits that chance sets (statistics.md 3).
struct ControlPoint {
  double day = 0;
  PeriodName name;
  double value = 0;
  std::optional<Range> limits;
  std::int64_t n = 0; ///< 0: not known
  bool worse = false; ///< a signal on the bad side
  bool better = false;
};
struct ControlSeries {
  std::vector<ControlPoint> points; ///< by day
  std::optional<double> target;
  double centre = 0;
  Unit unit = Unit::count;
};

/// Line, limits, centre and target, signals as triangles that point to the worse or the better. Sets layers, subjects,
/// legend and the y axis.
void drawControlSeries(ChartSpec& spec, const ControlSeries& series, Phrase title);
Table controlTable(const ControlSeries& series, Say value);

} // namespace throughline::chart
