#include "core/insight/figures.h"

#include "core/insight/outcome.h"
#include "core/model/look_up.h"
#include "core/stats/mean.h"
#include "core/stats/proportion.h"

#include <cmath>
#include <unordered_map>

namespace throughline::insight {
namespace {

/// Every answered score of one touchpoint, wherever it came from.
struct Answers {
  std::vector<double> scores;
  std::vector<std::uint64_t> respondents;
  std::int64_t reached = 0;
  std::int64_t failed = 0;
  std::int64_t top = 0;
  data::Scale scale;
  data::FailureRule rule;

  void add(double score, bool hasFailed, std::uint64_t respondent) {
    failed += hasFailed ? 1 : 0;
    if (!std::isfinite(score))
      return;
    scores.push_back(score);
    respondents.push_back(respondent);
    top += inTopBox(scale, score) ? 1 : 0;
  }
};

using AnswersOf = std::unordered_map<model::TouchpointId, Answers>;

void addResponses(AnswersOf& answers, const data::ResponseColumns& responses) {
  for (const auto& column : responses.touchpoints) {
    Answers& here = answers[column.touchpoint];
    here.scale = column.scale;
    here.rule = column.rule;
    for (std::size_t row = 0; row < responses.count; ++row) {
      const auto reach = static_cast<data::Reach>(column.reach[row]);
      here.reached += reach == data::Reach::notReached ? 0 : 1;
      if (reach == data::Reach::fine || reach == data::Reach::failed)
        here.add(static_cast<double>(column.score[row]), reach == data::Reach::failed, responses.respondent[row]);
    }
  }
}

void addRows(AnswersOf& answers, const data::FeedbackRows& rows) {
  for (const auto& series : rows.series) {
    Answers& here = answers[series.touchpoint];
    here.scale = series.scale;
    here.rule = series.rule;
  }
  for (std::size_t row = 0; row < rows.count; ++row) {
    Answers& here = answers[rows.series[rows.touchpoint[row]].touchpoint];
    ++here.reached;
    here.add(static_cast<double>(rows.score[row]), rows.failed[row] != 0, rows.respondent[row]);
  }
}

Share shareOf(std::int64_t count, std::int64_t n) {
  const auto interval = stats::wilson(stats::Share::of(count, n));
  return {.share = static_cast<double>(count) / static_cast<double>(n), .low = interval.low, .high = interval.high, .count = count, .n = n};
}

/// Below this many answers there are counts only, no score (statistics.md 2.7).
constexpr std::size_t fewestForAScore = 10;

void fill(TouchpointFigures& figures, const Answers& answers, const AnalysisOptions& options) {
  figures.scale = answers.scale;
  figures.rule = answers.rule;
  figures.n = static_cast<std::int64_t>(answers.scores.size());
  figures.reached = answers.reached;
  figures.evidence = figures.n >= options.minimumMeasured ? Evidence::measured : figures.n > 0 ? Evidence::heard : Evidence::assumed;
  if (answers.scores.size() < fewestForAScore)
    return;
  const Clusters clusters = clustersOf(answers.respondents);
  if (const auto mean = stats::clusterMeanOf(answers.scores, clusters.of, clusters.count))
    figures.mean = mean->estimate ? Estimate{mean->mean, mean->estimate->low, mean->estimate->high} : Estimate{mean->mean, answers.scale.low, answers.scale.high};
  figures.topBox = shareOf(answers.top, figures.n);
  figures.failures = shareOf(answers.failed, figures.n);
}

} // namespace

std::vector<TouchpointFigures> figuresOf(const data::FeedbackColumns& feedback, const model::JourneyMap& map, const AnalysisOptions& options) {
  AnswersOf answers;
  addResponses(answers, feedback.responses);
  addRows(answers, feedback.rows);
  std::vector<TouchpointFigures> all;
  for (const auto* touchpoint : model::inReadingOrder(map)) {
    const auto* stage = model::stageOf(map, touchpoint->place.step);
    TouchpointFigures figures{.touchpoint = touchpoint->id, .title = touchpoint->title, .kind = touchpoint->kind, .stage = stage == nullptr ? std::string{} : stage->title};
    if (const auto found = answers.find(touchpoint->id); found != answers.end())
      fill(figures, found->second, options);
    all.push_back(std::move(figures));
  }
  return all;
}

} // namespace throughline::insight
