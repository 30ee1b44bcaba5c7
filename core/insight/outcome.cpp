#include "core/insight/outcome.h"

#include "core/stats/nps.h"

#include <algorithm>
#include <cmath>

namespace throughline::insight {

bool isZeroToTen(const data::Scale& scale) {
  return scale.low == 0 && scale.high == 10 && !scale.lowerIsBetter;
}
Outcome outcomeFor(const data::Scale& scale, std::optional<Outcome> asked) {
  const Outcome wanted = asked.value_or(scale.metric == "nps" ? Outcome::nps : Outcome::mean);
  const bool needsTen = wanted == Outcome::nps || wanted == Outcome::detractor;
  return needsTen && !isZeroToTen(scale) ? Outcome::mean : wanted;
}

double outcomeOf(double score, const data::Scale& scale, Outcome outcome) {
  switch (outcome) {
  case Outcome::mean: return scale.lowerIsBetter ? -score : score;
  case Outcome::nps: return stats::npsPoints(score);
  case Outcome::topBox: return inTopBox(scale, score) ? 100 : 0;
  case Outcome::detractor: return score <= 6 ? -100 : 0;
  }
  return score;
}

std::vector<double> outcomeValues(const data::ResponseColumns& responses, const data::Scale& scale, Outcome outcome) {
  std::vector<double> values(responses.overall);
  for (double& value : values)
    if (std::isfinite(value))
      value = outcomeOf(value, scale, outcome);
  return values;
}

double outcomeSign(const data::Scale& scale, Outcome outcome) {
  return outcome == Outcome::detractor || (outcome == Outcome::mean && scale.lowerIsBetter) ? -1 : 1;
}

std::pair<double, double> outcomeScale(const data::Scale& scale, Outcome outcome) {
  switch (outcome) {
  case Outcome::mean: return {scale.low, scale.high};
  case Outcome::nps: return {-100, 100};
  case Outcome::topBox:
  case Outcome::detractor: return {0, 100};
  }
  return {scale.low, scale.high};
}

bool inTopBox(const data::Scale& scale, double score) {
  if (isZeroToTen(scale))
    return score >= 9;
  if (scale.lowerIsBetter)
    return score <= scale.low + (scale.high - scale.low) / 4;
  if (scale.low == 1 && scale.high == 7)
    return score >= 5;
  return score >= scale.high - (scale.high - scale.low) / 4;
}

} // namespace throughline::insight
