#include "ui/session/reading_words.h"
#include "ui/session/count_words.h"
#include "ui/session/numbers.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace throughline::ui {
namespace {

struct ReadingWords {
  Q_DECLARE_TR_FUNCTIONS(ReadingWords)
};

/// A scale ("1 to 5") or a failure cut ("2 or less") as a reading spells it, in the words of the window.
QString inWords(const QString& spelled) {
  static const QRegularExpression cut(QStringLiteral("^(\\S+) or (less|more)$"));
  static const QRegularExpression scale(QStringLiteral("^(\\S+) to (\\S+)$"));
  if (const auto match = cut.match(spelled); match.hasMatch())
    return (match.captured(2) == QLatin1String("less") ? ReadingWords::tr("%1 or less")
                                                       : ReadingWords::tr("%1 or more"))
        .arg(match.captured(1));
  if (const auto match = scale.match(spelled); match.hasMatch())
    return ReadingWords::tr("%1 to %2").arg(match.captured(1), match.captured(2));
  return spelled;
}

} // namespace

QString roleWord(data::ColumnRole role) {
  switch (role) {
  case data::ColumnRole::respondent: return ReadingWords::tr("Respondent");
  case data::ColumnRole::responseId: return ReadingWords::tr("Answer's own id");
  case data::ColumnRole::time: return ReadingWords::tr("Date or time");
  case data::ColumnRole::overall: return ReadingWords::tr("Overall score");
  case data::ColumnRole::touchpoint: return ReadingWords::tr("Touchpoint score");
  case data::ColumnRole::question: return ReadingWords::tr("Touchpoint name");
  case data::ColumnRole::answer: return ReadingWords::tr("Score");
  case data::ColumnRole::resolved: return ReadingWords::tr("Resolved or not");
  case data::ColumnRole::comment: return ReadingWords::tr("Comment");
  case data::ColumnRole::channel: return ReadingWords::tr("Channel");
  case data::ColumnRole::weight: return ReadingWords::tr("Survey weight");
  case data::ColumnRole::segment: return ReadingWords::tr("Segment");
  case data::ColumnRole::metric: return ReadingWords::tr("Metric");
  case data::ColumnRole::period: return ReadingWords::tr("Period");
  case data::ColumnRole::value: return ReadingWords::tr("Value");
  case data::ColumnRole::base: return ReadingWords::tr("Number of cases");
  case data::ColumnRole::tool: return ReadingWords::tr("Of the survey tool");
  case data::ColumnRole::unused: return ReadingWords::tr("Leave out");
  }
  return {};
}

QString reasonWords(data::RoleReason reason) {
  switch (reason) {
  case data::RoleReason::header: return ReadingWords::tr("its header says so");
  case data::RoleReason::values: return ReadingWords::tr("its values look like it");
  case data::RoleReason::sisters: return ReadingWords::tr("it stands beside columns of the same scale");
  case data::RoleReason::shape: return ReadingWords::tr("the rows have that shape");
  case data::RoleReason::people: return ReadingWords::tr("its header speaks of people, and its values tell them apart");
  case data::RoleReason::mapping: return ReadingWords::tr("the mapping says so");
  case data::RoleReason::empty: return ReadingWords::tr("nothing is in it");
  case data::RoleReason::oneValue: return ReadingWords::tr("it says the same in every row");
  case data::RoleReason::manyTexts: return ReadingWords::tr("it holds too many different texts for a segment");
  case data::RoleReason::codes:
    return ReadingWords::tr("it looks like answers written as codes, and nobody can know which is the best");
  case data::RoleReason::unknownWords: return ReadingWords::tr("nothing tells what its words stand for");
  case data::RoleReason::anotherTime: return ReadingWords::tr("another column says when it was answered");
  case data::RoleReason::anotherComment: return ReadingWords::tr("another column holds the comment");
  case data::RoleReason::anotherId: return ReadingWords::tr("it looks like a running number or an id");
  case data::RoleReason::anotherOverall: return ReadingWords::tr("another column is the overall score");
  case data::RoleReason::otherScale: return ReadingWords::tr("most ratings are on another scale");
  case data::RoleReason::otherNumber: return ReadingWords::tr("it looks like a number that is no rating");
  case data::RoleReason::yesNo: return ReadingWords::tr("it is a yes or no, and no rating");
  case data::RoleReason::toolColumn: return ReadingWords::tr("survey tools add it to every export");
  case data::RoleReason::computed: return ReadingWords::tr("it is worked out from another column");
  case data::RoleReason::enough: return ReadingWords::tr("there are twelve segments already");
  case data::RoleReason::notNamed: return ReadingWords::tr("the mapping does not name it");
  case data::RoleReason::nameLeftOut: return ReadingWords::tr("its touchpoint is left out");
  case data::RoleReason::formulas:
    return ReadingWords::tr("its formulas have no values; save the workbook in a spreadsheet program");
  case data::RoleReason::someFormulas:
    return ReadingWords::tr("some of its formulas have no values; save the workbook in a spreadsheet program");
  case data::RoleReason::daysWithoutYear:
    return ReadingWords::tr(
        "its days without a year may have been answers such as 5-3 before a spreadsheet program: export it as text");
  case data::RoleReason::scoreDates:
    return ReadingWords::tr("it holds days, though its header gives a scale: export it as text");
  case data::RoleReason::dayNotKept: return ReadingWords::tr("survey tools write this day where they keep none");
  }
  return {};
}

