#include "core/chart/small_cells.h"

#include <algorithm>
#include <cmath>

namespace throughline::chart {
namespace {

/// What a column counts.
enum class Counts : std::uint8_t {
  answers, ///< that the figures of a row stand on
  some,    ///< of them: what failed, what was put right
  other,
};

Counts countsOf(const Column& column) {
  switch (column.kind) {
  case ColumnKind::responses:
  case ColumnKind::reached: return Counts::answers;
  case ColumnKind::failed: return Counts::some;
  case ColumnKind::number: break;
  default: return Counts::other;
  }
  switch (column.head) {
  case Say::headAnswers:
  case Say::headAnswersBefore:
  case Say::headAnswersAfter:
  case Say::headScores:
  case Say::headScoresBefore:
  case Say::headScoresAfter:
  case Say::headResponses:
  case Say::headExperienceFeedback:
  case Say::headServiceFeedback: return Counts::answers;
  case Say::headFailed:
  case Say::headRecovered:
  case Say::headAfterFailure: return Counts::some;
  default: return Counts::other;
  }
}

/// What the team wrote itself is no answer of anybody.
bool isOfTheTeam(const Column& column) {
  return column.head == Say::headEmotion || column.head == Say::headTarget || column.head == Say::headPromised;
}

bool isFew(std::int64_t count) {
  return count > 0 && count < fewestAnswers;
}

/// So few, or all but so few of those that it is a part of.
bool isFewOf(std::int64_t count, std::int64_t all) {
  return isFew(count) || (all > 0 && isFew(all - count));
}

bool isShareOfFailures(const Column& column) {
  return column.kind == ColumnKind::failureShare ||
         (column.kind == ColumnKind::interval && column.of == ColumnKind::failureShare);
}

/// A row and what of it may not be shown.
class DiscreetRow {
public:
  DiscreetRow(const Table& table, const Row& row) : columns_(table.columns), cells_(row.cells) { look(); }

  bool hides(std::size_t column) const {
    const auto& cell = cells_[column];
    if (const auto* count = std::get_if<std::int64_t>(&cell))
      return hidesCount(countsOf(columns_[column]), *count);
    const bool isFigure = std::holds_alternative<double>(cell) || std::holds_alternative<Range>(cell);
    if (!isFigure || isOfTheTeam(columns_[column]))
      return false;
    return fewAnswers_ || fewOfThem_ || (fewFailures_ && isShareOfFailures(columns_[column]));
  }

private:
  bool hidesCount(Counts counts, std::int64_t count) const {
    if (counts == Counts::other)
      return false;
    return counts == Counts::answers ? isFew(count) : fewAnswers_ || isFewOf(count, answers_);
  }

  void look() {
    for (std::size_t column = 0; column < columns_.size(); ++column)
      if (const auto* count = std::get_if<std::int64_t>(&cells_[column]))
        take(countsOf(columns_[column]), *count);
      else if (const auto* share = std::get_if<double>(&cells_[column]);
               share != nullptr && columns_[column].kind == ColumnKind::failureShare)
        fewFailures_ = isFewOf(std::llround(*share * static_cast<double>(answers_)), answers_);
  }

  /// Answers stand before their parts.
  void take(Counts counts, std::int64_t count) {
    if (counts == Counts::answers) {
      answers_ = count;
      fewAnswers_ = fewAnswers_ || isFew(count);
    } else if (counts == Counts::some) {
      fewOfThem_ = fewOfThem_ || isFewOf(count, answers_);
      answers_ = answers_ == 0 ? count : answers_; // what was put right is a part of what failed
    }
  }

  const std::vector<Column>& columns_;
  const std::vector<Cell>& cells_;
  std::int64_t answers_ = 0;
  bool fewAnswers_ = false, fewOfThem_ = false, fewFailures_ = false;
};

} // namespace

DiscreetTable withoutSmallCells(Table table) {
  DiscreetTable made{.table = table};
  for (std::size_t at = 0; at < table.rows.size(); ++at) {
    const DiscreetRow row(table, table.rows[at]);
    for (std::size_t column = 0; column < table.columns.size(); ++column)
      if (row.hides(column)) {
        made.table.rows[at].cells[column] = {};
        ++made.leftEmpty;
      }
  }
  return made;
}

} // namespace throughline::chart
