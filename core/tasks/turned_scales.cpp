#include "core/tasks/turned_scales.h"

#include <cmath>

namespace throughline::tasks {
namespace {

constexpr double fewestAnswers = 30;
constexpr double against = -0.2;

} // namespace

double TurnedScales::Sums::correlation() const {
  const double within = std::sqrt((n * xx - x * x) * (n * yy - y * y));
  return within > 0 ? (n * xy - x * y) / within : 0;
}

void TurnedScales::add(const data::ConvertedChunk& chunk) {
  if (chunk.overall.empty())
    return;
  sums_.resize(std::max(sums_.size(), chunk.scores.size()));
  for (std::size_t at = 0; at < chunk.scores.size(); ++at) {
    Sums& sums = sums_[at];
    for (std::size_t row = 0; row < chunk.scores[at].size(); ++row) {
      const double x = static_cast<double>(chunk.scores[at][row]), y = chunk.overall[row];
      if (std::isnan(x) || std::isnan(y))
        continue;
      ++sums.n;
      sums.x += x;
      sums.y += y;
      sums.xx += x * x;
      sums.yy += y * y;
      sums.xy += x * y;
    }
  }
}

std::vector<std::string> TurnedScales::found(const std::vector<data::Series>& series,
                                             const data::Scale& overall) const {
  std::vector<double> correlations;
  double sum = 0;
  std::size_t below = 0, last = 0;
  for (std::size_t at = 0; at < sums_.size() && at < series.size(); ++at) {
    const bool turned = series[at].scale.lowerIsBetter != overall.lowerIsBetter;
    const double correlation = sums_[at].n < fewestAnswers ? 0 : sums_[at].correlation() * (turned ? -1 : 1);
    correlations.push_back(correlation);
    sum += correlation;
    if (correlation < against) {
      ++below;
      last = at;
    }
  }
  const bool others = correlations.size() > 2 && below == 1 && sum - correlations[last] > 0;
  return others ? std::vector{series[last].title} : std::vector<std::string>{};
}

} // namespace throughline::tasks
