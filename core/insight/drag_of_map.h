#pragma once

#include "core/insight/analysis.h"
#include "core/insight/map_model.h"

namespace throughline::insight {

/// The failure drag of a fitted model (statistics.md 5.1-5.4), joined to the map's touchpoints, with everything that
/// must be said next to it. result: the model's own, or another fit of its responses.
Drag dragOf(const MapModel& model, const stats::DragResult& result);
/// The same of the model's own result.
Drag dragOf(const MapModel& model);
/// Some source says who answered.
bool knowsCustomers(const data::FeedbackColumns& feedback);
/// Says how many rows of the files were the same as another in every column.
void addSameRows(std::vector<Caveat>& caveats, const data::FeedbackColumns& feedback);

} // namespace throughline::insight
