#pragma once

#include "core/data/table/table_file.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace throughline::data {

/// What the sample says of one column.
struct ColumnProfile {
  std::size_t position = 0;
  std::string header;
  std::string question; ///< what was asked, where the header is a code and another header row says it; else the header
  std::string lower;    ///< header and question in lower case
  std::vector<std::string> words; ///< of the header, in lower case; "NumberOfCalls" has three
  std::size_t filled = 0;
  std::size_t numbers = 0;
  bool whole = true; ///< all numbers are
  double least = 0;
  double most = 0;
  double meanLength = 0;                     ///< of texts, in bytes
  std::map<std::string, std::size_t> values; ///< at most 200 different ones
  bool manyValues = false;
  /// Texts in a column of numbers that say "no answer" ("Blank", "n/a").
  std::vector<std::string> noAnswers;

  std::size_t different() const { return values.size(); }
  /// Up to one cell in fifty may be something else: a slip of the pen is rejected by itself and loses no column.
  bool isNumeric() const { return numbers > 0 && (filled - std::min(filled, numbers + noAnswerCount)) * 50 <= filled; }
  bool isText() const { return filled > 0 && numbers * 2 < filled; }
  bool has(std::string_view value) const { return values.contains(std::string(value)); }
  bool saysWord(std::initializer_list<std::string_view> any) const;
  bool contains(std::initializer_list<std::string_view> any) const;
  std::size_t noAnswerCount = 0;
};

std::vector<ColumnProfile> profileOf(const TableSample& sample);

/// In lower case (ASCII), cut into words at blanks, signs and capitals.
std::vector<std::string> wordsOf(std::string_view title);

} // namespace throughline::data
