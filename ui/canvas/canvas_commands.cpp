#include "ui/canvas/canvas_commands.h"

#include "core/edit/lane_edits.h"
#include "core/edit/map_edits.h"
#include "core/edit/stage_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/frontstage.h"
#include "core/model/look_up.h"
#include "ui/canvas/canvas_selection.h"
#include "ui/canvas/canvas_walk.h"
#include "ui/canvas/card_moves.h"
#include "ui/canvas/cell_clip.h"
#include "ui/canvas/hand_edits.h"
#include "ui/canvas/image_commands.h"
#include "ui/canvas/in_place_editing.h"
#include "ui/canvas/map_canvas.h"
#include "ui/canvas/paste_preview.h"
#include "ui/canvas/step_commands.h"
#include "ui/paint/image_files.h"
#include "ui/session/new_map.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace throughline::ui {
namespace {

model::Touchpoint newCard(IdSource& ids) {
  model::Touchpoint card;
  card.id = ids.make<model::TouchpointId>();
  return card;
}

/// The stage that holds a place; null for lanes, the title and none.
const layout::StageHead* stageOfPlace(const layout::MapLayout& layout, const FocusPlace& place) {
  const auto at = gridPlaceOf(layout, place);
  return at.column ? &layout.stages[layout.columns[*at.column].stageIndex] : nullptr;
}

} // namespace

const model::Document& CanvasCommands::document() const {
  return canvas_.session().document();
}
const model::JourneyMap* CanvasCommands::map() const {
  return canvas_.session().currentMap();
}
IdSource& CanvasCommands::ids() const {
  return canvas_.session().ids();
}
std::vector<model::TouchpointId> CanvasCommands::touchpoints() const {
  return canvas_.cards().touchpoints();
}

bool CanvasCommands::apply(const QString& label, const Result<model::Document>& next) {
  return applyByHand(canvas_, label, next);
}

void CanvasCommands::applyToAll(const QString& label, const EditOfCard& edit) {
  const auto selected = touchpoints();
  if (selected.empty())
    return;
  Result<model::Document> next = document();
  for (const auto id : selected)
    next = next.andThen([&](const model::Document& each) { return edit(each, id); });
  apply(label, next);
}

Result<model::Document> CanvasCommands::prepared(model::MapId& mapId, std::optional<model::StageId>& firstStage) const {
  model::Document next = document();
  if (map() == nullptr) {
    const auto wanted = newMap(ids(), tr("New map"));
    mapId = wanted.id;
    THROUGHLINE_TRY(mapped, edit::addMap(next, wanted, ids()));
    next = mapped;
  } else {
    mapId = map()->id;
  }
  if (!model::findMap(next, mapId)->stages.empty())
    return next;
  firstStage = ids().make<model::StageId>();
  return edit::addStage(next, mapId, *firstStage, tr("Stage %1").arg(1).toStdString(), ids());
}

Result<model::Document> CanvasCommands::withCard(const model::Document& prepared, model::MapId mapId, bool before,
                                                 const model::Touchpoint& card,
                                                 std::optional<model::StageId> firstStage) const {
  const auto& place = canvas_.focusPlace();
  const auto& onMap = *model::findMap(prepared, mapId);
  if (const auto* anchor = std::get_if<model::TouchpointId>(&place); anchor && model::findTouchpoint(onMap, *anchor))
    return edit::addTouchpointBeside(prepared, *anchor, before ? edit::Side::before : edit::Side::after, card, ids());
  if (const auto* cell = std::get_if<CellPlace>(&place); cell && model::stageOf(onMap, cell->step)) {
    const auto* lane = model::findLane(onMap, cell->lane);
    const bool holdsCards = lane != nullptr && model::holdsCards(lane->type);
    return edit::addTouchpointAt(prepared, mapId, cell->step, holdsCards ? cell->lane : touchpointLane(onMap)->id,
                                 card);
  }
  if (const auto* step = std::get_if<model::StepId>(&place); step && model::stageOf(onMap, *step))
    return edit::addTouchpointAt(prepared, mapId, *step, touchpointLane(onMap)->id, card);
  const auto* head = stageOfPlace(canvas_.layout(), place);
  const auto stage = firstStage ? *firstStage : head != nullptr ? head->stage : onMap.stages.back()->id;
  return edit::addTouchpoint(prepared, mapId, stage, card, ids());
}

