#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <vector>

namespace throughline::stats {

/// What a response says about a touchpoint.
enum class TouchpointState : std::uint8_t {
  notReached = 0,
  fine = 1,
  failed = 2,
  unanswered = 3 ///< reached, but nobody knows how it went: the response is left out of a model with this touchpoint
};

struct DragTouchpoint {
  /// Decides the order among touchpoints with equally many failures.
  std::string title;
  /// Reactive service; else proactive experience.
  bool service = false;

  bool operator==(const DragTouchpoint&) const = default;
};

/// Responses in columns. All spans that are not empty have one element a response.
struct DragInput {
  /// The overall score, higher is better. Responses without one (NaN, or beyond 1e100) are left out.
  std::span<const double> outcome;
  std::vector<DragTouchpoint> touchpoints;
  /// One span a touchpoint, of TouchpointState as bytes.
  std::vector<std::span<const std::uint8_t>> states;
  /// Jackknife group, below groupCount (see jackknifeGroups).
  std::span<const std::uint32_t> groups;
  std::uint32_t groupCount = 0;
  /// May be empty. Customers counted from 0; needed to count them and to compare each with himself.
  std::span<const std::uint32_t> customers;
  /// May be empty. Responses with a weight that is not positive are left out.
  std::span<const double> weights;
  /// Further columns of the regression, e.g. the previous overall score. Responses without a value are left out.
  std::vector<std::span<const double>> controls;
};

/// How an overall score is kept: offset + step * a whole number. Scores on a grid of whole numbers are kept exactly,
/// others to 2^-45 of their range.
struct OutcomeGrid {
  double offset = 0;
  double step = 1;
  /// Bits of the largest whole number; 0 when all scores are equal.
  std::size_t bits = 0;

  double value(std::uint64_t number) const { return offset + step * static_cast<double>(number); }
};

/// Responses packed for summing: sorted by jackknife group, 64 to a block, and in each block one word (a plane) per bit
/// of a response: whether each touchpoint was reached and failed, and the bits of the overall score. So that one AND
/// and one population count answer for 64 responses. Made by packDragTable; owns all it holds; not changed afterwards.
struct DragTable {
  static constexpr std::uint32_t noRow = std::numeric_limits<std::uint32_t>::max();

  std::vector<DragTouchpoint> touchpoints;
  OutcomeGrid outcome;
  std::size_t outcomePlane = 0;
  /// Words of one block, a multiple of 64. Touchpoint j has plane 2j (reached) and 2j+1; failed is both, unanswered
  /// the second alone.
  std::size_t planes = 64;
  std::vector<std::uint64_t> words;
  /// First block of each group; one more at the end.
  std::vector<std::size_t> groupStart;
  /// For each place in a block, the row of the input it came from; noRow where the last block of a group is not full.
  std::vector<std::uint32_t> rows;
  /// One bit a place: there is a response.
  std::vector<std::uint64_t> present;
  std::size_t inputRows = 0;

  /// Customer at each place; empty when not given. A customer's places within a group stand together.
  std::vector<std::uint32_t> customers;
  /// One bit a place: it is of the same customer as the place before, in the same group. Empty without customers.
  std::vector<std::uint64_t> sameCustomer;
  std::uint32_t customerCount = 0;
  /// In the order of the input; empty when not given.
  std::vector<double> weights;
  std::vector<std::vector<double>> controls;

  std::size_t blocks() const { return present.size(); }
  std::size_t groups() const { return groupStart.size() - 1; }
  std::span<const std::uint64_t> block(std::size_t index) const {
    return std::span(words).subspan(index * planes, planes);
  }
};

/// Packs responses; fewer than 2^32 of them. Broken shapes are a broken contract, not an error.
DragTable packDragTable(const DragInput& input, std::size_t threads = 2);

} // namespace throughline::stats
