#pragma once

#include "core/layout/map_layout.h"

namespace throughline::layout {

/// The same map with every lane as high as what stands in it needs, no higher. For pieces of a map: a lane of the whole
/// is as high as its fullest cell, which may stand on another piece.
MapLayout withTightLanes(MapLayout layout);

/// The same map wider by so much, shared among its columns: cards stand in their middle, lines and curves go on. For
/// pieces of a map that would leave a part of a page empty.
MapLayout withWideColumns(MapLayout layout, double growth);

} // namespace throughline::layout