std::optional<model::LaneType> CanvasCommands::typeOfCell() const {
  const auto* cell = std::get_if<CellPlace>(&canvas_.focusPlace());
  const auto* row = cell != nullptr ? rowOf(canvas_.layout(), cell->lane) : nullptr;
  return row != nullptr ? std::optional(row->type) : std::nullopt;
}

void CanvasCommands::addHere() {
  const auto cell = typeOfCell();
  const bool onlyText = cell && model::holdsTexts(*cell) && !model::holdsCards(*cell);
  if (onlyText && canvas_.hasFocus())
    canvas_.editing().begin(FocusPlace(canvas_.focusPlace()));
  else
    addTouchpoint(false);
}

void CanvasCommands::addBefore() {
  addTouchpoint(true);
}

void CanvasCommands::rename() {
  if (const auto cell = typeOfCell(); cell && model::isFrontstage(*cell))
    addHere();
  else if (!std::holds_alternative<std::monostate>(canvas_.focusPlace()))
    canvas_.editing().begin(FocusPlace(canvas_.focusPlace()));
}

void CanvasCommands::type(const QString& text) {
  const FocusPlace place = canvas_.focusPlace();
  const auto cell = typeOfCell();
  if (emotionTyping_.takesKeys())
    emotionTyping_.type(text);
  else if ((cell && takesCard(canvas_.layout(), place)) || std::holds_alternative<std::monostate>(place))
    addTouchpoint(false, text);
  else
    canvas_.editing().begin(place, text);
}

void CanvasCommands::addTouchpoint(bool before, const std::optional<QString>& firstText) {
  model::MapId mapId;
  std::optional<model::StageId> firstStage;
  const auto card = newCard(ids());
  const auto next = prepared(mapId, firstStage).andThen([&](const model::Document& ready) {
    return withCard(ready, mapId, before, card, firstStage);
  });
  if (next.ok() && !mayStand(canvas_, *next))
    return;
  if (!next.ok() || canvas_.readOnly())
    apply(tr("Add touchpoint"), next);
  else
    canvas_.editing().beginNew(*next, card.id, tr("Add touchpoint"), firstText);
}

void CanvasCommands::addTowards(Direction direction) {
  const auto* anchor = std::get_if<model::TouchpointId>(&canvas_.focusPlace());
  const bool along = direction == Direction::left || direction == Direction::right;
  const bool back = direction == Direction::up || (direction == Direction::left) != canvas_.layout().rightToLeft;
  if (anchor == nullptr || along) {
    addTouchpoint(along && back && anchor != nullptr);
    return;
  }
  const auto card = newCard(ids());
  const auto side = direction == Direction::up ? edit::Side::above : edit::Side::below;
  const auto next = edit::addTouchpointBeside(document(), *anchor, side, card, ids());
  if (next.ok() && !mayStand(canvas_, *next))
    return;
  if (!next.ok() || canvas_.readOnly())
    apply(tr("Add touchpoint"), next);
  else
    canvas_.editing().beginNew(*next, card.id, tr("Add touchpoint"));
}

std::size_t CanvasCommands::stagePosition() const {
  const auto* head = stageOfPlace(canvas_.layout(), canvas_.focusPlace());
  if (head == nullptr)
    return canvas_.layout().stages.size();
  return static_cast<std::size_t>(head - canvas_.layout().stages.data()) + 1;
}

void CanvasCommands::addStage() {
  addStageAt(stagePosition());
}

void CanvasCommands::addStageBefore() {
  addStageAt(std::max<std::size_t>(stagePosition(), 1) - 1);
}

void CanvasCommands::addStageAt(std::size_t position) {
  const auto stage = ids().make<model::StageId>();
  Result<model::Document> base = document();
  model::MapId mapId;
  if (map() == nullptr) {
    const auto wanted = newMap(ids(), tr("New map"));
    mapId = wanted.id;
    base = edit::addMap(document(), wanted, ids());
  } else {
    mapId = map()->id;
  }
  const auto title = tr("Stage %1").arg(canvas_.layout().stages.size() + 1).toStdString();
  const auto next = base.andThen(
      [&](const model::Document& ready) { return edit::addStage(ready, mapId, stage, title, ids(), position); });
  if (!next.ok() || canvas_.readOnly())
    apply(tr("Add stage"), next);
  else
    canvas_.editing().beginNew(*next, stage, tr("Add stage"));
}

