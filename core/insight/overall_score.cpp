#include "core/insight/overall_score.h"

#include "core/insight/answers.h"
#include "core/insight/outcome.h"
#include "core/stats/mean.h"
#include "core/stats/nps.h"

#include <algorithm>
#include <cmath>

namespace throughline::insight {
namespace {

Answers overallScores(const data::ResponseColumns& responses, const std::vector<double>& values) {
  Answers scores;
  for (std::size_t row = 0; row < responses.count; ++row)
    if (std::isfinite(values[row]))
      scores.add(values[row], responses.customer[row], weightOf(responses, row));
  return scores;
}

/// Within the scale; its ends where there is no interval.
std::optional<Estimate> boundedMean(const std::optional<stats::Mean>& mean, std::pair<double, double> scale) {
  if (!mean)
    return std::nullopt;
  // Few scores that are all equal say little: no interval of width 0.
  constexpr double fewest = 30;
  const bool allEqual = mean->estimate && mean->estimate->low == mean->estimate->high;
  if (!mean->estimate || (allEqual && mean->n < fewest))
    return Estimate{mean->mean, scale.first, scale.second};
  return Estimate{mean->mean, std::max(mean->estimate->low, scale.first), std::min(mean->estimate->high, scale.second)};
}

/// Mean with an interval that allows for repeated customers.
std::optional<Estimate> meanOf(const Answers& scores, std::pair<double, double> scale) {
  return scores.values.size() < fewestForAScore ? std::nullopt : boundedMean(scores.mean(), scale);
}

void addTo(stats::NpsCounts& counts, double score, double number) {
  (score >= 9 ? counts.promoters : score >= 7 ? counts.passives : counts.detractors) += number;
}

NpsSummary countsOf(const stats::NpsCounts& counts) {
  const auto whole = [](double count) { return static_cast<std::int64_t>(std::llround(count)); };
  return {.points = std::nullopt,
          .n = whole(counts.n()),
          .promoters = whole(counts.promoters),
          .passives = whole(counts.passives),
          .detractors = whole(counts.detractors)};
}

/// With weights the counts become those of so many people as the weighted ones are worth (Kish).
std::optional<Estimate> npsPointsOf(const Answers& raw, const stats::NpsCounts& counts) {
  if (raw.values.size() < fewestForAScore)
    return std::nullopt;
  std::vector<double> codes(raw.values);
  std::ranges::transform(codes, codes.begin(), stats::npsPoints);
  const Answers coded{.values = std::move(codes), .customers = raw.customers, .weights = raw.weights};
  // Repeated customers need the clusters' interval (statistics.md 2.2); one answer each the adjusted Wald one.
  if (!coded.eachOnce())
    return meanOf(coded, {-100, 100});
  const auto nps = stats::netPromoterScore(counts, raw.effectiveCount());
  return nps ? std::optional(Estimate{nps->points, nps->low, nps->high}) : std::nullopt;
}

stats::NpsCounts weightedCounts(const Answers& raw) {
  stats::NpsCounts counts;
  for (std::size_t i = 0; i < raw.values.size(); ++i)
    addTo(counts, raw.values[i], raw.weights.empty() ? 1 : raw.weights[i]);
  return counts;
}

std::optional<NpsSummary> npsOf(const data::FeedbackColumns& feedback) {
  if (!isZeroToTen(feedback.overall->scale))
    return std::nullopt;
  Answers raw = overallScores(feedback.responses, feedback.responses.overall);
  if (raw.values.empty())
    return std::nullopt;
  const auto points = npsPointsOf(raw, weightedCounts(raw));
  raw.weights.clear();
  auto summary = countsOf(weightedCounts(raw));
  summary.points = points;
  return summary;
}

/// A share is kept on 0..1: the outcome is yes or no.
bool isShareScale(const data::Scale& scale) {
  return scale.low == 0 && scale.high == 1;
}

OutcomeSummary emptySummary(const data::OverallScore& overall, const AnalysisOptions& options) {
  const Outcome outcome = outcomeFor(overall.scale, options.outcome);
  const auto ends = outcomeScale(overall.scale, outcome);
  const bool share = outcome == Outcome::topBox || outcome == Outcome::detractor || isShareScale(overall.scale);
  return {.outcome = outcome,
          .name = overall.name,
          .unit = outcome == Outcome::nps ? OutcomeUnit::nps
                  : share                 ? OutcomeUnit::share
                                          : OutcomeUnit::points,
          .lowerIsBetter = outcomeSign(overall.scale, outcome) < 0,
          .scaleLow = ends.first,
          .scaleHigh = ends.second};
}

/// As reported: the values of outcomeValues turned back.
OutcomeSummary summaryOf(const data::FeedbackColumns& feedback, const AnalysisOptions& options,
                         const std::optional<NpsSummary>& nps) {
  auto summary = emptySummary(*feedback.overall, options);
  auto values = outcomeValues(feedback.responses, feedback.overall->scale, summary.outcome);
  const double sign = outcomeSign(feedback.overall->scale, summary.outcome);
  std::ranges::transform(values, values.begin(), [sign](double value) { return sign * value; });
  const auto scores = overallScores(feedback.responses, values);
  summary.n = static_cast<std::int64_t>(scores.values.size());
  summary.mean = meanOf(scores, {summary.scaleLow, summary.scaleHigh});
  if (summary.outcome == Outcome::nps && nps)
    summary.mean = nps->points;
  return summary;
}

std::int64_t countIn(const data::RowSet& selected, std::size_t first, std::size_t end) {
  return static_cast<std::int64_t>(selected.countBetween(first, end));
}

std::vector<SourceCount> sourcesOf(const data::FeedbackColumns& feedback, const data::Selection& selection) {
  std::vector<SourceCount> counts;
  for (const auto& span : feedback.sources) {
    const auto count = countIn(selection.responses, span.firstResponse, span.endResponse) +
                       countIn(selection.rows, span.firstRow, span.endRow);
    const auto known = std::ranges::find(counts, span.source, &SourceCount::source);
    if (known != counts.end())
      known->responses += count;
    else if (count > 0)
      counts.push_back({.source = span.source, .responses = count});
  }
  return counts;
}

/// A mean of counted scores read by `value`, where each customer answered once.
template <class Value>
std::optional<Estimate> countedMean(const ColumnCounts& scores, Value&& value, std::pair<double, double> scale) {
  stats::ClusterSums sums;
  for (std::size_t kind = 0; kind < scores.kinds.size(); ++kind) {
    if (scores.kinds[kind].reach != data::Reach::fine)
      continue;
    const auto number = static_cast<double>(scores.ofKind(kind));
    const double each = value(scores.kinds[kind].score);
    sums.values += {.n = number, .sum = number * each, .sumOfSquares = number * each * each};
  }
  if (sums.values.n < static_cast<double>(fewestForAScore))
    return std::nullopt;
  sums.squares = sums.values.sumOfSquares;
  sums.products = sums.values.sum;
  sums.numbers = sums.values.n;
  sums.customers = sums.values.n;
  return boundedMean(stats::meanOf(sums), scale);
}

} // namespace

bool hasOverall(const data::FeedbackColumns& feedback) {
  return feedback.overall &&
         std::ranges::any_of(feedback.responses.overall, [](double score) { return std::isfinite(score); });
}

Overall overallOf(const data::FeedbackColumns& feedback, const AnalysisOptions& options) {
  Overall overall{.first = feedback.first,
                  .last = feedback.last,
                  .responses = static_cast<std::int64_t>(feedback.responses.count + feedback.rows.count),
                  .respondents = feedback.respondents,
                  .bySource = sourcesOf(feedback, {})};
  if (!hasOverall(feedback))
    return overall;
  overall.nps = npsOf(feedback);
  overall.outcome = summaryOf(feedback, options, overall.nps);
  if (overall.outcome->n == 0)
    overall.outcome.reset();
  return overall;
}

Overall overallOf(const data::FeedbackTable& table, const data::Selection& selection, const AnalysisOptions& options,
                  const AnswerCounts& counts) {
  const auto& feedback = table.columns();
  const std::int64_t responses = countIn(selection.responses, 0, feedback.responses.count);
  Overall overall{.first = counts.first(),
                  .last = counts.last(),
                  .responses = responses,
                  .respondents = responses,
                  .bySource = sourcesOf(feedback, selection)};
  const auto& scores = *counts.overall();
  stats::NpsCounts promoters;
  double n = 0;
  for (std::size_t kind = 0; kind < scores.kinds.size(); ++kind)
    if (scores.kinds[kind].reach == data::Reach::fine) {
      const auto count = static_cast<double>(scores.ofKind(kind));
      addTo(promoters, scores.kinds[kind].score, count);
      n += count;
    }
  if (!feedback.overall || n == 0)
    return overall;
  const auto& scale = feedback.overall->scale;
  if (isZeroToTen(scale)) {
    const auto points = stats::netPromoterScore(promoters);
    overall.nps = countsOf(promoters);
    if (points && n >= static_cast<double>(fewestForAScore))
      overall.nps->points = Estimate{points->points, points->low, points->high};
  }
  overall.outcome = emptySummary(*feedback.overall, options);
  overall.outcome->n = std::llround(n);
  const Outcome outcome = overall.outcome->outcome;
  const double sign = outcomeSign(scale, outcome);
  overall.outcome->mean = countedMean(scores, [&](double score) { return sign * outcomeOf(score, scale, outcome); },
                                      {overall.outcome->scaleLow, overall.outcome->scaleHigh});
  if (outcome == Outcome::nps && overall.nps)
    overall.outcome->mean = overall.nps->points;
  return overall;
}

} // namespace throughline::insight
