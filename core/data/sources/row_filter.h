#pragma once

#include "core/data/reading/mapping.h"
#include "core/data/table/csv_reader.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace throughline::data {

/// A rule for rows, ready to be asked for each record of a table.
class RowFilter {
public:
  RowFilter(RowRule rule, std::size_t column);
  std::size_t column() const { return column_; }
  /// The rows that it leaves out are tests.
  bool isOfTests() const { return ofTests_; }
  /// Whether the rule lets the record stay.
  bool keeps(const Record& record);
  bool keepsText(std::string_view trimmedText);

private:
  bool decide(std::string_view text) const;
  RowRule rule_;
  std::size_t column_;
  bool ofTests_;
  std::vector<std::string> is_, isNot_;           ///< plain words
  std::unordered_map<std::string, bool> decided_; ///< of texts seen before
};

} // namespace throughline::data