void CanvasCommands::addLane(model::LaneType type) {
  if (map() == nullptr)
    return;
  const auto lane = ids().make<model::LaneId>();
  const auto at = gridPlaceOf(canvas_.layout(), canvas_.focusPlace());
  const std::size_t position = at.row ? positionOfRow(*map(), canvas_.layout(), *at.row) + 1 : map()->lanes.size();
  const auto next = edit::addLane(document(), map()->id, lane, tr("New lane").toStdString(), type, position);
  if (!next.ok() || canvas_.readOnly())
    apply(tr("Add lane"), next);
  else
    canvas_.editing().beginNew(*next, lane, tr("Add lane"));
}

void CanvasCommands::hideLane() {
  const auto* lane = std::get_if<model::LaneId>(&canvas_.focusPlace());
  if (lane == nullptr)
    return;
  const auto next = moved(canvas_.layout(), *lane, Direction::up);
  const auto title = QString::fromStdString(model::findLane(*map(), *lane)->title);
  if (!apply(tr("Hide lane"), edit::setLaneHidden(document(), *lane, true)))
    return;
  canvas_.focusOn(isThere(canvas_.layout(), next) ? next : FocusPlace(TitlePlace{}));
  Q_EMIT canvas_.message(tr("Lane \u201c%1\u201d hidden").arg(title));
}

void CanvasCommands::showHiddenLanes() {
  Result<model::Document> next = document();
  for (const auto& lane : map()->lanes)
    if (lane->hidden)
      next = next.andThen([&](const model::Document& each) { return edit::setLaneHidden(each, lane->id, false); });
  apply(tr("Show hidden lanes"), next);
}

void CanvasCommands::duplicate() {
  if (const auto* stage = std::get_if<model::StageId>(&canvas_.focusPlace())) {
    const auto copy = ids().make<model::StageId>();
    if (apply(tr("Duplicate stage"), edit::duplicateStage(document(), *stage, copy, ids())))
      canvas_.focusOn(copy);
    return;
  }
  if (const auto* step = std::get_if<model::StepId>(&canvas_.focusPlace()))
    return duplicateStep(canvas_, *step);
  duplicateTouchpoints();
}

void CanvasCommands::duplicateTouchpoints() {
  const auto selected = touchpoints();
  if (selected.empty())
    return;
  std::vector<model::TouchpointId> copies;
  for (std::size_t index = 0; index < selected.size(); ++index)
    copies.push_back(ids().make<model::TouchpointId>());
  const int count = static_cast<int>(selected.size());
  const auto label = count == 1 ? tr("Duplicate touchpoint") : tr("Duplicate %n touchpoints", nullptr, count);
  if (!apply(label, edit::duplicateTouchpoints(document(), selected, copies, ids())))
    return;
  canvas_.cards().noteCopies(copies, selected);
  canvas_.cards().select(copies);
  canvas_.reveal(copies.front());
}

void CanvasCommands::removeTouchpoints() {
  const auto selected = touchpoints();
  if (selected.empty())
    return;
  const FocusPlace next = placeBesideSelected(canvas_);
  const int count = static_cast<int>(selected.size());
  const auto label = count == 1 ? tr("Delete touchpoint") : tr("Delete %n touchpoints", nullptr, count);
  if (!apply(label, edit::removeTouchpoints(document(), selected)))
    return;
  canvas_.focusOn(next);
  Q_EMIT canvas_.message(count == 1 ? tr("1 touchpoint deleted") : tr("%n touchpoints deleted", nullptr, count));
}

