#pragma once

#include "core/layout/map_layout.h"

namespace throughline::layout {

/// From card to card: side to side between neighbours, out and back in on the right within a column, over the top of
/// what lies between.
Arrow arrowBetween(const Card& from, const Card& to);

/// After cards moved up or down: both ends go with their cards, the bends between them with the end that they are near
/// to.
void moveArrowsWithCards(MapLayout& layout, const MapLayout& before);

} // namespace throughline::layout
