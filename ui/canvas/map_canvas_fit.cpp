#include "ui/canvas/canvas_state.h"
#include "ui/canvas/fitting.h"
#include "ui/canvas/map_canvas.h"

#include <cmath>

namespace throughline::ui {

/// Lays the map out for a zoom; between two steps of zoom the layout stays, so that zooming is quick.
void MapCanvas::layOutFor(double zoom) {
  const double step = layoutZoomOf(zoom);
  auto& options = state_->picture.options;
  const double width = step < 1 ? state_->columnWidth : layout::LayoutOptions{}.columnWidth;
  if (options.zoom == step && options.columnWidth == width)
    return;
  options.zoom = step;
  options.columnWidth = width;
  relayout();
}

/// The zoom decides how the map is laid out, and the layout which zoom fits: a few rounds settle it.
void MapCanvas::fitWidth(double columnWidth) {
  constexpr int rounds = 5;
  state_->columnWidth = columnWidth;
  double zoom = 1;
  layOutFor(zoom);
  for (int round = 0; round < rounds; ++round) {
    zoom = state_->view.zoomFor(layout().bounds);
    if (layoutZoomOf(zoom) == state_->picture.options.zoom)
      break;
    layOutFor(zoom);
  }
}

/// Columns come as close as it takes for the map to use the height of the window too.
void MapCanvas::showAll() {
  constexpr std::size_t manyCards = 300; // with more, no width makes titles readable, and trying takes long
  double best = 0, bestWidth = layout::LayoutOptions{}.columnWidth;
  for (const double width : {216.0, 184.0, 156.0, 132.0}) {
    fitWidth(width);
    const double zoom = state_->view.zoomFor(layout().bounds);
    const double worth = zoom * std::sqrt(width);
    if (worth > best)
      best = worth, bestWidth = width;
    if (zoom >= 0.8 || layout().cards.size() > manyCards)
      break; // everything can be read as it is, or nothing
  }
  fitWidth(bestWidth);
  state_->view.showWhole(layout().bounds);
  // Where no step of zoom fits exactly, the smaller one is taken: words stay readable.
  layOutFor(zoom());
  state_->view.showWhole(layout().bounds);
}

} // namespace throughline::ui
