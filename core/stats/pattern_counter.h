#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace throughline::stats {

/// Counts how often each pattern of some bits comes: by its number when there are few bits, else in a hash table.
class PatternCounter {
public:
  explicit PatternCounter(std::size_t bits)
      : direct_(bits <= mostDirectBits ? std::size_t{1} << bits : 0, 0), met_((direct_.size() + 63) / 64, 0) {}

  void add(std::uint64_t pattern) {
    if (!direct_.empty()) {
      ++direct_[pattern];
      met_[pattern / 64] |= std::uint64_t{1} << (pattern % 64);
      return;
    }
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
  static constexpr std::size_t mostDirectBits = 15;

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

  std::vector<std::uint32_t> direct_;
  std::vector<std::uint64_t> met_; ///< a bit for each number in direct_ that is not 0
  std::vector<Slot> slots_;
  std::size_t used_ = 0;
};

} // namespace throughline::stats
