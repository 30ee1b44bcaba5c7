#pragma once

#include "core/present/slide.h"

/// A stage as a map of its own, as slides show it.
namespace throughline::present {

/// Every card gets a column of its own, all of them one lane.
model::JourneyMap onlyStage(const model::JourneyMap& map, const model::Stage& stage);
/// Whether a lane of a layout holds anything.
bool showsSomething(const layout::MapLayout& layout, std::size_t row);
/// Unless all are empty.
void leaveEmptyLanesOut(model::JourneyMap& map, const SlideInput& input);
/// Each card named over its column, for slides that its lane is not on.
model::JourneyMap withNamedColumns(model::JourneyMap stage);
/// Without the names of its lanes, for slides that have no need of them.
model::JourneyMap withoutLaneTitles(model::JourneyMap stage);
/// A stage whose lane texts take no more lines, and what stands behind the number at the end of those that were longer.
struct ShortenedStage {
  model::JourneyMap stage;
  std::vector<SlideLine> rest;
};
ShortenedStage withShortTexts(model::JourneyMap stage, double width, std::size_t lines,
                              const layout::TextMeasure& measure);
/// The map with lane texts of more lines going on in lanes below, which another slide can hold.
model::JourneyMap withContinuedTexts(model::JourneyMap map, double width, std::size_t lines,
                                     const layout::TextMeasure& measure);

} // namespace throughline::present
