#pragma once

#include "ui/canvas/focus_place.h"

#include <QString>

namespace throughline::ui {

class MapCanvas;

/// Name of a place for screen readers: a card's title, "Empty, <stage>, <lane>", a cell's text, a head's title.
QString spokenName(const MapCanvas& canvas, const FocusPlace& place);
/// "<proactive experience|reactive service>, <channel>, <n> responses, drag <x> <unit> (<low> to <high>), emotion <e>,
/// moment of truth, failure code <name>, <k> notes" for a card, parts that are empty left out; where a text stands for
/// a cell.
QString spokenDescription(const MapCanvas& canvas, const FocusPlace& place);
/// What the pointer is told over a card, stage or lane: the whole name, and of a card what is known of it.
QString tooltipOf(const MapCanvas& canvas, const FocusPlace& place);
/// "<stage>" or "<stage>: <step>" of a column.
QString spokenColumn(const MapCanvas& canvas, std::size_t column);
QString spokenRow(const MapCanvas& canvas, std::size_t row);

} // namespace throughline::ui
