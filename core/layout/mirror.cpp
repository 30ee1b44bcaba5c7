#include "core/layout/card_face.h"
#include "core/layout/curves.h"
#include "core/layout/layout_map.h"

#include <utility>

namespace throughline::layout {
namespace {

void mirrorRect(Rect& rect, double width) {
  rect.x = width - rect.x - rect.width;
}

void mirrorPoint(Point& point, double width) {
  point.x = width - point.x;
}

void mirrorText(PlacedText& placed, double width) {
  mirrorRect(placed.rect, width);
  if (placed.align != Align::centre)
    placed.align = placed.align == Align::left ? Align::right : Align::left;
}

void mirrorBadge(Badge& badge, double width) {
  mirrorRect(badge.rect, width);
  if (badge.text)
    mirrorText(*badge.text, width);
}

void mirrorHeads(MapLayout& layout, double width) {
  mirrorText(layout.title, width);
  mirrorText(layout.details, width);
  mirrorRect(layout.laneHeads, width);
  for (auto& item : layout.legend) {
    mirrorRect(item.rect, width);
    mirrorText(item.text, width);
  }
  for (auto& persona : layout.personas) {
    mirrorRect(persona.rect, width);
    mirrorRect(persona.sign, width);
    mirrorText(persona.name, width);
    if (persona.photo)
      mirrorRect(persona.photo->rect, width);
  }
  for (auto& stage : layout.stages) {
    mirrorRect(stage.rect, width);
    for (auto& badge : stage.notes)
      mirrorBadge(badge, width);
    mirrorRect(stage.band, width);
    mirrorText(stage.title, width);
    mirrorRect(stage.phaseBand, width);
    if (stage.phaseTitle)
      mirrorText(*stage.phaseTitle, width);
  }
  for (auto& column : layout.columns) {
    mirrorRect(column.rect, width);
    if (column.title)
      mirrorText(*column.title, width);
  }
}

void mirrorLanes(MapLayout& layout, double width) {
  for (auto& lane : layout.lanes) {
    mirrorRect(lane.rect, width);
    mirrorRect(lane.head, width);
    mirrorText(lane.title, width);
    if (lane.line)
      mirrorText(lane.line->name, width);
  }
  for (auto& cell : layout.cells) {
    mirrorRect(cell.rect, width);
    if (cell.text)
      mirrorText(*cell.text, width);
    if (cell.image)
      mirrorRect(cell.image->rect, width);
    for (auto& score : cell.scores)
      mirrorRect(score.track, width);
    for (auto& trend : cell.trends)
      mirrorRect(trend.area, width);
  }
}

void mirrorLines(MapLayout& layout, double width) {
  for (auto& curves : layout.curves) {
    mirrorRect(curves.area, width);
    forEachPoint(curves, [width](CurvePoint& point) { mirrorPoint(point.at, width); });
    placeNames(curves, layout.rightToLeft);
  }
  for (auto& arrow : layout.arrows)
    for (auto* point : {&arrow.start, &arrow.startControl, &arrow.endControl, &arrow.end})
      mirrorPoint(*point, width);
}

} // namespace

CardFace mirrored(CardFace face) {
  mirrorRect(face.icon, face.width);
  if (face.image)
    mirrorRect(face.image->rect, face.width);
  mirrorText(face.title, face.width);
  for (auto& detail : face.details)
    mirrorText(detail, face.width);
  for (auto& badge : face.badges)
    mirrorBadge(badge, face.width);
  if (face.weight) {
    mirrorRect(face.weight->rect, face.width);
    mirrorText(face.weight->label, face.width);
    mirrorText(face.weight->interval, face.width);
  }
  return face;
}

void mirrorPlaces(MapLayout& layout) {
  const double width = layout.bounds.width;
  layout.rightToLeft = !layout.rightToLeft;
  mirrorHeads(layout, width);
  mirrorLanes(layout, width);
  mirrorLines(layout, width);
  for (auto& card : layout.cards) {
    mirrorRect(card.rect, width);
    mirrorRect(card.slot, width);
  }
}

void mirror(MapLayout& layout) {
  mirrorPlaces(layout);
  for (auto& card : layout.cards)
    card.face = Shared(mirrored(*card.face));
}

} // namespace throughline::layout
