#pragma once

#include "core/data/table/cell_values.h"

#include <cstdint>
#include <string>
#include <string_view>

/// What stands before the fractions of a column's numbers: settled for the whole column, because "1,204" alone tells
/// nothing.
namespace throughline::data {

/// What tells it.
enum class DecimalEvidence : std::uint8_t {
  column, ///< a number of the column can be read in one way only ("0,823", "4,5", "1.204,50")
  range,  ///< only one way gives numbers that fit: weights and ratings are no thousands
  table,  ///< other columns, or semicolons between the columns
  usual,  ///< nothing; a point is taken for what programs write before fractions, a comma for what stands between
          ///< thousands, but where "1500" stands beside "1,204"
};

struct DecimalChoice {
  DecimalSign sign = DecimalSign::unknown;
  DecimalEvidence evidence = DecimalEvidence::usual;
  std::string example;        ///< a number that could be read in two ways; empty: there is none
  bool commaFirst = false;    ///< that number has a comma
  std::string proof{};        ///< the first number that tells the sign
  std::int64_t proofLine = 0; ///< where it stands; 0: not known
};

/// Counts the numbers of a column by their marks.
class DecimalMarks {
public:
  /// line: where it stands, 0 where that is not known.
  void add(std::string_view trimmedText, std::int64_t line = 0);
  /// smallNumbers: the column is known to hold no thousands. elsewhere: what the rest of the table tells.
  DecimalChoice choice(bool smallNumbers, DecimalSign elsewhere) const;

private:
  /// The first number that tells a sign.
  struct Proof {
    std::string text;
    std::int64_t line = 0;
  };
  std::size_t commas_ = 0, points_ = 0; ///< before fractions for sure
  Proof comma_, point_;
  std::string openComma_, openPoint_; ///< the first numbers that could be read in two ways
  double mostPlain_ = -1;             ///< the highest number without any mark
};

} // namespace throughline::data
