#include "core/exchange/logs/event_moment.h"

#include "core/base/date.h"
#include "core/exchange/text/text_parts.h"

#include <algorithm>
#include <cmath>

namespace throughline::exchange {
namespace {

constexpr std::int64_t millisecondsPerDay = 86'400'000;

/// Takes digits off the front; none when there are not exactly that many.
std::optional<int> takeDigits(std::string_view& text, std::size_t count) {
  if (text.size() < count)
    return std::nullopt;
  int number = 0;
  for (std::size_t at = 0; at < count; ++at) {
    if (text[at] < '0' || text[at] > '9')
      return std::nullopt;
    number = number * 10 + (text[at] - '0');
  }
  text.remove_prefix(count);
  return number;
}

bool takeCharacter(std::string_view& text, char character) {
  if (!text.starts_with(character))
    return false;
  text.remove_prefix(1);
  return true;
}

/// The fraction of a second in milliseconds.
int takeFraction(std::string_view& text) {
  int milliseconds = 0;
  int weight = 100;
  while (!text.empty() && text[0] >= '0' && text[0] <= '9') {
    milliseconds += weight * (text[0] - '0');
    weight /= 10;
    text.remove_prefix(1);
  }
  return milliseconds;
}

/// Minutes east of UTC at the end of a moment.
std::optional<int> zoneIn(std::string_view text) {
  text = trimmed(text);
  if (text.empty() || text == "Z" || text == "z")
    return 0;
  const int sign = text[0] == '-' ? -1 : 1;
  if (text[0] != '+' && text[0] != '-')
    return std::nullopt;
  text.remove_prefix(1);
  const auto hours = takeDigits(text, 2);
  takeCharacter(text, ':');
  const auto minutes = text.empty() ? std::optional(0) : takeDigits(text, 2);
  if (!hours || !minutes || !text.empty() || *hours > 18 || *minutes > 59)
    return std::nullopt;
  return sign * (*hours * 60 + *minutes);
}

/// Where hours stand before a colon and two digits; the end when nowhere.
std::size_t clockIn(std::string_view text) {
  const auto isDigit = [text](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
  for (auto colon = text.find(':'); colon != std::string_view::npos; colon = text.find(':', colon + 1))
    if (colon > 0 && isDigit(colon - 1) && isDigit(colon + 1) && isDigit(colon + 2))
      return colon > 1 && isDigit(colon - 2) ? colon - 2 : colon - 1;
  return text.size();
}

/// Noon and midnight as "PM" and "AM" mean them.
int hourOfHalfDay(int hour, std::string_view rest) {
  const auto half = lowered(rest.substr(0, 2));
  if (half == "pm" || half == "am")
    return hour % 12 + (half == "pm" ? 12 : 0);
  return hour;
}

/// Days of a spreadsheet from 1954 to 2119, as numbers.
constexpr double earliestSerial = 20'000;
constexpr double latestSerial = 80'000;
constexpr double serialOf1970 = 25'569;
constexpr double secondsPerDay = 86'400;

/// "dd/MM/yyyy" for "MM/dd/yyyy"; empty where the month is a word or the year comes first.
std::string withDayAndMonthSwapped(const std::string& pattern) {
  const auto month = pattern.find("MM");
  const auto day = pattern.find("dd");
  const bool plain = month != std::string::npos && day != std::string::npos && pattern.find("MMM") == std::string::npos;
  if (!plain || pattern.find("yy") < std::min(month, day) || pattern.find('.') != std::string::npos)
    return {};
  auto swapped = pattern;
  swapped.replace(month, 2, "dd");
  swapped.replace(day, 2, "MM");
  return swapped;
}

/// From the first to the last day; none when one of them cannot be read.
std::optional<std::int64_t> daysSpanned(const data::TimeFormat& format, const std::vector<std::string>& texts) {
  std::vector<std::int32_t> days;
  for (const auto& text : texts) {
    const auto day = format.day(text);
    if (!day)
      return std::nullopt;
    days.push_back(day->day);
  }
  const auto [first, last] = std::ranges::minmax(days);
  return std::int64_t{last} - first;
}

} // namespace

std::optional<std::int64_t> momentIn(std::string_view text) {
  text = trimmed(text);
  const auto date = Date::parse(text.substr(0, 10));
  if (!date)
    return std::nullopt;
  text.remove_prefix(10);
  std::int64_t milliseconds = static_cast<std::int64_t>(date->day) * 86'400'000;
  if (text.empty())
    return milliseconds;
  if (!takeCharacter(text, 'T') && !takeCharacter(text, ' '))
    return std::nullopt;
  const auto hours = takeDigits(text, 2);
  const bool colon = takeCharacter(text, ':');
  const auto minutes = takeDigits(text, 2);
  if (!hours || !colon || !minutes || *hours > 24 || *minutes > 59)
    return std::nullopt;
  milliseconds += (*hours * 60 + *minutes) * 60'000;
  if (takeCharacter(text, ':')) {
    const auto seconds = takeDigits(text, 2);
    if (!seconds || *seconds > 60)
      return std::nullopt;
    milliseconds += *seconds * 1'000;
    if (takeCharacter(text, '.') || takeCharacter(text, ','))
      milliseconds += takeFraction(text);
  }
  const auto zone = zoneIn(text);
  return zone ? std::optional(milliseconds - *zone * std::int64_t{60'000}) : std::nullopt;
}

std::int64_t timeOfDayIn(std::string_view text) {
  text.remove_prefix(clockIn(text));
  if (text.empty())
    return 0;
  const auto hour = text[1] == ':' ? takeDigits(text, 1) : takeDigits(text, 2);
  takeCharacter(text, ':');
  const auto minutes = takeDigits(text, 2);
  if (!hour || !minutes || *hour > 24 || *minutes > 59)
    return 0;
  std::int64_t milliseconds = *minutes * 60'000;
  if (takeCharacter(text, ':')) {
    milliseconds += takeDigits(text, 2).value_or(0) * 1'000;
    if (takeCharacter(text, '.') || takeCharacter(text, ','))
      milliseconds += takeFraction(text);
  }
  text = trimmed(text);
  milliseconds += hourOfHalfDay(*hour, text) * std::int64_t{3'600'000};
  return milliseconds - zoneIn(text).value_or(0) * std::int64_t{60'000};
}

Result<MomentReader> MomentReader::make(const std::string& format, const std::vector<std::string>& sample) {
  MomentReader reader;
  if (!format.empty()) {
    THROUGHLINE_TRY(made, data::TimeFormat::make(format));
    reader.given_ = true;
    reader.formats_.push_back(made);
    return reader;
  }
  reader.learn(sample);
  return reader;
}

/// One format for all of them where there is one, else one after the other.
void MomentReader::learn(std::vector<std::string> texts) {
  constexpr std::size_t mostFormats = 4;
  const auto dropRead = [&] { std::erase_if(texts, [this](const auto& text) { return read(text).has_value(); }); };
  dropRead();
  while (!texts.empty() && formats_.size() < mostFormats) {
    auto format = data::TimeFormat::guess(texts);
    if (!format) { // not asked of all again for each that is no moment: a column of names would take long
      const auto isMoment = [&format](const auto& text) {
        format = data::TimeFormat::guess({text});
        return format.has_value();
      };
      texts.erase(texts.begin(), std::ranges::find_if(texts, isMoment));
      if (const auto all = texts.empty() ? std::nullopt : data::TimeFormat::guess(texts))
        format = all;
    }
    if (!format)
      return;
    formats_.push_back(decided(*format, texts));
    dropRead();
  }
}

data::TimeFormat MomentReader::decided(data::TimeFormat format, const std::vector<std::string>& texts) {
  const auto other = withDayAndMonthSwapped(format.pattern());
  const auto swapped =
      other.empty() ? Result<data::TimeFormat>(failure(ErrorCode::notSupported)) : data::TimeFormat::make(other);
  const auto days = daysSpanned(format, texts);
  const auto otherDays = swapped.ok() ? daysSpanned(*swapped, texts) : std::nullopt;
  if (!days || !otherDays)
    return format;
  if (*otherDays < *days)
    format = *swapped;
  ambiguous_ = format.pattern();
  return format;
}

std::optional<std::int64_t> MomentReader::read(std::string_view text) const {
  text = trimmed(text);
  if (given_)
    return byFormat(formats_.front(), text);
  if (const auto moment = momentIn(text))
    return moment;
  if (const auto count = numberOf(text)) {
    if (*count >= 1e8 && *count <= 1e13)
      return static_cast<std::int64_t>(*count < 1e11 ? *count * 1000 : *count);
    if (*count >= earliestSerial && *count <= latestSerial)
      return std::llround((*count - serialOf1970) * secondsPerDay) * 1000;
  }
  for (const auto& format : formats_)
    if (const auto moment = byFormat(format, text))
      return moment;
  return std::nullopt;
}

std::optional<std::int64_t> MomentReader::byFormat(const data::TimeFormat& format, std::string_view text) {
  if (const auto moment = momentIn(text); moment && format.pattern() == "iso")
    return moment;
  const auto day = format.day(text);
  if (!day)
    return std::nullopt;
  const std::int64_t midnight = day->day * millisecondsPerDay;
  const auto count = numberOf(text);
  if (!count)
    return midnight + timeOfDayIn(text);
  // A number of seconds, milliseconds or days says the time as well.
  const double unit = format.pattern() == "unix"      ? 1'000
                      : format.pattern() == "unix_ms" ? 1
                                                      : static_cast<double>(millisecondsPerDay);
  const double whole =
      std::floor(*count * unit / static_cast<double>(millisecondsPerDay)) * static_cast<double>(millisecondsPerDay);
  const bool isCount = format.pattern() == "unix" || format.pattern() == "unix_ms" || format.pattern() == "excel" ||
                       format.pattern() == "day";
  return isCount ? midnight + std::llround(*count * unit - whole) : midnight;
}

} // namespace throughline::exchange
