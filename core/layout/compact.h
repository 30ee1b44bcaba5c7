#pragma once

#include "core/layout/map_layout.h"

#include <optional>

namespace throughline::layout {

/// How close together lanes stand, in layout units.
struct Tightness {
  double above = 16;             ///< over what stands in a lane
  double padding = 16;           ///< under it
  double lowestLane = 48;        ///< no lane is lower
  std::optional<double> curve{}; ///< height of lanes of emotions; none: as they are
};

/// The same map with every lane as high as what stands in it needs, no higher. For pieces of a map: a lane of the whole
/// is as high as its fullest cell, which may stand on another piece.
MapLayout withTightLanes(MapLayout layout, const Tightness& tightness = {});

/// The same map without the heads of its stages, for a page that names its only stage by itself. Titles of steps stay.
MapLayout withoutStageHeads(MapLayout layout);

/// The same map wider by so much, shared among its columns: cards stand in their middle, lines and curves go on. For
/// pieces of a map that would leave a part of a page empty.
MapLayout withWideColumns(MapLayout layout, double growth);

} // namespace throughline::layout
