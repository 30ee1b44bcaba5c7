#include "core/insight/trend.h"

#include "core/insight/answers.h"
#include "core/insight/outcome.h"
#include "core/insight/same_touchpoints.h"
#include "core/model/look_up.h"
#include "core/stats/drag_filter.h"
#include "core/stats/mean.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <unordered_map>
#include <utility>

namespace throughline::insight {
namespace {

constexpr std::size_t baselinePeriods = 20;
constexpr std::int64_t fewestForDrag = 100;
constexpr std::size_t mostPeriods = 1000;

std::optional<Calendar> calendarOf(const data::FeedbackColumns& feedback) {
  std::int32_t first = std::numeric_limits<std::int32_t>::max();
  std::int32_t last = data::noDay;
  for (const auto* days : {&feedback.responses.day, &feedback.rows.day})
    for (const std::int32_t day : *days)
      if (day != data::noDay) {
        first = std::min(first, day);
        last = std::max(last, day);
      }
  return last == data::noDay ? std::nullopt : std::optional<Calendar>(std::in_place, first, last);
}

using PeriodCounts = std::unordered_map<model::TouchpointId, std::vector<stats::PeriodCount>>;

/// Read off counts by period; the calendars are the same.
void addCounted(PeriodCounts& periods, const data::ResponseColumns& responses, const AnswerCounts& counts) {
  for (std::size_t at = 0; at < counts.columns().size(); ++at) {
    const auto& column = counts.columns()[at];
    std::vector<stats::PeriodCount> here(counts.periods() - 1);
    std::int64_t all = 0;
    for (std::size_t kind = 0; kind < column.kinds.size(); ++kind) {
      const auto reach = column.kinds[kind].reach;
      if (reach != data::Reach::fine && reach != data::Reach::failed)
        continue;
      for (std::size_t period = 1; period < counts.periods(); ++period)
        for (std::size_t channel = 0; channel < counts.channels(); ++channel) {
          const auto count = column.count(counts.cellOf(period, channel), kind);
          here[period - 1].contacts += count;
          here[period - 1].failures += reach == data::Reach::failed ? count : 0;
          all += count;
        }
    }
    if (all > 0)
      periods.emplace(responses.touchpoints[at].touchpoint, std::move(here));
  }
}

PeriodCounts countsOf(const data::FeedbackColumns& feedback, const Calendar& calendar, const AnswerCounts* counted) {
  PeriodCounts counts;
  if (counted != nullptr) {
    addCounted(counts, feedback.responses, *counted);
    return counts;
  }
  const auto add = [&](std::vector<stats::PeriodCount>& here, std::int32_t day, bool failed) {
    here.resize(calendar.count());
    auto& period = here[calendar.at(day)];
    period.contacts += 1;
    period.failures += failed ? 1 : 0;
  };
  for (const auto& column : feedback.responses.touchpoints) {
    auto& here = counts[column.touchpoint];
    for (std::size_t row = 0; row < feedback.responses.count; ++row) {
      const auto reach = static_cast<data::Reach>(column.reach[row]);
      if (feedback.responses.day[row] != data::noDay && (reach == data::Reach::fine || reach == data::Reach::failed))
        add(here, feedback.responses.day[row], reach == data::Reach::failed);
    }
  }
  for (std::size_t row = 0; row < feedback.rows.count; ++row)
    if (feedback.rows.day[row] != data::noDay &&
        (feedback.rows.failed[row] != 0 || std::isfinite(feedback.rows.score[row])))
      add(counts[feedback.rows.series[feedback.rows.touchpoint[row]].touchpoint], feedback.rows.day[row],
          feedback.rows.failed[row] != 0);
  return counts;
}

std::optional<FailureTrend> failureTrendOf(const model::Touchpoint& touchpoint,
                                           const std::vector<stats::PeriodCount>& counts) {
  const auto chart = stats::shareChart(counts, stats::ShareLimits::laney, std::min(baselinePeriods, counts.size()));
  if (!chart)
    return std::nullopt;
  FailureTrend trend{.touchpoint = touchpoint.id, .title = touchpoint.title, .counts = counts, .chart = *chart};
  for (const auto& alarm : chart->chart.alarms) {
    auto& periods = alarm.above ? trend.failurePeriods : trend.improvements;
    if (periods.empty() || periods.back() != alarm.period)
      periods.push_back(alarm.period);
  }
  return trend;
}

/// How the overall score is read, without a fitted model.
struct ScoreReading {
  Outcome outcome = Outcome::mean;
  double sign = 1;
  const data::Scale& scale;

