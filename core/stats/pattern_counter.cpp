#include "core/stats/pattern_counter.h"

#include <algorithm>

namespace throughline::stats {

std::vector<std::pair<std::uint64_t, std::uint64_t>> PatternCounter::sorted() const {
  std::vector<std::pair<std::uint64_t, std::uint64_t>> patterns;
  patterns.reserve(used_ + met_.size());
  for (const std::uint32_t pattern : met_)
    patterns.emplace_back(pattern, direct_[pattern]);
  for (const Slot& slot : slots_)
    if (slot.count != 0)
      patterns.emplace_back(slot.pattern, slot.count);
  std::ranges::sort(patterns);
  return patterns;
}

void PatternCounter::grow() {
  std::vector<Slot> old(std::max<std::size_t>(1024, 2 * slots_.size()));
  old.swap(slots_);
  for (const Slot& slot : old)
    if (slot.count != 0)
      find(slot.pattern) = slot;
}

} // namespace throughline::stats
