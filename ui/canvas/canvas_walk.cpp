#include "ui/canvas/canvas_walk.h"

#include "core/model/difference.h"
#include "ui/canvas/canvas_selection.h"
#include "ui/canvas/map_canvas.h"

#include <algorithm>

namespace throughline::ui {

void goTowards(MapCanvas& canvas, Direction direction) {
  canvas.focusOn(moved(canvas.layout(), canvas.focusPlace(), direction));
}

void extendTowards(MapCanvas& canvas, Direction direction) {
  const auto next = moved(canvas.layout(), canvas.focusPlace(), direction);
  const auto* card = std::get_if<model::TouchpointId>(&next);
  if (card == nullptr)
    return canvas.focusOn(next);
  canvas.cards().extendTo(*card);
  canvas.bringIntoView(next);
  canvas.showSelection();
}

void goToRowEnd(MapCanvas& canvas, bool last) {
  canvas.focusOn(movedToRowEnd(canvas.layout(), canvas.focusPlace(), last));
}

void selectAll(MapCanvas& canvas) {
  std::vector<model::TouchpointId> all;
  std::ranges::transform(canvas.layout().cards, std::back_inserter(all), &layout::Card::touchpoint);
  canvas.cards().select(all);
  canvas.showSelection();
}

namespace {

/// Where something was that is gone: the card before it in its row, else what stands there now.
FocusPlace besideGone(const layout::MapLayout& layout, const GridPlace& was) {
  if (layout.columns.empty() || layout.lanes.empty())
    return {};
  const std::size_t column = std::min(was.column.value_or(0), layout.columns.size() - 1);
  if (!was.row)
    return layout.columns[column].stage;
  const std::size_t row = std::min(*was.row, layout.lanes.size() - 1);
  for (std::size_t back = column + 1; back > 0; --back)
    if (const auto place = placeInCell(layout, back - 1, row, true); std::holds_alternative<model::TouchpointId>(place))
      return place;
  return placeInCell(layout, column, row);
}

/// Moved up or down within its cell, because another card came or went.
bool onlyMadeRoom(const model::EntityChange& change) {
  if (change.added() || change.removed())
    return false;
  const auto* before = std::get_if<Shared<model::Touchpoint>>(&*change.before);
  const auto* after = std::get_if<Shared<model::Touchpoint>>(&*change.after);
  return before != nullptr && after != nullptr && change.movedOnly() && (*before)->place.step == (*after)->place.step &&
         (*before)->place.lane == (*after)->place.lane;
}

bool isOnMap(model::EntityKind kind) {
  return kind == model::EntityKind::touchpoint || kind == model::EntityKind::stage || kind == model::EntityKind::lane;
}

} // namespace

void showChanged(MapCanvas& canvas, const model::Difference& change, const GridPlace& was) {
  const auto elsewhere = std::ranges::find_if(change.changes, [&canvas](const auto& each) {
    return !each.key.map.isNull() && each.key.map != canvas.layout().map;
  });
  const bool here =
      std::ranges::any_of(change.changes, [&canvas](const auto& each) { return each.key.map == canvas.layout().map; });
  if (elsewhere != change.changes.end() && !here)
    canvas.session().showMap(elsewhere->key.map);
  bool goneCard = false;
  bool gone = false;
  std::vector<model::TouchpointId> cards, madeRoom;
  std::optional<FocusPlace> head;
  for (const auto& each : change.changes) {
    if (each.removed()) {
      goneCard = goneCard || each.key.kind == model::EntityKind::touchpoint;
      gone = gone || isOnMap(each.key.kind);
      continue;
    }
    if (each.key.kind == model::EntityKind::touchpoint)
      (onlyMadeRoom(each) ? madeRoom : cards).push_back(model::TouchpointId{each.key.id});
    else if (each.key.kind == model::EntityKind::stage)
      head = model::StageId{each.key.id};
    else if (each.key.kind == model::EntityKind::lane)
      head = model::LaneId{each.key.id};
  }
  if (cards.empty() && !gone)
    cards = madeRoom;
  std::erase_if(cards, [&canvas](model::TouchpointId id) { return cardOf(canvas.layout(), id) == nullptr; });
  if (!cards.empty()) {
    canvas.cards().select(cards);
    canvas.bringIntoView(cards.back());
    canvas.showSelection();
  } else if (head && !goneCard && isThere(canvas.layout(), *head)) {
    canvas.focusOn(*head);
  } else if (gone) {
    canvas.focusOn(besideGone(canvas.layout(), was));
  }
}

} // namespace throughline::ui
