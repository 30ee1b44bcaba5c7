#include "core/data/reading/reading.h"

#include <array>

namespace throughline::data {
namespace {

struct RoleText {
  ColumnRole role;
  const char* name;
  const char* text;
};

constexpr std::array<RoleText, 18> roles{{{ColumnRole::respondent, "respondent", "who answered"},
                                          {ColumnRole::responseId, "response", "the answer's own id"},
                                          {ColumnRole::time, "time", "when it was answered"},
                                          {ColumnRole::overall, "overall", "the overall score"},
                                          {ColumnRole::touchpoint, "touchpoint", "the score of a touchpoint"},
                                          {ColumnRole::question, "question", "names the touchpoint of each row"},
                                          {ColumnRole::answer, "answer", "the score of each row"},
                                          {ColumnRole::resolved, "resolved", "whether it was solved"},
                                          {ColumnRole::comment, "comment", "what people wrote"},
                                          {ColumnRole::channel, "channel", "the channel"},
                                          {ColumnRole::weight, "weight", "the weight of an answer"},
                                          {ColumnRole::segment, "segment", "a segment"},
                                          {ColumnRole::metric, "metric", "names the metric"},
                                          {ColumnRole::period, "period", "the period"},
                                          {ColumnRole::value, "value", "the value"},
                                          {ColumnRole::base, "n", "what the value is based on"},
                                          {ColumnRole::tool, "tool", "added by the survey tool"},
                                          {ColumnRole::unused, "unused", "not used"}}};

struct ReasonText {
  RoleReason reason;
  const char* name;
  const char* text;
};

constexpr std::array<ReasonText, 28> reasons{
    {{RoleReason::header, "header", "its header says so"},
     {RoleReason::values, "values", "its values look like it"},
     {RoleReason::sisters, "sisters", "it stands beside columns of the same scale"},
     {RoleReason::shape, "shape", "the rows have that shape"},
     {RoleReason::people, "people", "its header speaks of people, and its values tell them apart"},
     {RoleReason::mapping, "mapping", "the mapping says so"},
     {RoleReason::empty, "empty", "nothing is in it"},
     {RoleReason::oneValue, "oneValue", "it says the same in every row"},
     {RoleReason::manyTexts, "manyTexts", "it holds too many different texts for a segment"},
     {RoleReason::codes, "codes",
      "it looks like answers written as codes, and nobody can know which is the best; give their order in a mapping"},
     {RoleReason::unknownWords, "unknownWords", "nothing tells what its words stand for"},
     {RoleReason::anotherTime, "anotherTime", "another column says when it was answered"},
     {RoleReason::anotherComment, "anotherComment", "another column holds the comment"},
     {RoleReason::anotherId, "anotherId", "it looks like a running number or an id"},
     {RoleReason::anotherOverall, "anotherOverall", "another column is the overall score"},
     {RoleReason::otherScale, "otherScale", "most ratings are on another scale"},
     {RoleReason::otherNumber, "otherNumber", "it looks like a number that is no rating"},
     {RoleReason::yesNo, "yesNo", "it is a yes or no, and no rating"},
     {RoleReason::toolColumn, "toolColumn", "survey tools add it to every export"},
     {RoleReason::computed, "computed", "it is worked out from another column"},
     {RoleReason::enough, "enough", "there are twelve segments already"},
     {RoleReason::notNamed, "notNamed", "the mapping does not name it"},
     {RoleReason::nameLeftOut, "nameLeftOut", "its touchpoint is left out"},
     {RoleReason::formulas, "formulas",
      "its cells are formulas without a value; open the workbook in a spreadsheet program and save it, then import "
      "again"},
     {RoleReason::someFormulas, "someFormulas",
      "some of its cells are formulas without a value; open the workbook in a spreadsheet program and save it, then "
      "import again"},
     {RoleReason::daysWithoutYear, "daysWithoutYear",
      "it holds days without a year, such as 05-Mar, which may have been answers such as 5-3 or 3/5 before a "
      "spreadsheet program had them; export it as text"},
     {RoleReason::scoreDates, "scoreDates",
      "it holds days, though its header gives a scale: spreadsheet programs turn answers such as 3/5 into days; export "
      "it as text"},
     {RoleReason::dayNotKept, "dayNotKept",
      "it holds nothing but the day that survey tools write where they keep none"}}};

struct AssumptionText {
  AssumptionKind kind;
  const char* name;
  const char* text; ///< %c column, %t what was taken, %b because, %o what else it could be
};

constexpr std::array<AssumptionText, 40> assumptions{
    {{AssumptionKind::scaleFromSisters, "scaleFromSisters", "%c holds only %b; taken as %t like the columns beside it"},
     {AssumptionKind::scaleFromValues, "scaleFromValues", "%c holds only %b; taken as %t"},
     {AssumptionKind::direction, "direction", "%c, %b: taken as %t is better"},
     {AssumptionKind::dayOrMonth, "dayOrMonth",
      "%c: nothing tells the day from the month in dates such as %b; taken as %t. Give time.format in a mapping to "
      "turn it round"},
     {AssumptionKind::zeroMissing, "zeroMissing", "%c: 0 is below the scale %b and taken for no answer"},
     {AssumptionKind::codesMissing, "codesMissing", "%c: %t stand beside the scale %b and are taken for no answers"},
     {AssumptionKind::wordsSupposed, "wordsSupposed",
      "%c: the order of its words is supposed, and not every answer of its scale is there"},
     {AssumptionKind::testsLeftOut, "testsLeftOut",
      "rows whose %c says %t (previews, tests, people who do not belong) are left out"},
     {AssumptionKind::partialKept, "partialKept", "%b rows whose %c says \"%t\" are kept"},
     {AssumptionKind::kindsGuessed, "kindsGuessed",
      "the kinds of the touchpoints are guessed by their names; service: %t"},
     {AssumptionKind::questionOverall, "questionOverall", "the question \"%t\" (%b) is taken as the overall score"},
     {AssumptionKind::onlyRating, "onlyRating", "%c is the only rating and taken as the overall score"},
     {AssumptionKind::weightsEmpty, "weightsEmpty", "%b answers have no weight in %c and count nothing"},
     {AssumptionKind::timesUnread, "timesUnread", "%c is read as %t; %b of its values are not written like that"},
     {AssumptionKind::failureCut, "failureCut",
      "nothing says which answers are failures; taken: %t on %b (%c). Give failure in a mapping to set another cut"},
     {AssumptionKind::blankNotReached, "blank_not_reached",
      "%t blank answers are taken for \"not reached\"; taken for \"no answer\" they would leave %b responses out of "
      "the "
      "drag model (not_met in a mapping says what \"not reached\" looks like)"},
     {AssumptionKind::notApplicable, "not_applicable",
      "%b answers say that it did not apply (%t): taken for \"not reached\""},
     {AssumptionKind::dontKnow, "dont_know",
      "%c answers say \"don't know\", \"refused\" or the like (%t): taken for \"not reached\" too; taken for \"no "
      "answer\" "
      "they would leave %b responses out of the drag model (not_met in a mapping tells the two apart)"},
     {AssumptionKind::openQuestions, "openQuestions",
      "the answers to %t are words of people, and no scores; they become comments where rows become responses"},
     {AssumptionKind::sliderScale, "sliderScale",
      "%c holds whole numbers all over %t beside ratings; taken as a slider"},
     {AssumptionKind::decimalMark, "decimalMark",
      "%c: \"%b\" is read as %t, as its column tells; with the other mark it would be %o (decimals in a mapping "
      "turns it round)"},
     {AssumptionKind::decimalMarkOpen, "decimalMarkOpen",
      "%c: nothing in the column tells whether \"%b\" is %t or %o; taken as %t (decimals in a mapping says it)"},
     {AssumptionKind::decimalMarkLater, "decimalMarkLater",
      "%c: \"%b\" is read as %t, as line %o tells; the first rows did not (decimals in a mapping turns it round)"},
     {AssumptionKind::decimalMarkSaid, "decimalMarkSaid",
      "%c is read with \"%t\" before fractions, as the mapping says; line %o (%b) is written otherwise"},
     {AssumptionKind::maybeRating, "maybeRating",
      "%c holds %b beside ratings from %t: is it one, too? Nothing tells; left out (touchpoints in a mapping takes "
      "it)"},
     {AssumptionKind::whoOpen, "whoOpen",
      "%c: are \"%b\" and the like people who answered, or shops, products or the like? Nothing tells; not taken for "
      "people, so whether some answers come from the same customer is not known (respondent in a mapping says it)"},
     {AssumptionKind::answeredAgain, "answeredAgain",
      "somebody answered a question again, without another day: %t further responses are taken to be of another time"},
     {AssumptionKind::unknownPhrase, "unknownPhrase",
      "%c: what does \"%t\" mean? It stands in %b of the first rows and is no answer of the scale; taken for no "
      "answer, so for \"not reached\" (missing, not_met or words in a mapping say what it is)"},
     {AssumptionKind::otherScores, "otherScores",
      "%c tells scores of several kinds apart; only those of %t are taken, those of %b are left out (rows in a mapping "
      "takes others: import each kind by itself)"},
     {AssumptionKind::laterRows, "laterRows",
      "%c is read as %t, because rows further down do not fit what the first rows showed (%b)"},
     {AssumptionKind::answersAsDays, "answersAsDays",
      "%c: %t stand in %b cells and may have been answers such as 5-3 or 3/5, of which spreadsheet programs make days "
      "without a year; if so, export it as text, or say what they are in a mapping"},
     {AssumptionKind::sameMonth, "sameMonth",
      "%t figures are of a touchpoint, metric and period that another row has, too: taken together by the number of "
      "cases where each row gives it, else the last row counts"},
     {AssumptionKind::spelledTimes, "spelledTimes", "%c: \"%b\" is read as %t %o"},
     {AssumptionKind::npsGroups, "npsGroups",
      "%c tells groups of a recommendation and no scores; taken: %t. The NPS is right, means are not (scale in a "
      "mapping sets other scores)"},
     {AssumptionKind::rowsLeftOut, "rowsLeftOut", "%b rows are left out for what %c says: %t (rows in a mapping)"},
     {AssumptionKind::scoresLeftOut, "scoresLeftOut",
      "%b answers in %c are left out, because %o says that they are of another kind: %t (rows in a mapping)"},
     {AssumptionKind::rowsStaySingle, "rowsStaySingle",
      "%c tells scores of several kinds apart, so rows do not become responses: the answers to %t give no comments and "
      "no overall score"},
     {AssumptionKind::wholeFigures, "wholeFigures",
      "%c: the figures of %t are taken; those of %b are parts of them and left out (rows in a mapping takes others)"},
     {AssumptionKind::groupsOfFigures, "groupsOfFigures",
      "%c tells apart figures of the same touchpoint, metric and period (%b): are they parts that belong together? "
      "Nothing tells; put together (rows in a mapping takes one of them)"},
     {AssumptionKind::spelledTimesOpen, "spelledTimesOpen",
      "%c: is \"%b\" %t or %o? Nothing tells for sure whether its parts are hours and minutes or minutes and seconds; "
      "taken as the former (times in a mapping says it: hh:mm or mm:ss)"}}};

template <class Table, class Member, class Key> const auto& entryOf(const Table& table, Key key, Member member) {
  for (const auto& entry : table)
    if (entry.*member == key)
      return entry;
  return table.back();
}

std::string filled(std::string text, std::string_view mark, const std::string& value) {
  for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size()))
    text.replace(at, mark.size(), value);
  return text;
}

} // namespace

std::string_view nameOf(ColumnRole role) {
  return entryOf(roles, role, &RoleText::role).name;
}

std::string_view nameOf(RoleReason reason) {
  return entryOf(reasons, reason, &ReasonText::reason).name;
}

std::string_view nameOf(AssumptionKind kind) {
  return entryOf(assumptions, kind, &AssumptionText::kind).name;
}

std::string sentenceOf(const ColumnReading& column) {
  std::string text = std::string(entryOf(roles, column.role, &RoleText::role).text) + ": " +
                     entryOf(reasons, column.reason, &ReasonText::reason).text;
  if (column.runnerUp)
    text += std::string("; could also be ") + entryOf(roles, *column.runnerUp, &RoleText::role).text;
  return text;
}

std::string sentenceOf(const Assumption& assumption) {
  std::string text = entryOf(assumptions, assumption.kind, &AssumptionText::kind).text;
  text = filled(std::move(text), "%t", assumption.taken.empty() ? "none" : assumption.taken);
  text = filled(std::move(text), "%b", assumption.because);
  text = filled(std::move(text), "%o", assumption.otherwise);
  return filled(std::move(text), "%c", assumption.column);
}

} // namespace throughline::data
