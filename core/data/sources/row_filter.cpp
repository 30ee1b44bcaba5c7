#include "core/data/sources/row_filter.h"

#include "core/base/date.h"
#include "core/data/reading/plain_words.h"
#include "core/data/reading/reading.h"
#include "core/data/table/cell_values.h"

#include <algorithm>

namespace throughline::data {
namespace {

constexpr std::size_t mostRemembered = 1'000;

std::vector<std::string> plain(const std::vector<std::string>& texts) {
  std::vector<std::string> words;
  for (const auto& text : texts)
    words.push_back(plainWords(text));
  return words;
}

/// Below 0, 0 or above 0 as a cell is before, at or after a bound; none where they cannot be compared.
std::optional<double> compared(std::string_view cell, const std::string& bound) {
  const auto number = numberIn(cell, DecimalSign::point), limit = numberIn(trimmed(bound), DecimalSign::point);
  if (number && limit)
    return *number - *limit;
  const auto found = findTimeFormat({{.text = cell}}, {});
  const auto day = found ? found->format.day(cell) : std::nullopt;
  const auto end = Date::parse(bound);
  return day && end ? std::optional(static_cast<double>(day->day) - static_cast<double>(end->day)) : std::nullopt;
}

} // namespace

RowFilter::RowFilter(RowRule rule, std::size_t column)
    : rule_(std::move(rule)), column_(column), ofTests_(leavesOutTests(rule_)), is_(plain(rule_.is)),
      isNot_(plain(rule_.isNot)) {}

bool RowFilter::keeps(const Record& record) {
  return keepsText(column_ < record.fields.size() ? trimmed(record.fields[column_]) : std::string_view{});
}

bool RowFilter::keepsText(std::string_view trimmedText) {
  const std::string text(trimmedText);
  if (const auto known = decided_.find(text); known != decided_.end())
    return known->second;
  const bool kept = decide(text);
  if (decided_.size() < mostRemembered)
    decided_.emplace(text, kept);
  return kept;
}

bool RowFilter::decide(std::string_view text) const {
  if (rule_.empty && *rule_.empty != text.empty())
    return false;
  const std::string words = plainWords(text);
  if (!is_.empty() && std::ranges::find(is_, words) == is_.end())
    return false;
  if (std::ranges::find(isNot_, words) != isNot_.end())
    return false;
  if (rule_.from && compared(text, *rule_.from).value_or(-1) < 0)
    return false;
  return !rule_.until || compared(text, *rule_.until).value_or(1) <= 0;
}

} // namespace throughline::data
