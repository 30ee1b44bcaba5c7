#include "core/layout/split.h"

#include "core/layout/cell_parts.h"
#include "core/layout/curves.h"
#include "core/layout/layout_map.h"

#include <algorithm>
#include <numeric>

namespace throughline::layout {
namespace {

constexpr double pieceMargin = 24;

CurvePoint pointBetween(const CurvePoint& left, const CurvePoint& right, double x) {
  const double share = (x - left.at.x) / (right.at.x - left.at.x);
  const auto mix = [share](double a, double b) { return a + (b - a) * share; };
  return {.touchpoint = {},
          .at = {x, mix(left.at.y, right.at.y)},
          .low = mix(left.low, right.low),
          .high = mix(left.high, right.high)};
}

/// The part of a curve between two x, with points on the edges where it goes on.
std::vector<CurvePoint> cutCurve(const std::vector<CurvePoint>& points, double left, double right) {
  std::vector<CurvePoint> kept;
  for (std::size_t index = 0; index < points.size(); ++index) {
    const auto& point = points[index];
    if (index > 0) {
      const auto& before = points[index - 1];
      for (const double edge : {left, right})
        if (before.at.x < edge && point.at.x > edge)
          kept.push_back(pointBetween(before, point, edge));
    }
    if (point.at.x >= left && point.at.x <= right)
      kept.push_back(point);
  }
  return kept;
}

void moveText(PlacedText& text, double dx, double dy) {
  text.rect = text.rect.moved(dx, dy);
}

void moveBadge(Badge& badge, double dx, double dy) {
  badge.rect = badge.rect.moved(dx, dy);
  if (badge.text)
    moveText(*badge.text, dx, dy);
}

/// Takes the cards that are wanted into a piece and numbers its cells anew.
class CardTaker {
public:
  CardTaker(const MapLayout& from, MapLayout& into) : from_(from), into_(into) {}

  void take(const Cell& cell, std::size_t column, std::size_t row, double dx, double dy) {
    Cell taken = cell;
    taken.column = column;
    taken.row = row;
    taken.rect = cell.rect.moved(dx, dy);
    taken.firstCard = into_.cards.size();
    forEachPartOf(taken, [dx, dy](Rect& rect) { rect = rect.moved(dx, dy); });
    for (std::size_t index = cell.firstCard; index < cell.firstCard + cell.cardCount; ++index) {
      Card card = from_.cards[index];
      card.column = column;
      card.row = row;
      card.rect = card.rect.moved(dx, dy);
      card.slot = card.slot.moved(dx, dy);
      into_.cards.push_back(std::move(card));
    }
    into_.cells.push_back(std::move(taken));
  }

