#include "ui/session/show_words.h"

#include "core/insight/shown.h"
#include "core/model/frontstage.h"
#include "core/model/look_up.h"
#include "ui/session/count_words.h"
#include "ui/session/insight_words.h"
#include "ui/session/numbers.h"
#include "ui/session/unit_words.h"
#include "ui/session/vocabulary_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace throughline::ui {
namespace {

struct ShowWords {
  Q_DECLARE_TR_FUNCTIONS(ShowWords)
};

using present::SlideLine;
using present::StepKind;
using present::StepText;

constexpr std::size_t mostQuotes = 4;

QString text(const std::string& bytes) {
  return QString::fromStdString(bytes).simplified();
}

SlideLine line(const QString& words, const QString& aside = {}, std::optional<model::Kind> sign = {}) {
  return {.text = words.toStdString(), .aside = aside.toStdString(), .sign = sign};
}

const insight::TouchpointFigures* figuresOf(const insight::Analysis& analysis, model::TouchpointId touchpoint) {
  const auto found = std::ranges::find(analysis.touchpoints, touchpoint, &insight::TouchpointFigures::touchpoint);
  return found == analysis.touchpoints.end() ? nullptr : &*found;
}

const insight::TouchpointDrag* dragOf(const insight::Analysis& analysis, model::TouchpointId touchpoint) {
  const auto& drag = insight::headline(analysis);
  const auto found = std::ranges::find(drag.touchpoints, touchpoint, &insight::TouchpointDrag::touchpoint);
  return drag.refused || found == drag.touchpoints.end() ? nullptr : &*found;
}

QString titleOf(const model::JourneyMap& map, model::TouchpointId touchpoint) {
  const auto* found = model::findTouchpoint(map, touchpoint);
  return found == nullptr ? QString() : text(found->title);
}

/// "3.4 of 1 to 5, higher is better (3.2 to 3.6), n = 544"
QString scoreOf(const insight::TouchpointFigures& figures) {
  if (!figures.mean)
    return ShowWords::tr("n = %1, too few for a figure").arg(countText(figures.n));
  return ShowWords::tr("%1 on the scale %2, n = %3")
      .arg(estimateText(*figures.mean), scaleText(figures.scale), countText(figures.n));
}

/// What is known of how it is at a touchpoint: measured, or drawn by hand and said to be.
QString standingOf(const model::Touchpoint& touchpoint, const insight::Analysis& analysis) {
  if (const auto* figures = figuresOf(analysis, touchpoint.id); figures != nullptr && figures->n > 0)
    return scoreOf(*figures);
  if (touchpoint.emotion)
    return ShowWords::tr("%1, assumed: nothing was measured here").arg(emotionWord(*touchpoint.emotion));
  return ShowWords::tr("nothing was measured here");
}

QString overviewSays(const ShowSubject& subject) {
  int services = 0;
  const auto touchpoints = model::frontstageOf(subject.map);
  for (const auto* touchpoint : touchpoints)
    services += touchpoint->kind == model::Kind::service ? 1 : 0;
  const auto all = static_cast<int>(touchpoints.size());
  QString says =
      mapSize(subject.map.details->state, static_cast<int>(subject.map.stages.size()), all - services, services);
  if (!subject.filters.isEmpty())
    says = ShowWords::tr("Only a part of the feedback is shown: %1.").arg(subject.filters.join(QStringLiteral("; "))) +
           QLatin1Char(' ') + says;
  return says;
}

QString stageSays(const present::Step& step, const ShowSubject& subject) {
  const QString count = ShowWords::tr("%n touchpoints", nullptr, static_cast<int>(step.touchpoints.size()));
  const auto evidence = insight::evidenceOf(subject.analysis);
  const insight::CardEvidence* lowest = nullptr;
  QString title;
  for (const auto id : step.touchpoints) {
    const auto found = evidence.cards.find(id);
    if (found == evidence.cards.end() || !found->second.score ||
        (lowest != nullptr && found->second.score->points >= lowest->score->points))
      continue;
    lowest = &found->second;
    title = titleOf(subject.map, id);
  }
  if (lowest == nullptr)
    return ShowWords::tr("%1; nothing was measured here.").arg(count);
  return ShowWords::tr("%1; lowest here: %2, %3 of 100, n = %4.")
      .arg(count, title, estimateText(*lowest->score), countText(lowest->n));
}

void addNotes(StepText& into, const model::Touchpoint& touchpoint, auto&& wanted) {
  for (const auto& note : touchpoint.notes)
    if (note.kind != model::NoteKind::comment && wanted(note.kind))
      into.lines.push_back(line(text(note.text), word(note.kind)));
}

void addQuotes(StepText& into, const model::Touchpoint& touchpoint) {
  std::size_t quotes = 0;
  for (const auto& note : touchpoint.notes)
    if (note.kind == model::NoteKind::quote && quotes++ < mostQuotes)
      into.lines.push_back(line(ShowWords::tr("“%1”").arg(text(note.text))));
}

void addFailures(StepText& into, const model::Touchpoint& touchpoint, const insight::Analysis& analysis) {
  const auto* figures = figuresOf(analysis, touchpoint.id);
  if (figures == nullptr || !figures->failures)
    return;
  const auto& share = *figures->failures;
  into.lines.push_back(line(ShowWords::tr("%1 of %2 responses failed here: %3")
                                .arg(countText(share.count), countText(share.n), shareText(share)),
                            ShowWords::tr("Counts as a failure: %1").arg(ruleText(figures->rule))));
}

void addDrag(StepText& into, const model::Touchpoint& touchpoint, const insight::Analysis& analysis) {
  if (const auto* drag = dragOf(analysis, touchpoint.id))
    into.lines.push_back(line(ShowWords::tr("Goes with failures: %1").arg(dragText(*drag, analysis.outcome)),
                              gradeSentence(insight::headline(analysis).grade)));
}

StepText lowestText(const present::Step& step, const ShowSubject& subject) {
  StepText result;
  const auto* touchpoint = model::findTouchpoint(subject.map, step.touchpoints.front());
  if (touchpoint == nullptr)
    return result;
  const auto* stage = model::stageOf(subject.map, touchpoint->place.step);
  result.says = ShowWords::tr("%1, in %2: %3.")
                    .arg(text(touchpoint->title), stage == nullptr ? QString() : text(stage->title),
                         standingOf(*touchpoint, subject.analysis))
                    .toStdString();
  addNotes(result, *touchpoint, [](model::NoteKind kind) { return kind == model::NoteKind::painPoint; });
  if (!touchpoint->owner.empty())
    result.lines.push_back(line(ShowWords::tr("Owner: %1").arg(text(touchpoint->owner))));
  return result;
}

StepText evidenceText(const present::Step& step, const ShowSubject& subject) {
  StepText result;
  const auto* touchpoint = model::findTouchpoint(subject.map, step.touchpoints.front());
  if (touchpoint == nullptr)
    return result;
  const auto* figures = figuresOf(subject.analysis, touchpoint->id);
  const bool measured = figures != nullptr && figures->n > 0;
  result.says =
      (measured ? ShowWords::tr("%1: %2.").arg(text(touchpoint->title), evidenceWord(figures->evidence))
                : ShowWords::tr("%1: nobody was asked; the curve is drawn by hand.").arg(text(touchpoint->title)))
          .toStdString();
  if (measured)
    result.lines.push_back(line(ShowWords::tr("Score: %1").arg(scoreOf(*figures))));
  addFailures(result, *touchpoint, subject.analysis);
  addDrag(result, *touchpoint, subject.analysis);
  addQuotes(result, *touchpoint);
  return result;
}

StepText whatIfText(const present::Step& step, const ShowSubject& subject) {
  StepText result;
  result.says =
      ShowWords::tr("If the failures are the cause and all vanish. Each by itself: gains must not be added up.")
          .toStdString();
  for (const auto id : step.touchpoints) {
    const auto* drag = dragOf(subject.analysis, id);
    if (drag == nullptr)
      continue;
    const auto gain = insight::asShown(drag->fixOnly, subject.analysis.outcome);
    result.lines.push_back(
        line(ShowWords::tr("%1: about +%2").arg(text(drag->title), withUnit(gain, unitName(subject.analysis.outcome))),
             ShowWords::tr("%1 of %2 responses failed here. %3.")
                 .arg(countText(drag->failed), countText(drag->reached), word(drag->label)),
             drag->kind));
  }
  return result;
}

QString placeOf(const present::HungNote& hung, const model::JourneyMap& map) {
  const auto* touchpoint = hung.touchpoint ? model::findTouchpoint(map, *hung.touchpoint) : nullptr;
  const auto* stage = model::findStage(map, hung.stage);
  QString place = touchpoint != nullptr ? text(touchpoint->title) : stage == nullptr ? QString() : text(stage->title);
  if (hung.note.votes > 0)
    place += QStringLiteral(" · ") + ShowWords::tr("%n votes", nullptr, hung.note.votes);
  if (touchpoint != nullptr && !touchpoint->owner.empty())
    place += QStringLiteral(" · ") + ShowWords::tr("Owner: %1").arg(text(touchpoint->owner));
  return place;
}

StepText hungText(const std::vector<present::HungNote>& notes, const model::JourneyMap& map) {
  StepText result;
  for (const auto& hung : notes) {
    const auto* touchpoint = hung.touchpoint ? model::findTouchpoint(map, *hung.touchpoint) : nullptr;
    result.lines.push_back(line(text(hung.note.text), placeOf(hung, map),
                                touchpoint == nullptr ? std::nullopt : std::optional(touchpoint->kind)));
  }
  return result;
}

StepText opportunitiesText(const ShowSubject& subject) {
  const auto notes = present::opportunitiesOf(subject.map);
  StepText result = hungText(notes, subject.map);
  result.says = ShowWords::tr("%n proposals on the map, most votes first.", nullptr, static_cast<int>(notes.size()))
                    .toStdString();
  return result;
}

/// "Jo Bakker · due 3 Mar 2027 · Open · about +2.1 points expected"
QString actionAside(const model::Action& action, const ShowSubject& subject) {
  QStringList parts;
  if (!action.owner.empty())
    parts << text(action.owner);
  if (action.due)
    parts << ShowWords::tr("due %1").arg(dateText(*action.due));
  parts << word(action.status);
  if (action.expectedGain) {
    const QString gain = withUnit(*action.expectedGain, 1, unitName(subject.analysis.outcome));
    parts << (action.gainSource == model::GainSource::typedByHand
                  ? ShowWords::tr("+%1 expected, typed by hand").arg(gain)
                  : ShowWords::tr("about +%1, if the failures are the cause").arg(gain));
  }
  return parts.join(QStringLiteral(" · "));
}

StepText actionsText(const ShowSubject& subject) {
  const auto decisions = present::decisionsOf(subject.map);
  StepText result = hungText(decisions, subject.map);
  std::vector<SlideLine> actions;
  for (const auto& action : subject.map.actions) {
    const auto* touchpoint = action->touchpoint ? model::findTouchpoint(subject.map, *action->touchpoint) : nullptr;
    actions.push_back(line(text(action->title), actionAside(*action, subject),
                           touchpoint == nullptr ? std::nullopt : std::optional(touchpoint->kind)));
  }
  result.lines.insert(result.lines.begin(), actions.begin(), actions.end());
  QStringList says;
  if (!actions.empty())
    says << ShowWords::tr("%n actions.", nullptr, static_cast<int>(actions.size()));
  if (!decisions.empty())
    says << ShowWords::tr("%n decisions taken.", nullptr, static_cast<int>(decisions.size()));
  result.says = says.join(QLatin1Char(' ')).toStdString();
  return result;
}

StepText wordsOf(const present::Step& step, const ShowSubject& subject) {
  StepText result;
  switch (step.key.kind) {
  case StepKind::overview: result.says = overviewSays(subject).toStdString(); return result;
  case StepKind::stage: result.says = stageSays(step, subject).toStdString(); return result;
  case StepKind::lowestPoint: return lowestText(step, subject);
  case StepKind::evidence: return evidenceText(step, subject);
  case StepKind::drag: result.says = findingSentence(subject.analysis).toStdString(); return result;
  case StepKind::whatIf: return whatIfText(step, subject);
  case StepKind::opportunities: return opportunitiesText(subject);
  case StepKind::actions: return actionsText(subject);
  }
  return result;
}

QString sampleOf(const insight::Analysis& analysis) {
  if (analysis.responses <= 0)
    return ShowWords::tr("no feedback");
  const QString n = ShowWords::tr("n = %1").arg(countText(analysis.responses));
  return analysis.respondents <= 0 || !insight::knowsCustomers(analysis)
             ? n
             : ShowWords::tr("%1 (%Ln customers)", nullptr, pluralCount(analysis.respondents)).arg(n);
}

/// What stands around every step.
void addFrame(StepText& into, const ShowSubject& subject) {
  into.basis = basisText(subject).toStdString();
  into.oneOfSeveral = ShowWords::tr("%1 (%2 of %3)").toStdString();
}

} // namespace

