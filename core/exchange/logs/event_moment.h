#pragma once

#include "core/base/result.h"
#include "core/data/table/cell_values.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// When an event was, as logs and tables write it: milliseconds since 1970 UTC.
namespace throughline::exchange {

/// "2010-12-30T14:32:00.000+01:00", with a blank for the T, without seconds, fraction or zone (then UTC).
std::optional<std::int64_t> momentIn(std::string_view text);

/// The time of day in a text that also holds a day: "30.12.2010 14:32", "12/30/10 2:32 PM", "... 14:32:00.5 +01:00";
/// milliseconds since midnight UTC, 0 when there is none.
std::int64_t timeOfDayIn(std::string_view text);

/// The cells of a column of times.
class MomentReader {
public:
  /// format as in mapping files; empty: ISO 8601, seconds or milliseconds since 1970, days of a spreadsheet, or the
  /// formats that fit the sample, each cell in its own. Where day and month could change places, the order that puts
  /// the sample into the shorter time is taken. Errors: mappingInvalid.
  static Result<MomentReader> make(const std::string& format, const std::vector<std::string>& sample);
  std::optional<std::int64_t> read(std::string_view text) const;

  /// The pattern whose day and month could change places; empty: none.
  const std::string& ambiguous() const { return ambiguous_; }

private:
  void learn(std::vector<std::string> texts);
  data::TimeFormat decided(data::TimeFormat format, const std::vector<std::string>& texts);
  static std::optional<std::int64_t> byFormat(const data::TimeFormat& format, std::string_view text);

  bool given_ = false;
  std::vector<data::TimeFormat> formats_;
  std::string ambiguous_;
};

} // namespace throughline::exchange