  void finish() {
    into_.cardsById.resize(into_.cards.size());
    for (std::uint32_t index = 0; index < into_.cardsById.size(); ++index)
      into_.cardsById[index] = index;
    std::ranges::sort(into_.cardsById, {}, [this](std::uint32_t card) { return into_.cards[card].touchpoint; });
  }

private:
  const MapLayout& from_;
  MapLayout& into_;
};

void keepArrowsInside(const MapLayout& from, MapLayout& into, double dx) {
  into.arrows.clear();
  for (auto arrow : from.arrows) {
    if (cardOf(into, arrow.from) == nullptr || cardOf(into, arrow.to) == nullptr)
      continue;
    for (auto* point : {&arrow.start, &arrow.startControl, &arrow.endControl, &arrow.end})
      *point = {point->x + dx, point->y};
    into.arrows.push_back(arrow);
  }
}

void keepStages(const MapLayout& from, MapLayout& into, std::size_t first, std::size_t end, double dx) {
  into.stages.clear();
  for (auto stage : from.stages) {
    const std::size_t from0 = std::max(first, stage.firstColumn);
    const std::size_t to = std::min(end, stage.firstColumn + stage.columnCount);
    if (from0 >= to)
      continue;
    const double left = from.columns[from0].rect.x;
    const double width = from.columns[to - 1].rect.right() - left;
    moveText(stage.title, left - stage.rect.x + dx, 0);
    stage.title.rect.width -= stage.rect.width - width;
    const double toEnd = left + dx + width - stage.rect.right();
    std::erase_if(stage.notes, [&](const Badge& badge) { return badge.rect.moved(toEnd, 0).x < left + dx; });
    for (auto& badge : stage.notes)
      moveBadge(badge, toEnd, 0);
    stage.rect = {left + dx, stage.rect.y, width, stage.rect.height};
    stage.band = {left + dx, stage.band.y, width, stage.band.height};
    stage.phaseBand = {left + dx, stage.phaseBand.y, width, stage.phaseBand.height};
    stage.firstColumn = from0 - first;
    stage.columnCount = to - from0;
    into.stages.push_back(std::move(stage));
  }
}

/// The word of the phase of that stage: it stands at the first of the stages that share it.
const PlacedText* phaseTitleOf(const MapLayout& layout, const StageHead& stage) {
  auto at = std::ranges::find(layout.stages, stage.stage, &StageHead::stage);
  while (at != layout.stages.begin() && !at->phaseTitle && std::prev(at)->phase == stage.phase)
    --at;
  return at->phaseTitle ? &*at->phaseTitle : nullptr;
}

/// Every piece says its phases, in the middle of the band that it has of them.
void keepPhaseTitles(const MapLayout& from, MapLayout& into) {
  for (std::size_t first = 0; first < into.stages.size();) {
    auto& stage = into.stages[first];
    std::size_t end = first + 1;
    for (; end < into.stages.size() && into.stages[end].phase == stage.phase; ++end)
      into.stages[end].phaseTitle.reset();
    const auto* title = stage.phase ? phaseTitleOf(from, stage) : nullptr;
    stage.phaseTitle = title == nullptr ? std::nullopt : std::optional(*title);
    if (stage.phaseTitle) {
      stage.phaseTitle->rect.x = stage.phaseBand.x;
      stage.phaseTitle->rect.width = into.stages[end - 1].phaseBand.right() - stage.phaseBand.x;
    }
    first = end;
  }
}

void keepColumns(const MapLayout& from, MapLayout& into, std::size_t first, std::size_t end, double dx) {
  into.columns.assign(from.columns.begin() + static_cast<std::ptrdiff_t>(first),
                      from.columns.begin() + static_cast<std::ptrdiff_t>(end));
  for (auto& column : into.columns) {
    const auto owner = std::ranges::find(into.stages, column.stage, &StageHead::stage);
    column.stageIndex = static_cast<std::size_t>(owner - into.stages.begin());
    column.rect = column.rect.moved(dx, 0);
    if (column.title)
      moveText(*column.title, dx, 0);
  }
}

void cutCurves(MapLayout& into, double left, double right, double dx) {
  for (auto& curves : into.curves) {
    curves.area = {left + dx, curves.area.y, right - left, curves.area.height};
    forEachCurve(curves, [left, right](auto& points) { points = cutCurve(points, left, right); });
    forEachPoint(curves, [dx](CurvePoint& point) { point.at.x += dx; });
    std::erase_if(curves.personas, [](const PersonaCurve& curve) { return curve.points.empty(); });
    placeNames(curves, false);
  }
}

/// One below the other from the heads downwards; by how much each of them moves.
std::vector<double> keepLanes(const MapLayout& from, MapLayout& into, const std::vector<std::size_t>& rows) {
  std::vector<double> shifts;
  into.lanes.clear();
  double y = from.headBottom;
  for (const std::size_t row : rows) {
    auto lane = from.lanes[row];
    const double dy = y - lane.rect.y;
    lane.rect = lane.rect.moved(0, dy);
    lane.head = lane.head.moved(0, dy);
    moveText(lane.title, 0, dy);
    if (lane.line)
      moveText(lane.line->name, 0, dy);
    y = lane.rect.bottom();
    into.lanes.push_back(std::move(lane));
    shifts.push_back(dy);
  }
  return shifts;
}

void keepCurves(MapLayout& piece, const std::vector<std::size_t>& rows, const std::vector<double>& shifts) {
  std::erase_if(piece.curves, [&](const Curves& curves) { return !std::ranges::binary_search(rows, curves.row); });
  for (auto& curves : piece.curves) {
    curves.row = static_cast<std::size_t>(std::ranges::lower_bound(rows, curves.row) - rows.begin());
    const double dy = shifts[curves.row];
    curves.area = curves.area.moved(0, dy);
    curves.top += dy;
    curves.bottom += dy;
    forEachPoint(curves, [dy](CurvePoint& point) {
      point.at.y += dy;
      point.low += dy;
      point.high += dy;
    });
    placeNames(curves, piece.rightToLeft);
  }
}

/// Whom the map is about stands at the left edge, as far as there is room.
void keepPersonas(MapLayout& piece) {
  std::erase_if(piece.personas, [&piece](const PersonaHead& head) { return head.rect.right() > piece.bounds.width; });
}

/// The legend stays at the right edge, where there is room for it.
void moveLegend(MapLayout& piece, double dx) {
  for (auto& item : piece.legend) {
    item.rect = item.rect.moved(dx, 0);
    moveText(item.text, dx, 0);
  }
  const double least = piece.laneHeads.x + 160;
  if (std::ranges::any_of(piece.legend, [least](const LegendItem& item) { return item.rect.x < least; }))
    piece.legend.clear();
}

} // namespace

MapLayout cutColumns(const MapLayout& layout, std::size_t first, std::size_t end) {
  if (layout.rightToLeft) {
    MapLayout flipped = layout;
    mirror(flipped);
    MapLayout piece = cutColumns(flipped, first, end);
    mirror(piece);
    return piece;
  }
  MapLayout piece = layout;
  const double left = layout.columns[first].rect.x, right = layout.columns[end - 1].rect.right();
  const double dx = layout.columns.front().rect.x - left;
  keepStages(layout, piece, first, end, dx);
  keepPhaseTitles(layout, piece);
  keepColumns(layout, piece, first, end, dx);
  piece.cards.clear();
  piece.cells.clear();
  CardTaker taker(layout, piece);
  for (std::size_t column = first; column < end; ++column)
    for (std::size_t row = 0; row < layout.lanes.size(); ++row)
      taker.take(layout.cell(column, row), column - first, row, dx, 0);
  taker.finish();
  piece.bounds.width = right + dx + pieceMargin;
  for (auto& lane : piece.lanes)
    lane.rect.width = right + dx - lane.rect.x;
  moveLegend(piece, piece.bounds.width - layout.bounds.width);
  keepPersonas(piece);
  cutCurves(piece, left, right, dx);
  keepArrowsInside(layout, piece, dx);
  return piece;
}

MapLayout cutRows(const MapLayout& layout, std::size_t first, std::size_t end) {
  std::vector<std::size_t> rows(end - first);
  std::iota(rows.begin(), rows.end(), first);
  return keepRows(layout, rows);
}

MapLayout keepRows(const MapLayout& layout, const std::vector<std::size_t>& rows) {
  MapLayout piece = layout;
  const auto shifts = keepLanes(layout, piece, rows);
  piece.cards.clear();
  piece.cells.clear();
  CardTaker taker(layout, piece);
  for (std::size_t column = 0; column < layout.columns.size(); ++column)
    for (std::size_t at = 0; at < rows.size(); ++at)
      taker.take(layout.cell(column, rows[at]), column, at, 0, shifts[at]);
  taker.finish();
  const double bottom = piece.lanes.back().rect.bottom();
  for (auto& stage : piece.stages)
    stage.band.height = bottom - stage.band.y;
  for (auto& column : piece.columns)
    column.rect.height = bottom - column.rect.y;
  piece.laneHeads.height = bottom - piece.laneHeads.y;
  piece.bounds.height = bottom + pieceMargin;
  keepCurves(piece, rows, shifts);
  keepArrowsInside(layout, piece, 0);
  moveArrowsWithCards(piece, layout);
  return piece;
}

std::vector<MapLayout> splitAtStageBorders(const MapLayout& layout, double pageWidth) {
  if (layout.columns.empty() || layout.bounds.width <= pageWidth)
    return {layout};
  const double column = layout.columns.front().rect.width;
  const double heads = layout.laneHeads.width + 8 + 2 * pieceMargin;
  const double room = std::max(pageWidth - heads, column);
  const auto widthOf = [&](std::size_t first, std::size_t end) {
    const auto& a = layout.columns[first].rect;
    const auto& b = layout.columns[end - 1].rect;
    return std::max(a.right(), b.right()) - std::min(a.x, b.x);
  };
  std::vector<MapLayout> pieces;
  std::size_t first = 0;
  std::size_t end = 0; // of what surely belongs to the piece
  const auto close = [&] {
    pieces.push_back(cutColumns(layout, first, end));
    first = end;
  };
  for (const auto& stage : layout.stages) {
    const std::size_t stageEnd = stage.firstColumn + stage.columnCount;
    if (end > first && widthOf(first, stageEnd) > room)
      close();
    while (end < stageEnd) {
      const bool whole = widthOf(first, stageEnd) <= room;
      while (!whole && end < stageEnd && (end == first || widthOf(first, end + 1) <= room))
        ++end;
      if (whole)
        end = stageEnd;
      else if (end < stageEnd)
        close();
    }
  }
  close();
  return pieces;
}

std::vector<MapLayout> splitAtLaneBorders(const MapLayout& layout, double pageHeight) {
  if (layout.lanes.empty() || layout.bounds.height <= pageHeight)
    return {layout};
  const double room = pageHeight - layout.headBottom - pieceMargin;
  std::vector<MapLayout> pieces;
  std::size_t first = 0;
  for (std::size_t row = 1; row <= layout.lanes.size(); ++row) {
    const bool full = row == layout.lanes.size() || layout.lanes[row].rect.bottom() - layout.lanes[first].rect.y > room;
    if (!full)
      continue;
    pieces.push_back(cutRows(layout, first, row));
    first = row;
  }
  return pieces;
}

} // namespace throughline::layout
