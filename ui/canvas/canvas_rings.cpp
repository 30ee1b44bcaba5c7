#include "ui/canvas/canvas_rings.h"

#include "core/model/document.h"
#include "ui/canvas/answer_tool.h"
#include "ui/canvas/canvas_selection.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/map_canvas.h"
#include "ui/paint/fonts.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace throughline::ui {
namespace {

struct Hints {
  Q_DECLARE_TR_FUNCTIONS(Hints)

public:
  static QString added() { return tr("New"); }
  static QString changed() { return tr("Changed"); }
  static QString noMap() { return tr("There is no map yet.\nPress Enter to draw one."); }
  static QString emptyMap() {
    return tr("This map will show the customer's journey from left to right.\nPress Enter for the first touchpoint.");
  }
  static QString noTouchpoint() { return tr("Press Enter or type for the first touchpoint."); }
};

void ringCards(QPainter& painter, const MapCanvas& canvas, const QRectF& exposed) {
  const auto* focused = std::get_if<model::TouchpointId>(&canvas.focusPlace());
  for (const auto id : canvas.session().selection().touchpoints) {
    const auto* card = cardOf(canvas.layout(), id);
    const QRectF ring = card != nullptr ? canvas.toViewport(card->rect).adjusted(-3, -3, 3, 3) : QRectF();
    if (card == nullptr || !ring.intersects(exposed))
      continue;
    const bool here = focused != nullptr && *focused == id && canvas.hasFocus();
    painter.setPen(QPen(canvas.look().focus, here ? 3 : 2));
    painter.drawPath(outlineOf(card->face->kind, ring));
  }
}

void ringPlace(QPainter& painter, const MapCanvas& canvas) {
  const auto& place = canvas.focusPlace();
  const auto* card = std::get_if<model::TouchpointId>(&place);
  const QRectF seen = canvas.seenRectOf(place);
  if (seen.isEmpty() || (card != nullptr && canvas.cards().isSelected(*card)))
    return;
  painter.setPen(
      QPen(canvas.look().focus, canvas.hasFocus() ? 2 : 1, canvas.hasFocus() ? Qt::SolidLine : Qt::DashLine));
  const double room = std::holds_alternative<CellPlace>(place) ? -5 : 2;
  painter.drawRoundedRect(seen.adjusted(-room, -room, room, room), 6, 6);
}

/// A frame with a word on it: what two versions do not have in common.
void paintChangeMarks(QPainter& painter, const MapCanvas& canvas, const QRectF& exposed) {
  QFont font(bundledFamily());
  font.setPixelSize(11);
  font.setWeight(QFont::DemiBold);
  painter.setFont(font);
  for (const auto& mark : canvas.marks()) {
    const QRectF frame = canvas.seenRectOf(mark.place).adjusted(-3, -3, 3, 3);
    if (frame.width() <= 6 || !frame.intersects(exposed.adjusted(-80, -20, 80, 20)))
      continue;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(canvas.look().text, 2, mark.added ? Qt::SolidLine : Qt::DashLine));
    painter.drawRoundedRect(frame, 4, 4);
    const auto word = mark.added ? Hints::added() : Hints::changed();
    const QRectF tag(frame.right() - QFontMetricsF(font).horizontalAdvance(word) - 10, frame.top() - 9,
                     QFontMetricsF(font).horizontalAdvance(word) + 10, 18);
    painter.setBrush(canvas.look().text);
    painter.drawRoundedRect(tag, 4, 4);
    painter.setPen(canvas.look().background);
    painter.drawText(tag, Qt::AlignCenter, word);
  }
}

