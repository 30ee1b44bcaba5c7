#include "core/stats/drag_filter.h"

#include "core/base/contract.h"
#include "core/base/parallel.h"
#include "core/stats/bit_planes.h"

#include <algorithm>
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

template <class Keep>
std::vector<std::uint64_t> placesWhere(const std::vector<std::int32_t>& values, std::size_t threads,
                                       Keep&& keptOfBlock) {
  std::vector<std::uint64_t> places(values.size() / 64);
  inPartsOfBlocks(places.size(), threads,
                  [&](std::size_t block) { places[block] = keptOfBlock(values.data() + block * 64); });
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
  return placesWhere(values_, threads,
                     [=](const std::int32_t* values) { return whichAreBetween(values, first, last); });
}

std::vector<std::uint64_t> PlacedColumn::among(std::span<const std::uint8_t> allowed, std::size_t threads) const {
  const auto begin = std::ranges::find_if(allowed, [](std::uint8_t is) { return is != 0; });
  const auto end = std::find(begin, allowed.end(), std::uint8_t{0});
  if (std::all_of(end, allowed.end(), [](std::uint8_t is) { return is == 0; }))
    return between(static_cast<std::int32_t>(begin - allowed.begin()),
                   static_cast<std::int32_t>(end - allowed.begin()) - 1, threads);
  return placesWhere(values_, threads, [=](const std::int32_t* values) {
    std::uint64_t kept = 0;
    for (std::size_t i = 0; i < 64; ++i) {
      const auto position = static_cast<std::uint32_t>(values[i]);
      kept |= static_cast<std::uint64_t>(position < allowed.size() && allowed[position] != 0) << i;
    }
    return kept;
  });
}

std::vector<std::uint64_t> placesOfBoth(const std::vector<std::uint64_t>& first,
                                        const std::vector<std::uint64_t>& second) {
  THROUGHLINE_EXPECT(first.size() == second.size());
  std::vector<std::uint64_t> both(first);
  std::ranges::transform(both, second, both.begin(), std::bit_and{});
  return both;
}

} // namespace throughline::stats
