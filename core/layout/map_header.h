#pragma once

#include "core/layout/layout_map.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace throughline::layout {

/// State, scenario and goal, and the names of the personas unless they stand by themselves: whose journey it is and
/// when.
std::string lensOf(const model::MapDetails& details, const LayoutOptions& options, bool withPersonas);

/// The personas with their photos and the signs of the curves that are drawn, none placed yet; empty when there is
/// nothing of that, so that their names are all there is to say. drawn: places of those whose curve is drawn.
std::vector<PersonaHead> personaHeads(const LayoutOptions& options, const std::vector<std::size_t>& drawn,
                                      const TextMeasure& measure);
/// Sets them into rows of that width from a point; gives the height of all rows.
double placePersonas(std::vector<PersonaHead>& heads, Point from, double width);

struct LegendEntry {
  LegendSign sign = LegendSign::experience;
  std::string word;
};

/// What tells kinds apart, and what hangs under cards where there is evidence.
std::vector<LegendEntry> kindEntries(const MapWords& words, bool withWeight);
/// The curves that there are.
std::vector<LegendEntry> curveEntries(const MapWords& words, std::span<const Curves> curves);

/// A row of signs with their words that ends at right, with its top there; the first entry stands rightmost. Set so
/// that it can be read with that zoom, as far as it takes no more than half of the map's width. Gives the room that it
/// takes.
Rect addLegendRow(MapLayout& layout, std::span<const LegendEntry> entries, const TextMeasure& measure, Point right,
                  double zoom);

/// A text of the header, set so that it can be read with that zoom.
PlacedText headText(std::string_view text, TextStyle style, Point corner, double width, int mostLines,
                    const TextMeasure& measure, double zoom);

} // namespace throughline::layout
