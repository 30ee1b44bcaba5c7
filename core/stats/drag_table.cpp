#include "core/stats/drag_table.h"

#include "core/base/contract.h"
#include "core/base/parallel.h"
#include "core/stats/bit_planes.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <numeric>
#include <type_traits>
#include <utility>

namespace throughline::stats {

namespace {

constexpr std::size_t rowsAtOnce = 512;
constexpr std::size_t smallRange = 1 << 16;
constexpr int fixedPointBits = 44;

struct RowRange {
  std::size_t first = 0;
  std::size_t last = 0;
};

RowRange shardOf(std::size_t rows, std::size_t shard, std::size_t shards) {
  return {.first = rows * shard / shards, .last = rows * (shard + 1) / shards};
}

bool rowCounts(const DragInput& input, std::size_t row) {
  return std::abs(input.outcome[row]) < 1e100 && (input.weights.empty() || input.weights[row] > 0) &&
         std::ranges::all_of(input.controls, [row](const auto& control) { return std::isfinite(control[row]); });
}

struct OutcomeRange {
  double low = std::numeric_limits<double>::infinity();
  double high = -std::numeric_limits<double>::infinity();
  bool whole = true;

  void add(double value) {
    low = std::min(low, value);
    high = std::max(high, value);
    whole = whole && std::floor(value) == value;
  }
  void add(const OutcomeRange& other) {
    low = std::min(low, other.low);
    high = std::max(high, other.high);
    whole = whole && other.whole;
  }
};

// -100, 0 and 100 are 0, 1 and 2 steps of 100: fewer bits, fewer planes.
std::uint64_t greatestCommonStep(const DragInput& input, double low, std::size_t range) {
  std::vector<std::uint8_t> seen(range + 1, 0);
  for (std::size_t row = 0; row < input.outcome.size(); ++row)
    if (rowCounts(input, row))
      seen[static_cast<std::size_t>(input.outcome[row] - low)] = 1;
  std::uint64_t step = 0;
  for (std::uint64_t value = 1; value <= range; ++value)
    if (seen[value] != 0)
      step = std::gcd(step, value);
  return std::max<std::uint64_t>(step, 1);
}

OutcomeGrid gridOf(const DragInput& input, const OutcomeRange& range) {
  if (!(range.high > range.low))
    return {.offset = std::isfinite(range.low) ? range.low : 0, .step = 1, .bits = 0};
  const double width = range.high - range.low;
  OutcomeGrid grid{.offset = range.low, .step = 1, .bits = 0};
  if (range.whole && width < smallRange)
    grid.step = static_cast<double>(greatestCommonStep(input, range.low, static_cast<std::size_t>(width)));
  else if (!range.whole || width >= std::ldexp(1.0, fixedPointBits))
    grid.step = std::max(std::ldexp(1.0, std::ilogb(width) + 1 - fixedPointBits), std::numeric_limits<double>::min());
  grid.bits = static_cast<std::size_t>(std::bit_width(static_cast<std::uint64_t>(width / grid.step + 0.5)));
  return grid;
}

OutcomeGrid findGrid(const DragInput& input, std::size_t threads) {
  std::vector<OutcomeRange> parts(threads);
  inParallel(threads, threads, [&](std::size_t shard) {
    const auto [first, last] = shardOf(input.outcome.size(), shard, threads);
    OutcomeRange range;
    for (std::size_t row = first; row < last; ++row)
      if (rowCounts(input, row))
        range.add(input.outcome[row]);
    parts[shard] = range;
  });
  OutcomeRange range;
  for (const auto& part : parts)
    range.add(part);
  return gridOf(input, range);
}

void expectShapes(const DragInput& input) {
  const std::size_t n = input.outcome.size();
  THROUGHLINE_EXPECT(n < DragTable::noRow);
  THROUGHLINE_EXPECT(input.groups.size() == n && input.states.size() == input.touchpoints.size());
  THROUGHLINE_EXPECT(input.customers.empty() || input.customers.size() == n);
  THROUGHLINE_EXPECT(input.weights.empty() || input.weights.size() == n);
  for (const auto& states : input.states)
    THROUGHLINE_EXPECT(states.size() == n);
  for (const auto& control : input.controls)
    THROUGHLINE_EXPECT(control.size() == n);
}

// next[shard][group]: the place where the shard's next response of that group goes.
using NextPlaces = std::vector<std::vector<std::size_t>>;

NextPlaces countGroups(const DragInput& input, std::size_t threads) {
  NextPlaces counts(threads, std::vector<std::size_t>(input.groupCount, 0));
  inParallel(threads, threads, [&](std::size_t shard) {
    const auto [first, last] = shardOf(input.outcome.size(), shard, threads);
    auto& mine = counts[shard];
    for (std::size_t row = first; row < last; ++row)
      if (rowCounts(input, row)) {
        THROUGHLINE_EXPECT(input.groups[row] < input.groupCount);
        ++mine[input.groups[row]];
      }
  });
  return counts;
}

void layOutGroups(DragTable& table, NextPlaces& counts) {
  table.groupStart.push_back(0);
  const std::size_t groups = counts.empty() ? 0 : counts.front().size();
  for (std::size_t group = 0; group < groups; ++group) {
    std::size_t place = table.groupStart.back() * 64;
    for (auto& shard : counts) {
      const std::size_t count = shard[group];
      shard[group] = place;
      place += count;
    }
    table.groupStart.push_back((place + 63) / 64);
  }
  const std::size_t blocks = table.groupStart.back();
  table.words.assign(blocks * table.planes, 0);
  table.rows.assign(blocks * 64, DragTable::noRow);
  table.present.assign(blocks, 0);
  if (table.customerCount > 0)
    table.customers.assign(blocks * 64, 0);
  if (table.customerCount > 0)
    table.sameCustomer.assign(blocks, 0);
}

// The bits of up to rowsAtOnce responses, one word after the other; loops of fixed length, which compilers vectorise.
class ResponseBits {
public:
  explicit ResponseBits(const DragTable& table) : table_(table), words_(table.planes / 64) {}

