#include "ui/canvas/canvas_selection.h"

#include <algorithm>

namespace throughline::ui {

void CanvasSelection::write(std::set<model::TouchpointId> touchpoints, const FocusPlace& place) {
  Selection selection{.map = layout_.map.isNull() ? std::nullopt : std::optional(layout_.map),
                      .touchpoints = std::move(touchpoints),
                      .stage = {},
                      .lane = {}};
  if (const auto* stage = std::get_if<model::StageId>(&place))
    selection.stage = *stage;
  if (const auto* lane = std::get_if<model::LaneId>(&place))
    selection.lane = *lane;
  if (const auto* step = std::get_if<model::StepId>(&place); step != nullptr && isThere(layout_, place)) {
    selection.step = *step;
    selection.stage = layout_.columns[*gridPlaceOf(layout_, place).column].stage;
  }
  session_.select(selection);
}

void CanvasSelection::selectOnly(const FocusPlace& place) {
  place_ = place;
  const auto* touchpoint = std::get_if<model::TouchpointId>(&place);
  anchor_ = touchpoint != nullptr ? std::optional(*touchpoint) : std::nullopt;
  write(touchpoint != nullptr ? std::set{*touchpoint} : std::set<model::TouchpointId>{}, place);
}

void CanvasSelection::toggle(model::TouchpointId touchpoint) {
  auto selected = session_.selection().touchpoints;
  if (selected.erase(touchpoint) == 0)
    selected.insert(touchpoint);
  place_ = touchpoint;
  anchor_ = touchpoint;
  write(std::move(selected), place_);
}

void CanvasSelection::extendTo(model::TouchpointId touchpoint) {
  const auto* from = anchor_ ? cardOf(layout_, *anchor_) : nullptr;
  const auto* to = cardOf(layout_, touchpoint);
  if (from == nullptr || to == nullptr) {
    selectOnly(touchpoint);
    return;
  }
  std::set<model::TouchpointId> selected;
  const auto [top, bottom] = std::minmax(from->row, to->row);
  for (const auto* card = std::min(from, to); card <= std::max(from, to); ++card)
    if (card->row >= top && card->row <= bottom)
      selected.insert(card->touchpoint);
  place_ = touchpoint;
  write(std::move(selected), place_);
}

void CanvasSelection::select(const std::vector<model::TouchpointId>& touchpoints) {
  if (!touchpoints.empty()) {
    place_ = touchpoints.back();
    anchor_ = touchpoints.front();
  }
  write({touchpoints.begin(), touchpoints.end()}, place_);
}

bool CanvasSelection::isSelected(model::TouchpointId touchpoint) const {
  return session_.selection().touchpoints.contains(touchpoint);
}

std::vector<model::TouchpointId> CanvasSelection::touchpoints() const {
  const auto& selected = session_.selection().touchpoints;
  std::vector<const layout::Card*> cards;
  for (const auto id : selected)
    if (const auto* card = cardOf(layout_, id))
      cards.push_back(card);
  std::ranges::sort(cards);
  std::vector<model::TouchpointId> ids;
  std::ranges::transform(cards, std::back_inserter(ids), &layout::Card::touchpoint);
  return ids;
}

bool CanvasSelection::follow() {
  const auto& selection = session_.selection();
  const FocusPlace before = place_;
  const auto* attended = std::get_if<model::TouchpointId>(&place_);
  if (!selection.touchpoints.empty()) {
    if (attended == nullptr || !selection.touchpoints.contains(*attended))
      place_ = touchpoints().empty() ? FocusPlace{} : FocusPlace(touchpoints().front());
  } else if (selection.step) {
    place_ = *selection.step;
  } else if (selection.stage) {
    place_ = *selection.stage;
  } else if (selection.lane) {
    place_ = *selection.lane;
  } else if (selection.source) {
    place_ = FocusPlace{}; // so that no key acts on what was attended to before
  } else if (attended != nullptr && !isThere(layout_, place_)) {
    place_ = FocusPlace{};
  }
  if (!(before == place_))
    anchor_.reset();
  return !(before == place_);
}

void CanvasSelection::noteCopies(const std::vector<model::TouchpointId>& copies,
                                 const std::vector<model::TouchpointId>& originals) {
  for (std::size_t at = 0; at < std::min(copies.size(), originals.size()); ++at)
    copiedFrom_.insert_or_assign(copies[at], originals[at]);
}

std::optional<model::TouchpointId> CanvasSelection::originalOf(model::TouchpointId copy) const {
  const auto found = copiedFrom_.find(copy);
  return found == copiedFrom_.end() ? std::nullopt : std::optional(found->second);
}

void CanvasSelection::keepThere(const FocusPlace& instead) {
  if (!std::holds_alternative<std::monostate>(place_) && !isThere(layout_, place_))
    place_ = isThere(layout_, instead) ? instead : FocusPlace{};
}

} // namespace throughline::ui
