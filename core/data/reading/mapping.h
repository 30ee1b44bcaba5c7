#pragma once

#include "core/base/result.h"
#include "core/data/feedback_columns.h"
#include "core/data/table/cell_values.h"
#include "core/data/table/duration_text.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// How a table is read as feedback: the mapping file of docs/command-line.md as a value.
namespace throughline::data {

enum class Layout : std::uint8_t { wide, longRows, metrics };

/// A column, by the text of its header or by its position from 1.
struct ColumnName {
  std::string header;
  std::optional<int> index;
  bool operator==(const ColumnName&) const = default;
  /// The header, or "column 3".
  std::string text() const;
};

/// A scale as a mapping says it. words: raw values that are not numbers, and the scores they stand for.
struct MappedScale {
  Scale scale;
  bool wholeNumbers = false;
  std::vector<std::pair<std::string, double>> words;
  bool operator==(const MappedScale&) const = default;
  static std::optional<MappedScale> named(std::string_view name);
};

/// Which rows are answers of customers: all that a rule says must hold.
struct RowRule {
  ColumnName column;
  std::vector<std::string> is;      ///< one of these, compared without case and signs
  std::vector<std::string> isNot;   ///< none of these
  std::optional<std::string> from;  ///< numbers or days: not before
  std::optional<std::string> until; ///< not after
  std::optional<bool> empty;        ///< the cell is empty, or is not
  bool operator==(const RowRule&) const = default;
};

/// Where scores of one touchpoint, or the overall score, stand and how they are read. Values compare as trimmed text.
struct MappedScore {
  ColumnName column;
  std::optional<MappedScale> scale; ///< none: found from the data
  std::vector<std::string> missing;
  std::vector<std::string> notMet;
  std::optional<FailureRule> failure; ///< none: the scale's default
  /// Wide: the rows in which the column holds this score, where others hold one of another kind; all where there is
  /// none.
  std::vector<RowRule> rows{};
  bool operator==(const MappedScore&) const = default;
};

struct MappedTime {
  ColumnName column;
  std::string format; ///< empty: found from the data
  bool operator==(const MappedTime&) const = default;
};

struct MappedTouchpoint {
  MappedScore score;
  /// Further columns of the same question (an edited questionnaire): the first of all that has an answer counts.
  std::vector<ColumnName> otherColumns;
  std::string title; ///< empty: the header
  std::string stage;
  std::optional<model::Kind> kind;
  bool recorded = false;          ///< by operations (deliveries, tickets), not rated by the customer
  std::optional<MappedTime> time; ///< when it happened, where that is another day than the answer's
  bool operator==(const MappedTouchpoint&) const = default;
  std::vector<ColumnName> columns() const;
};

struct MappedResolved {
  ColumnName column;
  std::vector<std::string> yes; ///< everything else that is not empty means no
  bool operator==(const MappedResolved&) const = default;
};

/// What becomes of a name that the data have for a touchpoint.
struct NameChoice {
  enum class Becomes : std::uint8_t {
    card,    ///< the card of that title or id; made where the map has none
    newCard, ///< a card of its own, whatever the map has
    leftOut, ///< its scores are not taken
  };
  Becomes becomes = Becomes::card;
  std::string title; ///< of the card; empty where it is left out
  bool operator==(const NameChoice&) const = default;
};
/// By the name as the data have it; names compare as matchingName says.
using NameChoices = std::map<std::string, NameChoice>;
/// What was said of a name: of exactly that one first; null when nothing was.
const NameChoice* choiceOf(const NameChoices& names, const std::string& name);

struct Mapping {
  Layout layout = Layout::wide;
  std::optional<char> delimiter;
  std::string encoding; ///< empty: found
  std::optional<int> headerRows;
  std::string sheet;                        ///< of a workbook; empty: the first
  std::optional<std::vector<RowRule>> rows; ///< none: rows of tests are left out as the survey tools mark them
  std::optional<ColumnName> respondent;
  std::optional<ColumnName> response; ///< the answer's own id, where the respondent has another
  std::optional<MappedTime> time;
  std::optional<ColumnName> channel;
  std::optional<ColumnName> comment;
  std::optional<ColumnName> weight;
  std::vector<ColumnName> segments;
  /// How numbers are written, by the text of the column's name; a column that is not here: as its values tell.
  std::map<std::string, DecimalSign> decimals;
  /// What two parts of a time ("1:30") are, by the text of the column's name; a column that is not here: as it tells.
  std::map<std::string, ClockParts> times;
  NameChoices names; ///< of touchpoints, where a person said which card is meant
  // wide
  std::optional<MappedScore> overall;
  std::vector<MappedTouchpoint> touchpoints;
  // long and metrics
  std::optional<ColumnName> touchpoint;
  std::optional<MappedScore> score;          ///< long
  std::optional<ColumnName> metricColumn;    ///< each row names its metric
  std::string metric;                        ///< or all are of this one
  std::optional<MappedResolved> resolved;    ///< long
  std::map<std::string, MappedScale> scales; ///< long: of questions that have another than score
  std::string overallQuestion;               ///< long: the question whose answers are the overall score
  std::vector<std::string> commentQuestions; ///< long: open questions, whose answers are comments of the response
  std::map<std::string, model::Kind> kinds;
  std::map<std::string, std::string> stages;
  // metrics
  std::optional<ColumnName> period;
  std::optional<ColumnName> value;
  std::optional<ColumnName> n;
  std::optional<ColumnName> low, high; ///< ends of the 95 % interval
  std::optional<ColumnName> sd;
  std::optional<ColumnName> target;

  /// Long data whose rows of one respondent at one time are the answers of one response.
  bool makesResponses() const;
  bool operator==(const Mapping&) const = default;
};

/// Reads a mapping file. Errors: jsonInvalid with line and column; mappingInvalid with fact name = the key
/// ("touchpoints[2].scael"), also for keys that are not known.
Result<Mapping> readMapping(std::string_view json);

/// The mapping file of a mapping: readMapping gives an equal one. Keys in the order of the documentation, two blanks of
/// indent when pretty.
std::string writeMapping(const Mapping& mapping, bool pretty = true);

/// A kind by its name in files: experience, service, proactive, reactive.
std::optional<model::Kind> kindNamed(std::string_view name);

/// Why a mapping cannot be used, whatever the file: a score with neither a scale nor a rule, no touchpoint column.
Status checkMapping(const Mapping& mapping);

} // namespace throughline::data
