#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace throughline {

/// A day of the proleptic Gregorian calendar, counted from 1970-01-01. No time zone.
struct Date {
  std::int32_t day = 0;

  auto operator<=>(const Date&) const = default;
  /// "2026-11-22".
  std::string text() const;
  /// Reads "2026-11-22"; days that do not exist are refused.
  static std::optional<Date> parse(std::string_view text);
  /// The day of a year, a month 1-12 and a day of the month, when there is such a day.
  static std::optional<Date> of(int year, int month, int dayOfMonth);
};

/// A moment, in milliseconds since 1970-01-01T00:00:00Z.
struct Timestamp {
  std::int64_t milliseconds = 0;

  auto operator<=>(const Timestamp&) const = default;
  /// "2026-11-22T05:30:00.000Z".
  std::string text() const;
  static Timestamp now();
  Date date() const;
};

} // namespace throughline
