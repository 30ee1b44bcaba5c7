#include "core/insight/catalog.h"

#include "core/model/look_up.h"

#include <algorithm>

namespace throughline::insight {
namespace {

constexpr Facts factOfCards = bit(Fact::cards);
constexpr Facts factsOfNames = factOfCards | bit(Fact::titles);
constexpr Facts factsModelled = factsOfNames | bit(Fact::kinds);

/// For each touchpoint what `of` gives, by id.
template <class Of> bool sameOf(const model::JourneyMap& before, const model::JourneyMap& after, Of&& of) {
  return std::ranges::equal(before.touchpoints, after.touchpoints, [&of](const auto& one, const auto& other) {
    return one->id == other->id && of(*one) == of(*other);
  });
}

std::vector<std::optional<model::StageId>> stagesOf(const model::JourneyMap& map) {
  std::vector<std::optional<model::StageId>> stages;
  const model::StagesOfSteps ofSteps(map);
  for (const auto& touchpoint : map.touchpoints) {
    const auto* stage = ofSteps.stageOf(touchpoint->place.step);
    stages.push_back(stage == nullptr ? std::nullopt : std::optional(stage->id));
  }
  return stages;
}

bool sameStages(const model::JourneyMap& before, const model::JourneyMap& after) {
  const bool heads = std::ranges::equal(before.stages, after.stages, [](const auto& one, const auto& other) {
    return one->id == other->id && one->title == other->title;
  });
  return heads && before.touchpoints.size() == after.touchpoints.size() && stagesOf(before) == stagesOf(after);
}

/// Whether the actions are the same, and the notes that they answer stand where they stood.
bool sameActions(const model::JourneyMap& before, const model::JourneyMap& after) {
  const bool byNote = std::ranges::any_of(after.actions, [](const auto& action) { return action->note.has_value(); });
  const auto idsOf = [](const model::Touchpoint& of) {
    std::vector<model::NoteId> ids;
    for (const auto& note : of.notes)
      ids.push_back(note.id);
    return ids;
  };
  return before.actions == after.actions && (!byNote || sameOf(before, after, idsOf));
}

} // namespace

Facts factsOf(Part part) {
  switch (part) {
  case Part::overall:
  case Part::distribution: return 0;
  case Part::segments: return factsModelled;
  case Part::figures:
  case Part::drag:
  case Part::within:
  case Part::range:
  case Part::drivers:
  case Part::whatIf:
  case Part::importancePerformance:
  case Part::recovery:
  case Part::carryOver:
  case Part::periods:
  case Part::trendHalves:
  case Part::pareto:
  case Part::askNext: return factsModelled;
  case Part::actions: return factsModelled | bit(Fact::actions);
  case Part::composition: return factsModelled | bit(Fact::targets);
  case Part::penaltyReward:
  case Part::trend: return factsOfNames;
  case Part::heat: return factOfCards | bit(Fact::stages);
  case Part::stageCurve: return factOfCards | bit(Fact::stages) | bit(Fact::emotions);
  case Part::balance: return factsModelled | bit(Fact::stages) | bit(Fact::answers);
  case Part::goals:
  case Part::metrics: return factsModelled | bit(Fact::targets);
  }
  return ~Facts{0};
}

Facts changedFacts(const model::JourneyMap& before, const model::JourneyMap& after) {
  Facts changed = 0;
  const auto differs = [&](Fact fact, bool same) { changed |= same ? 0 : bit(fact); };
  differs(Fact::cards, sameOf(before, after, [](const model::Touchpoint&) { return true; }));
  differs(Fact::titles, sameOf(before, after, [](const model::Touchpoint& of) { return of.title; }));
  differs(Fact::kinds, sameOf(before, after, [](const model::Touchpoint& of) { return of.kind; }));
  differs(Fact::stages, sameStages(before, after));
  differs(Fact::answers, sameOf(before, after, [](const model::Touchpoint& of) { return of.answers; }));
  differs(Fact::targets,
          before.goals == after.goals && sameOf(before, after, [](const model::Touchpoint& of) { return of.targets; }));
  differs(Fact::actions, sameActions(before, after));
  differs(Fact::emotions, sameOf(before, after, [](const model::Touchpoint& of) { return of.emotion; }));
  return changed;
}

} // namespace throughline::insight