  ScoreReading(const data::OverallScore& overall, const AnalysisOptions& options)
      : outcome(outcomeFor(overall.scale, options.outcome)), sign(outcomeSign(overall.scale, outcome)),
        scale(overall.scale) {}
  /// As reported.
  double operator()(double score) const { return sign * outcomeOf(score, scale, outcome); }
};

/// An interval never leaves its scale.
std::optional<Estimate> estimateOf(const std::optional<stats::Mean>& mean, const ScoreReading& reading) {
  if (!mean || !mean->estimate)
    return std::nullopt;
  auto estimate = pointsOf(*mean->estimate);
  const auto [low, high] = outcomeScale(reading.scale, reading.outcome);
  estimate.low = std::max(estimate.low, std::min(low, high));
  estimate.high = std::min(estimate.high, std::max(low, high));
  return estimate;
}

std::vector<TrendPeriod> countedPeriods(const AnswerCounts& counts, const ScoreReading& reading) {
  std::vector<TrendPeriod> periods;
  const auto& scores = *counts.overall();
  for (std::size_t position = 1; position < counts.periods(); ++position) {
    stats::MeanSums sums;
    for (std::size_t kind = 0; kind < scores.kinds.size(); ++kind) {
      if (scores.kinds[kind].reach != data::Reach::fine)
        continue;
      const double value = reading(scores.kinds[kind].score);
      for (std::size_t channel = 0; channel < counts.channels(); ++channel) {
        const auto number = static_cast<double>(scores.count(counts.cellOf(position, channel), kind));
        sums += {.n = number, .sum = number * value, .sumOfSquares = number * value * value};
      }
    }
    periods.push_back({.first = counts.calendar()->nameDay(position - 1), .n = std::llround(sums.n)});
    if (sums.n >= static_cast<double>(fewestForAScore))
      periods.back().mean = estimateOf(stats::meanOf(sums), reading);
  }
  return periods;
}

std::vector<TrendPeriod> scoredPeriods(const data::FeedbackColumns& feedback, const Calendar& calendar,
                                       const ScoreReading& reading) {
  const auto& responses = feedback.responses;
  std::vector<Answers> scores(calendar.count());
  for (std::size_t row = 0; row < responses.count; ++row)
    if (responses.day[row] != data::noDay && std::isfinite(responses.overall[row]))
      scores[calendar.at(responses.day[row])].add(reading(responses.overall[row]), responses.customer[row],
                                                  weightOf(responses, row));
  std::vector<TrendPeriod> periods;
  for (std::size_t position = 0; position < calendar.count(); ++position) {
    const auto& here = scores[position];
    periods.push_back({.first = calendar.firstDay(position), .n = static_cast<std::int64_t>(here.values.size())});
    if (here.values.size() >= fewestForAScore)
      periods.back().mean = estimateOf(here.mean(), reading);
  }
  return periods;
}

std::vector<TrendPeriod> emptyPeriods(const Calendar& calendar) {
  std::vector<TrendPeriod> periods;
  for (std::size_t position = 0; position < calendar.count(); ++position)
    periods.push_back({.first = calendar.firstDay(position)});
  return periods;
}

} // namespace

std::vector<PeriodHalves> trendHalvesOf(const MapModel& model, const Trend& trend) {
  std::vector<PeriodHalves> halves(trend.periods.size());
  if (model.result.refused)
    return halves;
  const stats::PlacedColumn days(model.table, model.modelled().responses.day);
  std::vector<std::size_t> enough;
  std::vector<std::vector<std::uint64_t>> places;
  for (std::size_t at = 0; at < halves.size(); ++at) {
    if (trend.periods[at].n < fewestForDrag)
      continue;
    const std::int32_t last =
        at + 1 < halves.size() ? trend.periods[at + 1].first.day - 1 : std::numeric_limits<std::int32_t>::max();
    enough.push_back(at);
    places.push_back(days.between(trend.periods[at].first.day, last));
  }
  const auto all = comparableFits(model, places);
  for (std::size_t position = 0; position < enough.size(); ++position)
    if (const auto& fit = all.fits[position]; !fit.refused)
      halves[enough[position]] = {.experience = pointsOf(fit.experience), .service = pointsOf(fit.service)};
  return halves;
}

std::optional<Trend> trendOf(const data::FeedbackColumns& feedback, const model::JourneyMap& map,
                             const AnalysisOptions& options, const AnswerCounts* counts) {
  const auto calendar = counts != nullptr ? counts->calendar() : calendarOf(feedback);
  if (!calendar || calendar->count() < 2 || calendar->count() > mostPeriods)
    return std::nullopt;
  Trend trend{.length = calendar->length(), .periods = {}};
  if (!feedback.overall)
    trend.periods = emptyPeriods(*calendar);
  else if (counts != nullptr && counts->overall() != nullptr && !counts->hasRepeats())
    trend.periods = countedPeriods(*counts, ScoreReading(*feedback.overall, options));
  else
    trend.periods = scoredPeriods(feedback, *calendar, ScoreReading(*feedback.overall, options));
  const auto byTouchpoint = countsOf(feedback, *calendar, counts);
  for (const auto* touchpoint : model::inReadingOrder(map)) {
    const auto found = byTouchpoint.find(touchpoint->id);
    if (found == byTouchpoint.end() || found->second.empty())
      continue;
    if (auto failures = failureTrendOf(*touchpoint, found->second))
      trend.touchpoints.push_back(std::move(*failures));
  }
  return trend;
}

} // namespace throughline::insight
