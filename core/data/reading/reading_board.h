#pragma once

#include "core/data/reading/rating_guess.h"
#include "core/data/reading/reading.h"

#include <set>

namespace throughline::data {

/// A reading in the making: which columns are taken, and what for.
class ReadingBoard {
public:
  explicit ReadingBoard(const Evidence& seen) : evidence(seen) { readings_.resize(seen.columns.size()); }

  bool isFree(const ColumnProfile& profile) const { return !taken_.contains(profile.position); }
  /// The name of a column in mappings: its header, or its position where that is empty or there twice.
  ColumnName nameOfColumn(const ColumnProfile& profile) const;
  ColumnName take(const ColumnProfile& profile, ColumnRole role, RoleReason reason, bool sure = true);
  /// Says why a column is left alone, unless something was said already.
  void leave(const ColumnProfile& profile, RoleReason reason);
  /// ... for good: nothing else is made of it either.
  void leaveOut(const ColumnProfile& profile, RoleReason reason);
  void leaveAsTool(const ColumnProfile& profile, RoleReason reason);
  void couldBe(const ColumnProfile& profile, ColumnRole role);
  void assume(AssumptionKind kind, const ColumnProfile* profile, std::string taken, std::string because);
  /// Says how numbers are read that could be read in two ways, and keeps it in the mapping.
  void assumeDecimals(const ColumnProfile& profile);
  /// A person should look at a column that was taken.
  void doubt(const ColumnProfile& profile);

  /// The first free column with a name of this role, best rank first; ranks from .. to.
  const ColumnProfile* named(std::string_view role, std::size_t from = 0, std::size_t to = 99) const;
  /// Whether a column has a name of this role.
  bool isNamed(const ColumnProfile& profile, std::string_view role) const;
  /// Whether it has one of the names of this rank.
  bool isNamed(const ColumnProfile& profile, std::string_view role, std::size_t rank) const;
  bool isLeftFor(const ColumnProfile& profile, RoleReason reason) const {
    const auto& reading = readings_[profile.position];
    return reading && reading->reason == reason;
  }
  /// The column that has this role already.
  const ColumnProfile* firstTaken(ColumnRole role) const;
  const ColumnProfile* firstFree(auto&& fits) const {
    for (const auto& profile : evidence.columns)
      if (isFree(profile) && profile.filled > 0 && fits(profile))
        return &profile;
    return nullptr;
  }

  const Evidence& evidence;
  Mapping mapping;
  std::vector<Assumption> assumptions;
  std::vector<ImportRemark> remarks;
  /// What is read of each column, named.
  std::vector<ColumnReading> columns() const;

private:
  std::set<std::size_t> taken_;
  std::vector<std::optional<ColumnReading>> readings_;
};

/// Whether a header names a place, a product, somebody who works there: what answers are about, and nobody who answers.
bool namesThings(const ColumnProfile& profile);

/// The steps of a reading, in their order.
void findToolColumns(ReadingBoard& board);
/// Columns of which a spreadsheet program left no answers: days without a year, formulas without values.
void leaveSpoiltColumns(ReadingBoard& board);
/// A few such days among other answers.
void saySpoiltAnswers(ReadingBoard& board);
void findRespondent(ReadingBoard& board);
void findTime(ReadingBoard& board);
/// Whether the table holds a row per answer, or metrics; then its columns are taken.
bool findRows(ReadingBoard& board);
void findScores(ReadingBoard& board);
/// Where a column tells scores of several kinds apart ("nps", "csat") that stand in one: those of one kind are taken.
void keepOneKindOfScore(ReadingBoard& board);
void findTexts(ReadingBoard& board);
void explainTheRest(ReadingBoard& board);

/// Long data: what is answered to each question, as if each were a column.
std::vector<ColumnProfile> questionColumns(const std::vector<std::vector<std::string>>& rows, std::size_t question,
                                           const ColumnProfile& answer);

/// "one, two, three"
std::string joinedList(const std::vector<std::string>& texts);
/// What a scale is called in sentences: "1 to 5".
std::string scaleText(const MappedScale& scale);
/// Asks whether a column that was left alone is a rating too.
void askForRating(ReadingBoard& board, const ColumnProfile& column, const GuessedRating& like);
/// What one assumes of a rating.
void assumeRating(ReadingBoard& board, const ColumnProfile& column, const GuessedRating& rating);

} // namespace throughline::data
