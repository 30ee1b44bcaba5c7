#include "core/present/steps.h"

#include "core/model/frontstage.h"
#include "core/model/look_up.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <utility>

namespace throughline::present {
namespace {

constexpr std::array<std::pair<StepKind, std::string_view>, 8> kindNames{{{StepKind::overview, "overview"},
                                                                          {StepKind::stage, "stage"},
                                                                          {StepKind::lowestPoint, "lowestPoint"},
                                                                          {StepKind::evidence, "evidence"},
                                                                          {StepKind::drag, "drag"},
                                                                          {StepKind::whatIf, "whatIf"},
                                                                          {StepKind::opportunities, "opportunities"},
                                                                          {StepKind::actions, "actions"}}};
constexpr std::size_t mostWhatIfs = 3;

using Touchpoints = std::vector<model::TouchpointId>;

Touchpoints idsOf(const std::vector<const model::Touchpoint*>& touchpoints) {
  Touchpoints ids;
  for (const auto* touchpoint : touchpoints)
    ids.push_back(touchpoint->id);
  return ids;
}

bool hasLaneText(const model::JourneyMap& map, const model::Stage& stage) {
  return std::ranges::any_of(map.lanes, [&stage](const auto& lane) {
    return std::ranges::any_of(lane->texts, [&stage](const model::LaneText& text) {
      return std::ranges::find(stage.steps, text.step, &model::Step::id) != stage.steps.end();
    });
  });
}

/// Touchpoints whose failures go with a loss that is more than chance, by falling gain.
Touchpoints worthFixing(const insight::Analysis& analysis) {
  auto candidates = insight::headline(analysis).touchpoints;
  std::erase_if(candidates, [](const insight::TouchpointDrag& each) {
    return each.label == insight::Label::unclear || each.fixOnly.points <= 0;
  });
  std::ranges::stable_sort(candidates, std::greater<>(), [](const auto& each) { return each.fixOnly.points; });
  if (candidates.size() > mostWhatIfs)
    candidates.resize(mostWhatIfs);
  Touchpoints ids;
  for (const auto& each : candidates)
    ids.push_back(each.touchpoint);
  return ids;
}

Touchpoints touchpointsOf(const std::vector<HungNote>& notes) {
  Touchpoints ids;
  for (const auto& each : notes)
    if (each.touchpoint && std::ranges::find(ids, *each.touchpoint) == ids.end())
      ids.push_back(*each.touchpoint);
  return ids;
}

/// What decisions and actions are about.
Touchpoints decidedOn(const model::JourneyMap& map, const std::vector<HungNote>& decisions) {
  auto ids = touchpointsOf(decisions);
  for (const auto& action : map.actions)
    if (action->touchpoint && std::ranges::find(ids, *action->touchpoint) == ids.end())
      ids.push_back(*action->touchpoint);
  return ids;
}

void addNotes(std::vector<HungNote>& into, const std::vector<model::Note>& notes,
              std::optional<model::TouchpointId> touchpoint, model::StageId stage, auto&& wanted) {
  for (const auto& note : notes)
    if (wanted(note.kind))
      into.push_back({.note = note, .touchpoint = touchpoint, .stage = stage});
}

std::vector<HungNote> notesOf(const model::JourneyMap& map, auto&& wanted) {
  std::vector<HungNote> notes;
  const auto inside = model::inStages(map);
  for (std::size_t at = 0; at < map.stages.size(); ++at) {
    const auto& stage = map.stages[at];
    addNotes(notes, stage->notes, {}, stage->id, wanted);
    for (const auto* touchpoint : inside[at])
      addNotes(notes, touchpoint->notes, touchpoint->id, stage->id, wanted);
  }
  std::ranges::stable_sort(notes, std::greater<>(), [](const HungNote& each) { return each.note.votes; });
  return notes;
}

void addEvidenceSteps(std::vector<Step>& steps, const model::JourneyMap& map, const insight::Analysis& analysis) {
  const auto add = [&steps](StepKind kind, Touchpoints touchpoints) {
    steps.push_back({.key = {.kind = kind, .stage = {}}, .touchpoints = std::move(touchpoints)});
  };
  if (const auto lowest = lowestPoint(map, analysis)) {
    add(StepKind::lowestPoint, {lowest->touchpoint});
    add(StepKind::evidence, {lowest->touchpoint});
  }
  const auto& drag = insight::headline(analysis);
  Touchpoints weighed;
  if (!drag.refused)
    for (const auto& each : drag.touchpoints)
      weighed.push_back(each.touchpoint);
  else if (analysis.composition)
    for (const auto& each : analysis.composition->touchpoints)
      weighed.push_back(each.touchpoint);
  if (!weighed.empty())
    add(StepKind::drag, std::move(weighed));
  if (auto fixes = worthFixing(analysis); !fixes.empty() && !drag.refused)
    add(StepKind::whatIf, std::move(fixes));
}

} // namespace

std::string textOf(const StepKey& key) {
  const auto found = std::ranges::find(kindNames, key.kind, &std::pair<StepKind, std::string_view>::first);
  std::string text(found->second);
  return key.stage ? text + ":" + key.stage->text() : text;
}

std::optional<StepKey> stepKeyIn(std::string_view text) {
  const auto colon = text.find(':');
  const auto found =
      std::ranges::find(kindNames, text.substr(0, colon), &std::pair<StepKind, std::string_view>::second);
  if (found == kindNames.end() || (found->first == StepKind::stage) != (colon != std::string_view::npos))
    return std::nullopt;
  StepKey key{.kind = found->first, .stage = {}};
  if (key.kind == StepKind::stage) {
    key.stage = model::StageId::parse(text.substr(colon + 1));
    if (!key.stage)
      return std::nullopt;
  }
  return key;
}

std::string textOf(const StepOrder& order) {
  std::string text;
  const auto add = [&text](const std::string& word) { text += (text.empty() ? "" : " ") + word; };
  for (const auto& key : order.shown)
    add(textOf(key));
  for (const auto& key : order.leftOut)
    add("-" + textOf(key));
  return text;
}

StepOrder stepOrderIn(std::string_view text) {
  StepOrder order;
  std::istringstream words{std::string(text)};
  for (std::string word; words >> word;) {
    const bool out = word.starts_with('-');
    if (const auto key = stepKeyIn(out ? std::string_view(word).substr(1) : std::string_view(word)))
      (out ? order.leftOut : order.shown).push_back(*key);
  }
  return order;
}

std::vector<Step> allSteps(const model::JourneyMap& map, const insight::Analysis& analysis) {
  std::vector<Step> steps;
  steps.push_back({.key = {.kind = StepKind::overview, .stage = {}}, .touchpoints = idsOf(model::inReadingOrder(map))});
  const auto inStages = model::inStages(map);
  for (std::size_t at = 0; at < map.stages.size(); ++at) {
    const auto& stage = map.stages[at];
    if (!inStages[at].empty() || hasLaneText(map, *stage))
      steps.push_back({.key = {.kind = StepKind::stage, .stage = stage->id}, .touchpoints = idsOf(inStages[at])});
  }
  addEvidenceSteps(steps, map, analysis);
  if (const auto opportunities = opportunitiesOf(map); !opportunities.empty())
    steps.push_back(
        {.key = {.kind = StepKind::opportunities, .stage = {}}, .touchpoints = touchpointsOf(opportunities)});
  if (const auto decisions = decisionsOf(map); !decisions.empty() || !map.actions.empty())
    steps.push_back({.key = {.kind = StepKind::actions, .stage = {}}, .touchpoints = decidedOn(map, decisions)});
  return steps;
}

std::vector<Step> plan(const model::JourneyMap& map, const insight::Analysis& analysis, const StepOrder& order) {
  auto steps = allSteps(map, analysis);
  std::erase_if(
      steps, [&order](const Step& step) { return std::ranges::find(order.leftOut, step.key) != order.leftOut.end(); });
  // The named ones take the places that they have among themselves; the others stay where they are.
  std::vector<std::size_t> places;
  std::vector<Step> named;
  for (const auto& key : order.shown)
    if (const auto found = std::ranges::find(steps, key, &Step::key); found != steps.end()) {
      places.push_back(static_cast<std::size_t>(found - steps.begin()));
      named.push_back(*found);
    }
  std::ranges::sort(places);
  for (std::size_t i = 0; i < places.size(); ++i)
    steps[places[i]] = named[i];
  return steps;
}

std::optional<LowestPoint> lowestPoint(const model::JourneyMap& map, const insight::Analysis& analysis) {
  const auto evidence = insight::evidenceOf(analysis);
  std::optional<LowestPoint> lowest;
  double least = 0;
  const auto take = [&](const model::Touchpoint& touchpoint, double height, bool measured) {
    if (lowest && height >= least)
      return;
    lowest = LowestPoint{.touchpoint = touchpoint.id, .measured = measured};
    least = height;
  };
  const auto touchpoints = model::frontstageOf(map);
  for (const auto* touchpoint : touchpoints)
    if (const auto found = evidence.cards.find(touchpoint->id);
        found != evidence.cards.end() && found->second.score && found->second.evidence == insight::Evidence::measured)
      take(*touchpoint, found->second.score->points, true);
  if (lowest)
    return lowest;
  for (const auto* touchpoint : touchpoints)
    if (touchpoint->emotion && *touchpoint->emotion < 0)
      take(*touchpoint, *touchpoint->emotion, false);
  return lowest;
}

std::vector<HungNote> opportunitiesOf(const model::JourneyMap& map) {
  return notesOf(
      map, [](model::NoteKind kind) { return kind == model::NoteKind::opportunity || kind == model::NoteKind::idea; });
}

std::vector<HungNote> decisionsOf(const model::JourneyMap& map) {
  return notesOf(map, [](model::NoteKind kind) { return kind == model::NoteKind::decision; });
}

} // namespace throughline::present
