#include "core/stats/window.h"

#include "core/base/contract.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace throughline::stats {

namespace {

constexpr std::uint8_t failedState = 2;
constexpr std::uint8_t unansweredState = 3;

std::uint8_t combinedState(std::uint8_t one, std::uint8_t other) {
  if (one == failedState || other == failedState)
    return failedState;
  return one == unansweredState || other == unansweredState ? unansweredState : std::max(one, other);
}

} // namespace

std::vector<std::size_t> byCustomerAndDay(std::span<const ContactRow> contacts) {
  std::vector<std::size_t> order(contacts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, {},
                           [contacts](std::size_t i) { return std::pair(contacts[i].customer, contacts[i].day); });
  return order;
}

WindowedStates statesBeforeScores(std::span<const OverallRow> overall, std::span<const ContactRow> contacts,
                                  std::size_t touchpoints, std::int32_t days) {
  const std::vector<std::size_t> order = byCustomerAndDay(contacts);
  WindowedStates result{.overall = {},
                        .states = std::vector<std::vector<std::uint8_t>>(touchpoints),
                        .days = std::vector<std::vector<std::int32_t>>(touchpoints),
                        .withoutFeedback = 0};
  std::vector<std::uint8_t> states(touchpoints);
  std::vector<std::int32_t> latest(touchpoints);
  for (std::size_t i = 0; i < overall.size(); ++i) {
    const auto& score = overall[i];
    std::ranges::fill(states, std::uint8_t{0});
    std::ranges::fill(latest, 0);
    const auto key = [contacts](std::size_t row) { return std::pair(contacts[row].customer, contacts[row].day); };
    auto row = std::ranges::lower_bound(order, std::pair(score.customer, score.day - days), {}, key);
    const bool any = row != order.end() && key(*row) <= std::pair(score.customer, score.day);
    if (!any) {
      ++result.withoutFeedback;
      continue;
    }
    for (; row != order.end() && key(*row) <= std::pair(score.customer, score.day); ++row) {
      const auto& contact = contacts[*row];
      THROUGHLINE_EXPECT(contact.touchpoint < touchpoints);
      // Rows come by day: a later one replaces the day unless a failure would give way to what is none.
      auto& state = states[contact.touchpoint];
      if (contact.state == failedState || state != failedState)
        latest[contact.touchpoint] = contact.day;
      state = combinedState(state, contact.state);
    }
    result.overall.push_back(i);
    for (std::size_t j = 0; j < touchpoints; ++j)
      result.states[j].push_back(states[j]);
    for (std::size_t j = 0; j < touchpoints; ++j)
      result.days[j].push_back(latest[j]);
  }
  return result;
}

} // namespace throughline::stats
