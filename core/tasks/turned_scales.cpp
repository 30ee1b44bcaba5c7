#include "core/tasks/turned_scales.h"

#include <cmath>

namespace throughline::tasks {
namespace {

constexpr double fewestAnswers = 30;
constexpr double against = -0.2;
/// A correlation times the root of the answers: of hundreds of unrelated ratings one is as far from 0 as this.
constexpr double beyondChance = 2.6;

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

TurnedTitles TurnedScales::found(const std::vector<data::Series>& series, const data::Scale& overall) const {
  TurnedTitles one, several;
  double others = 0;
  std::size_t count = 0, known = 0;
  for (std::size_t at = 0; at < sums_.size() && at < series.size(); ++at) {
    const bool turned = series[at].scale.lowerIsBetter != overall.lowerIsBetter;
    const bool enough = sums_[at].n >= fewestAnswers;
    const double correlation = enough ? sums_[at].correlation() * (turned ? -1 : 1) : 0;
    ++count;
    known += enough ? 1U : 0U;
    if (correlation < against)
      one.titles.push_back(series[at].title);
    else
      others += correlation;
    if (correlation < against && correlation * std::sqrt(sums_[at].n) < -beyondChance)
      several.titles.push_back(series[at].title);
  }
  if (one.titles.size() == 1 && count > 2 && others > 0)
    return one;
  several.most = several.titles.size() * 4 > known * 3;
  return several.titles.size() > 1 || several.most ? several : TurnedTitles{};
}

} // namespace throughline::tasks
