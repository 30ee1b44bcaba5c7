#pragma once

#include "core/data/feedback_columns.h"
#include "core/stats/interval.h"

#include <cstdint>
#include <optional>

namespace throughline::tasks {

/// How many overall scores there are, and what they come to; weighted where the answers are.
struct OverallFigure {
  std::int64_t n = 0;
  std::optional<double> mean; ///< raw, on the scale of the first source
  std::optional<double> nps;  ///< in points, where the metric of that scale is NPS
  data::Scale scale{};        ///< of the first source
  /// Of the values (points of an NPS, else raw scores), to set one side apart from the other.
  double weight = 0, sum = 0, squares = 0;
  double weightSquares = 0;

  std::optional<double> value() const { return nps ? nps : mean; }
};

/// How the value changed, with its 95 % interval. added: all that was before is still there, so only what came is held
/// against it; else both are taken as if other people had answered, which makes the interval too wide rather than too
/// narrow. None where one side has fewer than 10 answers or all are alike.
std::optional<stats::Estimate> changeOf(const OverallFigure& before, const OverallFigure& after, bool added);

} // namespace throughline::tasks
