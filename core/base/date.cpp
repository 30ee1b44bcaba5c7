#include "core/base/date.h"

#include <charconv>
#include <chrono>
#include <cstdio>

namespace throughline {
namespace {

std::optional<int> number(std::string_view digits) {
  int value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc{} || end != digits.data() + digits.size() || digits.front() == '-')
    return std::nullopt;
  return value;
}

std::chrono::year_month_day civil(std::int32_t day) {
  return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{day}}};
}

} // namespace

std::string Date::text() const {
  const auto date = civil(day);
  char text[32];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                static_cast<unsigned>(date.day()));
  return text;
}

std::optional<Date> Date::of(int year, int month, int dayOfMonth) {
  if (year < 1 || year > 9999 || month < 1 || dayOfMonth < 1)
    return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                         std::chrono::day{static_cast<unsigned>(dayOfMonth)}};
  if (!date.ok())
    return std::nullopt;
  return Date{.day = static_cast<std::int32_t>(std::chrono::sys_days{date}.time_since_epoch().count())};
}

std::optional<Date> Date::parse(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-')
    return std::nullopt;
  const auto year = number(text.substr(0, 4));
  const auto month = number(text.substr(5, 2));
  const auto dayOfMonth = number(text.substr(8, 2));
  if (!year || !month || !dayOfMonth)
    return std::nullopt;
  return of(*year, *month, *dayOfMonth);
}

Date Timestamp::date() const {
  const std::int64_t perDay = 86'400'000;
  const std::int64_t floored = milliseconds >= 0 ? milliseconds / perDay : (milliseconds - perDay + 1) / perDay;
  return Date{.day = static_cast<std::int32_t>(floored)};
}

std::string Timestamp::text() const {
  const std::int64_t ofDay = milliseconds - static_cast<std::int64_t>(date().day) * 86'400'000;
  char text[32];
  std::snprintf(text, sizeof text, "T%02d:%02d:%02d.%03dZ", static_cast<int>(ofDay / 3'600'000),
                static_cast<int>(ofDay / 60'000 % 60), static_cast<int>(ofDay / 1'000 % 60),
                static_cast<int>(ofDay % 1'000));
  return date().text() + text;
}

Timestamp Timestamp::now() {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return Timestamp{.milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(now).count()};
}

} // namespace throughline
