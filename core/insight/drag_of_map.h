#pragma once

#include "core/data/feedback_columns.h"
#include "core/insight/analysis.h"

#include <span>

namespace throughline::insight {

/// The failure drag of responses with an overall score (statistics.md 5.1-5.4), joined to the map's touchpoints.
/// values: outcomeValues(...) of the same responses.
Drag dragOf(const data::FeedbackColumns& feedback, const model::JourneyMap& map, std::span<const double> values,
            Outcome outcome, const AnalysisOptions& options);

} // namespace throughline::insight
