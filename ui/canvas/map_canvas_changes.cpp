#include "core/model/difference.h"
#include "ui/canvas/canvas_state.h"
#include "ui/canvas/map_canvas.h"

namespace throughline::ui {

void MapCanvas::showChanged(const model::Difference& change) {
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
  std::erase_if(cards, [this](model::TouchpointId id) { return cardOf(layout(), id) == nullptr; });
  if (!cards.empty()) {
    state_->selection.select(cards);
    bringIntoView(cards.back());
    afterSelection();
  } else if (head && isThere(layout(), *head)) {
    focusOn(*head);
  }
}

} // namespace throughline::ui
