#pragma once

#include "core/data/feedback_columns.h"

#include <optional>

namespace throughline::insight {

/// Overall scores with the state of every touchpoint in the days before them, as if one questionnaire had asked for
/// both.
struct LinkedScores {
  data::FeedbackColumns feedback; ///< its responses are the scores that have feedback in their window
  double shareWithoutFeedback = 0;
};

/// Links overall scores of their own to long feedback of the same customers (statistics.md 5.6): rows of at most `days`
/// days before the score, never after it. Where scores or rows have no days, all rows of the customer count.
/// None when there is nothing to link: no long rows, no scores, or responses that rate touchpoints themselves.
std::optional<LinkedScores> linkScores(const data::FeedbackColumns& feedback, int days = 90);

} // namespace throughline::insight
