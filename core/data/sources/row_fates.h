#pragma once

#include "core/data/table/duration_text.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

/// What becomes of the records of a table that are no answers.
namespace throughline::data {

/// The start of a cell that is kept to say what stands there.
std::string_view shortenedCell(std::string_view text);

/// Rows or cells that a rule leaves out, by the rule's column and what stands in it; behind the first different texts
/// of a column those of all others under "...".
class LeftOut {
public:
  void count(std::string_view column, std::string_view text);
  void add(const LeftOut& more);
  const std::map<std::string, std::map<std::string, std::int64_t, std::less<>>, std::less<>>& byColumn() const {
    return counts_;
  }

private:
  void add(std::string_view column, std::string_view text, std::int64_t more);
  std::map<std::string, std::map<std::string, std::int64_t, std::less<>>, std::less<>> counts_;
};

/// What became of records that are neither answers nor rejected for what they say.
struct RowFates {
  std::int64_t tests = 0;                                  ///< left out by rules for rows of tests
  std::int64_t ruled = 0;                                  ///< left out by other rules for rows
  LeftOut ruledBy;                                         ///< why those are
  std::map<std::string, LeftOut, std::less<>> otherScores; ///< by their column, scores that are not taken
  std::int64_t totals = 0;                                 ///< sums, means and footers
  std::int64_t empty = 0;
  std::int64_t lost = 0;       ///< whole records rejected, totals not among them
  std::int64_t answers = 0;    ///< records that became a response, or part of one
  std::int64_t blanks = 0;     ///< empty cells of touchpoints that were taken for "not reached"
  std::int64_t withBlanks = 0; ///< responses with such a cell
  /// Cells of touchpoints that say why there is no answer ("Not applicable", "99") and were taken for "not reached", by
  /// what they say.
  std::map<std::string, std::int64_t, std::less<>> saidNothing;
  std::int64_t withDontKnow = 0; ///< responses with such a cell that does not say that it did not apply
  std::int64_t leftOut = 0;      ///< of touchpoints that are not wanted
  std::int64_t sameMonth = 0;    ///< figures of a metric for a period that another row has, too
  /// Of a metric, the first time that is spelled out ("1:30"), and the figure that it was taken for.
  struct SpelledTime {
    std::string column, text, unit;
    double figure = 0;
    std::optional<ClockParts> parts{}; ///< of a time of two parts: what they were taken for
    std::optional<double> otherwise{}; ///< and the other figure, where nothing tells which it is
  };
  std::map<std::string, SpelledTime, std::less<>> spelledTimes{}; ///< by metric
  std::int64_t again = 0; ///< responses of somebody who answered a question more than once
  void add(const RowFates& more);
};

} // namespace throughline::data
