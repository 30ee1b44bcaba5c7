#include "ui/canvas/drop_target.h"

#include "core/edit/touchpoint_edits.h"
#include "core/model/frontstage.h"
#include "core/model/look_up.h"

#include <algorithm>

namespace throughline::ui {
namespace {

constexpr double besideShare = 0.25;

bool isDragged(std::span<const model::TouchpointId> dragged, model::TouchpointId card) {
  return std::ranges::find(dragged, card) != dragged.end();
}

std::vector<const layout::Card*> restingCards(const layout::MapLayout& layout, const layout::Cell& cell,
                                              std::span<const model::TouchpointId> dragged) {
  std::vector<const layout::Card*> resting;
  for (std::size_t card = cell.firstCard; card < cell.firstCard + cell.cardCount; ++card)
    if (!isDragged(dragged, layout.cards[card].touchpoint))
      resting.push_back(&layout.cards[card]);
  return resting;
}

DropTarget besideTarget(const layout::MapLayout& layout, const layout::Cell& cell, bool atLeft) {
  const bool before = atLeft != layout.rightToLeft;
  const double x = atLeft ? cell.rect.x : cell.rect.right();
  const layout::Rect bar{x - 2, cell.rect.y + 8, 4, cell.rect.height - 16};
  return {before ? DropKind::newStepBefore : DropKind::newStepAfter, cell.column, cell.row, 0, bar};
}

DropTarget stackTarget(const layout::Cell& cell, const std::vector<const layout::Card*>& resting, double y) {
  int position = 0;
  double line = resting.front()->rect.y - 8;
  for (const auto* card : resting)
    if (y > card->rect.centre().y) {
      ++position;
      line = card->slot.bottom() + 8;
    }
  return {DropKind::intoCell, cell.column, cell.row, position, {cell.rect.x + 12, line - 2, cell.rect.width - 24, 4}};
}

} // namespace

std::optional<DropTarget> dropTargetAt(const layout::MapLayout& layout, layout::Point point,
                                       std::span<const model::TouchpointId> dragged) {
  const auto rows = rowsIn(layout, {point.x, point.y, 1, 1e-9});
  const auto columns = columnsIn(layout, {point.x - 9, point.y, 18, 1}); // the gap between stages belongs to its sides
  if (rows.first >= rows.end || columns.first >= columns.end)
    return std::nullopt;
  if (!model::holdsCards(layout.lanes[rows.first].type))
    return std::nullopt;
  const auto& cell = layout.cell(columns.first, rows.first);
  const auto resting = restingCards(layout, cell, dragged);
  if (resting.empty())
    return DropTarget{DropKind::intoCell, cell.column, cell.row, 0, cell.rect.inset(6, 6)};
  const double share = (point.x - cell.rect.x) / cell.rect.width;
  if (share < besideShare || share > 1 - besideShare)
    return besideTarget(layout, cell, share < besideShare);
  return stackTarget(cell, resting, point.y);
}

namespace {

Result<model::Document> droppedTogether(const model::Document& document, const layout::MapLayout& layout,
                                        std::span<const model::TouchpointId> dragged, const DropTarget& target) {
  const auto* grabbed = cardOf(layout, dragged.front());
  const auto lanesBetween = [&](std::size_t from, std::size_t to) {
    const auto isCardLane = [](const layout::LaneRow& lane) { return model::holdsCards(lane.type); };
    const auto at = [&](std::size_t row) { return layout.lanes.begin() + static_cast<std::ptrdiff_t>(row); };
    return static_cast<int>(std::count_if(at(std::min(from, to)), at(std::max(from, to)), isCardLane)) *
           (from < to ? 1 : -1);
  };
  const int columns = static_cast<int>(target.column) - static_cast<int>(grabbed->column);
  return edit::moveTouchpointsBy(document, dragged, columns, lanesBetween(grabbed->row, target.row));
}

Result<model::Document> droppedInNewStep(const model::Document& document, const layout::MapLayout& layout,
                                         std::span<const model::TouchpointId> dragged, const DropTarget& target,
                                         IdSource& ids) {
  const auto& column = layout.columns[target.column];
  const auto lane = layout.lanes[target.row].lane;
  const auto newStep = ids.make<model::StepId>();
  std::size_t position = target.column - layout.stages[column.stageIndex].firstColumn;
  position += target.kind == DropKind::newStepAfter ? 1 : 0;
  auto next = edit::moveTouchpointToNewStep(document, dragged.front(), column.stage, position, lane, newStep);
  for (std::size_t index = 1; index < dragged.size() && next.ok(); ++index)
    next = edit::moveTouchpoint(*next, dragged[index], newStep, lane);
  return next;
}

} // namespace

Result<model::Document> dropped(const model::Document& document, const layout::MapLayout& layout,
                                std::span<const model::TouchpointId> dragged, const DropTarget& target, IdSource& ids) {
  const auto* grabbed = cardOf(layout, dragged.front());
  if (grabbed == nullptr)
    return failure(ErrorCode::notFound, {{Fact::name, "touchpoint"}, {Fact::value, dragged.front().text()}});
  if (target.kind != DropKind::intoCell)
    return droppedInNewStep(document, layout, dragged, target, ids);
  if (dragged.size() > 1)
    return droppedTogether(document, layout, dragged, target);
  const auto step = layout.columns[target.column].step;
  return edit::moveTouchpoint(document, dragged.front(), step, layout.lanes[target.row].lane, target.position);
}

} // namespace throughline::ui
