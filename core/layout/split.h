#pragma once

#include "core/layout/map_layout.h"

#include <vector>

namespace throughline::layout {

/// The map in pieces no wider than pageWidth where that is possible, cut between stages, within a stage only where it
/// alone is wider (a piece holds at least one step). Each piece has the lane heads and its stage heads, and curves go
/// on to its edges. Arrows between pieces are left out. In reading order; one piece when everything fits.
std::vector<MapLayout> splitAtStageBorders(const MapLayout& layout, double pageWidth);

/// The map in pieces no taller than pageHeight where that is possible, cut between lanes; each has the stage heads.
std::vector<MapLayout> splitAtLaneBorders(const MapLayout& layout, double pageHeight);

/// The columns first <= column < end of a map as a map of their own.
MapLayout cutColumns(const MapLayout& layout, std::size_t first, std::size_t end);
/// These lanes of a map, by their rows from the top downwards, as a map of their own; at least one.
MapLayout keepRows(const MapLayout& layout, const std::vector<std::size_t>& rows);
/// The lanes first <= row < end of a map as a map of their own.
MapLayout cutRows(const MapLayout& layout, std::size_t first, std::size_t end);

} // namespace throughline::layout
