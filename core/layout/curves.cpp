#include "core/layout/curves.h"

#include <algorithm>

namespace throughline::layout {
namespace {

constexpr double curveInset = 24; // above +2 and below -2

double yOfShare(const Curves& curves, double share) {
  return curves.bottom + (curves.top - curves.bottom) * share;
}

void addMeasuredPoint(Curves& curves, const model::Touchpoint& touchpoint, double x,
                      const insight::MapEvidence& evidence) {
  const auto found = evidence.cards.find(touchpoint.id);
  if (found == evidence.cards.end() || !found->second.score)
    return;
  const auto& score = *found->second.score;
  const double low = std::clamp(score.low, 0.0, 100.0);
  const double high = std::clamp(score.high, 0.0, 100.0);
  const Point at{x, yOfShare(curves, std::clamp(score.points, 0.0, 100.0) / 100)};
  curves.measured.push_back({touchpoint.id, at, yOfShare(curves, low / 100), yOfShare(curves, high / 100), 0});
}

void addDrawnPoint(Curves& curves, const model::Touchpoint& touchpoint, double x) {
  if (!touchpoint.emotion)
    return;
  const double y = yOfShare(curves, (*touchpoint.emotion + 2) / 4.0);
  curves.drawn.push_back({touchpoint.id, {x, y}, y, y, *touchpoint.emotion});
}

} // namespace

Curves curvesIn(const Rect& area, std::size_t row, const std::vector<StepColumn>& columns,
                const std::vector<std::vector<const model::Touchpoint*>>& touchpointsOf,
                const insight::MapEvidence& evidence, bool onlyMeasured) {
  Curves curves{row, area, area.y + curveInset, area.bottom() - curveInset, {}, {}};
  for (std::size_t column = 0; column < columns.size(); ++column) {
    const auto& touchpoints = touchpointsOf[column];
    const double share = columns[column].rect.width / static_cast<double>(touchpoints.size() + 1);
    double x = columns[column].rect.x;
    for (const auto* touchpoint : touchpoints) {
      x += share;
      addMeasuredPoint(curves, *touchpoint, x, evidence);
      if (!onlyMeasured)
        addDrawnPoint(curves, *touchpoint, x);
    }
  }
  return curves;
}

} // namespace throughline::layout
