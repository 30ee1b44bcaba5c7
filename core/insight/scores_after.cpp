#include "core/insight/scores_after.h"

#include "core/stats/mean.h"

#include <cmath>

namespace throughline::insight {

void ScoresByClass::add(const MapModel& model, std::size_t row, std::size_t what) {
  if (!std::isfinite(model.values[row]))
    return;
  classes_[what].values.push_back(model.sign * model.values[row]);
  classes_[what].respondents.push_back(model.modelled().responses.respondent[row]);
}

ScoresAfter ScoresByClass::of(std::size_t what) const {
  const auto& here = classes_[what];
  ScoresAfter scores{.n = static_cast<std::int64_t>(here.values.size()), .mean = std::nullopt};
  if (scores.n < 10)
    return scores;
  const auto clusters = clustersOf(here.respondents);
  if (const auto mean = stats::clusterMeanOf(here.values, clusters.of, clusters.count); mean && mean->estimate)
    scores.mean = pointsOf(*mean->estimate);
  return scores;
}

} // namespace throughline::insight
