#pragma once

#include "core/insight/analysis.h"
#include "core/present/slide.h"

#include <QString>
#include <QStringList>

/// What a presentation says at each step, in sentences. Used by the screen, the slides on paper and the command line.
namespace throughline::ui {

/// What a presentation is about, with what was filtered in the user's words.
struct ShowSubject {
  const model::JourneyMap& map;
  const insight::Analysis& analysis;
  QStringList filters;
};

/// "Overview", a stage's title, "The lowest point" ...: what a step is called in lists.
QString stepName(const present::StepKey& key, const model::JourneyMap& map);

/// Title, finding, lines and basis of a step.
present::StepText stepText(const present::Step& step, const ShowSubject& subject);

/// The words of one touchpoint close up: its figures and what hangs on it.
present::StepText touchpointText(model::TouchpointId touchpoint, const ShowSubject& subject);

/// "As-is: 5 stages, 9 proactive touchpoints, 5 service touchpoints."
QString mapSize(model::MapState state, int stages, int proactive, int services);

/// "4,120 responses from 3,987 customers · 5 Jan 2026 to 30 Sep 2026 · Filter: ...": stands on every step.
QString basisText(const ShowSubject& subject);

/// The speaker notes of the touchpoints of a step, each under its title.
QString speakerNotesOf(const present::Step& step, const model::JourneyMap& map);

/// "5 Jan 2026 to 30 Sep 2026": months in letters; empty when nothing is known.
QString periodInLetters(const std::optional<Date>& first, const std::optional<Date>& last);

} // namespace throughline::ui
