#pragma once

#include "core/data/feedback_columns.h"
#include "core/insight/analysis.h"
#include "core/insight/answer_counts.h"

#include <string>
#include <vector>

namespace throughline::insight {

/// Failures of one stage in one channel.
struct HeatCell {
  std::string stage;
  std::string channel;
  std::int64_t n = 0; ///< answered
  std::int64_t failed = 0;
  std::optional<Share> failures; ///< none where n < 10
};
struct Heat {
  std::vector<std::string> stages;   ///< left to right
  std::vector<std::string> channels; ///< by name
  std::vector<HeatCell> cells;       ///< those with answers: stage by stage, channel by channel
};

/// Stage x channel of the segment "channel" of responses and rows. None where no feedback names a channel. counts: of
/// the same feedback, where it could be counted.
std::optional<Heat> heatOf(const data::FeedbackColumns& feedback, const model::JourneyMap& map,
                           const AnswerCounts* counts = nullptr);

} // namespace throughline::insight
