#pragma once

#include "core/layout/layout_map.h"
#include "ui/paint/look.h"
#include "ui/paint/map_painter.h"
#include "ui/paint/qt_text_measure.h"

#include <optional>
#include <vector>

namespace throughline::ui {

class CanvasView;

/// The layout on the canvas, and how it is drawn.
class CanvasPicture {
public:
  layout::LayoutOptions options;
  Look look = lightLook();

  const layout::MapLayout& layout() const { return layout_; }
  /// Lays the map out anew. Gives what must be drawn again; nothing when that is everything.
  std::optional<std::vector<layout::Rect>> update(const model::JourneyMap* map, const insight::MapEvidence& evidence);
  /// Draws the map and the heads that stay in view.
  void paint(QPainter& painter, const CanvasView& view, const QRectF& exposed);
  /// The legend stands beside the map: it is not drawn on it too.
  void leaveOutLegend(bool out) { painter_.leaveOutLegend(out); }
  /// Draws one card elsewhere, as it is dragged.
  void paintCardAt(QPainter& painter, const layout::Card& card, QPointF topLeft, double zoom);

private:
  QtTextMeasure measure_;
  layout::FaceCache cache_;
  MapPainter painter_;
  layout::MapLayout layout_;
};

/// Where two layouts of the same map differ; nothing when they differ all over.
std::optional<std::vector<layout::Rect>> changedAreas(const layout::MapLayout& before, const layout::MapLayout& after);

} // namespace throughline::ui
