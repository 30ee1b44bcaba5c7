#include "core/model/opportunities.h"

#include "core/model/look_up.h"

#include <algorithm>

namespace throughline::model {
namespace {

bool isOpen(const Action& action) {
  return action.status == ActionStatus::open || action.status == ActionStatus::started;
}

Importance impactOf(double gain, double largest) {
  if (largest <= 0 || gain < largest / 3)
    return Importance::low;
  return gain >= largest * 2 / 3 ? Importance::high : Importance::normal;
}

} // namespace

std::vector<BoardCard> boardOf(const JourneyMap& map) {
  std::vector<BoardCard> cards;
  double largest = 0;
  for (const auto& action : map.actions)
    if (isOpen(*action)) {
      cards.push_back({.action = &*action});
      largest = std::max(largest, action->expectedGain.value_or(0));
    }
  for (auto& card : cards) {
    card.judged = card.action->impact.has_value();
    if (card.judged)
      card.impact = *card.action->impact;
    else if (card.action->expectedGain)
      card.impact = impactOf(*card.action->expectedGain, largest);
  }
  std::ranges::stable_sort(cards, [](const BoardCard& a, const BoardCard& b) {
    const auto& left = a.action->expectedGain;
    const auto& right = b.action->expectedGain;
    if (left != right)
      return left && (!right || *left > *right);
    return a.action->title < b.action->title;
  });
  return cards;
}

std::vector<OpenOpportunity> openOpportunities(const JourneyMap& map) {
  std::vector<OpenOpportunity> open;
  for (const auto* card : inReadingOrder(map)) {
    const auto first = static_cast<std::ptrdiff_t>(open.size());
    for (const auto& note : card->notes) {
      const bool wanted = note.kind == NoteKind::opportunity || note.kind == NoteKind::idea;
      const auto takesItUp = [&note](const auto& action) { return action->note == note.id; };
      if (wanted && std::ranges::none_of(map.actions, takesItUp))
        open.push_back({.touchpoint = card->id, .note = &note});
    }
    std::ranges::stable_sort(open.begin() + first, open.end(), std::ranges::greater{},
                             [](const OpenOpportunity& each) { return each.note->votes; });
  }
  return open;
}

} // namespace throughline::model
