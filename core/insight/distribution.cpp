#include "core/insight/distribution.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace throughline::insight {
namespace {

constexpr std::size_t mostAnswers = 21;
constexpr std::size_t scoreClasses = 20;

struct Weighed {
  std::int64_t count = 0;
  double weight = 0;
};
using ByScore = std::map<double, Weighed>;

ByScore scoresOf(const data::ResponseColumns& responses) {
  ByScore scores;
  for (std::size_t row = 0; row < responses.count; ++row) {
    const double weight = responses.weight.empty() ? 1 : responses.weight[row];
    if (!std::isfinite(responses.overall[row]) || !(weight > 0))
      continue;
    auto& here = scores[responses.overall[row]];
    here.count += 1;
    here.weight += weight;
  }
  return scores;
}

ByScore scoresOf(const ColumnCounts& counts) {
  ByScore scores;
  for (std::size_t kind = 0; kind < counts.kinds.size(); ++kind)
    if (counts.kinds[kind].reach == data::Reach::fine) {
      const auto count = counts.ofKind(kind);
      if (count > 0)
        scores[counts.kinds[kind].score] = {.count = count, .weight = static_cast<double>(count)};
    }
  return scores;
}

bool isWhole(double value) {
  return value == std::floor(value);
}

/// Whole steps of a short scale are all there, also those that nobody chose.
void addEmptySteps(ByScore& scores, const data::Scale& scale) {
  const bool whole = isWhole(scale.low) && isWhole(scale.high) && scale.high - scale.low < mostAnswers &&
                     std::ranges::all_of(scores, [](const auto& each) { return isWhole(each.first); });
  for (double step = scale.low; whole && step <= scale.high; step += 1)
    scores.try_emplace(step);
}

void addClass(Distribution& distribution, double low, double high, const ByScore& scores, bool last) {
  ScoreCount count{.low = low, .high = high};
  for (const auto& [score, number] : scores)
    if (score >= low && (score < high || (last && score <= high))) {
      count.count += number.count;
      count.share += number.weight;
    }
  distribution.scores.push_back(count);
}

} // namespace

std::optional<Distribution> distributionOf(const data::FeedbackColumns& feedback, const AnswerCounts* counts) {
  if (!feedback.overall)
    return std::nullopt;
  const auto& scale = feedback.overall->scale;
  ByScore scores =
      counts != nullptr && counts->overall() != nullptr ? scoresOf(*counts->overall()) : scoresOf(feedback.responses);
  if (scores.empty())
    return std::nullopt;
  Distribution distribution{.name = feedback.overall->name, .scaleLow = scale.low, .scaleHigh = scale.high};
  double weight = 0;
  for (const auto& [score, number] : scores) {
    distribution.n += number.count;
    weight += number.weight;
  }
  if (scores.size() <= mostAnswers)
    addEmptySteps(scores, scale);
  const double low = std::min(scale.low, scores.begin()->first);
  const double width = (std::max(scale.high, scores.rbegin()->first) - low) / static_cast<double>(scoreClasses);
  if (scores.size() <= mostAnswers)
    for (const auto& [score, number] : scores)
      distribution.scores.push_back({.low = score, .high = score, .count = number.count, .share = number.weight});
  else
    for (std::size_t at = 0; at < scoreClasses; ++at)
      addClass(distribution, low + width * static_cast<double>(at), low + width * static_cast<double>(at + 1), scores,
               at + 1 == scoreClasses);
  for (auto& score : distribution.scores)
    score.share /= weight;
  return distribution;
}

} // namespace throughline::insight
