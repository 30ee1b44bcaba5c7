#pragma once

#include "core/insight/analysis.h"

#include <vector>

namespace throughline::insight {

/// What was answered at all touchpoints of one stage.
struct StageScore {
  model::StageId id;
  std::string stage;
  std::int64_t n = 0;            ///< answers
  std::optional<Estimate> score; ///< mean on 0 (worst) .. 100 (best); none where n < 10
  std::optional<Share> failures; ///< of the answers; none where n < 10
  std::optional<double> emotion; ///< -2 .. +2: mean of what the team drew, where it drew any
};

/// The journey as customers rate it, stage by stage, beside the curve that the team drew.
struct StageCurve {
  std::vector<StageScore> stages;    ///< left to right
  std::optional<std::size_t> lowest; ///< position of the stage with the lowest score, of those with at least 30 answers
};

/// None where no stage has an answer or a drawn emotion.
std::optional<StageCurve> stageCurveOf(const data::FeedbackColumns& feedback, const model::JourneyMap& map);

} // namespace throughline::insight
