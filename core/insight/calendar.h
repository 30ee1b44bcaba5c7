#pragma once

#include "core/base/date.h"

#include <cstddef>
#include <cstdint>

namespace throughline::insight {

enum class PeriodLength : std::uint8_t { week, month, quarter };

/// Days cut into periods that follow each other: weeks up to half a year, months up to ten years, quarters beyond.
class Calendar {
public:
  Calendar(std::int32_t first, std::int32_t last);
  PeriodLength length() const { return length_; }
  std::size_t count() const { return count_; }
  std::size_t at(std::int32_t day) const { return static_cast<std::size_t>(number(day) - origin_); }
  /// Also of the period after the last.
  Date firstDay(std::size_t position) const;
  /// By which people know the period: its first day; of the first week the first day that there is, so that no period
  /// is named by a day before all data.
  Date nameDay(std::size_t position) const;

private:
  /// Running number of the period; the 1st of January 1970 was a Thursday.
  std::int32_t number(std::int32_t day) const;

  PeriodLength length_ = PeriodLength::week;
  std::int32_t origin_ = 0;
  std::int32_t first_ = 0;
  std::size_t count_ = 0;
};

} // namespace throughline::insight