void CanvasCommands::remove() {
  const auto place = canvas_.focusPlace();
  if (!touchpoints().empty()) {
    removeTouchpoints();
  } else if (std::holds_alternative<model::StepId>(place)) {
    removeStep(canvas_);
  } else if (const auto* stage = std::get_if<model::StageId>(&place)) {
    const auto next = moved(canvas_.layout(), place, Direction::left);
    const auto title = QString::fromStdString(model::findStage(*map(), *stage)->title);
    if (!apply(tr("Delete stage"), edit::removeStage(document(), *stage)))
      return;
    canvas_.focusOn(isThere(canvas_.layout(), next) ? next : FocusPlace(TitlePlace{}));
    Q_EMIT canvas_.message(tr("Stage \u201c%1\u201d deleted").arg(title));
  } else if (const auto* lane = std::get_if<model::LaneId>(&place)) {
    const auto next = moved(canvas_.layout(), place, Direction::up);
    const auto title = QString::fromStdString(model::findLane(*map(), *lane)->title);
    if (!apply(tr("Delete lane"), edit::removeLane(document(), *lane)))
      return;
    canvas_.focusOn(isThere(canvas_.layout(), next) ? next : FocusPlace(TitlePlace{}));
    Q_EMIT canvas_.message(tr("Lane \u201c%1\u201d deleted").arg(title));
  } else {
    clearCell(canvas_);
  }
}

void CanvasCommands::copy() {
  clips_.copy();
}

void CanvasCommands::cut() {
  clips_.cut([this] {
    std::holds_alternative<TitlePlace>(canvas_.focusPlace()) && touchpoints().empty() ? removeMap() : remove();
  });
}

void CanvasCommands::removeMap() {
  const auto title = QString::fromStdString(map()->details->title);
  if (apply(tr("Cut map"), edit::removeMap(document(), map()->id)))
    Q_EMIT canvas_.message(tr("Map \u201c%1\u201d cut").arg(title));
}

void CanvasCommands::paste() {
  if (clips_.paste() || pasteIntoCell(canvas_))
    return;
  const auto* mime = QGuiApplication::clipboard()->mimeData();
  const QString text = QGuiApplication::clipboard()->text();
  if (map() == nullptr || mime == nullptr)
    return;
  // Tables and texts of other programs come with a picture of themselves.
  if (holdsImage(*mime) && (mime->hasUrls() || text.trimmed().isEmpty()))
    return showImageOf(canvas_, *mime, canvas_.focusPlace());
  if (text.trimmed().isEmpty())
    return;
  pasteText(canvas_, text);
}

void CanvasCommands::setEmotion(std::optional<int> emotion) {
  applyToAll(emotion ? tr("Set emotion") : tr("Remove emotion"),
             [emotion](const auto& each, model::TouchpointId id) { return edit::setEmotion(each, id, emotion); });
}

void CanvasCommands::setKind(model::Kind kind) {
  applyToAll(kind == model::Kind::service ? tr("Mark as service") : tr("Mark as proactive"),
             [kind](const auto& each, model::TouchpointId id) { return edit::setKind(each, id, kind); });
}

void CanvasCommands::moveSelection(Direction direction) {
  const auto& place = canvas_.focusPlace();
  const bool along = direction == Direction::left || direction == Direction::right;
  const bool forward =
      along ? (direction == Direction::right) != canvas_.layout().rightToLeft : direction == Direction::down;
  const auto selected = touchpoints();
  if (!selected.empty()) {
    const int count = static_cast<int>(selected.size());
    apply(count == 1 ? tr("Move touchpoint") : tr("Move %n touchpoints", nullptr, count),
          along ? movedAlong(document(), selected, forward, ids()) : movedAcross(document(), selected, forward));
  } else if (std::holds_alternative<model::StepId>(place) && along) {
    moveStep(canvas_, forward);
  } else if (const auto* stage = std::get_if<model::StageId>(&place); stage && along) {
    const auto position = headOf(canvas_.layout(), *stage) - canvas_.layout().stages.data() + (forward ? 1 : -1);
    if (position >= 0)
      apply(tr("Move stage"), edit::moveStage(document(), *stage, static_cast<std::size_t>(position)));
  } else if (const auto* lane = std::get_if<model::LaneId>(&place); lane && !along) {
    const auto position = rowOf(canvas_.layout(), *lane) - canvas_.layout().lanes.data() + (forward ? 1 : -1);
    if (position >= 0)
      apply(tr("Move lane"),
            edit::moveLane(document(), *lane,
                           positionOfRow(*map(), canvas_.layout(), static_cast<std::size_t>(position))));
  }
  canvas_.bringIntoView(FocusPlace(canvas_.focusPlace()));
}

} // namespace throughline::ui
