#include "core/insight/trend.h"

#include "core/insight/answers.h"
#include "core/model/look_up.h"
#include "core/stats/drag_filter.h"

#include <algorithm>
#include <chrono>
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

/// Days cut into periods that follow each other.
class Calendar {
public:
  Calendar(std::int32_t first, std::int32_t last) {
    const std::int32_t days = last - first;
    length_ = days <= 183 ? PeriodLength::week : days <= 3653 ? PeriodLength::month : PeriodLength::quarter;
    origin_ = number(first);
    count_ = static_cast<std::size_t>(number(last) - origin_) + 1;
  }
  PeriodLength length() const { return length_; }
  std::size_t count() const { return count_; }
  std::size_t at(std::int32_t day) const { return static_cast<std::size_t>(number(day) - origin_); }
  Date firstDay(std::size_t position) const {
    const std::int32_t of = origin_ + static_cast<std::int32_t>(position);
    if (length_ == PeriodLength::week)
      return Date{of * 7 - 3};
    const std::int32_t months = length_ == PeriodLength::month ? of : of * 3;
    const std::int32_t year = floorOf(months, 12);
    return Date::of(year, months - year * 12 + 1, 1).value_or(Date{});
  }

private:
  static std::int32_t floorOf(std::int32_t value, std::int32_t by) {
    return (value >= 0 ? value : value - by + 1) / by;
  }
  /// Running number of the period; the 1st of January 1970 was a Thursday.
  std::int32_t number(std::int32_t day) const {
    if (length_ == PeriodLength::week)
      return floorOf(day + 3, 7);
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day}}};
    const std::int32_t month =
        static_cast<int>(date.year()) * 12 + static_cast<std::int32_t>(static_cast<unsigned>(date.month())) - 1;
    return length_ == PeriodLength::month ? month : floorOf(month, 3);
  }

  PeriodLength length_ = PeriodLength::week;
  std::int32_t origin_ = 0;
  std::size_t count_ = 0;
};

std::optional<Calendar> calendarOf(const data::FeedbackColumns& feedback) {
  std::int32_t first = std::numeric_limits<std::int32_t>::max();
  std::int32_t last = data::noDay;
  for (const auto* days : {&feedback.responses.day, &feedback.rows.day})
    for (const std::int32_t day : *days)
      if (day != data::noDay) {
        first = std::min(first, day);
        last = std::max(last, day);
      }
  if (last == data::noDay)
    return std::nullopt;
  const Calendar calendar(first, last);
  return calendar.count() < 2 || calendar.count() > mostPeriods ? std::nullopt : std::optional(calendar);
}

using PeriodCounts = std::unordered_map<model::TouchpointId, std::vector<stats::PeriodCount>>;

PeriodCounts countsOf(const data::FeedbackColumns& feedback, const Calendar& calendar) {
  PeriodCounts counts;
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

/// Rows of the model's responses by period.
std::vector<std::vector<std::size_t>> scoredRowsOf(const MapModel& model, const Calendar& calendar) {
  std::vector<std::vector<std::size_t>> rows(calendar.count());
  const auto& responses = model.modelled().responses;
  for (std::size_t row = 0; row < responses.count; ++row)
    if (responses.day[row] != data::noDay && std::isfinite(model.values[row]))
      rows[calendar.at(responses.day[row])].push_back(row);
  return rows;
}

std::optional<Estimate> periodMean(const MapModel& model, const std::vector<std::size_t>& rows) {
  if (rows.size() < fewestForAScore)
    return std::nullopt;
  Answers scores;
  const auto& responses = model.modelled().responses;
  for (const std::size_t row : rows)
    scores.add(model.sign * model.values[row], responses.respondent[row], weightOf(responses, row));
  const auto mean = scores.mean();
  return mean && mean->estimate ? std::optional(pointsOf(*mean->estimate)) : std::nullopt;
}

void addPeriodDrag(TrendPeriod& period, const MapModel& model, const stats::PlacedColumn& days, std::int32_t last) {
  const auto result = stats::analyzeDrag(model.table, model.dragOptions, days.between(period.first.day, last));
  if (result.refused)
    return;
  period.experienceDrag = pointsOf(result.experience);
  period.serviceDrag = pointsOf(result.service);
}

std::vector<TrendPeriod> trendPeriods(const MapModel* model, const Calendar& calendar) {
  const auto rows =
      model == nullptr ? std::vector<std::vector<std::size_t>>(calendar.count()) : scoredRowsOf(*model, calendar);
  const auto days = model == nullptr ? std::nullopt
                                     : std::optional<stats::PlacedColumn>(std::in_place, model->table,
                                                                          model->modelled().responses.day);
  std::vector<TrendPeriod> periods;
  for (std::size_t position = 0; position < calendar.count(); ++position) {
    TrendPeriod period{.first = calendar.firstDay(position), .n = static_cast<std::int64_t>(rows[position].size())};
    if (model != nullptr)
      period.mean = periodMean(*model, rows[position]);
    if (model != nullptr && !model->result.refused && period.n >= fewestForDrag)
      addPeriodDrag(period, *model, *days, calendar.firstDay(position + 1).day - 1);
    periods.push_back(period);
  }
  return periods;
}

} // namespace

std::optional<Trend> trendOf(const data::FeedbackColumns& feedback, const model::JourneyMap& map,
                             const MapModel* model) {
  const auto calendar = calendarOf(feedback);
  if (!calendar)
    return std::nullopt;
  Trend trend{.length = calendar->length(), .periods = trendPeriods(model, *calendar)};
  const auto counts = countsOf(feedback, *calendar);
  for (const auto* touchpoint : model::inReadingOrder(map)) {
    const auto found = counts.find(touchpoint->id);
    if (found == counts.end() || found->second.empty())
      continue;
    if (auto failures = failureTrendOf(*touchpoint, found->second))
      trend.touchpoints.push_back(std::move(*failures));
  }
  return trend;
}

} // namespace throughline::insight
