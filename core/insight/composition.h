#pragma once

#include "core/data/feedback_columns.h"
#include "core/insight/analysis.h"

namespace throughline::insight {

/// How much failures weigh in the mean of all 0-100 scores (statistics.md 5.7), of every touchpoint score there is,
/// wide or long. Arithmetic, no model. None where there is nothing to weigh.
std::optional<Composition> compositionOf(const data::FeedbackColumns& feedback, const model::JourneyMap& map,
                                         const AnalysisOptions& options);

} // namespace throughline::insight
