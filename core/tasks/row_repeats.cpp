#include "core/tasks/row_repeats.h"

#include <algorithm>
#include <cstring>
#include <iterator>

namespace throughline::tasks {
namespace {

/// Of all cells with their borders. Not for adversaries: who makes two rows meet is told that there are two alike.
std::uint64_t hashOf(std::span<const std::string_view> cells) {
  constexpr std::uint64_t odd = 0x9E37'79B9'7F4A'7C15;
  std::uint64_t hash = cells.size();
  const auto mix = [&hash](std::uint64_t word) {
    hash = (hash ^ word) * odd;
    hash ^= hash >> 29;
  };
  for (const auto cell : cells) {
    mix(cell.size());
    for (std::size_t at = 0; at < cell.size(); at += sizeof(std::uint64_t)) {
      std::uint64_t word = 0;
      std::memcpy(&word, cell.data() + at, std::min(sizeof word, cell.size() - at));
      mix(word);
    }
  }
  return hash;
}

} // namespace

void RowRepeats::add(std::span<const std::string_view> cells) {
  hashes_.push_back(hashOf(cells));
}

void RowRepeats::finish() {
  std::ranges::sort(hashes_);
  // clang 14 knows no ranges::subrange
  count_ = std::distance(std::unique(hashes_.begin(), hashes_.end()), hashes_.end());
  hashes_ = {};
}

} // namespace throughline::tasks
