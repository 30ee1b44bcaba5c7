#pragma once

#include "core/data/feedback_columns.h"
#include "core/insight/analysis.h"

namespace throughline::insight {

/// The map's own touchpoints in reading order, each with its stage and what the feedback says of it by itself.
std::vector<TouchpointFigures> figuresOf(const data::FeedbackColumns& feedback, const model::JourneyMap& map,
                                         const AnalysisOptions& options);

} // namespace throughline::insight
