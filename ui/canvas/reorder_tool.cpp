#include "ui/canvas/reorder_tool.h"

#include "core/edit/lane_edits.h"
#include "core/edit/stage_edits.h"
#include "ui/canvas/card_moves.h"
#include "ui/canvas/map_canvas.h"
#include "ui/canvas/map_words.h"

#include <QApplication>
#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace throughline::ui {
namespace {

/// The heads of stages or of lanes, in their order.
struct Heads {
  std::vector<layout::Rect> rects;
  bool across = true; ///< side by side, else one under the other
  bool backwards = false;
};

class ReorderTool final : public Tool {
  Q_DECLARE_TR_FUNCTIONS(MapCanvas)

public:
  ReorderTool(MapCanvas& canvas, const ToolEvent& press)
      : Tool(canvas), start_(press.viewport), place_(placeOf(canvas.layout(), press.hit)) {
    canvas.focusOn(place_);
    const auto& map = canvas.layout();
    if (const auto* stage = std::get_if<model::StageId>(&place_)) {
      heads_.backwards = map.rightToLeft;
      for (const auto& head : map.stages)
        heads_.rects.push_back(head.rect);
      from_ = static_cast<std::size_t>(headOf(map, *stage) - map.stages.data());
    } else if (const auto* lane = std::get_if<model::LaneId>(&place_)) {
      heads_.across = false;
      for (const auto& row : map.lanes)
        heads_.rects.push_back(row.rect);
      from_ = static_cast<std::size_t>(rowOf(map, *lane) - map.lanes.data());
    }
  }

  void move(const ToolEvent& event) override {
    const bool far = (event.viewport - start_).manhattanLength() >= QApplication::startDragDistance();
    dragging_ = (dragging_ || far) && !canvas_.readOnly();
    if (!dragging_)
      return;
    gap_ = gapAt(event.at);
    pointer_ = event.viewport;
    canvas_.viewport()->update();
  }

  void release(const ToolEvent&) override {
    canvas_.viewport()->update();
    if (!dragging_ || !moves())
      return;
    const std::size_t to = gap_ > from_ ? gap_ - 1 : gap_;
    auto& session = canvas_.session();
    if (const auto* stage = std::get_if<model::StageId>(&place_))
      session.apply(tr("Move stage"), edit::moveStage(session.document(), *stage, to));
    else if (const auto* lane = std::get_if<model::LaneId>(&place_))
      session.apply(tr("Move lane"), edit::moveLane(session.document(), *lane,
                                                    positionOfRow(*session.currentMap(), canvas_.layout(), to)));
  }
  void cancel() override { canvas_.viewport()->update(); }

  void paint(QPainter& painter) const override {
    if (!dragging_)
      return;
    paintGhost(painter);
    if (!moves())
      return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(canvas_.look().focus);
    const QRectF bar = canvas_.toViewport(barAt(gap_));
    painter.drawRoundedRect(heads_.across ? bar.adjusted(-2, 0, 2, 0) : bar.adjusted(0, -2, 0, 2), 2, 2);
  }
  std::optional<Qt::CursorShape> cursor() const override {
    return dragging_ ? std::optional(Qt::ClosedHandCursor) : std::nullopt;
  }
  bool scrollsAtEdges() const override { return dragging_; }

private:
  /// The head as it is carried along.
  void paintGhost(QPainter& painter) const {
    const QRectF ghost = canvas_.seenRectOf(place_).translated(pointer_ - start_);
    painter.save();
    painter.setPen(QPen(canvas_.look().focus, 2));
    painter.setBrush(canvas_.look().headFill);
    painter.drawRoundedRect(ghost, 4, 4);
    painter.setPen(canvas_.look().headText);
    painter.setFont(canvas_.font());
    const auto name = painter.fontMetrics().elidedText(spokenName(canvas_, place_), Qt::ElideRight,
                                                       static_cast<int>(ghost.width()) - 12);
    painter.drawText(ghost.adjusted(6, 2, -6, -2), Qt::AlignCenter, name);
    painter.restore();
  }

  bool moves() const { return gap_ != from_ && gap_ != from_ + 1; }

  /// Number of heads whose middle comes before the point.
  std::size_t gapAt(layout::Point point) const {
    return static_cast<std::size_t>(std::ranges::count_if(heads_.rects, [&](const layout::Rect& rect) {
      if (!heads_.across)
        return rect.centre().y < point.y;
      return heads_.backwards ? rect.centre().x > point.x : rect.centre().x < point.x;
    }));
  }

  layout::Rect barAt(std::size_t gap) const {
    const bool atEnd = gap == heads_.rects.size();
    const auto& rect = heads_.rects[atEnd ? gap - 1 : gap];
    if (!heads_.across)
      return {rect.x, atEnd ? rect.bottom() : rect.y, rect.width, 0};
    const bool rightSide = atEnd != heads_.backwards;
    // Down to the foot of the map: the stage takes its column of lanes along.
    return {rightSide ? rect.right() + 8 : rect.x - 8, rect.y, 0, canvas_.layout().laneHeads.bottom() - rect.y};
  }

  QPointF start_;
  QPointF pointer_;
  FocusPlace place_;
  Heads heads_;
  std::size_t from_ = 0;
  std::size_t gap_ = 0;
  bool dragging_ = false;
};

} // namespace

std::unique_ptr<Tool> reorderTool(MapCanvas& canvas, const ToolEvent& press) {
  return std::make_unique<ReorderTool>(canvas, press);
}

} // namespace throughline::ui
