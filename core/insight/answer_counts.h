#pragma once

#include "core/data/feedback_table.h"
#include "core/insight/calendar.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// All answers of a selection counted in one pass a column: figures, heat, trend and stage curve are read off the
/// counts, so that a filter costs milliseconds at a million responses.
namespace throughline::insight {

/// One kind of answer and how often it was given, by cell.
struct AnswerKind {
  data::Reach reach = data::Reach::notReached;
  double score = 0; ///< NaN where there is none
};

/// What repeated customers add to plain sums: differences between sums over customers and sums over answers.
struct RepeatSums {
  double squares = 0;      ///< (sum of a customer's scores)^2 - their squares
  double products = 0;     ///< sum x number of a customer's scores - their sum
  double numbers = 0;      ///< number^2 - number
  std::int64_t merged = 0; ///< answers beyond the first of each customer
};

/// Counts of one touchpoint column. Cells are a period and a channel: see AnswerCounts.
struct ColumnCounts {
  static constexpr std::size_t mostKinds = 64;
  std::vector<AnswerKind> kinds;
  std::vector<std::uint32_t> counts; ///< [cell * mostKinds + kind]
  RepeatSums repeats;

  std::int64_t count(std::size_t cell, std::size_t kind) const { return counts[cell * mostKinds + kind]; }
  std::int64_t ofKind(std::size_t kind) const;
};

class AnswerCounts {
public:
  /// None where answers are too various to be counted by kind, or weighted.
  static std::optional<AnswerCounts> of(const data::FeedbackTable& table, const data::Selection& selection,
                                        std::size_t threads = 2);

  const std::vector<ColumnCounts>& columns() const { return columns_; } ///< as FeedbackColumns' touchpoints
  /// Of the overall scores; null where they are too various. All are of kind fine.
  const ColumnCounts* overall() const { return overall_ ? &*overall_ : nullptr; }
  const std::optional<Calendar>& calendar() const { return calendar_; } ///< of the selected responses
  std::optional<Date> first() const { return first_; }                  ///< of their days
  std::optional<Date> last() const { return last_; }
  /// Cells of a period; positions of periods and codes of channels. Period 0 is "no day", channel 0 "no channel".
  std::size_t cellOf(std::size_t period, std::size_t channel) const { return 1 + period * channels_ + channel; }
  /// Some customer answered several times: then the counts of one cell do not tell the interval of its mean.
  bool hasRepeats() const { return hasRepeats_; }
  std::size_t periods() const { return periods_; }
  std::size_t channels() const { return channels_; }

private:
  /// Of each response; 0 where it is not selected.
  std::vector<std::uint16_t> cellsOf(const data::FeedbackColumns& columns, const data::RowSet& selected) const;

  void takeDays(const std::vector<std::int32_t>& days, const data::RowSet& selected);

  std::optional<Date> first_, last_;
  std::optional<Calendar> calendar_;
  std::size_t periods_ = 1;
  std::size_t channels_ = 1;
  bool hasRepeats_ = false;
  std::vector<ColumnCounts> columns_;
  std::optional<ColumnCounts> overall_;
};

} // namespace throughline::insight
