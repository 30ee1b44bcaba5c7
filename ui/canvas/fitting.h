#pragma once

#include "core/layout/map_layout.h"

namespace throughline::ui {

/// The zoom that a map is laid out for when it is looked at with this one: steps, each a little smaller than what is
/// seen, so that what can be read at the step can be read now.
double layoutZoomOf(double zoom);

/// A point of the map by its column and lane: those stay while sizes change.
struct RelativePoint {
  double column = 0; ///< position of the column plus the share of its width; before the first it is negative
  double row = 0;
};
RelativePoint relativeTo(const layout::MapLayout& layout, layout::Point point);
layout::Point pointAt(const layout::MapLayout& layout, const RelativePoint& place);

} // namespace throughline::ui
