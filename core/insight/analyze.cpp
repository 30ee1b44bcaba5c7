#include "core/insight/analysis.h"
#include "core/insight/answers.h"
#include "core/insight/composition.h"
#include "core/insight/drag_of_map.h"
#include "core/insight/figures.h"
#include "core/insight/outcome.h"
#include "core/insight/within.h"
#include "core/stats/nps.h"

#include <algorithm>
#include <cmath>

namespace throughline::insight {
namespace {

Answers overallScores(const data::ResponseColumns& responses, const std::vector<double>& values) {
  Answers scores;
  for (std::size_t row = 0; row < responses.count; ++row)
    if (std::isfinite(values[row]))
      scores.add(values[row], responses.respondent[row], weightOf(responses, row));
  return scores;
}

/// Mean with an interval that allows for repeated customers; the ends of the scale where there is no interval.
std::optional<Estimate> meanOf(const Answers& scores, std::pair<double, double> scale) {
  const auto mean = scores.values.size() < fewestForAScore ? std::nullopt : scores.mean();
  if (!mean)
    return std::nullopt;
  // Few scores that are all equal say little: no interval of width 0.
  constexpr double fewest = 30;
  const bool allEqual = mean->estimate && mean->estimate->low == mean->estimate->high;
  if (!mean->estimate || (allEqual && mean->n < fewest))
    return Estimate{mean->mean, scale.first, scale.second};
  return Estimate{mean->mean, std::max(mean->estimate->low, scale.first), std::min(mean->estimate->high, scale.second)};
}

/// With weights the counts become those of so many people as the weighted ones are worth (Kish).
std::optional<Estimate> npsPointsOf(const Answers& raw, const stats::NpsCounts& counts) {
  if (raw.values.size() < fewestForAScore)
    return std::nullopt;
  std::vector<double> codes(raw.values);
  std::ranges::transform(codes, codes.begin(), stats::npsPoints);
  const Answers coded{.values = std::move(codes), .respondents = raw.respondents, .weights = raw.weights};
  // Repeated customers need the clusters' interval (statistics.md 2.2); one answer each the adjusted Wald one.
  if (!coded.eachOnce())
    return meanOf(coded, {-100, 100});
  const auto nps = stats::netPromoterScore(counts, raw.effectiveCount());
  return nps ? std::optional(Estimate{nps->points, nps->low, nps->high}) : std::nullopt;
}

stats::NpsCounts weightedCounts(const Answers& raw) {
  stats::NpsCounts counts;
  for (std::size_t i = 0; i < raw.values.size(); ++i)
    (raw.values[i] >= 9   ? counts.promoters
     : raw.values[i] >= 7 ? counts.passives
                          : counts.detractors) += raw.weights.empty() ? 1 : raw.weights[i];
  return counts;
}

std::optional<NpsSummary> npsOf(const data::FeedbackColumns& feedback) {
  if (!feedback.overall || feedback.overall->scale.low != 0 || feedback.overall->scale.high != 10)
    return std::nullopt;
  Answers raw = overallScores(feedback.responses, feedback.responses.overall);
  if (raw.values.empty())
    return std::nullopt;
  const auto points = npsPointsOf(raw, weightedCounts(raw));
  raw.weights.clear();
  const auto plain = weightedCounts(raw);
  const auto whole = [](double count) { return static_cast<std::int64_t>(std::llround(count)); };
  return NpsSummary{.points = points,
                    .n = whole(plain.n()),
                    .promoters = whole(plain.promoters),
                    .passives = whole(plain.passives),
                    .detractors = whole(plain.detractors)};
}

Estimate turned(const Estimate& estimate, double sign) {
  if (sign > 0)
    return estimate;
  return {.points = -estimate.points, .low = -estimate.high, .high = -estimate.low};
}

OutcomeSummary summaryOf(const MapModel& model, const Answers& scores, const std::optional<NpsSummary>& nps) {
  const auto& overall = *model.given.overall;
  const auto ends = outcomeScale(overall.scale, model.outcome);
  OutcomeSummary summary{.outcome = model.outcome,
                         .name = overall.name,
                         .scaleLow = ends.first,
                         .scaleHigh = ends.second,
                         .n = static_cast<std::int64_t>(scores.values.size()),
                         .mean = std::nullopt};
  if (const auto mean = meanOf(scores, model.sign > 0 ? ends : std::pair(-ends.second, -ends.first)))
    summary.mean = turned(*mean, model.sign);
  if (model.outcome == Outcome::nps && nps)
    summary.mean = nps->points;
  return summary;
}

/// Two overall scores side by side need a word on why they differ.
void sayWhichScores(Drag& drag, const OutcomeSummary& outcome) {
  if (!drag.refused && drag.n != outcome.n && outcome.mean)
    drag.caveats.push_back({.code = CaveatCode::partOfScores,
                            .numbers = {static_cast<double>(drag.n), drag.observed, static_cast<double>(outcome.n),
                                        outcome.mean->points}});
}

void analyzeOverall(Analysis& analysis, const data::FeedbackColumns& feedback, const model::JourneyMap& map,
                    const AnalysisOptions& options) {
  const MapModel model(feedback, map, options);
  const auto scores = overallScores(
      feedback.responses,
      model.linked ? outcomeValues(feedback.responses, feedback.overall->scale, model.outcome) : model.values);
  if (scores.values.empty())
    return;
  analysis.nps = npsOf(feedback);
  analysis.outcome = summaryOf(model, scores, analysis.nps);
  analysis.drag = dragOf(model);
  if (model.linked && model.linked->feedback.responses.count == 0)
    analysis.drag.refused = Refusal::notLinked;
  if (!analysis.drag.refused)
    analysis.within = withinCustomers(model, analysis.drag);
  sayWhichScores(analysis.drag, *analysis.outcome);
  if (analysis.within)
    sayWhichScores(analysis.within->drag, *analysis.outcome);
}

bool hasOverall(const data::FeedbackColumns& feedback) {
  return feedback.overall &&
         std::ranges::any_of(feedback.responses.overall, [](double score) { return std::isfinite(score); });
}

} // namespace

Analysis analyze(const data::FeedbackColumns& feedback, const model::JourneyMap& map, const AnalysisOptions& options) {
  Analysis analysis{.map = map.id, .mapTitle = map.details->title, .first = feedback.first, .last = feedback.last};
  analysis.responses = static_cast<std::int64_t>(feedback.responses.count + feedback.rows.count);
  analysis.respondents = feedback.respondents;
  analysis.touchpoints = figuresOf(feedback, map, options);
  const bool anyFeedback =
      std::ranges::any_of(analysis.touchpoints, [](const auto& figures) { return figures.reached > 0; });
  if (hasOverall(feedback))
    analyzeOverall(analysis, feedback, map, options);
  if (!analysis.outcome)
    analysis.drag.refused = anyFeedback ? Refusal::noOverall : Refusal::noData;
  else if (!anyFeedback)
    analysis.drag.refused = feedback.rows.count > 0 ? Refusal::notLinked : Refusal::noData;
  if (analysis.drag.refused)
    analysis.within.reset();
  if (analysis.drag.refused && anyFeedback)
    analysis.composition = compositionOf(feedback, map, options);
  return analysis;
}

const Drag& headline(const Analysis& analysis) {
  return analysis.within ? analysis.within->drag : analysis.drag;
}

} // namespace throughline::insight