/// A ring with an arrow: from here an "answers" arrow is drawn.
void paintHandle(QPainter& painter, const MapCanvas& canvas) {
  const QRectF handle = answerHandle(canvas);
  if (handle.isEmpty())
    return;
  painter.setPen(QPen(canvas.look().focus, 2));
  painter.setBrush(canvas.look().background);
  painter.drawEllipse(handle.adjusted(1, 1, -1, -1));
  const QPointF tip = handle.center() + QPointF(canvas.layout().rightToLeft ? -3.5 : 3.5, 0);
  const double back = canvas.layout().rightToLeft ? 4 : -4;
  painter.drawLine(tip + QPointF(1.75 * back, 0), tip);
  painter.drawPolyline(QPolygonF({tip + QPointF(back, -3), tip, tip + QPointF(back, 3)}));
}

/// A padlock in the corner of the head, in the room that every lane leaves under its title.
void paintLocks(QPainter& painter, const MapCanvas& canvas, const QRectF& exposed) {
  const auto* map = canvas.session().currentMap();
  if (map == nullptr)
    return;
  for (const auto& lane : map->lanes) {
    const QRectF head = lane->locked ? canvas.seenRectOf(lane->id) : QRectF();
    const double left = canvas.layout().rightToLeft ? head.left() + 6 : head.right() - 16;
    const QRectF body(left, head.bottom() - 11, 10, 8);
    if (head.isEmpty() || !body.adjusted(0, -6, 0, 0).intersects(exposed))
      continue;
    painter.setPen(QPen(canvas.look().text, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(QRectF(body.left() + 2, body.top() - 5, 6, 9), 0, 180 * 16);
    painter.setBrush(canvas.look().text);
    painter.drawRoundedRect(body, 1.5, 1.5);
  }
}

} // namespace

void paintRings(QPainter& painter, const MapCanvas& canvas, const CanvasView& view, const QRectF& exposed) {
  painter.save();
  painter.setClipRegion(QRegion(canvas.viewport()->rect()) - view.stageStrip().toAlignedRect());
  paintLocks(painter, canvas, exposed);
  painter.setClipping(false);
  const auto& place = canvas.focusPlace();
  if (!isColumnHead(place) && !std::holds_alternative<model::LaneId>(place))
    painter.setClipRegion(QRegion(canvas.viewport()->rect()) - view.stageStrip().toAlignedRect() -
                          view.laneStrip().toAlignedRect());
  painter.setBrush(Qt::NoBrush);
  paintChangeMarks(painter, canvas, exposed);
  painter.setBrush(Qt::NoBrush);
  ringCards(painter, canvas, exposed);
  ringPlace(painter, canvas);
  paintHandle(painter, canvas);
  painter.restore();
}

void paintDropMark(QPainter& painter, const MapCanvas& canvas, const layout::Rect& place) {
  const QRectF rect = canvas.toViewport(place);
  const bool isBar = std::min(place.width, place.height) <= 4;
  painter.setPen(isBar ? Qt::NoPen : QPen(canvas.look().focus, 2, Qt::DashLine));
  painter.setBrush(isBar ? QBrush(canvas.look().focus) : QBrush(Qt::NoBrush));
  painter.drawRoundedRect(rect, isBar ? 2 : 8, isBar ? 2 : 8);
}

void paintHint(QPainter& painter, const MapCanvas& canvas) {
  QFont font(bundledFamily());
  font.setPixelSize(16);
  painter.setFont(font);
  painter.setPen(canvas.look().mutedText);
  if (!canvas.layout().stages.empty()) {
    const auto& lanes = canvas.layout().lanes;
    const auto row = std::ranges::find(lanes, model::LaneType::touchpoints, &layout::LaneRow::type);
    if (row == lanes.end() || canvas.layout().columns.empty())
      return;
    const auto& column = canvas.layout().columns.front().rect;
    const QRectF place = canvas.toViewport(layout::Rect{column.x, row->rect.y, row->rect.width, row->rect.height});
    painter.drawText(place.adjusted(16, 8, -16, -8), Qt::AlignLeft | Qt::AlignVCenter, Hints::noTouchpoint());
    return;
  }
  painter.drawText(canvas.viewport()->rect().adjusted(24, 160, -24, -24),
                   Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                   canvas.session().currentMap() == nullptr ? Hints::noMap() : Hints::emptyMap());
}

} // namespace throughline::ui
