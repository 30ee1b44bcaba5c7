#pragma once

#include "core/data/reading/decimal_marks.h"
#include "core/data/table/cell_values.h"
#include "core/data/table/table_file.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace throughline::data {

/// What the sample says of one column.
struct ColumnProfile {
  std::size_t position = 0;
  std::string header;
  std::string question; ///< what was asked, where the header is a code and another header row says it; else the header
  std::string heading;  ///< what stands above the header and its neighbours, in a header row of groups
  std::string plain;    ///< plainWords of header and question
  std::string joined;   ///< joinedWords of the header
  std::string asked;    ///< joinedWords of the question
  std::size_t filled = 0;
  std::size_t numbers = 0;                   ///< cells that are nothing but a number
  std::size_t ratings = 0;                   ///< cells that ratingIn reads
  std::size_t labelled = 0;                  ///< of these, those with a label, a star, a percent sign or "out of"
  std::size_t percents = 0;                  ///< of these, those with a percent sign
  std::size_t drawn = 0;                     ///< of these, those with stars
  std::set<double> bests;                    ///< what they are out of
  std::map<double, std::size_t> scores;      ///< how often each rating is there; at most 400 different ones
  double meanLength = 0;                     ///< of texts, in bytes
  std::map<std::string, std::size_t> values; ///< at most 200 different ones
  bool manyValues = false;
  /// Texts that say "no answer" ("Blank", "n/a") as they are written, and how many cells do.
  std::vector<std::string> noAnswers;
  std::size_t noAnswerCount = 0;
  /// Texts that are neither a rating nor known to say "no answer", and how many cells hold each; at most 200.
  std::map<std::string, std::size_t> otherTexts;
  DecimalChoice decimals; ///< how its numbers are written

  std::size_t different() const { return values.size(); }
  std::size_t answered() const { return filled - std::min(filled, noAnswerCount); }
  /// Up to one cell in fifty may be something else: a slip of the pen is rejected by itself and loses no column.
  bool isNumeric() const { return numbers > 0 && (answered() - std::min(answered(), numbers)) * 50 <= filled; }
  bool isRated() const { return ratings > 0 && (answered() - std::min(answered(), ratings)) * 50 <= filled; }
  /// Numbers beside a phrase or two that come again and again ("war nicht dabei") in up to half of the cells.
  bool isRatedBesidePhrases() const;
  bool isText() const { return filled > 0 && ratings * 2 < filled; }
  bool isWhole() const;
  double least() const { return scores.empty() ? 0 : scores.begin()->first; }
  double most() const { return scores.empty() ? 0 : scores.rbegin()->first; }
  bool has(double score) const { return scores.contains(score); }
  /// Whether header or question speak of a topic of resources/reading.
  bool says(std::string_view topic) const;
  /// The values that are no "no answer".
  std::vector<std::string> answers() const;
};

std::vector<ColumnProfile> profileOf(const TableSample& sample);
/// Of cells that answer one question, wherever they stand.
ColumnProfile profileOfCells(const std::string& title, std::size_t position, const std::vector<std::string_view>& cells,
                             DecimalSign sign);

/// How numbers of this table are written, where its cells or its delimiter tell.
DecimalSign decimalSignOf(const TableSample& sample);
/// How those of one column are. elsewhere: decimalSignOf the table.
DecimalChoice decimalsOf(const TableSample& sample, std::size_t column, DecimalSign elsewhere);

/// Whether a row starts as sums and means below the answers do ("Total", "Durchschnitt"), or is a footer that stands
/// alone in its first cell.
bool startsAsTotal(std::span<const std::string_view> cells);

/// Whether a cell says that there is no answer ("n/a", "weiß nicht").
bool saysNoAnswer(std::string_view trimmedText);

/// What stands where there is no answer.
enum class NoAnswer : std::uint8_t {
  blank,      ///< nothing, or a word of a tool for it ("Blank", "null")
  notReached, ///< the touchpoint was not met: "not applicable", "did not use"
  dontKnow,   ///< "don't know", "refused", 98, 99: it may have been met
  code,       ///< another number outside the scale
};
NoAnswer noAnswerIn(std::string_view trimmedText);

} // namespace throughline::data
