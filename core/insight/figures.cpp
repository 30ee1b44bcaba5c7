#include "core/insight/figures.h"

#include "core/insight/answers.h"
#include "core/insight/outcome.h"
#include "core/model/look_up.h"
#include "core/stats/mean.h"
#include "core/stats/proportion.h"

#include <algorithm>
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

  void add(double score, bool hasFailed, std::uint32_t customer, std::optional<double> weight) {
    failures.add(hasFailed, weight);
    if (!std::isfinite(score))
      return;
    scores.add(score, customer, weight);
    top.add(inTopBox(scale, score), weight);
  }
};

using AnswersOf = std::unordered_map<model::TouchpointId, TouchpointAnswers>;

bool hasRows(const data::FeedbackRows& rows, model::TouchpointId touchpoint) {
  return std::ranges::find(rows.series, touchpoint, &data::FeedbackRows::Series::touchpoint) != rows.series.end();
}

/// One by one; those that are counted and have no rows besides are read off the counts.
void addResponses(AnswersOf& answers, const data::FeedbackColumns& feedback, bool counted) {
  const auto& responses = feedback.responses;
  for (const auto& column : responses.touchpoints) {
    if (counted && !hasRows(feedback.rows, column.touchpoint))
      continue;
    TouchpointAnswers& here = answers[column.touchpoint];
    here.scale = column.scale;
    here.rule = column.rule;
    for (std::size_t row = 0; row < responses.count; ++row) {
      const auto reach = static_cast<data::Reach>(column.reach[row]);
      here.reached += reach == data::Reach::notReached ? 0 : 1;
      if (reach == data::Reach::fine || reach == data::Reach::failed)
        here.add(static_cast<double>(column.score[row]), reach == data::Reach::failed, responses.customer[row],
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
    here.add(static_cast<double>(rows.score[row]), rows.failed[row] != 0, rows.customer[row], std::nullopt);
  }
}

Evidence evidenceOf(std::int64_t n, const AnalysisOptions& options) {
  return n >= options.minimumMeasured ? Evidence::measured : n > 0 ? Evidence::heard : Evidence::assumed;
}

/// The ends of the scale where there is no interval; never beyond them.
Estimate onScale(const stats::Mean& mean, const data::Scale& scale) {
  if (!mean.estimate)
    return {mean.mean, scale.low, scale.high};
  return {mean.mean, std::max(mean.estimate->low, scale.low), std::min(mean.estimate->high, scale.high)};
}

void fill(TouchpointFigures& figures, const TouchpointAnswers& answers, const AnalysisOptions& options) {
  figures.scale = answers.scale;
  figures.rule = answers.rule;
  figures.n = static_cast<std::int64_t>(answers.scores.values.size());
  figures.reached = answers.reached;
  figures.evidence = evidenceOf(figures.n, options);
  if (answers.scores.values.size() >= fewestForAScore) {
    if (const auto mean = answers.scores.mean())
      figures.mean = onScale(*mean, answers.scale);
    figures.topBox = answers.top.share();
  }
  if (answers.failures.n() >= static_cast<std::int64_t>(fewestForAScore))
    figures.failures = answers.failures.share();
}

/// The same from counts.
class CountedColumn {
public:
  CountedColumn(const ColumnCounts& counts, const data::Scale& scale) {
    for (std::size_t kind = 0; kind < counts.kinds.size(); ++kind)
      add(counts.kinds[kind], counts.ofKind(kind), scale);
    const auto& repeats = counts.repeats;
    sums_.squares = sums_.values.sumOfSquares + repeats.squares;
    sums_.products = sums_.values.sum + repeats.products;
    sums_.numbers = sums_.values.n + repeats.numbers;
    sums_.customers = sums_.values.n - static_cast<double>(repeats.merged);
  }
  void fill(TouchpointFigures& figures, const AnalysisOptions& options) const {
    figures.n = std::llround(sums_.values.n);
    figures.reached = reached_;
    figures.evidence = evidenceOf(figures.n, options);
    constexpr auto fewest = static_cast<std::int64_t>(fewestForAScore);
    if (figures.n >= fewest) {
      if (const auto mean = stats::meanOf(sums_))
        figures.mean = onScale(*mean, figures.scale);
      figures.topBox = shareOf(top_, figures.n);
    }
    if (answered_ >= fewest)
      figures.failures = shareOf(failed_, answered_);
  }

private:
  void add(const AnswerKind& kind, std::int64_t count, const data::Scale& scale) {
    reached_ += kind.reach == data::Reach::notReached ? 0 : count;
    if (kind.reach != data::Reach::fine && kind.reach != data::Reach::failed)
      return;
    answered_ += count;
    failed_ += kind.reach == data::Reach::failed ? count : 0;
    if (!std::isfinite(kind.score))
      return;
    top_ += inTopBox(scale, kind.score) ? count : 0;
    const auto number = static_cast<double>(count);
    sums_.values += {.n = number, .sum = number * kind.score, .sumOfSquares = number * kind.score * kind.score};
  }

  std::int64_t reached_ = 0;
  std::int64_t answered_ = 0;
  std::int64_t failed_ = 0;
  std::int64_t top_ = 0;
  stats::ClusterSums sums_;
};

void fillFromCounts(TouchpointFigures& figures, const data::ResponseColumns& responses, const AnswerCounts& counts,
                    const AnalysisOptions& options) {
  const auto column = std::ranges::find(responses.touchpoints, figures.touchpoint, &data::TouchpointColumn::touchpoint);
  if (column == responses.touchpoints.end())
    return;
  figures.scale = column->scale;
  figures.rule = column->rule;
  const auto at = static_cast<std::size_t>(column - responses.touchpoints.begin());
  CountedColumn(counts.columns()[at], column->scale).fill(figures, options);
}

} // namespace

Share shareOf(std::int64_t count, std::int64_t n) {
  const auto interval = stats::wilson(stats::Share::of(count, n));
  return {.share = n == 0 ? 0 : static_cast<double>(count) / static_cast<double>(n),
          .low = interval.low,
          .high = interval.high,
          .count = count,
          .n = n};
}

std::vector<TouchpointFigures> figuresOf(const data::FeedbackColumns& feedback, const model::JourneyMap& map,
                                         const AnalysisOptions& options, const AnswerCounts* counts) {
  AnswersOf answers;
  addResponses(answers, feedback, counts != nullptr);
  addRows(answers, feedback.rows);
  std::vector<TouchpointFigures> all;
  const model::StagesOfSteps stages(map);
  for (const auto* touchpoint : model::inReadingOrder(map)) {
    const auto* stage = stages.stageOf(touchpoint->place.step);
    TouchpointFigures figures{.touchpoint = touchpoint->id,
                              .title = touchpoint->title,
                              .kind = touchpoint->kind,
                              .stage = stage == nullptr ? std::string{} : stage->title};
    if (const auto found = answers.find(touchpoint->id); found != answers.end())
      fill(figures, found->second, options);
    else if (counts != nullptr)
      fillFromCounts(figures, feedback.responses, *counts, options);
    all.push_back(std::move(figures));
  }
  return all;
}

} // namespace throughline::insight
