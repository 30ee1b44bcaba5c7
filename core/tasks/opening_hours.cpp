#include "core/tasks/opening_hours.h"

#include <algorithm>

namespace throughline::tasks {
namespace {

using nlohmann::ordered_json;

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t wholeDay = 24 * 60 * minute;
constexpr std::array<std::string_view, 7> dayNames{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr std::int64_t workingDays = 5;

/// Rounded down, also before 1970.
std::int64_t dayOf(std::int64_t moment) {
  return moment >= 0 ? moment / wholeDay : -((-moment + wholeDay - 1) / wholeDay);
}

/// 1970-01-01 was a Thursday.
std::size_t weekdayOf(std::int64_t day) {
  return static_cast<std::size_t>(((day + 3) % 7 + 7) % 7);
}

/// Minutes from midnight of "08:30"; 24:00 is the end of a day.
std::optional<int> minutesIn(const std::string& text) {
  const auto isDigit = [](char letter) { return letter >= '0' && letter <= '9'; };
  if (text.size() != 5 || text[2] != ':' || !isDigit(text[0]) || !isDigit(text[1]) || !isDigit(text[3]) ||
      !isDigit(text[4]))
    return std::nullopt;
  const int hours = (text[0] - '0') * 10 + (text[1] - '0'), minutes = (text[3] - '0') * 10 + (text[4] - '0');
  const int all = hours * 60 + minutes;
  return minutes < 60 && all <= 24 * 60 ? std::optional(all) : std::nullopt;
}

std::string clockText(int minutes) {
  const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
  return two(minutes / 60) + ":" + two(minutes % 60);
}

Status readDays(data::JsonObject& object, OpeningHours& hours) {
  if (object.find("days") == nullptr) {
    std::fill_n(hours.days.begin(), workingDays, true);
    return {};
  }
  THROUGHLINE_TRY(names, object.texts("days"));
  for (const auto& name : names) {
    const auto* found = std::ranges::find(dayNames, name);
    if (found == dayNames.end())
      return object.wrong("days", "holds mon, tue, wed, thu, fri, sat and sun");
    hours.days[static_cast<std::size_t>(found - dayNames.begin())] = true;
  }
  return names.empty() ? Status(object.wrong("days", "must name a day")) : Status();
}

} // namespace

std::int64_t OpeningHours::between(std::int64_t begin, std::int64_t end) const {
  if (end <= begin)
    return 0;
  const std::int64_t opens = from * minute, closes = to * minute;
  const auto isOpen = [this](std::int64_t day) {
    return days[weekdayOf(day)] && !std::ranges::binary_search(closed, static_cast<std::int32_t>(day));
  };
  // What counts of a day, from a moment of it to another.
  const auto part = [&](std::int64_t day, std::int64_t first, std::int64_t last) {
    return isOpen(day) ? std::max<std::int64_t>(0, std::min(last, closes) - std::max(first, opens)) : 0;
  };
  const std::int64_t firstDay = dayOf(begin), lastDay = dayOf(end);
  if (firstDay == lastDay)
    return part(firstDay, begin - firstDay * wholeDay, end - firstDay * wholeDay);
  std::int64_t sum = part(firstDay, begin - firstDay * wholeDay, wholeDay) + part(lastDay, 0, end - lastDay * wholeDay);
  const std::int64_t between = lastDay - firstDay - 1, weeks = between / 7;
  std::int64_t open = weeks * std::ranges::count(days, true);
  for (std::int64_t day = firstDay + 1 + weeks * 7; day < lastDay; ++day)
    open += days[weekdayOf(day)] ? 1 : 0;
  for (const std::int64_t day : closed)
    open -= day > firstDay && day < lastDay && days[weekdayOf(day)] ? 1 : 0;
  return sum + open * (closes - opens);
}

Result<std::optional<OpeningHours>> openingHoursIn(data::JsonObject& root) {
  const auto* value = root.find("opening_hours");
  if (value == nullptr)
    return std::optional<OpeningHours>{};
  THROUGHLINE_TRY(object, data::JsonObject::of(*value, root.place("opening_hours")));
  OpeningHours hours;
  THROUGHLINE_CHECK(readDays(object, hours));
  THROUGHLINE_TRY(from, object.text("from"));
  THROUGHLINE_TRY(to, object.text("to"));
  const auto opens = minutesIn(from), closes = minutesIn(to);
  if (!opens || !closes || *opens >= *closes)
    return object.wrong("from", "and to are needed: the hours of a day, as 08:00 and 18:00");
  hours.from = *opens;
  hours.to = *closes;
  THROUGHLINE_TRY(closed, object.texts("closed"));
  for (const auto& text : closed) {
    const auto day = Date::parse(text);
    if (!day)
      return object.wrong("closed", "holds days as 2026-12-25");
    hours.closed.push_back(day->day);
  }
  std::ranges::sort(hours.closed);
  hours.closed.erase(std::unique(hours.closed.begin(), hours.closed.end()), hours.closed.end());
  THROUGHLINE_CHECK(object.finish());
  return std::optional(std::move(hours));
}

ordered_json openingHoursJson(const OpeningHours& hours) {
  ordered_json json{{"days", ordered_json::array()}, {"from", clockText(hours.from)}, {"to", clockText(hours.to)}};
  for (std::size_t day = 0; day < dayNames.size(); ++day)
    if (hours.days[day])
      json["days"].push_back(std::string(dayNames[day]));
  for (const std::int32_t day : hours.closed)
    json["closed"].push_back(Date{.day = day}.text());
  return json;
}

} // namespace throughline::tasks
