#include "core/edit/changing.h"
#include "core/edit/clip_edits.h"
#include "core/model/images.h"
#include "core/model/names.h"
#include "core/model/part_facts.h"

#include <algorithm>

namespace throughline::edit {
namespace {

using model::Clip;
using model::ClipLink;
using model::Document;
using model::JourneyMap;

/// What of a map goes along.
struct Wanted {
  std::unordered_set<model::StepId> textSteps; ///< texts in these steps
  std::optional<model::LaneId> textLane;       ///< or all texts of this lane
  model::IdSet cards;
};

template <class Parts> std::vector<RawId> idsOf(const Parts& parts) {
  std::vector<RawId> ids;
  for (const auto& part : parts)
    ids.push_back(part->id.raw);
  return ids;
}

void keepTexts(JourneyMap& map, const Wanted& wanted) {
  const auto goes = [&wanted](const model::Lane& lane, const model::LaneText& text) {
    return lane.id != wanted.textLane && !wanted.textSteps.contains(text.step);
  };
  for (auto& lane : map.lanes)
    lane = lane.changed([&](model::Lane& changed) {
      std::erase_if(changed.texts, [&](const model::LaneText& text) { return goes(changed, text); });
    });
}

void keepCards(JourneyMap& map, const Wanted& wanted) {
  std::erase_if(map.touchpoints, [&wanted](const auto& card) { return !wanted.cards.contains(card->id.raw); });
}

/// Stages in which a wanted card or text stands.
void keepStages(JourneyMap& map, const Wanted& wanted) {
  std::unordered_set<model::StepId> used = wanted.textSteps;
  for (const auto& card : map.touchpoints)
    used.insert(card->place.step);
  for (const auto& lane : map.lanes)
    for (const auto& text : lane->texts)
      used.insert(text.step);
  std::erase_if(map.stages, [&used](const auto& stage) {
    return std::ranges::none_of(stage->steps, [&used](const auto& step) { return used.contains(step.id); });
  });
}

/// Actions and other plain parts that name what is left, or a note on it.
void keepPlainParts(JourneyMap& map, const model::IdSet& notesGone) {
  model::IdSet there;
  for (const auto& card : map.touchpoints)
    for (const auto& id : model::idsIn(*card))
      there.insert(id);
  for (const auto& stage : map.stages)
    for (const auto& note : stage->notes)
      if (!notesGone.contains(note.id.raw))
        there.insert(note.id.raw);
  model::forEachKind(model::PlainKinds{}, [&]<class T>(std::type_identity<T>) {
    std::erase_if(map.*model::KindOf<T>::list, [&]<class Part>(const Part& part) {
      const auto names = model::factsOf({model::KindOf<T>::kind, part->id.raw, map.id}, part).names;
      return std::ranges::none_of(names, [&there](const auto& name) { return there.contains(name.id); });
    });
  });
}

/// Cards that stay behind and name what goes along.
std::vector<ClipLink> linksInto(const Document& document, const model::IdSet& inside) {
  std::vector<ClipLink> links;
  for (const auto& map : document.maps)
    for (const auto& card : map->touchpoints) {
      if (inside.contains(card->id.raw))
        continue;
      for (const auto answered : card->answers)
        if (inside.contains(answered.raw))
          links.push_back({card->id.raw, ClipLink::Field::answers, answered.raw});
      if (card->feedbackFrom && inside.contains(card->feedbackFrom->raw))
        links.push_back({card->id.raw, ClipLink::Field::feedbackFrom, card->feedbackFrom->raw});
      if (card->linkedMap && inside.contains(card->linkedMap->raw))
        links.push_back({card->id.raw, ClipLink::Field::linkedMap, card->linkedMap->raw});
    }
  return links;
}

/// Those whom the map is about, or who feel something at a card.
std::vector<Shared<model::Persona>> personasOf(const Document& document, const JourneyMap& map) {
  std::vector<Shared<model::Persona>> personas;
  for (const auto& persona : document.personas) {
    const auto feels = [&persona](const auto& card) {
      const auto& felt = card->personaEmotions;
      return std::ranges::find(felt, persona->id, &model::PersonaEmotion::persona) != felt.end();
    };
    const auto& named = map.details->personas;
    if (std::ranges::find(named, persona->id) != named.end() || std::ranges::any_of(map.touchpoints, feels))
      personas.push_back(persona);
  }
  return personas;
}

/// Notes of stages go along only with whole stages.
Clip cutOut(const Document& document, const JourneyMap& from, model::ClipOf what, std::vector<RawId> chosen,
            const Wanted& wanted) {
  JourneyMap map = from;
  keepTexts(map, wanted);
  keepCards(map, wanted);
  keepStages(map, wanted);
  model::IdSet notesLeft;
  if (what != model::ClipOf::stages)
    for (const auto& stage : map.stages)
      for (const auto& note : stage->notes)
        notesLeft.insert(note.id.raw);
  keepPlainParts(map, notesLeft);
  model::IdSet inside = wanted.cards;
  inside.insert(chosen.begin(), chosen.end());
  Clip clip{.what = what, .chosen = std::move(chosen), .links = linksInto(document, inside)};
  clip.parts.personas = personasOf(document, map);
  clip.parts.maps.emplace_back(std::move(map));
  clip.parts.images = model::imagesIn(clip.parts, document.images);
  return clip;
}

} // namespace

Clip copiedTouchpoints(const Document& document, model::MapId id, std::span<const model::TouchpointId> touchpoints) {
  const auto* map = model::findMap(document, id);
  if (map == nullptr)
    return {};
  Wanted wanted;
  std::vector<RawId> chosen;
  for (const auto* card : model::inReadingOrder(*map))
    if (std::ranges::find(touchpoints, card->id) != touchpoints.end()) {
      wanted.cards.insert(card->id.raw);
      chosen.push_back(card->id.raw);
    }
  return cutOut(document, *map, model::ClipOf::touchpoints, std::move(chosen), wanted);
}

Clip copiedStage(const Document& document, model::MapId id, model::StageId stage) {
  const auto* map = model::findMap(document, id);
  const auto* found = map == nullptr ? nullptr : model::findStage(*map, stage);
  if (found == nullptr)
    return {.what = model::ClipOf::stages};
  Wanted wanted;
  for (const auto& step : found->steps)
    wanted.textSteps.insert(step.id);
  for (const auto& card : map->touchpoints)
    if (wanted.textSteps.contains(card->place.step))
      wanted.cards.insert(card->id.raw);
  auto clip = cutOut(document, *map, model::ClipOf::stages, {stage.raw}, wanted);
  clip.order = idsOf(map->stages);
  return clip;
}

Clip copiedStep(const Document& document, model::MapId id, model::StepId step) {
  const auto* map = model::findMap(document, id);
  const auto* stage = map == nullptr ? nullptr : model::stageOf(*map, step);
  if (stage == nullptr)
    return {.what = model::ClipOf::steps};
  Wanted wanted{.textSteps = {step}};
  for (const auto& card : map->touchpoints)
    if (card->place.step == step)
      wanted.cards.insert(card->id.raw);
  auto clip = cutOut(document, *map, model::ClipOf::steps, {step.raw}, wanted);
  for (const auto& each : stage->steps)
    clip.order.push_back(each.id.raw);
  return clip;
}

Clip copiedLane(const Document& document, model::MapId id, model::LaneId lane) {
  const auto* map = model::findMap(document, id);
  if (map == nullptr || model::findLane(*map, lane) == nullptr)
    return {.what = model::ClipOf::lanes};
  Wanted wanted{.textLane = lane};
  for (const auto& card : map->touchpoints)
    if (card->place.lane == lane)
      wanted.cards.insert(card->id.raw);
  auto clip = cutOut(document, *map, model::ClipOf::lanes, {lane.raw}, wanted);
  clip.order = idsOf(map->lanes);
  return clip;
}

Clip copiedMap(const Document& document, model::MapId id) {
  const auto* map = model::findMap(document, id);
  if (map == nullptr)
    return {.what = model::ClipOf::maps};
  const auto own = model::idsOn(*map);
  Clip clip{.what = model::ClipOf::maps, .chosen = {id.raw}, .links = linksInto(document, {own.begin(), own.end()})};
  clip.parts.personas = personasOf(document, *map);
  clip.parts.maps.emplace_back(*map);
  clip.parts.images = model::imagesIn(clip.parts, document.images);
  clip.order = idsOf(document.maps);
  return clip;
}

} // namespace throughline::edit
