#pragma once

#include "core/model/document.h"

#include <vector>

/// What screen readers and acceptance checks see of the canvas: a table "Journey map", a column per step headed by its
/// stage, a row per lane, a cell per card; stacked cards are cells within their cell.
namespace throughline::ui {

class MapCanvas;

/// Makes the accessibility of every MapCanvas known to Qt; once is enough.
void installMapAccessibility();

/// Before the canvas goes away: nobody may ask it any more.
void forgetMapAccessibility(MapCanvas& canvas);

/// Tell those who listen; nothing happens when nobody does.
void tellFocus(MapCanvas& canvas);
void tellSelectionChange(MapCanvas& canvas, const std::vector<model::TouchpointId>& changed);
void tellLayoutChange(MapCanvas& canvas);

} // namespace throughline::ui