  void read(const DragInput& input, std::size_t first, std::size_t count) {
    for (auto& word : words_)
      word.fill(0);
    std::array<std::uint8_t, rowsAtOnce> states{};
    for (std::size_t j = 0; j < input.states.size(); ++j) {
      std::copy_n(input.states[j].begin() + static_cast<std::ptrdiff_t>(first), count, states.begin());
      auto& word = words_[2 * j / 64];
      for (std::size_t i = 0; i < rowsAtOnce; ++i) {
        // 0 1 2 3 -> 00 01 11 10: reached is the low bit, failed is both.
        const std::uint64_t code = (states[i] ^ (states[i] >> 1U)) & 3U;
        word[i] |= code << (2 * j % 64);
      }
    }
    if (table_.outcome.bits == 0)
      return;
    auto& word = words_[table_.outcomePlane / 64];
    const double perStep = 1 / table_.outcome.step;
    for (std::size_t i = 0; i < count; ++i) {
      const double steps = (input.outcome[first + i] - table_.outcome.offset) * perStep + 0.5;
      // Not a number compares false; such rows are left out anyway.
      const std::uint64_t number = steps >= 0 && steps < 0x1p62 ? static_cast<std::uint64_t>(steps) : 0;
      word[i] |= number << (table_.outcomePlane % 64);
    }
  }
  std::uint64_t word(std::size_t index, std::size_t row) const { return words_[index][row]; }

private:
  const DragTable& table_;
  std::vector<std::array<std::uint64_t, rowsAtOnce>> words_;
};

void scatterRows(DragTable& table, const DragInput& input, RowRange range, std::vector<std::size_t>& next) {
  ResponseBits bits(table);
  const std::size_t perRow = table.planes / 64;
  for (std::size_t first = range.first; first < range.last; first += rowsAtOnce) {
    const std::size_t count = std::min(rowsAtOnce, range.last - first);
    bits.read(input, first, count);
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t row = first + i;
      if (!rowCounts(input, row))
        continue;
      const std::size_t place = next[input.groups[row]]++;
      table.rows[place] = static_cast<std::uint32_t>(row);
      if (table.customerCount > 0)
        table.customers[place] = input.customers[row];
      for (std::size_t word = 0; word < perRow; ++word)
        table.words[place / 64 * table.planes + word * 64 + place % 64] = bits.word(word, i);
    }
  }
}

// One group's places in the order of customer, then row.
void sortByCustomer(DragTable& table, std::size_t first, std::size_t last) {
  std::vector<std::size_t> order(last - first);
  std::iota(order.begin(), order.end(), first);
  std::ranges::sort(order, {},
                    [&table](std::size_t place) { return std::pair(table.customers[place], table.rows[place]); });
  const auto permute = [&](auto&& at) {
    std::vector<std::decay_t<decltype(at(first))>> moved;
    moved.reserve(order.size());
    for (const std::size_t place : order)
      moved.push_back(at(place));
    for (std::size_t i = 0; i < moved.size(); ++i)
      at(first + i) = moved[i];
  };
  for (std::size_t word = 0; word < table.planes; word += 64)
    permute([&](std::size_t place) -> std::uint64_t& {
      return table.words[place / 64 * table.planes + word + place % 64];
    });
  permute([&](std::size_t place) -> std::uint32_t& { return table.rows[place]; });
  permute([&](std::size_t place) -> std::uint32_t& { return table.customers[place]; });
}

// So that customers are counted, and compared with themselves, from front to back. Before words become planes.
void bringCustomersTogether(DragTable& table, std::size_t threads) {
  inParallel(threads, table.groups(), [&](std::size_t group) {
    const std::size_t first = table.groupStart[group] * 64;
    const std::size_t room = table.groupStart[group + 1] * 64 - first;
    const auto rows = std::span(table.rows).subspan(first, room);
    const std::size_t last = first + static_cast<std::size_t>(std::ranges::find(rows, DragTable::noRow) - rows.begin());
    if (!std::ranges::is_sorted(std::span(table.customers).subspan(first, last - first)))
      sortByCustomer(table, first, last);
    for (std::size_t place = first + 1; place < last; ++place)
      if (table.customers[place] == table.customers[place - 1])
        table.sameCustomer[place / 64] |= std::uint64_t{1} << (place % 64);
  });
}

void turnIntoPlanes(DragTable& table, RowRange blocks) {
  for (std::size_t block = blocks.first; block < blocks.last; ++block) {
    for (std::size_t word = 0; word < table.planes; word += 64)
      transpose(BitSquare(table.words.data() + block * table.planes + word, 64));
    std::uint64_t present = 0;
    for (std::size_t i = 0; i < 64; ++i)
      present |= static_cast<std::uint64_t>(table.rows[block * 64 + i] != DragTable::noRow) << i;
    table.present[block] = present;
  }
}

} // namespace

