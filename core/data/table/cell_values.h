#pragma once

#include "core/base/date.h"
#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the text of one cell says. Nothing here depends on the locale.
namespace throughline::data {

/// Without blanks (also no-break spaces) at both ends.
std::string_view trimmed(std::string_view text);

/// A finite number, written as in C ("3", "-1.5", "2e3") or with a decimal comma and one or two digits after it
/// ("4,5").
std::optional<double> numberIn(std::string_view trimmedText);

/// How days are written in a file. Only the day counts; the time of day is read over, as written, without time zones.
class TimeFormat {
public:
  /// A pattern of yyyy yy MMMM MMM MM M dd d HH H hh h mm m ss s zzz AP and letters between them ('quoted' where they
  /// are such letters), or one of the words iso, unix, unix_ms, excel, day (days since 1970-01-01). Errors:
  /// mappingInvalid when it does not say the day. Reads nothing.
  TimeFormat() = default;
  static Result<TimeFormat> make(std::string_view pattern);
  /// The format that reads all of these, if there is one: ISO first, then what the digits allow.
  static std::optional<TimeFormat> guess(const std::vector<std::string>& texts);

  std::optional<Date> day(std::string_view trimmedText) const;
  const std::string& pattern() const { return pattern_; }

private:
  enum class Part : std::uint8_t { literal, year4, year2, month, monthName, day, number, fraction, halfDay };
  struct Token {
    Part part = Part::literal;
    char letter = '\0';
  };
  enum class Special : std::uint8_t { none, iso, seconds, milliseconds, excel, days };
  std::optional<Date> byTokens(std::string_view text) const;

  std::string pattern_;
  Special special_ = Special::none;
  std::vector<Token> tokens_;
};

} // namespace throughline::data
