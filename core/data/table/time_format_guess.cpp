#include "core/data/table/cell_values.h"

#include <algorithm>
#include <array>

namespace throughline::data {
namespace {

/// In the order of how sure they are. Day and month first stand side by side; which comes first is the caller's word.
constexpr std::array yearFirst = {"iso", "yyyy/MM/dd", "yyyy.MM.dd",
                                  "yyyy\xE5\xB9\xB4MM\xE6\x9C\x88"
                                  "dd\xE6\x97\xA5"};
constexpr std::array named = {"dd-MMM-yy",   "dd-MMM-yyyy", "dd MMM yyyy", "dd. MMM yyyy", "d 'de' MMMM 'de' yyyy",
                              "MMM d, yyyy", "MMM d yyyy",  "dd MMM yy",   "dd/MMM/yyyy",  "dd.MMM.yyyy"};
constexpr std::array<std::array<const char*, 2>, 4> eitherOrder = {
    {{"MM/dd/yyyy", "dd/MM/yyyy"}, {"MM-dd-yyyy", "dd-MM-yyyy"}, {"MM/dd/yy", "dd/MM/yy"}, {"MM-dd-yy", "dd-MM-yy"}}};
constexpr std::array pointed = {"dd.MM.yyyy", "dd.MM.yy"};
constexpr std::array periods = {"week", "month"};

std::size_t cellsWhere(const std::vector<CountedText>& texts, auto&& fits) {
  std::size_t cells = 0;
  for (const auto& each : texts)
    cells += fits(each.text) ? each.count : 0;
  return cells;
}

/// Cells that a pattern does not read; no further than to more than so many, because a name takes long to be told from
/// a month.
std::size_t misfitsOf(const char* pattern, const std::vector<CountedText>& texts, std::size_t most) {
  const auto format = TimeFormat::make(pattern);
  std::size_t cells = 0;
  for (const auto& each : texts) {
    cells += format.ok() && format->day(each.text) ? 0 : each.count;
    if (cells > most)
      break;
  }
  return cells;
}

std::optional<FoundTimeFormat> found(const char* pattern, std::size_t misfits, bool dayOrMonth = false) {
  return FoundTimeFormat{.format = *TimeFormat::make(pattern), .dayOrMonth = dayOrMonth, .misfits = misfits};
}

/// Plain numbers are times only within the years in which people give feedback.
std::optional<FoundTimeFormat> amongNumbers(const std::vector<CountedText>& texts) {
  struct Range {
    const char* pattern;
    double least;
    double most;
  };
  constexpr std::array<Range, 3> ranges{{{"excel", 25'569, 80'000}, // 1970 .. 2119
                                         {"unix", 1e8, 4e9},
                                         {"unix_ms", 1e11, 4e12}}};
  for (const auto& range : ranges) {
    const auto fits = [&range](const CountedText& each) {
      const auto number = numberIn(each.text, DecimalSign::point);
      return number && *number >= range.least && *number <= range.most;
    };
    if (std::ranges::all_of(texts, fits))
      return found(range.pattern, 0);
  }
  return std::nullopt;
}

} // namespace

std::optional<FoundTimeFormat> findTimeFormat(const std::vector<CountedText>& texts, TimeHints hints) {
  const std::size_t cells = cellsWhere(texts, [](std::string_view) { return true; });
  const std::size_t most = cells / (hints.isTime ? 10 : 50);
  const auto fitsWell = [cells, most](std::size_t misfits) { return misfits <= most && misfits < cells; };
  const auto hasNoDigit = [](std::string_view text) {
    return text.find_first_of("0123456789") == std::string_view::npos;
  };
  if (!fitsWell(cellsWhere(texts, hasNoDigit)))
    return std::nullopt;
  const auto tried = [&](const auto& patterns) -> std::optional<FoundTimeFormat> {
    for (const char* pattern : patterns)
      if (const auto misfits = misfitsOf(pattern, texts, most); fitsWell(misfits))
        return found(pattern, misfits);
    return std::nullopt;
  };
  if (const auto first = tried(yearFirst))
    return first;
  if (const auto points = tried(pointed))
    return points;
  for (const auto& order : eitherOrder) {
    const auto month = misfitsOf(order[0], texts, most), day = misfitsOf(order[1], texts, most);
    if (!fitsWell(std::min(month, day)))
      continue;
    const bool takesDay = day < month || (day == month && hints.dayFirst);
    return found(order[takesDay ? 1 : 0], std::min(day, month), day == month);
  }
  if (const auto names = tried(named))
    return names;
  if (hints.isTime)
    if (const auto digits = tried(std::array{"yyyyMMddHHmmss", "yyyyMMddHHmm"}))
      return digits;
  if (const auto days = tried(std::array{"yyyyMMdd"}))
    return days;
  if (const auto period = tried(periods))
    return period;
  return hints.isTime ? amongNumbers(texts) : std::nullopt;
}

std::optional<TimeFormat> TimeFormat::guess(const std::vector<std::string>& texts) {
  std::vector<CountedText> counted;
  for (const auto& text : texts)
    counted.push_back({.text = text});
  const auto format = findTimeFormat(counted, {});
  return format && format->misfits == 0 ? std::optional(format->format) : std::nullopt;
}

} // namespace throughline::data
