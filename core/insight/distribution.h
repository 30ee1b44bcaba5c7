#pragma once

#include "core/insight/analysis.h"
#include "core/insight/answer_counts.h"

#include <vector>

namespace throughline::insight {

/// How often one overall score was given. low == high for a single answer of the scale, else a class low <= x < high
/// (the last one with its end).
struct ScoreCount {
  double low = 0;
  double high = 0;
  std::int64_t count = 0;
  double share = 0; ///< 0..1 of n; weighted where there are weights
};

/// The overall scores as given, on their own scale. Answers where there are at most 21 different ones, else 20 classes.
struct Distribution {
  std::string name;
  double scaleLow = 0;
  double scaleHigh = 0;
  std::int64_t n = 0;
  std::vector<ScoreCount> scores; ///< from the low end; whole steps of the scale without answers are there with 0
};

/// None without an overall score. counts: of the same feedback, where it could be counted.
std::optional<Distribution> distributionOf(const data::FeedbackColumns& feedback, const AnswerCounts* counts = nullptr);

} // namespace throughline::insight
