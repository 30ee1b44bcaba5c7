#include "core/insight/figures.h"

#include "core/insight/answers.h"
#include "core/insight/outcome.h"
#include "core/model/look_up.h"

#include <cmath>
#include <unordered_map>

namespace throughline::insight {
namespace {

/// Every answered score of one touchpoint, wherever it came from.
struct TouchpointAnswers {
  Answers scores;
  ShareCount failures;
  ShareCount top;
  std::int64_t reached = 0;
  data::Scale scale;
  data::FailureRule rule;

  void add(double score, bool hasFailed, std::uint64_t respondent, std::optional<double> weight) {
    failures.add(hasFailed, weight);
    if (!std::isfinite(score))
      return;
    scores.add(score, respondent, weight);
    top.add(inTopBox(scale, score), weight);
  }
};

using AnswersOf = std::unordered_map<model::TouchpointId, TouchpointAnswers>;

void addResponses(AnswersOf& answers, const data::ResponseColumns& responses) {
  for (const auto& column : responses.touchpoints) {
    TouchpointAnswers& here = answers[column.touchpoint];
    here.scale = column.scale;
    here.rule = column.rule;
    for (std::size_t row = 0; row < responses.count; ++row) {
      const auto reach = static_cast<data::Reach>(column.reach[row]);
      here.reached += reach == data::Reach::notReached ? 0 : 1;
      if (reach == data::Reach::fine || reach == data::Reach::failed)
        here.add(static_cast<double>(column.score[row]), reach == data::Reach::failed, responses.respondent[row],
                 weightOf(responses, row));
    }
  }
}

void addRows(AnswersOf& answers, const data::FeedbackRows& rows) {
  for (const auto& series : rows.series) {
    TouchpointAnswers& here = answers[series.touchpoint];
    here.scale = series.scale;
    here.rule = series.rule;
  }
  for (std::size_t row = 0; row < rows.count; ++row) {
    TouchpointAnswers& here = answers[rows.series[rows.touchpoint[row]].touchpoint];
    ++here.reached;
    here.add(static_cast<double>(rows.score[row]), rows.failed[row] != 0, rows.respondent[row], std::nullopt);
  }
}

void fill(TouchpointFigures& figures, const TouchpointAnswers& answers, const AnalysisOptions& options) {
  figures.scale = answers.scale;
  figures.rule = answers.rule;
  figures.n = static_cast<std::int64_t>(answers.scores.values.size());
  figures.reached = answers.reached;
  figures.evidence = figures.n >= options.minimumMeasured ? Evidence::measured
                     : figures.n > 0                      ? Evidence::heard
                                                          : Evidence::assumed;
  if (answers.scores.values.size() >= fewestForAScore) {
    if (const auto mean = answers.scores.mean())
      figures.mean = mean->estimate ? Estimate{mean->mean, mean->estimate->low, mean->estimate->high}
                                    : Estimate{mean->mean, answers.scale.low, answers.scale.high};
    figures.topBox = answers.top.share();
  }
  if (answers.failures.n() >= static_cast<std::int64_t>(fewestForAScore))
    figures.failures = answers.failures.share();
}

} // namespace

std::vector<TouchpointFigures> figuresOf(const data::FeedbackColumns& feedback, const model::JourneyMap& map,
                                         const AnalysisOptions& options) {
  AnswersOf answers;
  addResponses(answers, feedback.responses);
  addRows(answers, feedback.rows);
  std::vector<TouchpointFigures> all;
  for (const auto* touchpoint : model::inReadingOrder(map)) {
    const auto* stage = model::stageOf(map, touchpoint->place.step);
    TouchpointFigures figures{.touchpoint = touchpoint->id,
                              .title = touchpoint->title,
                              .kind = touchpoint->kind,
                              .stage = stage == nullptr ? std::string{} : stage->title};
    if (const auto found = answers.find(touchpoint->id); found != answers.end())
      fill(figures, found->second, options);
    all.push_back(std::move(figures));
  }
  return all;
}

} // namespace throughline::insight
