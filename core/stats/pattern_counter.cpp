#include "core/stats/pattern_counter.h"

#include <algorithm>
#include <bit>

namespace throughline::stats {

std::vector<std::pair<std::uint64_t, std::uint64_t>> PatternCounter::sorted() const {
  std::vector<std::pair<std::uint64_t, std::uint64_t>> patterns;
  std::size_t met = used_;
  for (const std::uint64_t word : met_)
    met += static_cast<std::size_t>(std::popcount(word));
  patterns.reserve(met);
  for (std::size_t word = 0; word < met_.size(); ++word)
    for (std::uint64_t rest = met_[word]; rest != 0; rest &= rest - 1) {
      const std::size_t pattern = 64 * word + static_cast<std::size_t>(std::countr_zero(rest));
      patterns.emplace_back(pattern, direct_[pattern]);
    }
  if (!direct_.empty())
    return patterns;
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
