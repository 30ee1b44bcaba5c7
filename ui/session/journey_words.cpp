#include "ui/session/journey_words.h"

#include "ui/session/count_words.h"
#include "ui/session/numbers.h"
#include "ui/session/vocabulary_words.h"

#include <QCoreApplication>

namespace throughline::ui {
namespace {

using exchange::RemarkCode;

struct JourneyWords {
  Q_DECLARE_TR_FUNCTIONS(JourneyWords)
};

/// What a remark is about: its place in the list of codes.
enum class About { text, structure, events };

About aboutOf(RemarkCode code) {
  if (code <= RemarkCode::lineIgnored)
    return About::text;
  return code >= RemarkCode::eventsRead && code <= RemarkCode::recordRejected ? About::events : About::structure;
}

/// Remarks on single lines of text; empty for the others.
QString textRemark(RemarkCode code) {
  switch (code) {
  case RemarkCode::colonInSection: return JourneyWords::tr("A colon in a section was kept: %1");
  case RemarkCode::semicolonKept: return JourneyWords::tr("A semicolon was kept as text: %1");
  case RemarkCode::hashKept: return JourneyWords::tr("A # was kept as text: %1");
  case RemarkCode::percentKept: return JourneyWords::tr("Percent signs were kept as text: %1");
  case RemarkCode::colonInName: return JourneyWords::tr("The score was found further right; the name is: %1");
  case RemarkCode::colonInActor: return JourneyWords::tr("An actor's name with a colon was kept whole: %1");
  case RemarkCode::commentCut: return JourneyWords::tr("A comment was cut off: %1");
  case RemarkCode::scoreMissing: return JourneyWords::tr("There is no score: %1");
  case RemarkCode::scoreNotANumber: return JourneyWords::tr("The score is not a number: %1");
  case RemarkCode::scoreOutsideScale: return JourneyWords::tr("The score is outside 1 to 5 and stands as a number: %1");
  case RemarkCode::scoreRounded: return JourneyWords::tr("The score was rounded: %1");
  case RemarkCode::scoresRescaled: return JourneyWords::tr("All scores were brought to 1 to 5: %1");
  case RemarkCode::titleEmpty: return JourneyWords::tr("The title is empty.");
  case RemarkCode::titleIsATouchpoint: return JourneyWords::tr("Read as a touchpoint, not as a heading: %1");
  case RemarkCode::sectionEmpty: return JourneyWords::tr("The section has no name.");
  case RemarkCode::nameMissing: return JourneyWords::tr("The touchpoint has no name.");
  case RemarkCode::actorEmptyDropped: return JourneyWords::tr("An empty actor was dropped.");
  case RemarkCode::actorDoubledDropped: return JourneyWords::tr("An actor was named twice: %1");
  case RemarkCode::fullWidthColon: return JourneyWords::tr("A full-width colon was read as a colon.");
  case RemarkCode::braceNotClosed: return JourneyWords::tr("A brace is not closed.");
  case RemarkCode::lineTooLong: return JourneyWords::tr("The line is too long and was left out.");
  case RemarkCode::lineIgnored: return JourneyWords::tr("Nothing could be read here: %1");
  default: return {};
  }
}

/// Remarks on what our own lines, guesses and XML gave; empty for the others.
QString structureRemark(RemarkCode code) {
  switch (code) {
  case RemarkCode::ownLineUnreadable:
    return JourneyWords::tr("A line of Throughline is damaged; the visible text counts: %1");
  case RemarkCode::ownLineLeftOver: return JourneyWords::tr("A line of Throughline belongs to a task that is gone: %1");
  case RemarkCode::handEditTaken: return JourneyWords::tr("The text was changed by hand and counts: %1");
  case RemarkCode::kindGuessed:
    return JourneyWords::tr(
        "Which touchpoints are service is a guess from words and actors (service: %1); please check.");
  case RemarkCode::stagesGuessed:
    return JourneyWords::tr(
        "The log names no stages: that there are %1, and where each begins, is a guess from when its "
        "activities come; please check.");
  case RemarkCode::columnNamed:
    return JourneyWords::tr(
        "What has no name in a table is kept under the name of its place, a letter for a column and a number for a "
        "row: %1");
  case RemarkCode::actorsGuessed:
    return JourneyWords::tr("Who is a persona and who the company is a guess; personas: %1");
  case RemarkCode::xmlBroken: return JourneyWords::tr("The XML breaks off here and was read as far as it goes: %1");
  case RemarkCode::textNotEscaped: return JourneyWords::tr("A sign that XML reserves was read as text.");
  case RemarkCode::actorUnknown: return JourneyWords::tr("No actor has this reference: %1");
  case RemarkCode::phaseUnknown: return JourneyWords::tr("No phase has this reference: %1");
  case RemarkCode::ratingNotANumber: return JourneyWords::tr("The rating is not a number: %1");
  case RemarkCode::rowExcluded: return JourneyWords::tr("The file says not to include this: %1");
  case RemarkCode::journeyEmpty: return JourneyWords::tr("The journey is empty: %1");
  case RemarkCode::tableRead: return JourneyWords::tr("A table was read as touchpoints: %1");
  case RemarkCode::diagramOther: return JourneyWords::tr("A diagram that is no journey was left out: %1");
  case RemarkCode::nodeEmpty: return JourneyWords::tr("There is nothing in it, so it was left out.");
  case RemarkCode::leftOut: return JourneyWords::tr("A map has no place for this, so it was left out: %1");
  case RemarkCode::textCut: return JourneyWords::tr("The text was too long and was cut: %1");
  case RemarkCode::nestingFolded: return JourneyWords::tr("Deeper levels became notes: %1");
  case RemarkCode::keyUnknown: return JourneyWords::tr("This key is not known: %1");
  case RemarkCode::linkDropped: return JourneyWords::tr("A link led nowhere and was dropped: %1");
  case RemarkCode::personaFilled:
    return JourneyWords::tr("A persona of this name is here already; what it did not say yet came in: %1");
  case RemarkCode::personaTextsKept:
    return JourneyWords::tr("A persona of this name is here already and says something else; yours stays: %1");
  case RemarkCode::personaPhotoKept:
    return JourneyWords::tr("A persona of this name has another photo here; yours stays: %1");
  case RemarkCode::idRenewed: return JourneyWords::tr("It is in the workspace already and came in as a copy: %1");
  default: return {};
  }
}

/// "9, 46138" and "10 / 100" hold two numbers.
QString twoNumbers(const QString& pattern, const std::string& value, QLatin1Char between) {
  const auto parts = QString::fromStdString(value).split(between);
  return pattern.arg(countText(parts.value(0).toLongLong()), countText(parts.value(1).toLongLong()));
}

QString casesRead(const std::string& value) {
  const auto parts = QString::fromStdString(value).split(QLatin1Char(','));
  const auto count = [&parts](qsizetype place) { return pluralCount(parts.value(place).toLongLong()); };
  return JourneyWords::tr("Read: %1 with %2.", "cases with events")
      .arg(JourneyWords::tr("%Ln cases", nullptr, count(0)), JourneyWords::tr("%Ln events", "with so many", count(1)));
}

QString eventRemark(const exchange::Remark& remark) {
  switch (remark.code) {
  case RemarkCode::eventsRead: return casesRead(remark.value);
  case RemarkCode::activitiesFolded: return JourneyWords::tr("Rare activities were left out: %1");
  case RemarkCode::variantsFolded:
    return twoNumbers(JourneyWords::tr("%1 different ways through the journey, of %2 cases, are drawn as one."),
                      remark.value, QLatin1Char('/'));
  case RemarkCode::repeatsFolded: return JourneyWords::tr("Repeated events that are drawn once: %1");
  case RemarkCode::transitionsLeftOut:
    return JourneyWords::tr("Events that are no contact of the customer and were not counted: %1");
  case RemarkCode::timeFormatGuessed:
    return JourneyWords::tr("Day and month could change places; the times were read as %1. A mapping can say it.");
  case RemarkCode::startsFolded: return JourneyWords::tr("Start events that are drawn together with their end: %1");
  case RemarkCode::timeUnreadable: return JourneyWords::tr("Events without a readable time: %1");
  case RemarkCode::eventUnnamed: return JourneyWords::tr("Events without a name: %1");
  case RemarkCode::activityColumnGuessed: return JourneyWords::tr("The activity was taken from: %1");
  case RemarkCode::recordRejected: return JourneyWords::tr("A record was rejected: %1");
  default: return {};
  }
}

} // namespace

QString remarkText(const exchange::Remark& remark) {
  const auto about = aboutOf(remark.code);
  auto text = about == About::text        ? textRemark(remark.code)
              : about == About::structure ? structureRemark(remark.code)
                                          : eventRemark(remark);
  auto value = QString::fromStdString(remark.value).simplified();
  if (about == About::events) {
    bool isCount = false;
    if (const auto count = value.toLongLong(&isCount); isCount)
      value = countText(count);
  }
  if (value.isEmpty())
    text.replace(QStringLiteral(": %1"), QStringLiteral("."));
  return text.contains(QLatin1String("%1")) ? text.arg(value) : text;
}

QString sentence(const exchange::Remark& remark) {
  const auto text = remarkText(remark);
  if (remark.line > 0 && remark.column > 0)
    return JourneyWords::tr("Line %1, column %2: %3")
        .arg(QString::number(remark.line), QString::number(remark.column), text);
  return remark.line > 0 ? JourneyWords::tr("Line %1: %2").arg(QString::number(remark.line), text) : text;
}

exchange::Words journeyWords() {
  exchange::Words words;
  words.map = JourneyWords::tr("Imported journey").toStdString();
  words.stage = JourneyWords::tr("Journey").toStdString();
  words.touchpointLane = word(model::LaneType::touchpoints).toStdString();
  words.curveLane = emotionLaneTitle().toStdString();
  words.actorsLane = JourneyWords::tr("Actors").toStdString();
  words.scoreLane = JourneyWords::tr("Score in the file").toStdString();
  words.shareLane = JourneyWords::tr("Share of cases").toStdString();
  words.waitLane = JourneyWords::tr("Median wait until the next").toStdString();
  words.repeatLane = JourneyWords::tr("Repeated or reopened").toStdString();
  words.receiverLane = JourneyWords::tr("What the receiver does").toStdString();
  words.experienceLane = JourneyWords::tr("Experience").toStdString();
  words.timeLane = JourneyWords::tr("Time").toStdString();
  words.categoryLane = JourneyWords::tr("Category").toStdString();
  words.phaseLane = JourneyWords::tr("About the stage").toStdString();
  words.detailsLane = JourneyWords::tr("Details").toStdString();
  words.notesLane = JourneyWords::tr("Notes").toStdString();
  words.goal = JourneyWords::tr("Goal").toStdString();
  for (std::size_t kind = 0; kind < words.noteKinds.size(); ++kind)
    words.noteKinds[kind] = word(static_cast<model::NoteKind>(kind)).toStdString();
  words.customer = word(model::Initiator::customer).toStdString();
  words.company = word(model::Initiator::company).toStdString();
  words.partner = word(model::Initiator::partner).toStdString();
  words.other = word(model::Initiator::other).toStdString();
  words.hours = JourneyWords::tr("h").toStdString();
  words.days = JourneyWords::tr("d").toStdString();
  words.minutes = JourneyWords::tr("min").toStdString();
  words.repeated = JourneyWords::tr("Repeated in").toStdString();
  words.reopened = JourneyWords::tr("Reopened in").toStdString();
  return words;
}

} // namespace throughline::ui
