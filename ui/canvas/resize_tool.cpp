#include "ui/canvas/resize_tool.h"

#include "core/edit/set_field.h"
#include "ui/canvas/map_canvas.h"

#include <QApplication>

#include <algorithm>
#include <cmath>

namespace throughline::ui {
namespace {

constexpr double edgeReach = 4; ///< pixels beside an edge that take hold of it

/// What the fields of a lane's height and a column's width take, in layout units.
struct Limits {
  double least, most;
};
constexpr Limits laneHeights{20, 2000};
constexpr Limits columnWidths{96, 1200};

const layout::StepColumn& columnOf(const layout::MapLayout& layout, model::StepId step) {
  return *std::ranges::find(layout.columns, step, &layout::StepColumn::step);
}

/// Within a stage only the lower part of its head is an edge: the rest is the stage's own, to be clicked and dragged.
bool isHeld(const layout::MapLayout& layout, const layout::StepColumn& column, double y) {
  const auto* next = &column + 1;
  const bool last = next == layout.columns.data() + layout.columns.size() || next->stage != column.stage;
  return last || y > layout.headTop + 0.6 * (layout.headBottom - layout.headTop);
}

class ResizeTool final : public Tool {
  Q_DECLARE_TR_FUNCTIONS(MapCanvas)

public:
  ResizeTool(MapCanvas& canvas, const Resized& resized, const ToolEvent& press)
      : Tool(canvas), resized_(resized), before_(canvas.session().document()), press_(press) {
    if (const auto* lane = std::get_if<model::LaneId>(&resized))
      size_ = rowOf(canvas.layout(), *lane)->rect.height;
    else
      size_ = columnOf(canvas.layout(), std::get<model::StepId>(resized)).rect.width;
  }

  void move(const ToolEvent& event) override {
    const auto away = (event.viewport - press_.viewport).manhattanLength();
    if (!drawn_ && away < QApplication::startDragDistance())
      return;
    drawn_ = true;
    const bool lane = std::holds_alternative<model::LaneId>(resized_);
    const double along = canvas_.layout().rightToLeft ? press_.at.x - event.at.x : event.at.x - press_.at.x;
    const auto limits = lane ? laneHeights : columnWidths;
    // Columns that have come closer are drawn at that scale.
    const double scale = lane ? 1 : canvas_.columnScale();
    const double size = (size_ + (lane ? event.at.y - press_.at.y : along)) / scale;
    const auto whole = model::whole(std::lround(std::clamp(size, limits.least, limits.most)));
    const auto changed = lane ? edit::setField(before_, std::get<model::LaneId>(resized_), "height", whole)
                              : edit::setField(before_, std::get<model::StepId>(resized_), "width", whole);
    if (changed.ok())
      canvas_.session().preview(*changed);
  }
  /// A click means what the edge belongs to.
  void release(const ToolEvent&) override {
    if (!drawn_)
      return canvas_.focusOn(owner());
    canvas_.session().commitPreview(std::holds_alternative<model::LaneId>(resized_) ? tr("Resize lane")
                                                                                    : tr("Resize column"));
  }
  void cancel() override { canvas_.session().dropPreview(); }
  std::optional<Qt::CursorShape> cursor() const override {
    return std::holds_alternative<model::LaneId>(resized_) ? Qt::SizeVerCursor : Qt::SizeHorCursor;
  }
  bool scrollsAtEdges() const override { return true; }

private:
  FocusPlace owner() const {
    if (const auto* lane = std::get_if<model::LaneId>(&resized_))
      return *lane;
    return columnOf(canvas_.layout(), std::get<model::StepId>(resized_)).stage;
  }

  Resized resized_;
  model::Document before_;
  ToolEvent press_;
  double size_ = 0;
  bool drawn_ = false;
};

} // namespace

std::optional<Resized> edgeAt(const MapCanvas& canvas, const ToolEvent& at) {
  const auto& layout = canvas.layout();
  const auto near = [&canvas](double edge, double point) {
    return std::abs(point - edge) * canvas.zoom() <= edgeReach;
  };
  if (canvas.readOnly())
    return std::nullopt;
  if (at.at.x >= layout.laneHeads.x && at.at.x <= layout.laneHeads.right())
    for (const auto& row : layout.lanes)
      if (near(row.rect.bottom(), at.at.y))
        return row.lane;
  if (at.at.y >= layout.headTop && at.at.y <= layout.headBottom)
    for (const auto& column : layout.columns)
      if (isHeld(layout, column, at.at.y) && near(layout.rightToLeft ? column.rect.x : column.rect.right(), at.at.x))
        return column.step;
  return std::nullopt;
}

std::unique_ptr<Tool> resizeTool(MapCanvas& canvas, const ToolEvent& press) {
  const auto resized = edgeAt(canvas, press);
  return resized ? std::make_unique<ResizeTool>(canvas, *resized, press) : nullptr;
}

} // namespace throughline::ui
