#include "ui/panels/outline_drops.h"

#include "core/edit/lane_edits.h"
#include "core/edit/locks.h"
#include "core/edit/note_edits.h"
#include "core/edit/stage_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/look_up.h"
#include "ui/session/drags.h"
#include "ui/session/session.h"

#include <algorithm>

namespace throughline::ui {
namespace {

using OutlineKind = OutlineModel::ItemKind;

/// Where cards come to stand: in a new step after this card's, or first in the stage.
struct CardsPlace {
  model::StageId stage;
  std::optional<model::TouchpointId> after;
};

std::size_t newStepPosition(const model::JourneyMap& map, const CardsPlace& place) {
  const auto* before = place.after ? model::findTouchpoint(map, *place.after) : nullptr;
  if (before == nullptr)
    return 0;
  const auto& steps = model::findStage(map, place.stage)->steps;
  const auto found = std::ranges::find(steps, before->place.step, &model::Step::id);
  return static_cast<std::size_t>(found - steps.begin()) + 1;
}

} // namespace

/// The stage whose cards the row stands among.
std::optional<model::StageId> OutlineDrop::stage() const {
  if (on_.kind == OutlineKind::stage)
    return model::StageId{on_.id};
  return on_.kind == OutlineKind::touchpoint ? std::optional(model::StageId{on_.parent->id}) : std::nullopt;
}

bool OutlineDrop::isForeign(const QMimeData& mime) const {
  return pasting_.paste && mime.hasFormat(pasting_.mimeType) && !isDragOf(mime, session_);
}

/// Between two rows that is after the upper one.
bool OutlineDrop::pasteHere(const QMimeData& mime) const {
  const auto rows = static_cast<int>(on_.children.size());
  const auto* on = row_ > 0 && row_ <= rows ? on_.children[static_cast<std::size_t>(row_ - 1)].get() : &on_;
  Selection selection{.map = on_.map, .touchpoints = {}, .stage = {}, .lane = {}};
  if (on->kind == OutlineKind::touchpoint)
    selection.touchpoints = {model::TouchpointId{on->id}};
  else if (on->kind == OutlineKind::stage)
    selection.stage = model::StageId{on->id};
  else if (on->kind == OutlineKind::lane)
    selection.lane = model::LaneId{on->id};
  session_.showMap(on_.map);
  session_.select(selection);
  return pasting_.paste(mime);
}

bool OutlineDrop::canTake(const QMimeData& mime) const {
  const auto* map = session_.currentMap();
  if (!session_.readOnly() && isForeign(mime))
    return !on_.map.isNull();
  if (session_.readOnly() || map == nullptr || !isDragOf(mime, session_) || on_.map != map->id)
    return false;
  if (draggedNote(mime, session_))
    return row_ < 0 && (on_.kind == OutlineKind::touchpoint || on_.kind == OutlineKind::stage);
  const auto& selection = session_.selection();
  if (!selection.touchpoints.empty())
    return stage().has_value();
  if (selection.stage)
    return on_.kind == OutlineKind::stage || (on_.kind == OutlineKind::map && row_ >= 0);
  return selection.lane && (on_.kind == OutlineKind::lane || (on_.kind == OutlineKind::lanes && row_ >= 0));
}

bool OutlineDrop::take(const QMimeData& mime) const {
  if (!canTake(mime))
    return false;
  if (isForeign(mime))
    return pasteHere(mime);
  if (const auto note = draggedNote(mime, session_))
    return moveNote(*note);
  if (!session_.selection().touchpoints.empty())
    return moveCards();
  return session_.selection().stage ? moveStage() : moveLane();
}

bool OutlineDrop::moveNote(model::NoteId note) const {
  const auto to = on_.kind == OutlineKind::stage ? edit::NotedThing(model::StageId{on_.id})
                                                 : edit::NotedThing(model::TouchpointId{on_.id});
  return session_.apply(tr("Move note"), edit::moveNote(session_.document(), note, to, model::mostOfAKind));
}

/// On a stage: after its last card; on a card: after it; between two: there. One after the other, in their lanes.
bool OutlineDrop::moveCards() const {
  const auto& dragged = session_.selection().touchpoints;
  const auto* stageItem = on_.kind == OutlineKind::stage ? &on_ : on_.parent;
  const auto rows = static_cast<int>(stageItem->children.size());
  int row = on_.kind == OutlineKind::touchpoint ? -1 : row_ < 0 ? rows : std::min(row_, rows);
  CardsPlace place{*stage(), std::nullopt};
  if (on_.kind == OutlineKind::touchpoint)
    place.after = model::TouchpointId{on_.id};
  for (; row > 0 && !place.after; --row)
    if (const model::TouchpointId above{stageItem->children[static_cast<std::size_t>(row - 1)]->id};
        !dragged.contains(above))
      place.after = above;
  if (place.after && dragged.contains(*place.after))
    return false;
  Result<model::Document> next = session_.document();
  for (const auto* card : model::inReadingOrder(*session_.currentMap())) {
    if (!dragged.contains(card->id))
      continue;
    next = next.andThen([&](const model::Document& each) {
      const auto& map = *model::mapOf(each, card->id);
      return edit::moveTouchpointToNewStep(each, card->id, place.stage, newStepPosition(map, place), card->place.lane,
                                           session_.ids().make<model::StepId>());
    });
    place.after = card->id;
  }
  const int count = static_cast<int>(dragged.size());
  return session_.apply(count == 1 ? tr("Move touchpoint") : tr("Move %n touchpoints", nullptr, count), next);
}

bool OutlineDrop::moveStage() const {
  const auto& stages = session_.currentMap()->stages;
  const auto placeOf = [&stages](const RawId& id) {
    const auto found = std::ranges::find(stages, id, [](const auto& each) { return each->id.raw; });
    return static_cast<std::size_t>(found - stages.begin());
  };
  const auto own = placeOf(session_.selection().stage->raw);
  std::size_t to = on_.kind == OutlineKind::stage ? placeOf(on_.id) : static_cast<std::size_t>(row_);
  to -= on_.kind != OutlineKind::stage && to > own ? 1 : 0;
  return session_.apply(tr("Move stage"), edit::moveStage(session_.document(), *session_.selection().stage, to));
}

bool OutlineDrop::moveLane() const {
  const auto& lanes = session_.currentMap()->lanes;
  const auto placeOf = [&lanes](const RawId& id) {
    const auto found = std::ranges::find(lanes, id, [](const auto& each) { return each->id.raw; });
    return static_cast<std::size_t>(found - lanes.begin());
  };
  const auto own = placeOf(session_.selection().lane->raw);
  std::size_t to = on_.kind == OutlineKind::lane ? placeOf(on_.id) : static_cast<std::size_t>(row_);
  to -= on_.kind != OutlineKind::lane && to > own ? 1 : 0;
  return session_.apply(tr("Move lane"), edit::moveLane(session_.document(), *session_.selection().lane, to));
}

} // namespace throughline::ui
