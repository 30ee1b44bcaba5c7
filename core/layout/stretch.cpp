#include "core/layout/compact.h"
#include "core/layout/curves.h"

#include <algorithm>

namespace throughline::layout {
namespace {

/// Takes columns apart to the side on which they stand; lane heads keep their width.
class Stretching {
public:
  Stretching(const MapLayout& layout, double growth) : layout_(layout), growth_(growth) {
    Rect columns = layout.columns.front().rect;
    for (const auto& column : layout.columns)
      columns = columns.united(column.rect);
    left_ = columns.x;
    right_ = columns.right();
    factor_ = (columns.width + growth) / columns.width;
  }

  /// Left to the columns nothing moves; beyond them everything by the whole growth.
  double at(double x) const {
    if (x <= left_)
      return x;
    return x >= right_ ? x + growth_ : left_ + (x - left_) * factor_;
  }
  Rect wide(const Rect& rect) const { return {at(rect.x), rect.y, at(rect.right()) - at(rect.x), rect.height}; }
  /// Words keep their distance from the beginning of the place that they stand in.
  void shift(PlacedText& text, const Rect& before, const Rect& after) const {
    text.rect = text.rect.moved(layout_.rightToLeft ? after.right() - before.right() : after.x - before.x, 0);
  }
  /// By how much what stands in the middle of a column moves.
  double shiftOf(std::size_t column) const {
    const double centre = layout_.columns[column].rect.centre().x;
    return at(centre) - centre;
  }
  double shiftOf(model::TouchpointId touchpoint) const {
    const auto* card = cardOf(layout_, touchpoint);
    return card == nullptr ? 0 : shiftOf(card->column);
  }

private:
  const MapLayout& layout_;
  double growth_;
  double left_ = 0, right_ = 0, factor_ = 1;
};

void stretchHeads(MapLayout& layout, const Stretching& stretching) {
  for (auto& head : layout.stages) {
    const Rect before = head.rect;
    head.rect = stretching.wide(head.rect);
    head.band = stretching.wide(head.band);
    stretching.shift(head.title, before, head.rect);
    const double end = layout.rightToLeft ? head.rect.x - before.x : head.rect.right() - before.right();
    for (auto& badge : head.notes) {
      badge.rect = badge.rect.moved(end, 0);
      if (badge.text)
        badge.text->rect = badge.text->rect.moved(end, 0);
    }
    head.phaseBand = stretching.wide(head.phaseBand);
    if (head.phaseTitle)
      head.phaseTitle->rect = stretching.wide(head.phaseTitle->rect);
  }
  for (auto& column : layout.columns) {
    const Rect before = column.rect;
    column.rect = stretching.wide(column.rect);
    if (column.title)
      stretching.shift(*column.title, before, column.rect);
  }
  for (auto& lane : layout.lanes) {
    const Rect before = lane.head;
    lane.rect = stretching.wide(lane.rect);
    lane.head = lane.head.moved(stretching.at(lane.head.x) - lane.head.x, 0);
    stretching.shift(lane.title, before, lane.head);
    if (lane.line)
      stretching.shift(lane.line->name, before, lane.head);
  }
}

void stretchCells(MapLayout& layout, const Stretching& stretching) {
  for (auto& cell : layout.cells) {
    const Rect before = cell.rect;
    cell.rect = stretching.wide(cell.rect);
    if (cell.text)
      stretching.shift(*cell.text, before, cell.rect);
    if (cell.image)
      cell.image->rect = cell.image->rect.moved(cell.rect.centre().x - before.centre().x, 0);
    for (auto& score : cell.scores)
      score.track = stretching.wide(score.track);
    for (auto& trend : cell.trends)
      trend.area = stretching.wide(trend.area);
  }
  for (auto& card : layout.cards) {
    const double dx = stretching.shiftOf(card.column);
    card.rect = card.rect.moved(dx, 0);
    card.slot = card.slot.moved(dx, 0);
  }
  for (auto& curves : layout.curves) {
    curves.area = stretching.wide(curves.area);
    forEachPoint(curves, [&stretching](CurvePoint& point) { point.at.x = stretching.at(point.at.x); });
    placeNames(curves, layout.rightToLeft);
  }
}

void stretchArrows(MapLayout& layout, const Stretching& stretching) {
  for (auto& arrow : layout.arrows) {
    const double from = stretching.shiftOf(arrow.from), to = stretching.shiftOf(arrow.to);
    arrow.start.x += from;
    arrow.startControl.x += from;
    arrow.end.x += to;
    arrow.endControl.x += to;
  }
}

} // namespace

MapLayout withWideColumns(MapLayout layout, double growth) {
  if (growth <= 0 || layout.columns.empty())
    return layout;
  const MapLayout before = layout;
  const Stretching stretching(before, growth);
  stretchHeads(layout, stretching);
  stretchCells(layout, stretching);
  stretchArrows(layout, stretching);
  layout.laneHeads = layout.laneHeads.moved(stretching.at(before.laneHeads.x) - before.laneHeads.x, 0);
  layout.bounds.width += growth;
  return layout;
}

} // namespace throughline::layout
