#include "core/layout/phase_band.h"

#include "core/layout/card_face.h"

#include <algorithm>

namespace throughline::layout {
namespace {

constexpr double bandPadding = 4;
constexpr double betweenBandAndHeads = 6;

const std::string& wordOf(model::JourneyPhase phase, const MapWords& words) {
  switch (phase) {
  case model::JourneyPhase::before: return words.before;
  case model::JourneyPhase::during: return words.during;
  case model::JourneyPhase::after: break;
  }
  return words.after;
}

} // namespace

double placePhases(std::span<StageHead> stages, double top, const TextMeasure& measure, const LayoutOptions& options) {
  if (std::ranges::none_of(stages, [](const StageHead& stage) { return stage.phase.has_value(); }))
    return 0;
  const double scale = readableScale(TextStyle::stepTitle, options.zoom);
  const double height = typeSizeOf(TextStyle::stepTitle).lineHeight * scale + 2 * bandPadding;
  for (std::size_t first = 0; first < stages.size();) {
    std::size_t end = first + 1;
    while (end < stages.size() && stages[end].phase == stages[first].phase)
      ++end;
    const double left = stages[first].rect.x, right = stages[end - 1].rect.right();
    for (std::size_t at = first; at < end && stages[first].phase; ++at) {
      const double until = at + 1 < end ? stages[at + 1].rect.x : right;
      stages[at].phaseBand = {stages[at].rect.x, top, until - stages[at].rect.x, height};
    }
    if (stages[first].phase) {
      const double width = std::max(right - left - 2 * bandPadding, 1.0);
      stages[first].phaseTitle =
          placed(measure.wrap(wordOf(*stages[first].phase, options.words), TextStyle::stepTitle, width / scale, 1),
                 {left + bandPadding, top + bandPadding}, width, Align::centre, scale);
    }
    first = end;
  }
  return height + betweenBandAndHeads;
}

} // namespace throughline::layout
