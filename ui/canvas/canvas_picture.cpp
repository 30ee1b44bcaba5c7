#include "ui/canvas/canvas_picture.h"

#include "ui/canvas/canvas_view.h"

#include <QPainter>

namespace throughline::ui {
namespace {

/// Room around a card for its ring and for a line that crosses its border.
constexpr double ringRoom = 8;

bool standAlike(const layout::MapLayout& before, const layout::MapLayout& after) {
  return before.map == after.map && before.bounds == after.bounds && before.rightToLeft == after.rightToLeft &&
         before.stages == after.stages && before.columns == after.columns && before.lanes == after.lanes &&
         before.legend == after.legend && before.personas == after.personas && before.arrows == after.arrows;
}

void addChangedCards(const layout::MapLayout& before, const layout::MapLayout& after,
                     std::vector<layout::Rect>& areas) {
  const auto add = [&areas](const layout::Card& card) { areas.push_back(card.slot.inset(-ringRoom, -ringRoom)); };
  std::size_t old = 0, now = 0;
  const auto& was = before.cardsById;
  const auto& is = after.cardsById;
  while (old < was.size() || now < is.size()) {
    const auto* gone = old < was.size() ? &before.cards[was[old]] : nullptr;
    const auto* come = now < is.size() ? &after.cards[is[now]] : nullptr;
    const bool same = gone != nullptr && come != nullptr && gone->touchpoint == come->touchpoint;
    if (same && gone->rect == come->rect && gone->face.same(come->face)) {
      ++old, ++now;
      continue;
    }
    if (gone != nullptr && (come == nullptr || gone->touchpoint <= come->touchpoint))
      add(*gone), ++old;
    if (come != nullptr && (gone == nullptr || come->touchpoint <= gone->touchpoint))
      add(*come), ++now;
  }
}

} // namespace

std::optional<std::vector<layout::Rect>> changedAreas(const layout::MapLayout& before, const layout::MapLayout& after) {
  if (!standAlike(before, after) || before.cells.size() != after.cells.size())
    return std::nullopt;
  std::vector<layout::Rect> areas;
  if (before.title != after.title || before.details != after.details)
    areas.push_back({0, 0, after.bounds.width, after.headTop});
  for (std::size_t cell = 0; cell < after.cells.size(); ++cell)
    if (!(before.cells[cell].text == after.cells[cell].text) ||
        !(before.cells[cell].image == after.cells[cell].image) || before.cells[cell].trends != after.cells[cell].trends)
      areas.push_back(after.cells[cell].rect);
  for (std::size_t curve = 0; curve < after.curves.size(); ++curve)
    if (!(before.curves[curve] == after.curves[curve]))
      areas.push_back(after.curves[curve].area);
  addChangedCards(before, after, areas);
  return areas;
}

std::optional<std::vector<layout::Rect>> CanvasPicture::update(const model::JourneyMap* map,
                                                               const insight::MapEvidence& evidence) {
  layout::MapLayout next;
  if (map != nullptr)
    next = layout::layoutMap(*map, evidence, measure_, options, &cache_);
  auto areas = changedAreas(layout_, next);
  layout_ = std::move(next);
  return areas;
}

void CanvasPicture::paint(QPainter& painter, const CanvasView& view, const QRectF& exposed) {
  const auto detail = levelOfDetailAt(view.zoom());
  const auto onto = [&](QPointF corner, const QRectF& part, auto paintPart) {
    painter.save();
    painter.setClipRect(part.intersected(exposed), Qt::IntersectClip);
    painter.translate(corner);
    painter.scale(view.zoom(), view.zoom());
    paintPart();
    painter.restore();
  };
  const QPointF corner = view.toViewport(layout::Point{0, 0});
  onto(corner, exposed, [&] { painter_.paint(layout_, look, painter, toQRectF(view.visibleArea(exposed)), detail); });
  if (const QRectF strip = view.laneStrip(); strip.intersects(exposed)) {
    const double x = strip.left() - layout_.laneHeads.x * view.zoom();
    const auto seen = view.visibleArea(strip);
    onto({x, corner.y()}, strip, [&] {
      painter_.paintLaneHeads(layout_, look, painter, {layout_.laneHeads.x, seen.y, seen.width, seen.height}, detail);
    });
  }
  if (const QRectF strip = view.stageStrip(); strip.intersects(exposed)) {
    const double top = layout_.headTop - CanvasView::headMargin;
    const double y = strip.top() - top * view.zoom();
    const auto seen = view.visibleArea(strip);
    onto({corner.x(), y}, strip, [&] {
      painter_.paintStageHeads(layout_, look, painter, {seen.x, top, seen.width, seen.height}, detail);
    });
  }
}

void CanvasPicture::paintCardAt(QPainter& painter, const layout::Card& card, QPointF topLeft, double zoom) {
  painter.save();
  painter.translate(topLeft);
  painter.scale(zoom, zoom);
  painter.translate(-card.rect.x, -card.rect.y);
  painter_.paintCard(card, look, painter, levelOfDetailAt(zoom));
  painter.restore();
}

} // namespace throughline::ui
