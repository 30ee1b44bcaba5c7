#pragma once

#include "core/layout/layout_map.h"

namespace throughline::layout {

/// What the curves of every lane of emotions are made of.
struct CurveInput {
  const std::vector<StepColumn>& columns;
  const std::vector<std::vector<const model::Touchpoint*>>& touchpointsOf; ///< by column
  const insight::MapEvidence& evidence;
  const TextMeasure& measure;
  const LayoutOptions& options;
};

/// The curves of an emotion lane whose cells fill the area: a point for each touchpoint that has one, columns left to
/// right; several touchpoints of a step share its width.
Curves curvesIn(const Rect& area, std::size_t row, const CurveInput& input);

/// Whether a curve of that persona would be drawn in a lane of emotions.
bool hasCurve(const ShownPersona& persona, const CurveInput& input);

/// Puts the name of each persona beside the end of its curve, after the curve has moved; names do not cover each other
/// while there is room.
void placeNames(Curves& curves, bool rightToLeft);

/// change(std::vector<CurvePoint>&) for each curve.
template <class Change> void forEachCurve(Curves& curves, Change&& change) {
  change(curves.drawn);
  change(curves.measured);
  for (auto& persona : curves.personas)
    change(persona.points);
}
/// change(CurvePoint&) for each point of each curve.
template <class Change> void forEachPoint(Curves& curves, Change&& change) {
  forEachCurve(curves, [&change](std::vector<CurvePoint>& points) {
    for (auto& point : points)
      change(point);
  });
}

} // namespace throughline::layout