QString stepName(const present::StepKey& key, const model::JourneyMap& map) {
  switch (key.kind) {
  case StepKind::overview: return ShowWords::tr("Overview");
  case StepKind::stage: {
    const auto* stage = key.stage ? model::findStage(map, *key.stage) : nullptr;
    return stage == nullptr ? QString() : text(stage->title);
  }
  case StepKind::lowestPoint: return ShowWords::tr("The lowest point");
  case StepKind::evidence: return ShowWords::tr("What that stands on");
  case StepKind::drag: return ShowWords::tr("Where failures go with a lower score");
  case StepKind::whatIf: return ShowWords::tr("What if they were gone");
  case StepKind::opportunities: return ShowWords::tr("Opportunities");
  case StepKind::actions: return ShowWords::tr("Decisions and actions");
  }
  return {};
}

StepText stepText(const present::Step& step, const ShowSubject& subject) {
  StepText result = wordsOf(step, subject);
  result.title =
      (step.key.kind == StepKind::overview ? text(subject.map.details->title) : stepName(step.key, subject.map))
          .toStdString();
  addFrame(result, subject);
  return result;
}

StepText touchpointText(model::TouchpointId id, const ShowSubject& subject) {
  StepText result;
  const auto* touchpoint = model::findTouchpoint(subject.map, id);
  if (touchpoint == nullptr)
    return result;
  result.title = text(touchpoint->title).toStdString();
  result.says = standingOf(*touchpoint, subject.analysis).toStdString();
  addFrame(result, subject);
  addFailures(result, *touchpoint, subject.analysis);
  addDrag(result, *touchpoint, subject.analysis);
  addNotes(result, *touchpoint, [](model::NoteKind kind) { return kind != model::NoteKind::quote; });
  addQuotes(result, *touchpoint);
  return result;
}

