#include "core/stats/digits.h"

#include <algorithm>
#include <cmath>

namespace throughline::stats {

int supportedDecimals(double halfWidth) {
  if (!(halfWidth > 0) || !std::isfinite(halfWidth))
    return 1;
  return std::clamp(static_cast<int>(std::ceil(-std::log10(halfWidth / 2))), 0, 3);
}

} // namespace throughline::stats
