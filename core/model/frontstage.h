#pragma once

#include "core/model/document.h"

#include <algorithm>
#include <array>
#include <vector>

/// What may stand in a lane, and what of a map the customer has to do with: its frontstage. What employees do behind
/// the line of visibility stands backstage.
namespace throughline::model {

struct LaneTraits {
  LaneType type = LaneType::touchpoints;
  bool cards = false;
  bool texts = false; ///< and images
};

inline constexpr std::array laneTraits{LaneTraits{.type = LaneType::touchpoints, .cards = true},
                                       LaneTraits{.type = LaneType::text, .texts = true},
                                       LaneTraits{.type = LaneType::emotionCurve},
                                       LaneTraits{.type = LaneType::channel, .texts = true},
                                       LaneTraits{.type = LaneType::storyboard, .texts = true},
                                       LaneTraits{.type = LaneType::metric, .texts = true},
                                       LaneTraits{.type = LaneType::backstage, .cards = true, .texts = true},
                                       LaneTraits{.type = LaneType::opportunities, .texts = true}};

constexpr LaneTraits traitsOf(LaneType type) {
  const auto found = std::ranges::find(laneTraits, type, &LaneTraits::type);
  return found == laneTraits.end() ? LaneTraits{} : *found;
}
constexpr bool holdsCards(LaneType type) {
  return traitsOf(type).cards;
}
constexpr bool holdsTexts(LaneType type) {
  return traitsOf(type).texts;
}
/// Whether its cards are touchpoints of the customer. Every map has such a lane; curves, slides and counts are of them.
constexpr bool isFrontstage(LaneType type) {
  return type == LaneType::touchpoints;
}

/// Of the map that holds it.
bool isFrontstage(const JourneyMap& map, const Touchpoint& touchpoint);
/// Touchpoints of the customer in reading order.
std::vector<const Touchpoint*> frontstageOf(const JourneyMap& map);

} // namespace throughline::model
