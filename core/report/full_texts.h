#pragma once

#include "core/layout/layout_map.h"
#include "core/report/report_plan.h"

namespace throughline::report {

/// A map whose long texts end with a number, and these texts in full: nothing that somebody wrote is lost on paper.
struct MapForPaper {
  model::JourneyMap map;
  std::vector<FullText> texts; ///< by number
};

/// Texts of lanes that take more lines than options.mostTextLines, and titles that the layout would cut, each ended
/// with "[3]"; behind them what the images show. Options as the map will be laid out.
MapForPaper forPaper(const model::JourneyMap& map, const layout::TextMeasure& measure,
                     const layout::LayoutOptions& options);

} // namespace throughline::report