DragTable packDragTable(const DragInput& input, std::size_t threads) {
  expectShapes(input);
  const std::size_t shards = std::clamp<std::size_t>(threads, 1, 64);
  DragTable table;
  table.touchpoints = input.touchpoints;
  table.inputRows = input.outcome.size();
  table.outcome = findGrid(input, shards);
  const std::size_t stateBits = 2 * input.touchpoints.size();
  table.outcomePlane = stateBits % 64 + table.outcome.bits > 64 ? (stateBits + 63) / 64 * 64 : stateBits;
  table.planes = std::max<std::size_t>((table.outcomePlane + table.outcome.bits + 63) / 64 * 64, 64);
  if (!input.customers.empty())
    table.customerCount = *std::ranges::max_element(input.customers) + 1;
  table.weights.assign(input.weights.begin(), input.weights.end());
  for (const auto& control : input.controls)
    table.controls.emplace_back(control.begin(), control.end());

  NextPlaces next = countGroups(input, shards);
  layOutGroups(table, next);
  inParallel(shards, shards, [&](std::size_t shard) {
    scatterRows(table, input, shardOf(input.outcome.size(), shard, shards), next[shard]);
  });
  if (table.customerCount > 0)
    bringCustomersTogether(table, shards);
  inParallel(shards, shards, [&](std::size_t shard) { turnIntoPlanes(table, shardOf(table.blocks(), shard, shards)); });
  return table;
}

} // namespace throughline::stats
