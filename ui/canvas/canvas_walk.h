#pragma once

#include "ui/canvas/focus_place.h"

namespace throughline::model {
struct Difference;
}

namespace throughline::ui {

class MapCanvas;

/// Going about the map and selecting on it.

/// The place next to the one with the attention.
void goTowards(MapCanvas& canvas, Direction direction);
/// The cards between where the selection began and the card there.
void extendTowards(MapCanvas& canvas, Direction direction);
void goToRowEnd(MapCanvas& canvas, bool last);
void selectAll(MapCanvas& canvas);
/// Where the attention goes when the selected cards, at least one, are deleted: the nearest that stays, of the same row
/// and stage where there is one.
FocusPlace placeBesideSelected(const MapCanvas& canvas);
/// Selects what a step brought or changed on this map, and brings it into view; where it only took something away, what
/// stands beside the place that had the attention.
void showChanged(MapCanvas& canvas, const model::Difference& change, const GridPlace& was);

} // namespace throughline::ui
