#include "core/tasks/trend_json.h"

#include "core/tasks/figures_json.h"

namespace throughline::tasks {

using nlohmann::ordered_json;

namespace {

std::string_view periodLengthName(insight::PeriodLength length) {
  switch (length) {
  case insight::PeriodLength::week: return "week";
  case insight::PeriodLength::month: return "month";
  case insight::PeriodLength::quarter: return "quarter";
  }
  return {};
}

ordered_json failureTrendJson(const insight::FailureTrend& trend) {
  ordered_json points = ordered_json::array();
  for (std::size_t period = 0; period < trend.counts.size(); ++period) {
    const auto& counts = trend.counts[period];
    const auto& point = trend.chart.chart.points[period];
    points.push_back({{"n", counts.contacts},
                      {"failed", counts.failures},
                      {"share", counts.contacts > 0 ? ordered_json(point.value) : ordered_json(nullptr)},
                      {"lower", point.lower},
                      {"upper", point.upper}});
  }
  return {{"title", trend.title},
          {"centre", trend.chart.chart.centre},
          {"sigma_z", trend.chart.sigmaZ},
          {"provisional", trend.chart.chart.provisional},
          {"failure_periods", trend.failurePeriods},
          {"improvements", trend.improvements},
          {"points", points}};
}

ordered_json periodChangeJson(const std::optional<insight::PeriodChange>& change) {
  if (!change)
    return nullptr;
  return {
      {"before", change->before}, {"after", change->after},          {"difference", estimateJson(change->difference)},
      {"p", orNull(change->p)},   {"p_holm", orNull(change->pHolm)}, {"more_than_chance", change->moreThanChance()}};
}

ordered_json shareChangesJson(const std::vector<insight::ShareChange>& changes) {
  ordered_json list = ordered_json::array();
  for (const auto& change : changes)
    list.push_back(
        {{"title", change.title},
         {"before", {{"count", change.beforeCount}, {"n", change.beforeN}}},
         {"after", {{"count", change.afterCount}, {"n", change.afterN}}},
         {"difference",
          {{"share", change.difference.points}, {"low", change.difference.low}, {"high", change.difference.high}}},
         {"p", orNull(change.p)},
         {"p_holm", orNull(change.pHolm)},
         {"more_than_chance", change.moreThanChance()}});
  return list;
}

ordered_json daySpanJson(insight::DaySpan span) {
  return {Date{span.first}.text(), Date{span.last}.text()};
}

} // namespace

ordered_json trendJson(const std::optional<insight::Trend>& trend) {
  if (!trend)
    return nullptr;
  ordered_json periods = ordered_json::array();
  for (const auto& period : trend->periods)
    periods.push_back({{"first", period.first.text()},
                       {"n", period.n},
                       {"mean", estimateJson(period.mean)},
                       {"experience_drag", estimateJson(period.experienceDrag)},
                       {"service_drag", estimateJson(period.serviceDrag)}});
  ordered_json touchpoints = ordered_json::array();
  for (const auto& each : trend->touchpoints)
    touchpoints.push_back(failureTrendJson(each));
  return {{"length", periodLengthName(trend->length)}, {"periods", periods}, {"touchpoints", touchpoints}};
}

ordered_json periodsJson(const std::optional<insight::PeriodComparison>& periods) {
  if (!periods)
    return nullptr;
  return {{"before", daySpanJson(periods->before)},
          {"after", daySpanJson(periods->after)},
          {"n", {periods->beforeN, periods->afterN}},
          {"score", periodChangeJson(periods->score)},
          {"drag", periodChangeJson(periods->drag)},
          {"experience_drag", periodChangeJson(periods->experienceDrag)},
          {"service_drag", periodChangeJson(periods->serviceDrag)},
          {"not_compared", periods->notCompared},
          {"failures", shareChangesJson(periods->failures)},
          {"mix", shareChangesJson(periods->mix)}};
}

} // namespace throughline::tasks
