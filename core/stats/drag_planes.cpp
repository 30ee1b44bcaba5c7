#include "core/stats/drag_planes.h"

#include "core/base/contract.h"
#include "core/base/parallel.h"

#include <algorithm>
#include <bit>
#include <functional>

namespace throughline::stats {

namespace {

constexpr std::size_t blocksAhead = 6;
// Enough for 65,535 touchpoints.
constexpr std::size_t mostDigits = 16;

std::uint64_t keptPlaces(const DragTable& table, std::span<const std::uint8_t> keepRows, std::size_t block) {
  std::uint64_t kept = 0;
  for (std::size_t i = 0; i < 64; ++i) {
    const std::uint32_t row = table.rows[block * 64 + i];
    if (row != DragTable::noRow && keepRows[row] != 0)
      kept |= std::uint64_t{1} << i;
  }
  return kept;
}

} // namespace

std::vector<std::uint64_t> selectedPlaces(const DragTable& table, const DragFilter& filter, std::size_t threads) {
  std::vector<std::uint64_t> places = table.present;
  if (!filter.places.empty()) {
    THROUGHLINE_EXPECT(filter.places.size() == places.size());
    std::ranges::transform(places, filter.places, places.begin(), std::bit_and{});
  }
  const auto keepRows = filter.rows;
  if (keepRows.empty())
    return places;
  THROUGHLINE_EXPECT(keepRows.size() == table.inputRows);
  inParallel(threads, table.groups(), [&](std::size_t group) {
    for (std::size_t block = table.groupStart[group]; block < table.groupStart[group + 1]; ++block)
      places[block] &= keptPlaces(table, keepRows, block);
  });
  return places;
}

ResponsePlanes::ResponsePlanes(const DragTable& table, const DragSelection& selection, Detail detail)
    : table_(table), selection_(selection), detail_(detail), base_(baseCount() * capacity),
      numbers_(selection.touchpoints.size() * capacity), outcome_(table.outcome.bits * capacity),
      digits_(static_cast<std::size_t>(std::bit_width(selection.touchpoints.size()))) {
  THROUGHLINE_EXPECT(selection.touchpoints.size() < (1U << mostDigits));
}

void ResponsePlanes::read(std::size_t first, std::size_t count) {
  THROUGHLINE_EXPECT(count <= capacity);
  blocks_ = count;
  std::fill(numbers_.begin(), numbers_.begin() + static_cast<std::ptrdiff_t>(numberCount_ * capacity), 0);
  numberCount_ = 0;
  for (std::size_t i = 0; i < count; ++i) {
    prefetch(first + i + blocksAhead);
    readBlock(i, first + i);
    if (detail_ == Detail::all)
      countFailures(i);
    else
      findSeveral(i);
  }
}

// Only part of a block is read, which the processor's own guess of what comes next does not know.
void ResponsePlanes::prefetch(std::size_t block) const {
  if (block >= table_.blocks())
    return;
  const std::uint64_t* words = table_.words.data() + block * table_.planes;
  constexpr std::size_t wordsOfLine = 8;
  for (std::size_t word = 0; word < table_.outcomePlane + table_.outcome.bits; word += wordsOfLine)
    __builtin_prefetch(words + word);
}

void ResponsePlanes::readBlock(std::size_t position, std::size_t block) {
  const auto words = table_.block(block);
  const std::size_t p = selection_.touchpoints.size();
  unanswered_[position] = unansweredPlaces(table_, selection_, block);
  const std::uint64_t left = selection_.takeUnanswered ? 0 : unanswered_[position];
  const std::uint64_t selected = selection_.places[block] & ~left;
  base_[position] = selected;
  for (std::size_t j = 0; j < p; ++j) {
    const std::size_t plane = 2 * selection_.touchpoints[j];
    const std::uint64_t reached = words[plane] & selected;
    base_[(1 + j) * capacity + position] = reached;
    base_[(1 + p + j) * capacity + position] = reached & words[plane + 1];
  }
  for (std::size_t bit = 0; detail_ == Detail::all && bit < table_.outcome.bits; ++bit)
    outcome_[bit * capacity + position] = words[table_.outcomePlane + bit] & selected;
}

void ResponsePlanes::findSeveral(std::size_t position) {
  const std::size_t p = selection_.touchpoints.size();
  std::uint64_t once = 0;
  std::uint64_t again = 0;
  for (std::size_t j = 0; j < p; ++j) {
    const std::uint64_t failed = base_[(1 + p + j) * capacity + position];
    again |= once & failed;
    once |= failed;
  }
  several_[position] = again;
}

// Adds the failures of 64 responses at once, as binary numbers that stand upright in digits.
void ResponsePlanes::countFailures(std::size_t position) {
  std::array<std::uint64_t, mostDigits> digits{};
  const std::size_t p = selection_.touchpoints.size();
  for (std::size_t j = 0; j < p; ++j) {
    std::uint64_t carry = base_[(1 + p + j) * capacity + position];
    // The sum so far is at most j: a fixed number of steps, for a branch that nobody can foretell costs more.
    for (std::size_t digit = 0, most = static_cast<std::size_t>(std::bit_width(j + 1)); digit < most; ++digit) {
      const std::uint64_t both = digits[digit] & carry;
      digits[digit] ^= carry;
      carry = both;
    }
  }
  several_[position] = 0;
  for (std::size_t digit = 1; digit < digits_; ++digit)
    several_[position] |= digits[digit];
  if (several_[position] != 0)
    splitByNumber(position, std::span(digits).first(digits_));
}

void ResponsePlanes::splitByNumber(std::size_t position, std::span<const std::uint64_t> digits) {
  std::uint64_t rest = several_[position];
  for (std::size_t number = 2; rest != 0; ++number) {
    std::uint64_t exactly = rest;
    for (std::size_t digit = 0; digit < digits.size(); ++digit)
      exactly &= (number >> digit & 1) != 0 ? digits[digit] : ~digits[digit];
    numbers_[(number - 2) * capacity + position] = exactly;
    if (exactly != 0)
      numberCount_ = std::max(numberCount_, number - 1);
    rest &= ~exactly;
  }
}

void ResponsePlanes::failuresInLanes(std::size_t block, std::array<std::uint64_t, laneBits>& lanes) const {
  const std::size_t p = selection_.touchpoints.size();
  const std::uint64_t* failed = base_.data() + (1 + p) * capacity + block;
  lanes.fill(0);
  for (std::size_t j = 0; j < p; ++j)
    lanes[j] = failed[j * capacity];
  transposeLanes(lanes);
}

void ResponsePlanes::failuresByPlace(std::size_t block, std::array<std::uint64_t, 64>& places) const {
  const std::size_t p = selection_.touchpoints.size();
  const std::uint64_t* failed = base_.data() + (1 + p) * capacity + block;
  places.fill(0);
  for (std::size_t j = 0; j < p; ++j)
    for (std::uint64_t rest = failed[j * capacity] & several_[block]; rest != 0; rest &= rest - 1)
      places[static_cast<std::size_t>(std::countr_zero(rest))] |= std::uint64_t{1} << j;
}

std::uint64_t unansweredPlaces(const DragTable& table, const DragSelection& selection, std::size_t block) {
  if (selection.allAnswered)
    return 0;
  const auto words = table.block(block);
  std::uint64_t open = 0;
  for (const std::size_t j : selection.touchpoints)
    open |= words[2 * j + 1] & ~words[2 * j];
  return selection.places[block] & open;
}

std::uint64_t answeredPlaces(const DragTable& table, const DragSelection& selection, std::size_t block) {
  return selection.places[block] & ~unansweredPlaces(table, selection, block);
}

std::vector<DragRow> rowsOfGroup(const DragTable& table, const DragSelection& selection, std::size_t group) {
  const std::size_t p = selection.touchpoints.size();
  THROUGHLINE_EXPECT(p <= 64);
  std::vector<DragRow> rows;
  std::array<std::uint64_t, 64> reached{};
  std::array<std::uint64_t, 64> failed{};
  std::array<std::uint64_t, 64> outcome{};
  for (std::size_t block = table.groupStart[group]; block < table.groupStart[group + 1]; ++block) {
    const auto words = table.block(block);
    for (std::size_t j = 0; j < 64; ++j) {
      const std::size_t plane = j < p ? 2 * selection.touchpoints[j] : 0;
      reached[j] = j < p ? words[plane] : 0;
      failed[j] = j < p ? words[plane] & words[plane + 1] : 0;
      outcome[j] = j < table.outcome.bits ? words[table.outcomePlane + j] : 0;
    }
    transpose(reached);
    transpose(failed);
    transpose(outcome);
    for (std::uint64_t rest = answeredPlaces(table, selection, block); rest != 0; rest &= rest - 1) {
      const auto place = static_cast<std::size_t>(std::countr_zero(rest));
      const std::uint32_t row = table.rows[block * 64 + place];
      rows.push_back({.row = row,
                      .customer = table.customers.empty() ? 0 : table.customers[block * 64 + place],
                      .reached = reached[place],
                      .failed = failed[place],
                      .outcome = table.outcome.value(outcome[place]),
                      .weight = table.weights.empty() ? 1 : table.weights[row]});
    }
  }
  return rows;
}

} // namespace throughline::stats
