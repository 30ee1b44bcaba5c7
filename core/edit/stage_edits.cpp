#include "core/edit/stage_edits.h"

#include "core/edit/changing.h"
#include "core/edit/placing.h"

#include <unordered_map>

namespace throughline::edit {
namespace {

using model::Document;
using model::JourneyMap;
using model::Stage;
using model::StageId;
using model::Step;
using model::StepId;

constexpr auto idOfStage = [](const Shared<Stage>& stage) { return stage->id; };

/// The new stage with new ids for its steps and touchpoints.
class StageCopy {
public:
  StageCopy(const Stage& original, StageId id, IdSource& ids) : copy_(original), ids_(ids) {
    copy_.id = id;
    for (auto& step : copy_.steps) {
      const StepId old = step.id;
      step.id = ids.make<StepId>();
      steps_.emplace(old, step.id);
    }
    for (auto& note : copy_.notes)
      note.id = ids.make<model::NoteId>();
  }
  const Stage& stage() const { return copy_; }
  void copyTouchpoints(JourneyMap& map) {
    std::unordered_map<model::TouchpointId, model::TouchpointId> renewed;
    std::vector<model::Touchpoint> copies;
    for (const auto& touchpoint : map.touchpoints)
      if (steps_.contains(touchpoint->place.step)) {
        copies.push_back(*touchpoint);
        renewed.emplace(touchpoint->id, copies.back().id = ids_.make<model::TouchpointId>());
      }
    for (auto& touchpoint : copies) {
      touchpoint.place.step = steps_.at(touchpoint.place.step);
      for (auto& answered : touchpoint.answers)
        answered = renewed.contains(answered) ? renewed.at(answered) : answered;
      for (auto& note : touchpoint.notes)
        note.id = ids_.make<model::NoteId>();
      insertSorted(map, std::move(touchpoint));
    }
  }
  void copyTexts(JourneyMap& map) const {
    for (auto& lane : map.lanes) {
      auto texts = lane->texts;
      for (const auto& text : lane->texts)
        if (steps_.contains(text.step))
          texts.push_back({.step = steps_.at(text.step), .text = text.text});
      if (texts.size() == lane->texts.size())
        continue;
      std::ranges::sort(texts, {}, &model::LaneText::step);
      lane = lane.changed([&](model::Lane& each) { each.texts = texts; });
    }
  }

private:
  Stage copy_;
  IdSource& ids_;
  std::unordered_map<StepId, StepId> steps_;
};

} // namespace

Result<Document> addStage(const Document& document, model::MapId map, StageId stage, std::string_view title,
                          IdSource& ids, std::optional<std::size_t> position) {
  THROUGHLINE_TRY(checked, checkedTitle(title, "stage title"));
  return changeMap(document, map, [&](JourneyMap& changed) -> Status {
    if (model::findStage(changed, stage) != nullptr)
      return failure(ErrorCode::alreadyExists, {{Fact::name, "stage"}, {Fact::value, stage.text()}});
    const auto at = std::min(position.value_or(changed.stages.size()), changed.stages.size());
    Stage made{.id = stage, .title = checked, .steps = {Step{.id = ids.make<StepId>(), .title = {}}}, .notes = {}};
    changed.stages.insert(changed.stages.begin() + static_cast<std::ptrdiff_t>(at), Shared(std::move(made)));
    return {};
  });
}

Result<Document> renameStage(const Document& document, StageId stage, std::string_view title) {
  THROUGHLINE_TRY(checked, checkedTitle(title, "stage title"));
  return changeStage(document, stage, [&](Stage& changed, const JourneyMap&) -> Status {
    changed.title = checked;
    return {};
  });
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
  return changeMap(document, owner->id, [&](JourneyMap& changed) -> Status {
    const auto found = std::ranges::find(changed.stages, stage, idOfStage);
    const Shared<Stage> removed = *found;
    changed.stages.erase(found);
    removeContentsOf(changed, removed->steps);
    return {};
  });
}

Result<Document> duplicateStage(const Document& document, StageId stage, StageId copy, IdSource& ids) {
  const auto* owner = model::mapOf(document, stage);
  if (owner == nullptr)
    return notThere("stage", stage.raw);
  return changeMap(document, owner->id, [&](JourneyMap& changed) -> Status {
    const auto found = std::ranges::find(changed.stages, stage, idOfStage);
    StageCopy made(**found, copy, ids);
    changed.stages.insert(found + 1, Shared(made.stage()));
    made.copyTouchpoints(changed);
    made.copyTexts(changed);
    return {};
  });
}

Result<Document> addStep(const Document& document, StageId stage, StepId step, std::string_view title,
                         std::optional<std::size_t> position) {
  THROUGHLINE_TRY(checked, checkedTitle(title, "step title", true));
  return changeStage(document, stage, [&](Stage& changed, const JourneyMap& map) -> Status {
    if (model::stageOf(map, step) != nullptr)
      return failure(ErrorCode::alreadyExists, {{Fact::name, "step"}, {Fact::value, step.text()}});
    const auto at = std::min(position.value_or(changed.steps.size()), changed.steps.size());
    changed.steps.insert(changed.steps.begin() + static_cast<std::ptrdiff_t>(at), Step{.id = step, .title = checked});
    return {};
  });
}

Result<Document> renameStep(const Document& document, model::MapId map, StepId step, std::string_view title) {
  THROUGHLINE_TRY(checked, checkedTitle(title, "step title", true));
  const auto* owner = model::findMap(document, map);
  const auto* stage = owner == nullptr ? nullptr : model::stageOf(*owner, step);
  if (stage == nullptr)
    return notThere("step", step.raw);
  return changeStage(document, stage->id, [&](Stage& changed, const JourneyMap&) -> Status {
    std::ranges::find(changed.steps, step, &Step::id)->title = checked;
    return {};
  });
}

Result<Document> removeStep(const Document& document, model::MapId map, StepId step) {
  const auto* owner = model::findMap(document, map);
  const auto* stage = owner == nullptr ? nullptr : model::stageOf(*owner, step);
  if (stage == nullptr)
    return notThere("step", step.raw);
  if (stage->steps.size() == 1)
    return failure(ErrorCode::lastOfItsKind, {{Fact::name, "step"}, {Fact::value, stage->title}});
  const Step removed = *std::ranges::find(stage->steps, step, &Step::id);
  return changeMap(document, map, [&](JourneyMap& changed) -> Status {
    dropSteps(changed, {&removed, 1});
    removeContentsOf(changed, {&removed, 1});
    return {};
  });
}

} // namespace throughline::edit
