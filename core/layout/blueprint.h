#pragma once

#include "core/layout/layout_map.h"

#include <optional>
#include <span>
#include <vector>

/// The lines of a service blueprint, which part what the customer does from what the company does.
namespace throughline::layout {

/// The line over each of these lanes, from the top. Without a lane behind the scenes there is none. Over the first
/// lane of touchpoints: interaction; where the lanes behind the scenes begin: visibility; between the first of them
/// and the next: internal interaction.
std::vector<std::optional<BlueprintLine>> blueprintLines(std::span<const model::LaneType> lanes);

/// The line with its name, which stands under it in the head of a lane that begins there.
NamedLine namedLine(BlueprintLine line, Point corner, double width, const TextMeasure& measure,
                    const LayoutOptions& options);
/// The room that its name takes at the top of the lane.
double roomOf(const std::optional<NamedLine>& line);

} // namespace throughline::layout
