#include "core/data/table/sheet_text.h"

#include "core/base/date.h"
#include "core/base/plain_text.h"
#include "core/data/table/cell_values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace throughline::data {
namespace {

constexpr std::int64_t mostRows = 1'048'576;
constexpr std::int64_t mostColumns = 16'384;
constexpr std::int64_t mostCells = 25'000'000;
constexpr std::int64_t mostGaps = 250'000'000;
constexpr std::size_t mostText = std::size_t{64} << 20U;

/// As a cell shows it: 100000, and not 1e+05. Very large and very small ones as programs write them.
std::string shownNumber(double value) {
  const double size = std::abs(value);
  if (size != 0 && (size < 1e-6 || size >= 1e15))
    return numberText(value);
  std::array<char, 64> digits{};
  return {digits.data(),
          std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed).ptr};
}

std::string twoDigits(int value) {
  return (value < 10 ? "0" : "") + std::to_string(value);
}

std::string clockText(double day) {
  const auto seconds = static_cast<int>(std::lround((day - std::floor(day)) * 86'400)) % 86'400;
  return twoDigits(seconds / 3600) + ":" + twoDigits(seconds / 60 % 60) + ":" + twoDigits(seconds % 60);
}

/// Hours go on beyond a day: 26:30:00.
std::string durationText(double days) {
  constexpr double longest = 1e6;
  if (!(std::abs(days) < longest))
    return shownNumber(days);
  const auto seconds = std::llround(std::abs(days) * 86'400);
  const auto hours = seconds / 3600;
  return (days < 0 ? "-" : "") + (hours < 10 ? "0" + std::to_string(hours) : std::to_string(hours)) + ":" +
         twoDigits(static_cast<int>(seconds / 60 % 60)) + ":" + twoDigits(static_cast<int>(seconds % 60));
}

/// Days of a spreadsheet: 1 is 1 January 1900, and 60 a day that never was.
std::optional<std::string> dayText(double serial, bool since1904) {
  if (serial < 0 || serial >= 2'958'466)
    return std::nullopt;
  if (serial < 1 && !since1904)
    return clockText(serial);
  const double whole = std::floor(serial);
  const double offset = since1904 ? 24'107 : whole < 60 ? 25'568 : 25'569;
  std::string text = Date{.day = static_cast<std::int32_t>(whole - offset)}.text();
  return serial == whole ? text : text + " " + clockText(serial);
}

} // namespace

bool SheetWriter::refused(const char* limit) {
  limit_ = limit;
  return false;
}

bool SheetWriter::startRow(std::int64_t row) {
  if (row < lines_ || row >= mostRows)
    return refused("1,048,576 rows");
  text_.append(static_cast<std::size_t>(row - lines_), '\n');
  lines_ = row;
  next_ = 0;
  hidden_ = false;
  return true;
}

bool SheetWriter::cell(std::int64_t column, std::string_view text) {
  if (column < next_ || column >= mostColumns)
    return refused("16,384 columns");
  if (++cells_ > mostCells)
    return refused("25,000,000 cells");
  gaps_ += column - next_;
  if (gaps_ > mostGaps)
    return refused("250,000,000 empty cells");
  if (text_.size() + text.size() > mostText)
    return refused("64 MB of text in a few rows");
  text_.append(static_cast<std::size_t>(column - next_ + (next_ > 0 ? 1 : 0)), ',');
  next_ = column + 1;
  if (text.find_first_of("\",\r\n") == std::string_view::npos) {
    text_ += text;
    return true;
  }
  text_ += '"';
  for (const char letter : text) {
    if (letter == '"')
      text_ += '"';
    text_ += letter;
  }
  text_ += '"';
  return true;
}

void SheetWriter::endRow() {
  hiddenRows_ += hidden_ && next_ > 0 ? 1 : 0;
  hidden_ = false;
  text_ += '\n';
  ++lines_;
}

std::optional<std::int64_t> columnOfReference(std::string_view reference) {
  std::int64_t column = 0;
  std::size_t letters = 0;
  while (letters < reference.size() && reference[letters] >= 'A' && reference[letters] <= 'Z' && letters < 4)
    column = column * 26 + (reference[letters++] - 'A' + 1);
  const auto rest = reference.substr(letters);
  const bool digits = !rest.empty() && rest.find_first_not_of("0123456789") == std::string_view::npos;
  return letters > 0 && digits && column <= mostColumns ? std::optional(column - 1) : std::nullopt;
}

std::string numberAsShown(std::string_view raw, CellStyle style, bool since1904) {
  double value = 0;
  const auto [stop, error] = std::from_chars(raw.data(), raw.data() + raw.size(), value);
  if (error != std::errc{} || stop != raw.data() + raw.size() || !std::isfinite(value))
    return std::string(raw.substr(0, 200));
  if (style == CellStyle::duration)
    return durationText(value);
  if (style == CellStyle::day || style == CellStyle::time) {
    const auto day = dayText(value, since1904);
    return day ? *day : shownNumber(value);
  }
  if (style == CellStyle::percent)
    return shownNumber(std::round(value * 1e12) / 1e10) + " %";
  return shownNumber(value);
}

} // namespace throughline::data
