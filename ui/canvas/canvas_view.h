#pragma once

#include "core/layout/map_layout.h"

#include <QPointF>
#include <QRectF>
#include <QRegion>
#include <QSize>

#include <optional>

class QAbstractScrollArea;

namespace throughline::ui {

/// Which part of the map is seen and how large: zoom, scroll bars, and the heads that stay in view.
class CanvasView {
public:
  explicit CanvasView(QAbstractScrollArea& area);

  static constexpr double smallestZoom = 0.02;
  static constexpr double largestZoom = 4;
  /// Above and under stage heads that stay in view, in layout units.
  static constexpr double headMargin = 4;

  double zoom() const { return zoom_; }
  /// The layout point under the anchor (of the viewport) stays there; without one that in the middle.
  void setZoom(double zoom, std::optional<QPointF> anchor);
  /// Takes the size and heads of a new layout; what is seen stays where it is.
  void setLayout(const layout::MapLayout& layout);
  void updateScrollBars();
  /// The viewport has another size: what was seen where reading begins is still seen there.
  void takeSize(QSize before);
  /// Whether the middle of the area was seen while the viewport had that size.
  bool wasSeen(const layout::Rect& rect, QSize before) const;
  /// Scrolls as little as possible; what is too large shows its start.
  void ensureVisible(const layout::Rect& rect);
  /// The largest zoom, at most that, at which the area fits, and scrolls to its middle.
  void showWhole(const layout::Rect& rect, double atMost = 1);

  /// The largest zoom, at most that, at which the area fits.
  double zoomFor(const layout::Rect& rect, double atMost = 1) const;
  /// Scrolls so that the layout point is seen at that point of the viewport, as far as the map reaches.
  void show(layout::Point point, QPointF at);
  /// Scrolls to where the journey begins.
  void showStart();

  QPointF toViewport(layout::Point point) const;
  QRectF toViewport(const layout::Rect& rect) const;
  /// Without regard to heads that stay in view.
  layout::Point toMap(QPointF viewportPoint) const;
  /// In a head that stays in view, the point of the head that is seen there.
  layout::Point toSeen(QPointF viewportPoint) const;
  layout::Rect visibleArea(const QRectF& viewportRect) const;

  /// Strips of the viewport where the heads of stages and lanes stay in view; empty while they are in their own place.
  /// While the lane heads stay, the stage heads are such a strip too, so that their names can stay in view.
  QRectF stageStrip() const;
  QRectF laneStrip() const;

private:
  QPointF origin(int seenWidth) const;
  bool laneHeadsAreAway() const;

  QAbstractScrollArea& area_;
  double zoom_ = 1;
  layout::Rect bounds_;
  layout::Rect laneHeads_;
  double headTop_ = 0;
  double headBottom_ = 0;
  bool rightToLeft_ = false;
};

} // namespace throughline::ui
