#pragma once

#include "core/data/feedback_columns.h"
#include "core/insight/analysis.h"
#include "core/insight/answer_counts.h"

namespace throughline::insight {

/// The map's own touchpoints in reading order, each with its stage and what the feedback says of it by itself. counts:
/// of the same feedback, where it could be counted.
std::vector<TouchpointFigures> figuresOf(const data::FeedbackColumns& feedback, const model::JourneyMap& map,
                                         const AnalysisOptions& options, const AnswerCounts* counts = nullptr);

/// A plain share with Wilson's interval.
Share shareOf(std::int64_t count, std::int64_t n);

} // namespace throughline::insight
