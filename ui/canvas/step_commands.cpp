#include "ui/canvas/step_commands.h"

#include "core/edit/stage_edits.h"
#include "core/model/look_up.h"
#include "ui/canvas/canvas_commands.h"
#include "ui/canvas/hand_edits.h"
#include "ui/canvas/in_place_editing.h"
#include "ui/canvas/map_canvas.h"
#include "ui/canvas/map_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace throughline::ui {
namespace {

struct StepCommands {
  Q_DECLARE_TR_FUNCTIONS(StepCommands)
};

std::optional<StepStanding> standingOf(const model::JourneyMap& map, model::StepId id) {
  const auto* stage = model::stageOf(map, id);
  if (stage == nullptr)
    return std::nullopt;
  const auto found = std::ranges::find(stage->steps, id, &model::Step::id);
  return StepStanding{stage, static_cast<std::size_t>(found - stage->steps.begin())};
}

/// The step of the place; without one the canvas says where to go.
std::optional<StepStanding> wantedStep(MapCanvas& canvas) {
  if (canvas.readOnly() || canvas.session().currentMap() == nullptr)
    return std::nullopt;
  auto standing = stepOfPlace(canvas, canvas.focusPlace());
  if (!standing)
    Q_EMIT canvas.refused(StepCommands::tr("Go to a step, or to a touchpoint or cell in it, first."));
  return standing;
}

bool isOnlyOne(MapCanvas& canvas, const model::Stage& stage) {
  if (stage.steps.size() > 1)
    return false;
  Q_EMIT canvas.refused(
      StepCommands::tr(
          "This is the only step of stage \u201c%1\u201d, and a stage needs one. Move or delete the stage.")
          .arg(QString::fromStdString(stage.title).simplified()));
  return true;
}

/// Where a new step goes: beside that of the place, else to an end of the stage, of the last one without a place.
struct NewStepPlace {
  model::StageId stage;
  std::size_t position = 0;
};

NewStepPlace newStepPlace(const MapCanvas& canvas, const model::JourneyMap& map, bool before) {
  if (const auto standing = stepOfPlace(canvas, canvas.focusPlace()))
    return {standing->stage->id, standing->at + (before ? 0 : 1)};
  const auto* id = std::get_if<model::StageId>(&canvas.focusPlace());
  const auto* stage = id == nullptr ? nullptr : model::findStage(map, *id);
  const auto& chosen = stage != nullptr ? *stage : *map.stages.back();
  return {chosen.id, before && stage != nullptr ? 0 : chosen.steps.size()};
}

std::size_t cardsIn(const model::JourneyMap& map, model::StepId step) {
  return static_cast<std::size_t>(
      std::ranges::count_if(map.touchpoints, [step](const auto& card) { return card->place.step == step; }));
}

/// What has the attention when a step is gone: the one beside it, in the row where somebody was.
void focusBeside(MapCanvas& canvas, model::StepId beside, const FocusPlace& was, std::optional<std::size_t> row) {
  const auto& layout = canvas.layout();
  const auto column = gridPlaceOf(layout, beside).column;
  const bool inRow = !std::holds_alternative<model::StepId>(was) && column && row && *row < layout.lanes.size();
  canvas.focusOn(inRow ? placeInCell(layout, *column, *row) : FocusPlace(beside));
}

} // namespace

std::optional<StepStanding> stepOfPlace(const MapCanvas& canvas, const FocusPlace& place) {
  const auto* map = canvas.session().currentMap();
  if (map == nullptr)
    return std::nullopt;
  if (const auto* step = std::get_if<model::StepId>(&place))
    return standingOf(*map, *step);
  if (const auto* cell = std::get_if<CellPlace>(&place))
    return standingOf(*map, cell->step);
  const auto* id = std::get_if<model::TouchpointId>(&place);
  const auto* card = id == nullptr ? nullptr : model::findTouchpoint(*map, *id);
  return card == nullptr ? std::nullopt : standingOf(*map, card->place.step);
}

void addStep(MapCanvas& canvas, bool before) {
  const auto* map = canvas.session().currentMap();
  if (canvas.readOnly())
    return;
  if (map == nullptr || map->stages.empty())
    return canvas.commands().addStage();
  auto& session = canvas.session();
  const auto place = newStepPlace(canvas, *map, before);
  const auto step = session.ids().make<model::StepId>();
  const auto next = edit::addStep(session.document(), place.stage, step, {}, place.position);
  if (next.ok())
    canvas.editing().beginNew(*next, step, StepCommands::tr("Add step"));
  else
    session.apply(StepCommands::tr("Add step"), next);
}

void renameStep(MapCanvas& canvas) {
  const auto standing = wantedStep(canvas);
  if (!standing)
    return;
  const FocusPlace place = standing->step().id;
  canvas.focusOn(place);
  canvas.editing().begin(place);
}

bool moveStepTo(MapCanvas& canvas, model::StepId step, model::StageId stage, std::size_t position) {
  const auto* map = canvas.session().currentMap();
  const auto from = map == nullptr ? std::nullopt : standingOf(*map, step);
  if (!from || (from->stage->id != stage && isOnlyOne(canvas, *from->stage)))
    return false;
  return applyByHand(canvas, StepCommands::tr("Move step"),
                     edit::moveStep(canvas.session().document(), map->id, step, stage, position));
}

void moveStep(MapCanvas& canvas, bool later) {
  const auto standing = wantedStep(canvas);
  if (!standing)
    return;
  const auto& stages = canvas.session().currentMap()->stages;
  const auto& [stage, at] = *standing;
  const auto id = standing->step().id;
  const auto index = static_cast<std::size_t>(
      std::ranges::find(stages, stage->id, [](const auto& each) { return each->id; }) - stages.begin());
  if (later ? at + 1 < stage->steps.size() : at > 0)
    moveStepTo(canvas, id, stage->id, later ? at + 1 : at - 1);
  else if (later && index + 1 < stages.size())
    moveStepTo(canvas, id, stages[index + 1]->id, 0);
  else if (!later && index > 0)
    moveStepTo(canvas, id, stages[index - 1]->id, stages[index - 1]->steps.size());
  canvas.bringIntoView(FocusPlace(canvas.focusPlace()));
}

void duplicateStep(MapCanvas& canvas, model::StepId step) {
  auto& session = canvas.session();
  const auto copy = session.ids().make<model::StepId>();
  if (applyByHand(canvas, StepCommands::tr("Duplicate step"),
                  edit::duplicateStep(session.document(), session.currentMap()->id, step, copy, session.ids())))
    canvas.focusOn(copy);
}

void removeStep(MapCanvas& canvas) {
  const auto standing = wantedStep(canvas);
  if (!standing || isOnlyOne(canvas, *standing->stage))
    return;
  const auto& map = *canvas.session().currentMap();
  const auto id = standing->step().id;
  const auto beside = standing->stage->steps[standing->at == 0 ? 1 : standing->at - 1].id;
  const FocusPlace was = canvas.focusPlace();
  const auto row = gridPlaceOf(canvas.layout(), was).row;
  const auto name = spokenName(canvas, id);
  const auto count = static_cast<int>(cardsIn(map, id));
  if (!applyByHand(canvas, StepCommands::tr("Delete step"), edit::removeStep(canvas.session().document(), map.id, id)))
    return;
  focusBeside(canvas, beside, was, row);
  Q_EMIT canvas.message(count == 0
                            ? StepCommands::tr("Step \u201c%1\u201d deleted").arg(name)
                            : StepCommands::tr("Step deleted with %n touchpoints: %1", nullptr, count).arg(name));
}

} // namespace throughline::ui
