#include "core/chart/table.h"

#include "core/stats/digits.h"

namespace throughline::chart {

int supportedDecimals(double halfWidth) {
  return stats::supportedDecimals(halfWidth);
}

} // namespace throughline::chart
