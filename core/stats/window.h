#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace throughline::stats {

/// Feedback at a touchpoint, or a contact. Customers counted from 0.
struct ContactRow {
  std::uint32_t customer = 0;
  std::uint32_t touchpoint = 0;
  std::int32_t day = 0;
  /// TouchpointState as a number, but never notReached.
  std::uint8_t state = 1;
};

/// An overall score that a customer gave.
struct OverallRow {
  std::uint32_t customer = 0;
  std::int32_t day = 0;
};

/// The touchpoint states that belong to overall scores.
struct WindowedStates {
  /// Positions of the overall scores that have feedback in their window, rising.
  std::vector<std::size_t> overall;
  /// For each touchpoint one state for each of them: failed when any row of the window failed, else unanswered when any
  /// is.
  std::vector<std::vector<std::uint8_t>> states;
  /// The same shape: the day of the latest failure of the window, else of the latest row; 0 where there is none.
  std::vector<std::vector<std::int32_t>> days;
  /// Overall scores without feedback in their window: left out.
  std::size_t withoutFeedback = 0;
};

/// For an overall score of day T: the same customer's rows with T - days <= day <= T. Never rows after the score.
WindowedStates statesBeforeScores(std::span<const OverallRow> overall, std::span<const ContactRow> contacts,
                                  std::size_t touchpoints, std::int32_t days = 90);

/// Positions of the rows, by customer, then day, then position.
std::vector<std::size_t> byCustomerAndDay(std::span<const ContactRow> contacts);

} // namespace throughline::stats
