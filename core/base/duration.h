#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace throughline {

/// A length of time in whole seconds, without months and years, whose length depends on the calendar.
struct Duration {
  std::int64_t seconds = 0;

  auto operator<=>(const Duration&) const = default;
  /// ISO 8601, in the largest units that leave no rest: "PT4H", "P1DT12H", "PT90S".
  std::string text() const;
  /// Reads ISO 8601 with weeks, days, hours, minutes and seconds as whole numbers: "PT4H", "P2W", "P1DT30M".
  /// At most 100 years.
  static std::optional<Duration> parse(std::string_view text);
};

} // namespace throughline
