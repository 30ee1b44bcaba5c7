#pragma once

#include "core/layout/map_layout.h"
#include "ui/paint/look.h"

#include <QRectF>

#include <functional>
#include <memory>

class QPainter;
class QPainterPath;

namespace throughline::ui {

/// How much is drawn: everything, shapes without text, or plain blocks of colour.
enum class LevelOfDetail { full, shapes, blocks };

/// What can be told apart at a zoom (1 = 100 %): below 35 % no text, below 12 % blocks.
LevelOfDetail levelOfDetailAt(double zoom);

/// Whether there is reason to draw what is left.
using GoOn = std::function<bool()>;

/// Draws a map: one drawing for the canvas, the minimap, the presenter, PDF, PNG and SVG.
class MapPainter {
public:
  MapPainter();
  ~MapPainter();
  MapPainter(const MapPainter&) = delete;
  MapPainter& operator=(const MapPainter&) = delete;

  /// The map's own legend is left out where it stands beside the map.
  void leaveOutLegend(bool out);
  /// Draws what of the map lies in visible (layout units). The painter's transform maps layout units to the device.
  /// Rings of selection and focus are not drawn here. The painter's state is as before afterwards. goOn is asked before
  /// each column of images and of texts, each curve and each card; once it said false nothing more of these is drawn.
  void paint(const layout::MapLayout& layout, const Look& look, QPainter& painter, const QRectF& visible,
             LevelOfDetail detail = LevelOfDetail::full, const GoOn& goOn = {});
  /// Only the stage heads and step titles, over a ground of their own: for heads that stay in view.
  void paintStageHeads(const layout::MapLayout& layout, const Look& look, QPainter& painter, const QRectF& visible,
                       LevelOfDetail detail);
  /// Only the lane heads, over a ground of their own.
  void paintLaneHeads(const layout::MapLayout& layout, const Look& look, QPainter& painter, const QRectF& visible,
                      LevelOfDetail detail);
  /// One card with what hangs under it.
  void paintCard(const layout::Card& card, const Look& look, QPainter& painter, LevelOfDetail detail);

private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

/// The sign of a legend's entry.
void paintLegendSign(QPainter& painter, const QRectF& rect, const layout::LegendItem& item, const Look& look);

/// The outline of a card: rounded for experience, corners cut off for service.
QPainterPath outlineOf(model::Kind kind, const QRectF& rect);

inline QRectF toQRectF(const layout::Rect& rect) {
  return {rect.x, rect.y, rect.width, rect.height};
}
inline QPointF toQPointF(layout::Point point) {
  return {point.x, point.y};
}
inline layout::Rect toLayoutRect(const QRectF& rect) {
  return {rect.x(), rect.y(), rect.width(), rect.height()};
}

} // namespace throughline::ui
