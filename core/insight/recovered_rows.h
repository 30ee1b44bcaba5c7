#pragma once

#include "core/data/feedback_columns.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace throughline::insight {

/// For each row of feedback 1 when it is a failure that was put right (statistics.md 5.8): resolved, or followed by a
/// feedback of the same customer there that is no failure, on a later day within `days` days. None when no row can show
/// it: none says whether it was resolved, and no customer comes back to a touchpoint on a later day.
std::optional<std::vector<std::uint8_t>> recoveredRows(const data::FeedbackRows& rows, int days = 14);

/// For each series and each overall score (a response with a day) whether the last failure there in the days before the
/// score had been put right by then. Later feedback is not looked at.
struct ScoreRecoveries {
  std::vector<std::vector<std::uint8_t>> recovered; ///< [series][response]
};
ScoreRecoveries recoveriesBeforeScores(const data::FeedbackRows& rows, const data::ResponseColumns& scores,
                                       int windowDays = 90, int days = 14);

} // namespace throughline::insight
