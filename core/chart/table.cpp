#include "core/chart/table.h"

#include "core/stats/digits.h"

namespace throughline::chart {

int supportedDecimals(double halfWidth) {
  return stats::supportedDecimals(halfWidth);
}

int supportedDecimals(double low, double high) {
  return stats::supportedDecimals(low, high);
}

int clearOfZero(double number, const Range& range, Unit unit, int decimals) {
  const double shown = shownBy(unit);
  return stats::clearOfZero(shown * number, shown * range.low, shown * range.high, decimals);
}

} // namespace throughline::chart
