#pragma once

#include "core/layout/map_layout.h"

#include <QPointF>

#include <functional>
#include <optional>

namespace throughline::ui {

class CanvasView;
class MapCanvas;

/// How large the map is seen. The zoom decides how the map is laid out too: what is small is shown with fewer words.
class CanvasZoom {
public:
  CanvasZoom(MapCanvas& canvas, CanvasView& view) : canvas_(canvas), view_(view) {}

  /// Keeps the layout point under that point of the viewport; without one, what has the attention stays.
  void set(double zoom, std::optional<QPointF> anchor = {});
  void in();
  void out();
  /// The whole map, as large as it fits.
  void fit();
  /// The selected cards, as large as they fit.
  void fitSelection();
  /// The whole map, or its beginning where the whole would be too small to read.
  void showWholeOrBeginning() { showWholeOr({}); }
  /// The window has another size: what is seen from the start is fitted to it, until somebody works on the map.
  void takeSize();
  void startWork() { fromStart_ = false; }

private:
  /// Where the whole would be too small to read: the beginning, with that zoom or as much of it as can be read.
  void showWholeOr(std::optional<double> zoom);
  bool columnsCanBeRead() const;
  /// However close they come, the words of their titles cannot be read while all are seen.
  bool hasTooManyColumns() const;
  double zoomOfBeginning();
  bool useWidth(double zoom);
  QPointF attendedPoint() const;
  void showBeginning(std::optional<double> zoom);
  void layOutFor(double zoom);
  double settled(const std::function<double()>& fitting);
  void fitWidth(double columnWidth);
  void showAll();
  void fitColumns();
  double bestColumn();
  void growIntoHeight();
  double wholeZoom() const;
  double largestWhole() const;
  void tell();
  layout::Rect selectedArea() const;

  MapCanvas& canvas_;
  CanvasView& view_;
  std::optional<double> columnWidth_; ///< while the map is seen small, or was fitted larger than usual
  bool grown_ = false;                ///< fitted larger than usual
  bool fitting_ = false;
  bool fromStart_ = true; ///< nobody has worked on the map yet
  double fittedZoom_ = 1;
  std::optional<double> fittedColumn_; ///< with that zoom
  int fittedHeight_ = 0;               ///< of the viewport, when the map was last fitted by itself
};

} // namespace throughline::ui