namespace {

/// A figure as a reading spells it, as the window writes numbers.
QString figureText(const std::string& spelled) {
  QLocale plain;
  plain.setNumberOptions(QLocale::OmitGroupSeparator); // "1,204" is what is asked about
  return plain.toString(data::numberIn(spelled, data::DecimalSign::point).value_or(0), 'g', 12);
}

QString decimalsSentence(const data::Assumption& assumption) {
  const auto column = QString::fromStdString(assumption.column), because = QString::fromStdString(assumption.because);
  if (assumption.kind == data::AssumptionKind::decimalMarkSaid)
    return ReadingWords::tr("%1 is read with \"%2\" before fractions; line %3 (%4) is written otherwise.")
        .arg(column, QString::fromStdString(assumption.taken), QString::fromStdString(assumption.otherwise), because);
  const auto taken = figureText(assumption.taken), otherwise = figureText(assumption.otherwise);
  if (assumption.kind == data::AssumptionKind::decimalMarkLater)
    return ReadingWords::tr("%1: \"%2\" is read as %3, as line %4 tells; the first rows did not.")
        .arg(column, because, taken, QString::fromStdString(assumption.otherwise));
  return assumption.kind == data::AssumptionKind::decimalMark
             ? ReadingWords::tr("%1: \"%2\" is read as %3, as its column tells; with the other mark it would be %4.")
                   .arg(column, because, taken, otherwise)
             : ReadingWords::tr("%1: is \"%2\" %3 or %4? Nothing in the column tells; taken as %3.")
                   .arg(column, because, taken, otherwise);
}

/// Texts with their counts, a blank cell in words.
QString textsOf(QString counted) {
  return counted.replace(QStringLiteral("\"\""), ReadingWords::tr("nothing"));
}

/// Rows and scores that are not taken, or are though they could be left out.
QString leftOutSentence(const data::Assumption& assumption) {
  const auto column = QString::fromStdString(assumption.column), taken = QString::fromStdString(assumption.taken),
             because = QString::fromStdString(assumption.because);
  switch (assumption.kind) {
  case data::AssumptionKind::otherScores:
    return ReadingWords::tr("%1 tells scores of several kinds apart: only those of %2 are taken, those of %3 are left "
                            "out. Import each kind by itself.")
        .arg(column, taken, because);
  case data::AssumptionKind::rowsStaySingle:
    return ReadingWords::tr("%1 tells scores of several kinds apart, so rows do not become responses: the answers to "
                            "%2 give no comments and no overall score.")
        .arg(column, taken);
  case data::AssumptionKind::rowsLeftOut:
    return ReadingWords::tr("Rows left out for what %1 says: %2 (%3).").arg(column, because, textsOf(taken));
  case data::AssumptionKind::scoresLeftOut:
    return ReadingWords::tr("%1: answers left out, because %2 says that they are of another kind: %3 (%4).")
        .arg(column, QString::fromStdString(assumption.otherwise), because, textsOf(taken));
  case data::AssumptionKind::partialKept:
    return ReadingWords::tr("Rows whose %1 says \"%2\" are kept; there are %3.").arg(column, taken, because);
  default: return {};
  }
}

/// "90 minutes" as core says it, in words: the unit before the figure, so that it need not follow it.
QString figureWithUnit(const std::string& text) {
  const auto said = QString::fromStdString(text);
  const auto figure = said.section(QLatin1Char(' '), 0, 0);
  return said.endsWith(QStringLiteral("minutes")) ? ReadingWords::tr("in minutes %1").arg(figure)
                                                  : ReadingWords::tr("in hours %1").arg(figure);
}

QString timesSentence(const data::Assumption& assumption) {
  const auto column = QString::fromStdString(assumption.column), because = QString::fromStdString(assumption.because),
             taken = QString::fromStdString(assumption.taken);
  if (assumption.kind == data::AssumptionKind::spelledTimesOpen)
    return ReadingWords::tr(
               "%1: is \"%2\" %3, or %4? Nothing tells for sure whether its parts are hours and minutes or minutes "
               "and seconds; taken as the first. \"Times such as 1:30\" of the column says it.")
        .arg(column, because, figureWithUnit(assumption.taken), figureWithUnit(assumption.otherwise));
  const QString parts = assumption.otherwise.ends_with("minutes)")   ? ReadingWords::tr(" (hours and minutes)")
                        : assumption.otherwise.ends_with("seconds)") ? ReadingWords::tr(" (minutes and seconds)")
                                                                     : QString();
  return (assumption.otherwise.starts_with("minutes")
              ? ReadingWords::tr("%1 is counted in minutes: \"%2\" is read as %3%4.")
              : ReadingWords::tr("%1 is counted in hours: \"%2\" is read as %3%4."))
      .arg(column, because, taken, parts);
}

/// What days, groups and figures were taken for that are no scores of an answer.
QString figuresSentence(const data::Assumption& assumption) {
  const auto column = QString::fromStdString(assumption.column), taken = QString::fromStdString(assumption.taken),
             because = QString::fromStdString(assumption.because);
  switch (assumption.kind) {
  case data::AssumptionKind::answersAsDays:
    return ReadingWords::tr("%1: %2 (cells: %3) may have been answers such as 5-3, of which spreadsheet programs make "
                            "days without a year. If so, export it as text.")
        .arg(column, taken, because);
  case data::AssumptionKind::sameMonth:
    return ReadingWords::tr("Figures of a touchpoint, metric and period that another row has, too: %1. Taken together "
                            "by the number of cases where each row gives it, else the last row counts.")
        .arg(taken);
  case data::AssumptionKind::wholeFigures:
    return ReadingWords::tr("%1: the figures of %2 are taken; those of %3 are parts of them and left out.")
        .arg(column, taken, because);
  case data::AssumptionKind::groupsOfFigures:
    return ReadingWords::tr("%1 tells apart figures of the same touchpoint, metric and period (%2): are they parts "
                            "that belong together? Nothing tells; put together.")
        .arg(column, because);
  case data::AssumptionKind::spelledTimes:
  case data::AssumptionKind::spelledTimesOpen: return timesSentence(assumption);
  case data::AssumptionKind::npsGroups:
    return ReadingWords::tr("%1 tells groups of a recommendation and no scores; taken: %2. The NPS is right, means are "
                            "not.")
        .arg(column, taken);
  default: return {};
  }
}

std::int64_t counted(const QString& digits) {
  return digits.toLongLong();
}

/// What was taken for no answer, for words, or for the answers of a slider.
QString answersSentence(const data::Assumption& assumption) {
  const auto column = QString::fromStdString(assumption.column), taken = QString::fromStdString(assumption.taken),
             because = QString::fromStdString(assumption.because);
  switch (assumption.kind) {
  case data::AssumptionKind::blankNotReached:
    return ReadingWords::tr(
               "Reached or not answered? Blank answers taken for \"not reached\": %1. Responses that would be "
               "left out of the drag model if they were taken for \"no answer\": %2.")
        .arg(taken, countText(counted(because)));
  case data::AssumptionKind::notApplicable:
    return ReadingWords::tr("Answers that say that it did not apply: %1 (%2). They are taken for \"not reached\".")
        .arg(because, taken);
  case data::AssumptionKind::dontKnow:
    return ReadingWords::tr(
               "Reached or not answered? Answers that say \"don't know\", \"refused\" or the like: %1 (%2). They "
               "are taken for \"not reached\" too. Responses that would be left out of the drag model if they "
               "were taken for \"no answer\": %3.")
        .arg(column, taken, countText(counted(because)));
  case data::AssumptionKind::openQuestions:
    return ReadingWords::tr("The answers to %1 are words of people, and no scores; they become comments where rows "
                            "become responses.")
        .arg(taken);
  case data::AssumptionKind::unknownPhrase:
    return ReadingWords::tr(
               "%1: what does \"%2\" mean? It is no answer of the scale and stands in %3 of the first rows; "
               "taken for no answer. Write it under Not reached or Not answered.")
        .arg(column, taken, because);
  case data::AssumptionKind::maybeRating:
    return ReadingWords::tr("%1 holds %2 beside ratings from %3: is it one, too? Nothing tells; left out. Choose its "
                            "meaning below to take it.")
        .arg(column, because, inWords(taken));
  case data::AssumptionKind::whoOpen:
    return ReadingWords::tr("%1: are \"%2\" and the like people who answered, or shops, products or the like? Nothing "
                            "tells; whether some answers come from the same customer is not known.")
        .arg(column, because);
  case data::AssumptionKind::answeredAgain:
    return ReadingWords::tr("Somebody answered a question again, without another day. Further responses taken to be of "
                            "another time: %1.")
        .arg(taken);
  case data::AssumptionKind::laterRows:
    return ReadingWords::tr("%1 is read as %2: rows further down do not fit what the first rows showed (%3).")
        .arg(column, taken, because);
  case data::AssumptionKind::sliderScale:
    return ReadingWords::tr("%1 holds whole numbers all over %2 beside ratings; taken as a slider.").arg(column, taken);
  default: return {};
  }
}

} // namespace

