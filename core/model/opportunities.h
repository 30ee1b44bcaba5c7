#pragma once

#include "core/model/document.h"

#include <vector>

/// Opportunities by what they are worth and what they take.
namespace throughline::model {

/// An action on the board of impact and effort.
struct BoardCard {
  const Action* action = nullptr;
  Importance impact = Importance::normal;
  bool judged = false; ///< by the team, not from its expected gain
};

/// The actions of a map that are neither done nor dropped, the largest expected gain first, those without one last by
/// title. The impact is the team's; where none was judged, it is that of the gain: high from two thirds of the largest
/// gain on the map, low under one third; without a gain normal. They live as long as the map.
std::vector<BoardCard> boardOf(const JourneyMap& map);

/// Opportunities and ideas on touchpoints that no action takes up, in reading order, most votes first on each.
struct OpenOpportunity {
  TouchpointId touchpoint;
  const Note* note = nullptr;
};
std::vector<OpenOpportunity> openOpportunities(const JourneyMap& map);

} // namespace throughline::model
