#include "core/chart/table.h"

#include "core/stats/digits.h"

namespace throughline::chart {

int supportedDecimals(double halfWidth) {
  return stats::supportedDecimals(halfWidth);
}

int supportedDecimals(double low, double high) {
  return stats::supportedDecimals(low, high);
}

int clearOfZero(const Range& range, Unit unit, int decimals) {
  return stats::clearOfZero(shownBy(unit) * range.low, shownBy(unit) * range.high, decimals);
}

} // namespace throughline::chart
