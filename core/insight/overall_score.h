#pragma once

#include "core/data/feedback_table.h"
#include "core/insight/answer_counts.h"
#include "core/insight/parts.h"

namespace throughline::insight {

/// Some response has an overall score.
bool hasOverall(const data::FeedbackColumns& feedback);

/// Of columns that were selected already.
Overall overallOf(const data::FeedbackColumns& feedback, const AnalysisOptions& options);
/// Of the selected part of a table without long rows, from counts that hold its overall scores, where no
/// customer answered several times.
Overall overallOf(const data::FeedbackTable& table, const data::Selection& selection, const AnalysisOptions& options,
                  const AnswerCounts& counts);

} // namespace throughline::insight
