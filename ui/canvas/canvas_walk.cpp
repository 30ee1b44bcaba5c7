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

void showChanged(MapCanvas& canvas, const model::Difference& change) {
  std::vector<model::TouchpointId> cards;
  std::optional<FocusPlace> head;
  for (const auto& each : change.changes) {
    if (each.removed())
      continue;
    if (each.key.kind == model::EntityKind::touchpoint)
      cards.push_back(model::TouchpointId{each.key.id});
    else if (each.key.kind == model::EntityKind::stage)
      head = model::StageId{each.key.id};
    else if (each.key.kind == model::EntityKind::lane)
      head = model::LaneId{each.key.id};
  }
  std::erase_if(cards, [&canvas](model::TouchpointId id) { return cardOf(canvas.layout(), id) == nullptr; });
  if (!cards.empty()) {
    canvas.cards().select(cards);
    canvas.bringIntoView(cards.back());
    canvas.showSelection();
  } else if (head && isThere(canvas.layout(), *head)) {
    canvas.focusOn(*head);
  }
}

} // namespace throughline::ui
