#pragma once

#include "core/layout/layout_map.h"

namespace throughline::layout {

/// The curves of an emotion lane whose cells fill the area: a point for each touchpoint that has one, columns left to
/// right; several touchpoints of a step share its width.
Curves curvesIn(const Rect& area, std::size_t row, const std::vector<StepColumn>& columns,
                const std::vector<std::vector<const model::Touchpoint*>>& touchpointsOf,
                const insight::MapEvidence& evidence, bool onlyMeasured);

} // namespace throughline::layout
