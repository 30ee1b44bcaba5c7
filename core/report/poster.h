#pragma once

#include "core/layout/layout_map.h"

#include <vector>

/// A whole map on one sheet.
namespace throughline::report {

/// The map as rows one above the other, as many as its sheet has room for at the largest size; what stands over them
/// is a layout of its own.
struct Poster {
  layout::MapLayout header; ///< title, lens and legend, nothing else
  std::vector<layout::MapLayout> rows;
  double width = 0;  ///< of the widest row, in layout units
  double height = 0; ///< of header and rows
};

/// What there is to write on by hand, and how wide a sheet is by its height.
struct PosterShape {
  double widthByHeight = 1.414;
  double below = 0;     ///< height under the rows that is kept free
  bool stretch = false; ///< lanes share what would be left of the height
};

/// Stages are never cut. options: how maps are laid out there; the width of columns is chosen here.
Poster poster(const model::JourneyMap& map, const insight::MapEvidence& evidence, const layout::TextMeasure& measure,
              layout::LayoutOptions options, const PosterShape& shape);

} // namespace throughline::report
