#pragma once

#include "core/data/reading/column_profile.h"
#include "core/data/reading/import_remarks.h"
#include "core/data/reading/mapping.h"
#include "core/data/table/table_file.h"

#include <string>
#include <string_view>
#include <vector>

/// How a table is understood, as a value: what each column is and why, what was assumed, and the mapping that says it.
namespace throughline::data {

/// What the rows of a table are, where they are no responses.
enum class RowShape : std::uint8_t {
  responses,
  questions,   ///< a row per question, with a column per person: turned on its side
  frequencies, ///< a row per question, with how many gave each answer
  codes,       ///< a row per answer that can be given, with its code
};

/// What a reading rests on: what the header and a sample of the rows say of each column.
struct Evidence {
  TableFormat format;
  bool whole = false; ///< the sample is the whole table
  std::vector<ColumnProfile> columns;
  std::vector<std::vector<std::string>> rows; ///< of the sample
};
Evidence evidenceOf(const TableSample& sample);

enum class ColumnRole : std::uint8_t {
  respondent,
  responseId,
  time,
  overall,
  touchpoint,
  question, ///< long data: names the touchpoint
  answer,   ///< long data: holds the score
  resolved,
  comment,
  channel,
  weight,
  segment,
  metric,
  period,
  value,
  base,
  tool, ///< added by a survey tool, no answer
  unused,
};
std::string_view nameOf(ColumnRole role);

/// Why a column has its role.
enum class RoleReason : std::uint8_t {
  header,       ///< its header says so
  values,       ///< its values do
  sisters,      ///< it stands beside columns of the same scale
  shape,        ///< the shape of the table does
  people,       ///< its header speaks of people, and its values tell them apart
  mapping,      ///< the mapping says so
  empty,        ///< not used: nothing in it
  oneValue,     ///< not used: the same in every row
  manyTexts,    ///< not used: too many different texts for a segment
  codes,        ///< not used: codes whose order nobody can know ("A1" .. "A5")
  unknownWords, ///< not used: words whose order is not known
  anotherTime,  ///< not used: another column is the time of the answer
  anotherComment,
  anotherId,
  anotherOverall,
  otherScale,  ///< not used: few columns are on its scale, and its name does not say that it is a rating
  otherNumber, ///< not used: a number that is no rating
  yesNo,       ///< not used: a yes or no beside ratings
  toolColumn,
  computed,        ///< worked out by the tool from another column
  enough,          ///< not used: as many segments as one import takes
  notNamed,        ///< not used: the mapping does not name it
  nameLeftOut,     ///< not used: its touchpoint is left out
  formulas,        ///< not used: formulas that nobody has calculated
  someFormulas,    ///< not used: some of its cells are such formulas
  daysWithoutYear, ///< not used: "05-Mar", as spreadsheet programs write an answer such as "5-3"
  scoreDates,      ///< not used: days in a column whose header gives a scale ("3/5" in a spreadsheet)
  dayNotKept,      ///< not used: the day that a tool writes where it keeps none
};
std::string_view nameOf(RoleReason reason);

struct ColumnReading {
  std::string column; ///< as a mapping names it
  ColumnRole role = ColumnRole::unused;
  RoleReason reason = RoleReason::values;
  std::optional<ColumnRole> runnerUp; ///< what it could be instead
  bool sure = true;                   ///< false: a person should look at it
  bool operator==(const ColumnReading&) const = default;
};

/// What was taken to be so though the table does not say it.
enum class AssumptionKind : std::uint8_t {
  scaleFromSisters, ///< not all of the scale was answered: the scale is that of the columns beside it
  scaleFromValues,  ///< ... it is the usual one that has these answers
  direction,        ///< which end of the scale is the good one
  dayOrMonth,       ///< every day could be read with day and month the other way round
  zeroMissing,      ///< 0 was taken for no answer
  codesMissing,     ///< 98, 99 ... were taken for no answers
  wordsSupposed,    ///< not all answers of a scale in words are there
  testsLeftOut,     ///< rows of tests and of people who do not belong were left out
  partialKept,      ///< rows of people who only started were kept
  kindsGuessed,     ///< which touchpoints are service
  questionOverall,  ///< long data: one question is the overall score
  onlyRating,       ///< the only rating became the overall score
  weightsEmpty,     ///< answers without a weight count nothing
  timesUnread,      ///< a few times are in another format
  failureCut,       ///< nobody said which answers are failures
  blankNotReached,  ///< empty answers were taken for touchpoints that were not reached
  notApplicable,    ///< answers such as "not applicable" were taken for touchpoints that were not reached
  dontKnow,         ///< "don't know", "refused", 98, 99: taken for not reached too, for want of better
  openQuestions,    ///< long data: answers to these questions are comments, and no scores
  sliderScale,      ///< numbers from 0 to 100 were taken for the answers of a slider
  decimalMark,      ///< a number that could be read in two ways, and what settles which
  decimalMarkOpen,  ///< ... and nothing does
  decimalMarkLater, ///< ... and a row behind the first thousand does
  decimalMarkSaid,  ///< the mapping says it, and a row tells otherwise
  maybeRating,      ///< a column of numbers beside ratings was left out, and may be one
  whoOpen,          ///< a column may say who answered, or what the answers are about
  answeredAgain,    ///< a person's second answer to a question was taken for another response
  unknownPhrase,    ///< a phrase of no known meaning in many rows was taken for no answer
  otherScores,      ///< a column says of what kind each score is: those of one kind were taken
  laterRows,        ///< rows behind the first thousand changed how a column is read
  answersAsDays,    ///< a few answers are days without a year ("05-Mar")
  sameMonth,        ///< several figures of a metric for one period were put together
  spelledTimes,     ///< times that are spelled out ("1:30"), and what they were taken for
  npsGroups,        ///< a recommendation is there as groups only ("Promoter")
  rowsLeftOut,      ///< rows that a rule leaves out, by what stands in its column
  scoresLeftOut,    ///< scores of other kinds that stand in the column of one that is taken
  rowsStaySingle,   ///< rows with scores of several kinds become no responses, so these questions give no comments
  wholeFigures,     ///< metrics: figures of all customers are taken, and those of some of them beside are not
  groupsOfFigures,  ///< ... and nothing tells which are those of all
  spelledTimesOpen, ///< times of two parts ("1:30"), where nothing tells whether hours or minutes come first
};
std::string_view nameOf(AssumptionKind kind);

struct Assumption {
  AssumptionKind kind = AssumptionKind::direction;
  std::string column;      ///< empty: about the table
  std::string taken;       ///< what was taken: "1 to 5", "MM/dd/yyyy"
  std::string because;     ///< what was seen: "4, 5"
  std::string otherwise{}; ///< what it could be instead, where that is a figure of its own
  bool operator==(const Assumption&) const = default;
};

struct Reading {
  Mapping mapping;
  bool usable = true;                   ///< false: no column looks like a score, so there is nothing to import yet
  RowShape shape = RowShape::responses; ///< anything else is not usable
  std::vector<ColumnReading> columns;   ///< each column of the table, once
  std::vector<Assumption> assumptions;
  std::vector<ImportRemark> remarks;
};

/// Pure: the same evidence gives the same reading. Roles are chosen together; each column is used once.
Reading read(const Evidence& evidence);

/// Why a reading is not usable: noScoreFound, with what its rows are where they are no responses.
Error noScoreIn(const Reading& reading);

/// The columns of a table that is read by a mapping of the user.
std::vector<ColumnReading> columnsOf(const Mapping& mapping, const TableSample& sample);

/// What a mapping of the user leaves open and the table tells: rows of tests, and in long data the question whose
/// answers do not fit the scale because it is the recommendation. What was added is said.
std::vector<Assumption> completeMapping(Mapping& mapping, const Evidence& evidence);

/// Metrics: figures of all customers are not put together with those of some of them. What was done, or is open, is
/// said.
std::vector<Assumption> separateFigures(Mapping& mapping, const Evidence& evidence);

/// In English, for the command line.
std::string sentenceOf(const ColumnReading& column);
std::string sentenceOf(const Assumption& assumption);

/// How numbers of a column are read that could be read in two ways; none where there are none, or where they are as
/// programs write them.
std::optional<Assumption> assumptionOf(const DecimalChoice& decimals, std::string column);

/// Pure: what the rows of a table are.
RowShape rowShapeOf(const Evidence& evidence);

/// Pure: whether the rows list which answers can be given, with a code and a label for each.
bool isCodeBook(const Evidence& evidence);

/// The name of a shape in facts of errors; empty for responses.
std::string_view nameOf(RowShape shape);

/// Rows of tests and of people who do not belong, as survey tools mark them: rules for a mapping that has none.
std::vector<RowRule> testRowRules(const std::vector<ColumnProfile>& profiles);
/// Whether a rule leaves out such rows and nothing else.
bool leavesOutTests(const RowRule& rule);
/// What is said of such a rule: the values that rows have.
Assumption assumptionOf(const RowRule& rule, const std::vector<ColumnProfile>& profiles);

} // namespace throughline::data
