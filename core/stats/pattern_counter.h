#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace throughline::stats {

/// Counts how often each 64-bit pattern comes: a hash table that is quick for many responses of few patterns.
class PatternCounter {
public:
  void add(std::uint64_t pattern) {
    if (2 * (used_ + 1) > slots_.size())
      grow();
    Slot& slot = find(pattern);
    used_ += slot.count == 0 ? 1U : 0U;
    slot.pattern = pattern;
    ++slot.count;
  }
  /// Patterns with their counts, by rising pattern.
  std::vector<std::pair<std::uint64_t, std::uint64_t>> sorted() const;

private:
  struct Slot {
    std::uint64_t pattern = 0;
    std::uint64_t count = 0;
  };

  Slot& find(std::uint64_t pattern) {
    const std::size_t last = slots_.size() - 1;
    std::size_t position = static_cast<std::size_t>((pattern * 0x9e3779b97f4a7c15ULL) >> 32U) & last;
    while (slots_[position].count != 0 && slots_[position].pattern != pattern)
      position = (position + 1) & last;
    return slots_[position];
  }
  void grow();

  std::vector<Slot> slots_;
  std::size_t used_ = 0;
};

} // namespace throughline::stats
