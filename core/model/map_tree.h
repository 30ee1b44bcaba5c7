#pragma once

#include "core/model/document.h"

#include <vector>

namespace throughline::model {

/// A map in the hierarchy that links from card to map make.
struct MapInTree {
  MapId map;
  std::optional<TouchpointId> via{}; ///< the card that opens it; none: nothing does
  int depth = 0;
  bool again = false; ///< it stands elsewhere with what it opens; here it ends
  bool operator==(const MapInTree&) const = default;
};

/// Every map with the maps that its cards open under it, in reading order: first those that no other map opens, in the
/// order of the document, then what only stands in circles.
std::vector<MapInTree> mapTree(const Document& document);

} // namespace throughline::model
