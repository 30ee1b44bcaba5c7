#include "core/edit/stage_edits.h"

#include "core/edit/changing.h"
#include "core/edit/lasting.h"
#include "core/edit/placing.h"
#include "core/edit/set_field.h"
#include "core/model/images.h"

namespace throughline::edit {
namespace {

using model::Document;
using model::JourneyMap;
using model::Stage;
using model::StageId;
using model::Step;
using model::StepId;

constexpr auto idOfStage = [](const Shared<Stage>& stage) { return stage->id; };

bool isStepOf(const Stage& stage, StepId step) {
  return std::ranges::find(stage.steps, step, &Step::id) != stage.steps.end();
}

/// Copies of the cards in the stage's steps, with the ids of the mapping.
void copyCards(JourneyMap& map, const Stage& original, const model::IdMapping& renewed) {
  std::vector<model::Touchpoint> copies;
  for (const auto& touchpoint : map.touchpoints)
    if (isStepOf(original, touchpoint->place.step))
      copies.push_back(*touchpoint);
  for (auto& copy : copies) {
    model::renameIds(copy, renewed);
    insertSorted(map, std::move(copy));
  }
}

void copyTexts(JourneyMap& map, const Stage& original, const model::IdMapping& renewed) {
  for (auto& lane : map.lanes) {
    auto texts = lane->texts;
    for (const auto& text : lane->texts)
      if (isStepOf(original, text.step))
        texts.push_back({.step = StepId{renewed.at(text.step.raw)}, .text = text.text, .image = text.image});
    if (texts.size() == lane->texts.size())
      continue;
    std::ranges::sort(texts, {}, &model::LaneText::step);
    lane = lane.changed([&](model::Lane& each) { each.texts = texts; });
  }
}

/// Texts of a lane for a step that became part of another are joined, in the order in which they stood.
void joinTexts(JourneyMap& map, StepId from, StepId into) {
  for (auto& lane : map.lanes)
    lane = lane.changed([&](model::Lane& changed) {
      auto& texts = changed.texts;
      const auto moved = std::ranges::find(texts, from, &model::LaneText::step);
      if (moved == texts.end())
        return;
      model::LaneText came = *moved;
      came.step = into;
      texts.erase(moved);
      const auto at = std::ranges::lower_bound(texts, into, {}, &model::LaneText::step);
      if (at != texts.end() && at->step == into)
        joinText(*at, came);
      else
        texts.insert(at, std::move(came));
    });
}

} // namespace

Result<Document> addStage(const Document& document, model::MapId map, StageId stage, std::string_view title,
                          IdSource& ids, std::optional<std::size_t> position) {
  THROUGHLINE_TRY(checked, checkedTitle(title, "stage title"));
  THROUGHLINE_CHECK(checkFree(document, stage));
  return changeMap(document, map, [&](JourneyMap& changed) -> Status {
    const auto at = std::min(position.value_or(changed.stages.size()), changed.stages.size());
    Stage made{.id = stage, .title = checked, .steps = {Step{.id = ids.make<StepId>(), .title = {}}}, .notes = {}};
    changed.stages.insert(changed.stages.begin() + static_cast<std::ptrdiff_t>(at), Shared(std::move(made)));
    return {};
  });
}

Result<Document> renameStage(const Document& document, StageId stage, std::string_view title) {
  return setField(document, stage, "title", model::text(title));
}

Result<Document> moveStage(const Document& document, StageId stage, std::size_t position) {
  const auto* owner = model::mapOf(document, stage);
  if (owner == nullptr)
    return notThere("stage", stage.raw);
  return changeMap(document, owner->id, [&](JourneyMap& changed) -> Status {
    const auto found = std::ranges::find(changed.stages, stage, idOfStage);
    moveWithin(changed.stages, static_cast<std::size_t>(found - changed.stages.begin()), position);
    return {};
  });
}

Result<Document> removeStage(const Document& document, StageId stage) {
  const auto* owner = model::mapOf(document, stage);
  if (owner == nullptr)
    return notThere("stage", stage.raw);
  const auto after = changeMap(document, owner->id, [&](JourneyMap& changed) -> Status {
    const auto found = std::ranges::find(changed.stages, stage, idOfStage);
    const Shared<Stage> removed = *found;
    changed.stages.erase(found);
    removeContentsOf(changed, removed->steps);
    return {};
  });
  return withoutGone(document, after);
}

Result<Document> duplicateStage(const Document& document, StageId stage, StageId copy, IdSource& ids) {
  const auto* owner = model::mapOf(document, stage);
  if (owner == nullptr)
    return notThere("stage", stage.raw);
  THROUGHLINE_CHECK(checkFree(document, copy));
  return changeMap(document, owner->id, [&](JourneyMap& changed) -> Status {
    const auto found = std::ranges::find(changed.stages, stage, idOfStage);
    const Shared<Stage> original = *found;
    auto renewed = model::newIdsFor(model::idsIn(*original), ids);
    renewed[stage.raw] = copy.raw;
    for (const auto& touchpoint : changed.touchpoints)
      if (isStepOf(*original, touchpoint->place.step))
        renewed.merge(model::newIdsFor(model::idsIn(*touchpoint), ids));
    changed.stages.insert(found + 1, original.changed([&](Stage& made) { model::renameIds(made, renewed); }));
    copyCards(changed, *original, renewed);
    copyTexts(changed, *original, renewed);
    return {};
  });
}

Result<Document> duplicateStep(const Document& document, model::MapId map, StepId step, StepId copy, IdSource& ids) {
  const auto* owner = model::findMap(document, map);
  const auto* stage = owner == nullptr ? nullptr : model::stageOf(*owner, step);
  if (stage == nullptr)
    return notThere("step", step.raw);
  THROUGHLINE_CHECK(checkFree(document, copy));
  const auto at = std::ranges::find(stage->steps, step, &Step::id) - stage->steps.begin();
  Stage original = *stage;
  original.steps = {stage->steps[static_cast<std::size_t>(at)]};
  return changeMap(document, map, [&](JourneyMap& changed) -> Status {
    model::IdMapping renewed{{step.raw, copy.raw}};
    for (const auto& touchpoint : changed.touchpoints)
      if (touchpoint->place.step == step)
        renewed.merge(model::newIdsFor(model::idsIn(*touchpoint), ids));
    auto& owning = *std::ranges::find(changed.stages, original.id, idOfStage);
    owning = owning.changed([&](Stage& each) {
      auto made = original.steps.front();
      made.id = copy;
      each.steps.insert(each.steps.begin() + at + 1, std::move(made));
    });
    copyCards(changed, original, renewed);
    copyTexts(changed, original, renewed);
    return {};
  });
}

Result<Document> mergeStages(const Document& document, StageId into, StageId merged) {
  const auto* owner = model::mapOf(document, into);
  if (owner == nullptr)
    return notThere("stage", into.raw);
  if (into == merged)
    return needsAnother("stage", model::findStage(*owner, into)->title);
  if (model::findStage(*owner, merged) == nullptr)
    return notThere("stage", merged.raw);
  return withoutGone(document, changeMap(document, owner->id, [&](JourneyMap& changed) -> Status {
                       const auto found = std::ranges::find(changed.stages, merged, idOfStage);
                       const auto target = std::ranges::find(changed.stages, into, idOfStage);
                       const bool before = found < target;
                       const Shared<Stage> gone = *found;
                       *target = target->changed([&](Stage& stage) {
                         stage.steps.insert(before ? stage.steps.begin() : stage.steps.end(), gone->steps.begin(),
                                            gone->steps.end());
                         stage.notes.insert(stage.notes.end(), gone->notes.begin(), gone->notes.end());
                       });
                       changed.stages.erase(found);
                       return {};
                     }));
}

Result<Document> addStep(const Document& document, StageId stage, StepId step, std::string_view title,
                         std::optional<std::size_t> position) {
  THROUGHLINE_TRY(checked, checkedTitle(title, "step title", true));
  THROUGHLINE_CHECK(checkFree(document, step));
  return changePart<Stage>(document, stage, [&](Stage& changed) -> Status {
    const auto at = std::min(position.value_or(changed.steps.size()), changed.steps.size());
    changed.steps.insert(changed.steps.begin() + static_cast<std::ptrdiff_t>(at), Step{.id = step, .title = checked});
    return {};
  });
}

Result<Document> renameStep(const Document& document, model::MapId map, StepId step, std::string_view title) {
  const auto* owner = model::findMap(document, map);
  if (owner == nullptr || model::stageOf(*owner, step) == nullptr)
    return notThere("step", step.raw);
  return setField(document, step, "title", model::text(title));
}

Result<Document> moveStep(const Document& document, model::MapId map, StepId step, StageId to, std::size_t position) {
  const auto* owner = model::findMap(document, map);
  const auto* from = owner == nullptr ? nullptr : model::stageOf(*owner, step);
  if (from == nullptr)
    return notThere("step", step.raw);
  if (model::findStage(*owner, to) == nullptr)
    return notThere("stage", to.raw);
  if (from->id != to && from->steps.size() == 1)
    return failure(ErrorCode::lastOfItsKind, {{Fact::name, "step"}, {Fact::value, from->title}});
  const Step moved = *std::ranges::find(from->steps, step, &Step::id);
  return changeMap(document, map, [&](JourneyMap& changed) -> Status {
    dropSteps(changed, {&moved, 1});
    const auto found = std::ranges::find(changed.stages, to, idOfStage);
    *found = found->changed([&](Stage& stage) {
      const auto at = std::min(position, stage.steps.size());
      stage.steps.insert(stage.steps.begin() + static_cast<std::ptrdiff_t>(at), moved);
    });
    return {};
  });
}

Result<Document> mergeSteps(const Document& document, model::MapId map, StepId into, StepId merged) {
  const auto* owner = model::findMap(document, map);
  const auto* stage = owner == nullptr ? nullptr : model::stageOf(*owner, into);
  if (stage != nullptr && into == merged)
    return needsAnother("step", stage->title);
  if (stage == nullptr || !isStepOf(*stage, merged))
    return notThere("step", stage == nullptr ? into.raw : merged.raw);
  const Step gone = *std::ranges::find(stage->steps, merged, &Step::id);
  return changeMap(document, map,
                   [&](JourneyMap& changed) -> Status {
                     for (const auto* touchpoint : model::inReadingOrder(*owner))
                       if (touchpoint->place.step == merged) {
                         const auto lane = touchpoint->place.lane;
                         leaveCell(changed, touchpoint->id);
                         placeInCell(changed, touchpoint->id, into, lane, std::nullopt);
                       }
                     joinTexts(changed, merged, into);
                     dropSteps(changed, {&gone, 1});
                     return {};
                   })
      .andThen([](const Document& next) { return Result<Document>(model::withoutUnusedImages(next)); });
}

Result<Document> removeStep(const Document& document, model::MapId map, StepId step) {
  const auto* owner = model::findMap(document, map);
  const auto* stage = owner == nullptr ? nullptr : model::stageOf(*owner, step);
  if (stage == nullptr)
    return notThere("step", step.raw);
  if (stage->steps.size() == 1)
    return failure(ErrorCode::lastOfItsKind, {{Fact::name, "step"}, {Fact::value, stage->title}});
  const Step removed = *std::ranges::find(stage->steps, step, &Step::id);
  const auto after = changeMap(document, map, [&](JourneyMap& changed) -> Status {
    dropSteps(changed, {&removed, 1});
    removeContentsOf(changed, {&removed, 1});
    return {};
  });
  return withoutGone(document, after);
}

} // namespace throughline::edit
