#include "core/insight/analysis.h"
#include "core/insight/composition.h"
#include "core/insight/drag_of_map.h"
#include "core/insight/figures.h"
#include "core/insight/linked_scores.h"
#include "core/insight/outcome.h"
#include "core/stats/mean.h"
#include "core/stats/nps.h"

#include <algorithm>
#include <cmath>

namespace throughline::insight {
namespace {

/// The finite ones of the outcome values, with who gave them and their weight.
struct Scores {
  std::vector<double> values;
  std::vector<std::uint64_t> respondents;
  std::vector<double> weights;
};

Scores scoresOf(const data::ResponseColumns& responses, const std::vector<double>& values) {
  Scores scores;
  for (std::size_t row = 0; row < responses.count; ++row) {
    if (!std::isfinite(values[row]))
      continue;
    scores.values.push_back(values[row]);
    scores.respondents.push_back(responses.respondent[row]);
    if (!responses.weight.empty())
      scores.weights.push_back(responses.weight[row]);
  }
  return scores;
}

std::optional<NpsSummary> npsOf(const data::FeedbackColumns& feedback) {
  if (!feedback.overall || feedback.overall->scale.low != 0 || feedback.overall->scale.high != 10)
    return std::nullopt;
  const auto counts = stats::NpsCounts::of(feedback.responses.overall);
  const auto nps = stats::netPromoterScore(counts);
  if (!nps)
    return std::nullopt;
  const auto whole = [](double count) { return static_cast<std::int64_t>(std::llround(count)); };
  return NpsSummary{.points = {nps->points, nps->low, nps->high}, .n = whole(counts.n()), .promoters = whole(counts.promoters), .passives = whole(counts.passives), .detractors = whole(counts.detractors)};
}

/// Mean with an interval that allows for repeated customers; the ends of the scale where there is no interval.
std::optional<Estimate> meanOf(const Scores& scores, std::pair<double, double> scale) {
  if (scores.values.empty())
    return std::nullopt;
  const Clusters clusters = clustersOf(scores.respondents);
  const auto mean = scores.weights.empty() ? stats::clusterMeanOf(scores.values, clusters.of, clusters.count) : stats::weightedMeanOf(scores.values, scores.weights);
  if (!mean)
    return std::nullopt;
  // Few scores that are all equal say little: no interval of width 0.
  constexpr double fewest = 30;
  const bool allEqual = mean->estimate && mean->estimate->low == mean->estimate->high;
  if (!mean->estimate || (allEqual && mean->n < fewest))
    return Estimate{mean->mean, scale.first, scale.second};
  return Estimate{mean->mean, mean->estimate->low, mean->estimate->high};
}

Estimate turned(const Estimate& estimate, double sign) {
  if (sign > 0)
    return estimate;
  return {.points = -estimate.points, .low = -estimate.high, .high = -estimate.low};
}

/// The drag of responses that rate touchpoints themselves, or of scores linked to the feedback before them.
Drag dragWithLinks(const data::FeedbackColumns& feedback, const model::JourneyMap& map, const std::vector<double>& values, Outcome outcome, const AnalysisOptions& options) {
  const auto linked = linkScores(feedback);
  if (!linked)
    return dragOf(feedback, map, values, outcome, options);
  const auto linkedValues = outcomeValues(linked->feedback.responses, feedback.overall->scale, outcome);
  Drag drag = dragOf(linked->feedback, map, linkedValues, outcome, options);
  if (linked->feedback.responses.count == 0)
    drag.refused = Refusal::notLinked;
  if (linked->shareWithoutFeedback > 0)
    drag.caveats.push_back({.code = CaveatCode::scoresWithoutFeedback, .numbers = {linked->shareWithoutFeedback}});
  return drag;
}

void analyzeOverall(Analysis& analysis, const data::FeedbackColumns& feedback, const model::JourneyMap& map, const AnalysisOptions& options) {
  const data::Scale& scale = feedback.overall->scale;
  const Outcome outcome = outcomeFor(scale, options.outcome);
  const auto values = outcomeValues(feedback.responses, scale, outcome);
  const auto scores = scoresOf(feedback.responses, values);
  const double sign = outcomeSign(scale, outcome);
  const auto ends = outcomeScale(scale, outcome);
  const auto mean = meanOf(scores, sign > 0 ? ends : std::pair(-ends.second, -ends.first));
  if (!mean)
    return;
  analysis.outcome = OutcomeSummary{.outcome = outcome, .name = feedback.overall->name, .scaleLow = ends.first, .scaleHigh = ends.second, .n = static_cast<std::int64_t>(scores.values.size()), .mean = turned(*mean, sign)};
  analysis.nps = npsOf(feedback);
  // One response each: the adjusted Wald interval; repeated customers need the clusters' (statistics.md 2.2).
  if (outcome == Outcome::nps && analysis.nps && scores.weights.empty() && clustersOf(scores.respondents).count == scores.values.size())
    analysis.outcome->mean = analysis.nps->points;
  analysis.drag = dragWithLinks(feedback, map, values, outcome, options);
  if (sign < 0) {
    analysis.drag.observed = -analysis.drag.observed;
    analysis.drag.withoutFailures = -analysis.drag.withoutFailures;
  }
}

bool hasOverall(const data::FeedbackColumns& feedback) {
  return feedback.overall && std::ranges::any_of(feedback.responses.overall, [](double score) { return std::isfinite(score); });
}

} // namespace

Analysis analyze(const data::FeedbackColumns& feedback, const model::JourneyMap& map, const AnalysisOptions& options) {
  Analysis analysis{.map = map.id, .mapTitle = map.details->title, .first = feedback.first, .last = feedback.last};
  analysis.responses = static_cast<std::int64_t>(feedback.responses.count + feedback.rows.count);
  analysis.respondents = feedback.respondents;
  analysis.touchpoints = figuresOf(feedback, map, options);
  const bool anyFeedback = std::ranges::any_of(analysis.touchpoints, [](const auto& figures) { return figures.reached > 0; });
  if (hasOverall(feedback))
    analyzeOverall(analysis, feedback, map, options);
  if (!analysis.outcome)
    analysis.drag.refused = anyFeedback ? Refusal::noOverall : Refusal::noData;
  else if (!anyFeedback)
    analysis.drag.refused = feedback.rows.count > 0 ? Refusal::notLinked : Refusal::noData;
  if (analysis.drag.refused && anyFeedback)
    analysis.composition = compositionOf(feedback, map, options);
  return analysis;
}

} // namespace throughline::insight
