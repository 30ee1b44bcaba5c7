#include "ui/session/format_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace throughline::ui {
namespace {

using exchange::MapPart;

struct FormatWords {
  Q_DECLARE_TR_FUNCTIONS(FormatWords)
};

QString textOf(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Titles of the formats.
[[maybe_unused]] constexpr std::array translatedTitles{
    QT_TRANSLATE_NOOP("FormatWords", "Mermaid journey"), QT_TRANSLATE_NOOP("FormatWords", "Throughline JSON"),
    QT_TRANSLATE_NOOP("FormatWords", "Throughline map"), QT_TRANSLATE_NOOP("FormatWords", "CJML table"),
    QT_TRANSLATE_NOOP("FormatWords", "Event log (XES)"), QT_TRANSLATE_NOOP("FormatWords", "Event table"),
    QT_TRANSLATE_NOOP("FormatWords", "Outline"),         QT_TRANSLATE_NOOP("FormatWords", "CJML"),
    QT_TRANSLATE_NOOP("FormatWords", "JSON Canvas"),     QT_TRANSLATE_NOOP("FormatWords", "draw.io"),
    QT_TRANSLATE_NOOP("FormatWords", "FreeMind"),        QT_TRANSLATE_NOOP("FormatWords", "OPML")};

/// What is said of the map as a whole and of its stages, lanes and personas; empty for parts of cards.
QString mapPartText(MapPart part, int count) {
  switch (part) {
  case MapPart::scenario: return FormatWords::tr("the scenario of the map");
  case MapPart::goal: return FormatWords::tr("the goal of the map");
  case MapPart::mapOwner: return FormatWords::tr("the owner of the map");
  case MapPart::state: return FormatWords::tr("that the map is a to-be map");
  case MapPart::personas: return FormatWords::tr("%n personas", nullptr, count);
  case MapPart::personaDetails: return FormatWords::tr("%n details of personas", nullptr, count);
  case MapPart::stageNotes: return FormatWords::tr("%n notes on stages", nullptr, count);
  case MapPart::stepTitles: return FormatWords::tr("%n titles of steps", nullptr, count);
  case MapPart::emptySteps: return FormatWords::tr("%n steps without touchpoints", nullptr, count);
  case MapPart::sharedSteps: return FormatWords::tr("that %n touchpoints share a step with another", nullptr, count);
  case MapPart::lanes: return FormatWords::tr("%n lanes", nullptr, count);
  case MapPart::laneTexts: return FormatWords::tr("%n texts in lanes", nullptr, count);
  case MapPart::phases: return FormatWords::tr("the phases of %n stages", nullptr, count);
  case MapPart::laneLooks: return FormatWords::tr("how %n lanes and columns are shown", nullptr, count);
  case MapPart::actions: return FormatWords::tr("%n actions", nullptr, count);
  case MapPart::goals: return FormatWords::tr("%n goals", nullptr, count);
  case MapPart::images: return FormatWords::tr("%n images", nullptr, count);
  case MapPart::emptyStages: return FormatWords::tr("%n stages without touchpoints", nullptr, count);
  case MapPart::sameStages: return FormatWords::tr("%n stages with the title of an earlier one", nullptr, count);
  case MapPart::titleBreaks: return FormatWords::tr("the line breaks in %n titles", nullptr, count);
  case MapPart::textLayout: return FormatWords::tr("the indents and empty lines in %n texts", nullptr, count);
  case MapPart::noteBreaks: return FormatWords::tr("the line breaks in %n notes", nullptr, count);
  case MapPart::votes: return FormatWords::tr("the votes on %n notes", nullptr, count);
  case MapPart::noteAuthors: return FormatWords::tr("who wrote %n notes, and which are resolved", nullptr, count);
  case MapPart::kinds:
  case MapPart::reasons:
  case MapPart::initiators:
  case MapPart::channels:
  case MapPart::components:
  case MapPart::momentsOfTruth:
  case MapPart::emotions:
  case MapPart::failureCodes:
  case MapPart::owners:
  case MapPart::importance:
  case MapPart::speakerNotes:
  case MapPart::notes:
  case MapPart::answers:
  case MapPart::targets:
  case MapPart::expectations:
  case MapPart::responseTargets:
  case MapPart::personaCurves:
  case MapPart::sharedFeedback:
  case MapPart::unsaidEmotions:
  case MapPart::mapLinks: break;
  }
  return {};
}

QString cardPartText(MapPart part, int count) {
  switch (part) {
  case MapPart::kinds: return FormatWords::tr("that %n touchpoints are service", nullptr, count);
  case MapPart::reasons: return FormatWords::tr("the reasons of %n touchpoints", nullptr, count);
  case MapPart::initiators: return FormatWords::tr("who starts %n touchpoints", nullptr, count);
  case MapPart::channels: return FormatWords::tr("the channels of %n touchpoints", nullptr, count);
  case MapPart::components: return FormatWords::tr("the scorecards of %n touchpoints", nullptr, count);
  case MapPart::momentsOfTruth: return FormatWords::tr("%n moments of truth", nullptr, count);
  case MapPart::emotions: return FormatWords::tr("the emotions of %n touchpoints", nullptr, count);
  case MapPart::failureCodes: return FormatWords::tr("the failure codes of %n touchpoints", nullptr, count);
  case MapPart::owners: return FormatWords::tr("the owners of %n touchpoints", nullptr, count);
  case MapPart::importance: return FormatWords::tr("the importance of %n touchpoints", nullptr, count);
  case MapPart::speakerNotes: return FormatWords::tr("the speaker notes of %n touchpoints", nullptr, count);
  case MapPart::notes: return FormatWords::tr("the notes of %n touchpoints", nullptr, count);
  case MapPart::answers: return FormatWords::tr("which problems %n touchpoints answer", nullptr, count);
  case MapPart::targets: return FormatWords::tr("the targets of %n touchpoints", nullptr, count);
  case MapPart::expectations: return FormatWords::tr("the expectations at %n touchpoints", nullptr, count);
  case MapPart::responseTargets: return FormatWords::tr("the response targets of %n touchpoints", nullptr, count);
  case MapPart::personaCurves: return FormatWords::tr("the curves of personas at %n touchpoints", nullptr, count);
  case MapPart::sharedFeedback: return FormatWords::tr("whose feedback %n touchpoints share", nullptr, count);
  case MapPart::unsaidEmotions: return FormatWords::tr("that %n touchpoints have no emotion", nullptr, count);
  case MapPart::mapLinks: return FormatWords::tr("the links of %n touchpoints to other maps", nullptr, count);
  case MapPart::scenario:
  case MapPart::goal:
  case MapPart::mapOwner:
  case MapPart::state:
  case MapPart::personas:
  case MapPart::personaDetails:
  case MapPart::stageNotes:
  case MapPart::stepTitles:
  case MapPart::emptySteps:
  case MapPart::sharedSteps:
  case MapPart::lanes:
  case MapPart::laneTexts:
  case MapPart::phases:
  case MapPart::laneLooks:
  case MapPart::actions:
  case MapPart::goals:
  case MapPart::images:
  case MapPart::votes:
  case MapPart::emptyStages:
  case MapPart::sameStages:
  case MapPart::titleBreaks:
  case MapPart::textLayout:
  case MapPart::noteBreaks:
  case MapPart::noteAuthors: break;
  }
  return {};
}

/// Whether the map itself is all that can be named.
bool isOfMap(MapPart part) {
  return part == MapPart::scenario || part == MapPart::goal || part == MapPart::mapOwner || part == MapPart::state;
}

/// The first few, each once.
QString firstFew(QStringList names) {
  constexpr qsizetype mostNamed = 5;
  names.removeDuplicates();
  if (names.size() <= mostNamed)
    return names.join(QLatin1String(", "));
  const auto more = static_cast<int>(names.size() - mostNamed);
  return FormatWords::tr("%1 and %n more", nullptr, more).arg(names.mid(0, mostNamed).join(QLatin1String(", ")));
}

QString namesIn(const exchange::LostPart& part) {
  QStringList names;
  for (const auto& entry : part.entries)
    names << QString::fromStdString(part.part == MapPart::personas ? entry.value : entry.of);
  return firstFew(names);
}

} // namespace

QString formatTitle(const exchange::Format& format) {
  return QCoreApplication::translate("FormatWords", textOf(format.title).toUtf8().constData());
}

QString formatFilter(const exchange::Format& format) {
  QStringList endings;
  for (const auto ending : format.endings)
    endings << QStringLiteral("*.") + textOf(ending);
  return FormatWords::tr("%1 (%2)").arg(formatTitle(format), endings.join(QLatin1Char(' ')));
}

QString readableEndings() {
  QStringList endings;
  for (const auto* format : exchange::journeyFormats())
    if (format->read != nullptr)
      for (const auto ending : format->endings)
        endings << QStringLiteral("*.") + textOf(ending);
  endings << QStringLiteral("*.gz");
  endings.removeDuplicates();
  return endings.join(QLatin1Char(' '));
}

QString lostText(const exchange::Format& format, const exchange::LostPart& part) {
  const auto count = static_cast<int>(part.entries.size());
  auto what = mapPartText(part.part, count);
  if (what.isEmpty())
    what = cardPartText(part.part, count);
  if (isOfMap(part.part))
    return FormatWords::tr("%1 does not hold %2.").arg(formatTitle(format), what);
  if (part.part == MapPart::unsaidEmotions)
    return FormatWords::tr("%1 does not hold %2; the number in the middle is written: %3.")
        .arg(formatTitle(format), what, namesIn(part));
  return FormatWords::tr("%1 does not hold %2: %3.").arg(formatTitle(format), what, namesIn(part));
}

QString surveyChannelText(const std::vector<std::string>& titles) {
  QStringList names;
  for (const auto& title : titles)
    names << QString::fromStdString(title);
  return FormatWords::tr("The channel of the survey stands for that of %n touchpoints, which name none: %1.", nullptr,
                         static_cast<int>(titles.size()))
      .arg(firstFew(names));
}

} // namespace throughline::ui
