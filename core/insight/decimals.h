#pragma once

#include <cmath>

/// How many decimals a figure of a metric is shown with, on the map as elsewhere.
namespace throughline::insight {

/// For a share shown in percent.
inline int decimalsOfPercent(double share) {
  return share != 0 && std::abs(share) < 0.01 ? 1 : 0;
}

/// For any other value: two of small ones, fewer of large ones, none of whole ones.
inline int decimalsOfValue(double value) {
  if (value == std::round(value))
    return 0;
  return std::abs(value) >= 100 ? 0 : std::abs(value) >= 10 ? 1 : 2;
}

} // namespace throughline::insight
