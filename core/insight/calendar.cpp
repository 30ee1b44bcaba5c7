#include "core/insight/calendar.h"

#include <chrono>

namespace throughline::insight {
namespace {

std::int32_t floorOf(std::int32_t value, std::int32_t by) {
  return (value >= 0 ? value : value - by + 1) / by;
}

} // namespace

Calendar::Calendar(std::int32_t first, std::int32_t last) {
  const std::int32_t days = last - first;
  first_ = first;
  length_ = days <= 183 ? PeriodLength::week : days <= 3653 ? PeriodLength::month : PeriodLength::quarter;
  origin_ = number(first);
  count_ = static_cast<std::size_t>(number(last) - origin_) + 1;
}

Date Calendar::firstDay(std::size_t position) const {
  const std::int32_t of = origin_ + static_cast<std::int32_t>(position);
  if (length_ == PeriodLength::week)
    return Date{of * 7 - 3};
  const std::int32_t months = length_ == PeriodLength::month ? of : of * 3;
  const std::int32_t year = floorOf(months, 12);
  return Date::of(year, months - year * 12 + 1, 1).value_or(Date{});
}

Date Calendar::nameDay(std::size_t position) const {
  const Date day = firstDay(position);
  return length_ == PeriodLength::week && day.day < first_ ? Date{first_} : day;
}

std::int32_t Calendar::number(std::int32_t day) const {
  if (length_ == PeriodLength::week)
    return floorOf(day + 3, 7);
  const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day}}};
  const std::int32_t month =
      static_cast<int>(date.year()) * 12 + static_cast<std::int32_t>(static_cast<unsigned>(date.month())) - 1;
  return length_ == PeriodLength::month ? month : floorOf(month, 3);
}

} // namespace throughline::insight
