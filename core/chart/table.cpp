#include "core/chart/table.h"

#include <algorithm>
#include <cmath>

namespace throughline::chart {

int supportedDecimals(double halfWidth) {
  if (!(halfWidth > 0))
    return 1;
  return std::clamp(static_cast<int>(std::ceil(-std::log10(halfWidth / 2))), 0, 3);
}

} // namespace throughline::chart
