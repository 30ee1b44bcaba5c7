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

/// What stands between a number and its fractions. unknown: a comma or a point that could be either between thousands
/// or before three decimals ("1,250") is not read.
enum class DecimalSign : std::uint8_t { unknown, point, comma };

/// A finite number as people write it: as in C ("3", "-1.5", "2e3"), with a decimal comma ("4,5"), with points, commas,
/// blanks or apostrophes between thousands ("1.000,00", "1 000 000").
std::optional<double> numberIn(std::string_view trimmedText, DecimalSign sign = DecimalSign::unknown);

/// How days are written in a file. Only the day counts; the time of day is read over, as written, without time zones.
class TimeFormat {
public:
  /// A pattern of yyyy yy MMMM MMM MM M dd d HH H hh h mm m ss s zzz AP and letters between them ('quoted' where they
  /// are such letters), or one of the words iso, unix, unix_ms, excel, day (days since 1970-01-01), month ("2024-03",
  /// its first day), week ("2024-W05", its Monday). A weekday before the day is read over; names of months are those of
  /// resources/reading. Errors: mappingInvalid when it does not say the day. Reads nothing.
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
  enum class Special : std::uint8_t { none, iso, seconds, milliseconds, excel, days, month, week };
  bool addRun(char letter, std::size_t run);
  std::optional<Date> byTokens(std::string_view text) const;

  std::string pattern_;
  Special special_ = Special::none;
  bool digitsOnly_ = false; ///< nothing stands between the parts
  std::vector<Token> tokens_;
};

/// A format that was found, and what else it could be.
struct FoundTimeFormat {
  TimeFormat format;
  bool dayOrMonth = false; ///< every value also fits with day and month the other way round
  std::size_t misfits = 0; ///< cells that it does not read
};
/// What is known of a column before its texts are looked at.
struct TimeHints {
  bool dayFirst = false; ///< how days are written where nothing decides
  bool isTime = false;   ///< known to hold times: numbers may be some (seconds since 1970, days of a spreadsheet,
                         ///< 20240131090507), and one cell in ten may be something else, not only one in fifty
};
struct CountedText {
  std::string_view text;
  std::size_t count = 1; ///< cells that hold it
};
std::optional<FoundTimeFormat> findTimeFormat(const std::vector<CountedText>& texts, TimeHints hints);

/// Whether a text is a time of day with what people and programs write around it: "T10:00:00.5+01:00",
/// " 9:05 AM GMT+1", " um 08:22 Uhr"; also nothing.
bool isTimeOfDay(std::string_view text);

} // namespace throughline::data