QString assumptionSentence(const data::Assumption& assumption) {
  const auto column = QString::fromStdString(assumption.column), taken = QString::fromStdString(assumption.taken),
             because = QString::fromStdString(assumption.because);
  switch (assumption.kind) {
  case data::AssumptionKind::scaleFromSisters:
    return ReadingWords::tr("%1 holds only %2; taken as %3 like the columns beside it.")
        .arg(column, because, inWords(taken));
  case data::AssumptionKind::scaleFromValues:
    return ReadingWords::tr("%1 holds only %2; taken as %3.").arg(column, because, inWords(taken));
  case data::AssumptionKind::direction:
    return taken == QLatin1String("lower")
               ? ReadingWords::tr("%1 (%2): taken as lower is better.").arg(column, inWords(because))
               : ReadingWords::tr("%1 (%2): taken as higher is better.").arg(column, inWords(because));
  case data::AssumptionKind::dayOrMonth:
    return ReadingWords::tr("%1: nothing tells the day from the month in dates such as %2; taken as %3.")
        .arg(column, because, taken);
  case data::AssumptionKind::zeroMissing:
    return ReadingWords::tr("%1: 0 is below the scale %2 and taken for no answer.").arg(column, inWords(because));
  case data::AssumptionKind::codesMissing:
    return ReadingWords::tr("%1: %2 stand beside the scale %3 and are taken for no answers.")
        .arg(column, taken, inWords(because));
  case data::AssumptionKind::wordsSupposed:
    return ReadingWords::tr("%1: not every answer of its scale is there; check the order of its words.").arg(column);
  case data::AssumptionKind::testsLeftOut:
    return ReadingWords::tr("Rows whose %1 says %2 are left out: they are tests, or of people who do not belong.")
        .arg(column, taken);
  case data::AssumptionKind::kindsGuessed:
    return taken.isEmpty()
               ? ReadingWords::tr("The kinds of the touchpoints are guessed by their names; none is service.")
               : ReadingWords::tr("The kinds of the touchpoints are guessed by their names; service: %1.").arg(taken);
  case data::AssumptionKind::questionOverall:
    return ReadingWords::tr("The question \"%1\" (%2) is taken as the overall score.").arg(taken, because);
  case data::AssumptionKind::onlyRating:
    return ReadingWords::tr("%1 is the only rating and taken as the overall score.").arg(column);
  case data::AssumptionKind::weightsEmpty:
    return ReadingWords::tr("%1 is empty in %Ln rows; these answers count nothing.", nullptr,
                            pluralCount(counted(QString::fromStdString(assumption.because))))
        .arg(column);
  case data::AssumptionKind::timesUnread:
    return ReadingWords::tr("%1 is read as %2; values not written like that: %3.").arg(column, taken, because);
  case data::AssumptionKind::failureCut:
    return ReadingWords::tr("Nothing says which answers are failures; taken: %1 on %2 (%3).")
        .arg(inWords(taken), inWords(because), column);
  case data::AssumptionKind::decimalMark:
  case data::AssumptionKind::decimalMarkOpen:
  case data::AssumptionKind::decimalMarkLater:
  case data::AssumptionKind::decimalMarkSaid: return decimalsSentence(assumption);
  default: break;
  }
  for (const auto& sentence : {answersSentence(assumption), leftOutSentence(assumption), figuresSentence(assumption)})
    if (!sentence.isEmpty())
      return sentence;
  return {};
}

QString unusedSentence(const std::vector<data::ColumnReading>& columns) {
  QStringList named;
  for (const auto& column : columns)
    if (column.role == data::ColumnRole::unused || column.role == data::ColumnRole::tool)
      named << ReadingWords::tr("%1 (%2)").arg(QString::fromStdString(column.column), reasonWords(column.reason));
  return named.isEmpty() ? QString() : ReadingWords::tr("Not used: %1.").arg(named.join(ReadingWords::tr("; ")));
}

} // namespace throughline::ui
