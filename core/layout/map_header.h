#pragma once

#include "core/layout/layout_map.h"

#include <span>
#include <string>

namespace throughline::layout {

/// State, personas, scenario and goal: whose journey it is and when.
std::string lensOf(const model::MapDetails& details, const LayoutOptions& options);

struct LegendEntry {
  LegendSign sign = LegendSign::experience;
  std::string word;
};

/// A row of signs with their words that ends at right, with its top there; the first entry stands rightmost. Gives how
/// wide it is.
double addLegendRow(MapLayout& layout, std::span<const LegendEntry> entries, const TextMeasure& measure, Point right);

} // namespace throughline::layout
