#pragma once

#include "core/stats/bit_planes.h"
#include "core/stats/drag_filter.h"
#include "core/stats/drag_table.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

/// Inside of the drag model: how the sums read a table. Nothing outside core/stats needs it.
namespace throughline::stats {

/// The touchpoints of a model and which places of the table it may read (one bit a place).
struct DragSelection {
  std::vector<std::size_t> touchpoints;
  std::vector<std::uint64_t> places;
  /// Also responses that are unanswered at some of the touchpoints (there they count as not reached).
  bool takeUnanswered = false;
  /// It is known that there are none, so nobody need look.
  bool allAnswered = false;
};

/// Places that have a response that the filter keeps.
std::vector<std::uint64_t> selectedPlaces(const DragTable& table, const DragFilter& filter, std::size_t threads);

/// Planes of up to `capacity` blocks for the touchpoints of a selection, one set of responses after the other.
class ResponsePlanes {
public:
  static constexpr std::size_t capacity = 64;

  /// What is read: everything, or only what counting states needs: base, several and unanswered.
  enum class Detail { states, all };

  ResponsePlanes(const DragTable& table, const DragSelection& selection, Detail detail = Detail::all);
  /// Reads blocks first ... first + count - 1; responses unanswered at one of the touchpoints are left out.
  void read(std::size_t first, std::size_t count);

  std::size_t blocks() const { return blocks_; }
  /// Sets: all responses, reached (one a touchpoint), failed (one a touchpoint).
  PlaneSets base() const { return {.words = base_.data(), .count = baseCount()}; }
  std::size_t baseCount() const { return 1 + 2 * selection_.touchpoints.size(); }
  /// Sets: failed at exactly 2, 3, ... touchpoints, as far as there are such responses.
  PlaneSets numbers() const { return {.words = numbers_.data(), .count = numberCount_}; }
  /// Sets: bit 0, 1, ... of the outcome is set.
  PlaneSets outcome() const { return {.words = outcome_.data(), .count = table_.outcome.bits}; }
  /// Set: failed at two or more touchpoints.
  PlaneSets several() const { return {.words = several_.data(), .count = 1}; }
  /// Set: left out because unanswered.
  PlaneSets unanswered() const { return {.words = unanswered_.data(), .count = 1}; }
  std::uint64_t severalWord(std::size_t block) const { return several_[block]; }
  /// Calls visit for each response of a block that failed at two or more touchpoints: bit j is set when it failed at
  /// touchpoint j of the selection.
  template <class Visit> void forEachSeveral(std::size_t block, Visit&& visit) const {
    const bool narrow = selection_.touchpoints.size() <= laneBits;
    std::array<std::uint64_t, 64> wide;
    std::array<std::uint64_t, laneBits> lanes;
    if (narrow)
      failuresInLanes(block, lanes);
    else
      failuresByPlace(block, wide);
    for (std::uint64_t rest = several_[block]; rest != 0; rest &= rest - 1) {
      const auto place = static_cast<std::size_t>(std::countr_zero(rest));
      visit(narrow ? lanes[place % laneBits] >> (place / laneBits * laneBits) & 0xffff : wide[place]);
    }
  }

private:
  void prefetch(std::size_t block) const;
  void readBlock(std::size_t position, std::size_t block);
  static constexpr std::size_t laneBits = 16;

  void failuresInLanes(std::size_t block, std::array<std::uint64_t, laneBits>& lanes) const;
  void failuresByPlace(std::size_t block, std::array<std::uint64_t, 64>& places) const;
  void findSeveral(std::size_t position);
  void countFailures(std::size_t position);
  void splitByNumber(std::size_t position, std::span<const std::uint64_t> digits);

  const DragTable& table_;
  const DragSelection& selection_;
  Detail detail_ = Detail::all;
  std::vector<std::uint64_t> base_;
  std::vector<std::uint64_t> numbers_;
  std::vector<std::uint64_t> outcome_;
  std::size_t digits_ = 0;
  std::array<std::uint64_t, capacity> several_{};
  std::array<std::uint64_t, capacity> unanswered_{};
  std::size_t blocks_ = 0;
  std::size_t numberCount_ = 0;
};

/// One response of the model.
struct DragRow {
  /// Row of the input.
  std::uint32_t row = 0;
  std::uint32_t customer = 0;
  /// Bit j: touchpoint j of the selection was reached, or failed.
  std::uint64_t reached = 0;
  std::uint64_t failed = 0;
  double outcome = 0;
  double weight = 1;
};

/// The places of a block that are selected but unanswered at one of the touchpoints.
std::uint64_t unansweredPlaces(const DragTable& table, const DragSelection& selection, std::size_t block);

/// The places of a block that the model takes: selected, and answered at all its touchpoints.
std::uint64_t answeredPlaces(const DragTable& table, const DragSelection& selection, std::size_t block);

/// The responses of one group that the model takes, one by one: for what cannot be done 64 at a time. At most 64
/// touchpoints.
std::vector<DragRow> rowsOfGroup(const DragTable& table, const DragSelection& selection, std::size_t group);

} // namespace throughline::stats
