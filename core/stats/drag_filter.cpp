#include "core/stats/drag_filter.h"

#include "core/base/contract.h"
#include "core/stats/parallel.h"

#include <algorithm>
#include <array>
#include <functional>

namespace throughline::stats {

namespace {

constexpr std::size_t blocksAtOnce = 512;

template <class Work> void inPartsOfBlocks(std::size_t blocks, std::size_t threads, Work&& work) {
  inParallel(threads, (blocks + blocksAtOnce - 1) / blocksAtOnce, [&](std::size_t part) {
    const std::size_t end = std::min(blocks, (part + 1) * blocksAtOnce);
    for (std::size_t block = part * blocksAtOnce; block < end; ++block)
      work(block);
  });
}

// The lowest bits of 64 bytes as one word: the product gathers those of 8 bytes in its highest byte.
std::uint64_t packed(const std::array<std::uint8_t, 64>& bytes) {
  std::uint64_t bits = 0;
  for (std::size_t eighth = 0; eighth < 8; ++eighth) {
    std::uint64_t eight = 0;
    for (std::size_t i = 0; i < 8; ++i)
      eight |= static_cast<std::uint64_t>(bytes[8 * eighth + i]) << (8 * i);
    bits |= (eight * 0x0102040810204080ULL >> 56U) << (8 * eighth);
  }
  return bits;
}

// keep gives 0 or 1 without a branch, so that compilers take many values at once.
template <class Keep>
std::vector<std::uint64_t> placesWhere(const std::vector<std::int32_t>& values, std::size_t threads, Keep&& keep) {
  std::vector<std::uint64_t> places(values.size() / 64);
  inPartsOfBlocks(places.size(), threads, [&](std::size_t block) {
    const std::int32_t* here = values.data() + block * 64;
    std::array<std::uint8_t, 64> bytes;
    for (std::size_t i = 0; i < 64; ++i)
      bytes[i] = keep(here[i]);
    places[block] = packed(bytes);
  });
  return places;
}

} // namespace

PlacedColumn::PlacedColumn(const DragTable& table, std::span<const std::int32_t> ofRows, std::size_t threads)
    : values_(table.rows.size(), 0) {
  THROUGHLINE_EXPECT(ofRows.size() == table.inputRows);
  inPartsOfBlocks(table.blocks(), threads, [&](std::size_t block) {
    for (std::size_t place = block * 64; place < (block + 1) * 64; ++place)
      if (table.rows[place] != DragTable::noRow)
        values_[place] = ofRows[table.rows[place]];
  });
}

std::vector<std::uint64_t> PlacedColumn::between(std::int32_t first, std::int32_t last, std::size_t threads) const {
  if (first > last)
    return std::vector<std::uint64_t>(values_.size() / 64, 0);
  const auto from = static_cast<std::uint32_t>(first);
  const std::uint32_t width = static_cast<std::uint32_t>(last) - from;
  return placesWhere(values_, threads, [=](std::int32_t value) {
    return static_cast<std::uint8_t>(static_cast<std::uint32_t>(value) - from <= width ? 1 : 0);
  });
}

std::vector<std::uint64_t> PlacedColumn::among(std::span<const std::uint8_t> allowed, std::size_t threads) const {
  const auto begin = std::ranges::find_if(allowed, [](std::uint8_t is) { return is != 0; });
  const auto end = std::find(begin, allowed.end(), std::uint8_t{0});
  if (std::all_of(end, allowed.end(), [](std::uint8_t is) { return is == 0; }))
    return between(static_cast<std::int32_t>(begin - allowed.begin()), static_cast<std::int32_t>(end - allowed.begin()) - 1, threads);
  return placesWhere(values_, threads, [=](std::int32_t value) {
    const auto position = static_cast<std::uint32_t>(value);
    return static_cast<std::uint8_t>(position < allowed.size() && allowed[position] != 0 ? 1 : 0);
  });
}

std::vector<std::uint64_t> placesOfBoth(const std::vector<std::uint64_t>& first, const std::vector<std::uint64_t>& second) {
  THROUGHLINE_EXPECT(first.size() == second.size());
  std::vector<std::uint64_t> both(first);
  std::ranges::transform(both, second, both.begin(), std::bit_and{});
  return both;
}

} // namespace throughline::stats