QString mapSize(model::MapState state, int stages, int proactive, int services) {
  return ShowWords::tr("%1: %2, %3, %4.")
      .arg(word(state), ShowWords::tr("%n stages", nullptr, stages),
           ShowWords::tr("%n proactive touchpoints", nullptr, proactive),
           ShowWords::tr("%n service touchpoints", nullptr, services));
}

QString basisText(const ShowSubject& subject) {
  QStringList parts{sampleOf(subject.analysis), periodInLetters(subject.analysis.first, subject.analysis.last)};
  if (!subject.filters.isEmpty())
    parts << ShowWords::tr("Filter: %1").arg(subject.filters.join(QStringLiteral("; ")));
  parts.removeAll(QString());
  return parts.join(QStringLiteral(" · "));
}

QString speakerNotesOf(const present::Step& step, const model::JourneyMap& map) {
  QStringList notes;
  for (const auto id : step.touchpoints)
    if (const auto* touchpoint = model::findTouchpoint(map, id);
        touchpoint != nullptr && !touchpoint->speakerNotes.empty())
      notes << text(touchpoint->title) + QLatin1Char('\n') + QString::fromStdString(touchpoint->speakerNotes);
  return notes.join(QStringLiteral("\n\n"));
}

QString periodInLetters(const std::optional<Date>& first, const std::optional<Date>& last) {
  if (!first && !last)
    return {};
  if (!first || !last || *first == *last)
    return dateText(first ? *first : *last);
  return ShowWords::tr("%1 to %2").arg(dateText(*first), dateText(*last));
}

} // namespace throughline::ui
