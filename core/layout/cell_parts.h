#pragma once

#include "core/layout/map_layout.h"

namespace throughline::layout {

/// change(Rect&) for everything that stands in a cell, but for cards.
template <class Change> void forEachPartOf(Cell& cell, Change&& change) {
  if (cell.text)
    change(cell.text->rect);
  if (cell.image)
    change(cell.image->rect);
  for (auto& score : cell.scores)
    change(score.track);
  for (auto& trend : cell.trends)
    change(trend.area);
}

} // namespace throughline::layout
