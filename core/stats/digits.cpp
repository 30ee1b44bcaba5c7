#include "core/stats/digits.h"

#include <algorithm>
#include <cmath>

namespace throughline::stats {

int supportedDecimals(double halfWidth) {
  if (!(halfWidth > 0) || !std::isfinite(halfWidth))
    return 1;
  return std::clamp(static_cast<int>(std::ceil(-std::log10(halfWidth / 2))), 0, 3);
}

int supportedDecimals(double low, double high) {
  return supportedDecimals((high - low) / 2);
}

int clearOfZero(double number, double low, double high, int decimals) {
  constexpr int most = 3;
  const bool leavesOutZero = low > 0 || high < 0;
  while (leavesOutZero && decimals < most && std::abs(number) * std::pow(10.0, decimals) < 0.5)
    ++decimals;
  return decimals;
}

bool isOne(double number, int decimals) {
  return decimals == 0 && std::abs(std::round(number)) == 1;
}

} // namespace throughline::stats
