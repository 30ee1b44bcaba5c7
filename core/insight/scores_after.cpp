#include "core/insight/scores_after.h"

#include "core/insight/outcome.h"

#include <algorithm>
#include <cmath>

namespace throughline::insight {

ScoresByClass::ScoresByClass(const MapModel& model, std::size_t classes)
    : classes_(classes), ends_(outcomeScale(model.given.overall->scale, model.outcome)) {
  if (ends_.first > ends_.second)
    std::swap(ends_.first, ends_.second);
}

void ScoresByClass::add(const MapModel& model, std::size_t row, std::size_t what) {
  const auto& responses = model.modelled().responses;
  if (std::isfinite(model.values[row]))
    classes_[what].add(model.sign * model.values[row], responses.customer[row], weightOf(responses, row));
}

ScoresAfter ScoresByClass::of(std::size_t what) const {
  const auto& here = classes_[what];
  ScoresAfter scores{.n = static_cast<std::int64_t>(here.values.size()), .mean = std::nullopt};
  if (here.values.size() < fewestForAScore)
    return scores;
  if (const auto mean = here.mean(); mean && mean->estimate) {
    scores.mean = pointsOf(*mean->estimate);
    scores.mean->low = std::max(scores.mean->low, ends_.first);
    scores.mean->high = std::min(scores.mean->high, ends_.second);
    scores.allAlike = mean->estimate->standardError == 0;
  }
  return scores;
}

} // namespace throughline::insight
