#include "core/chart/marks.h"

#include <algorithm>

namespace throughline::chart {

std::vector<Spot> thinned(const std::vector<Spot>& spots, std::size_t most) {
  if (spots.size() <= most || most < 4)
    return spots;
  const std::size_t stretches = (most - 2) / 2;
  const std::size_t inner = spots.size() - 2;
  std::vector<Spot> kept{spots.front()};
  for (std::size_t i = 0; i < stretches; ++i) {
    const auto from = spots.begin() + 1 + static_cast<std::ptrdiff_t>(i * inner / stretches);
    const auto to = spots.begin() + 1 + static_cast<std::ptrdiff_t>((i + 1) * inner / stretches);
    auto [low, high] = std::minmax_element(from, to, [](const Spot& a, const Spot& b) { return a.y < b.y; });
    if (low > high)
      std::swap(low, high);
    kept.push_back(*low);
    if (low != high)
      kept.push_back(*high);
  }
  kept.push_back(spots.back());
  return kept;
}

} // namespace throughline::chart
