#pragma once

#include "core/layout/cell_text.h"

namespace throughline::layout {

inline constexpr double lanePadding = 16; ///< above and below what stands in a lane
inline constexpr double cardLeft = 12;    ///< left and right of what stands in a column

/// The least height of a lane of that type.
double smallestHeight(model::LaneType type);

/// The title of a lane in its head; beside the faces of a curve where it can be said whole there.
PlacedText laneTitle(const model::Lane& lane, Point corner, double width, const TextMeasure& measure,
                     const LayoutOptions& options);

/// Where a cell begins: its column, and the top of its lane.
struct CellCorner {
  Rect column;
  double top = 0;
  double beyond = 0; ///< how far its words may reach over the columns behind it
};
/// Seen from afar, how far the words of a column may reach: over the columns of its stage behind it in which the lane
/// says and shows nothing. Else 0.
double roomBeyond(const std::vector<StepColumn>& columns, const std::vector<CellWords>& words, std::size_t column,
                  const LayoutOptions& options);
/// Puts image, words and scores into a cell, one under the other; gives how high the lane must
/// be for them. Seen from afar words are as large as they must be to be read, and only begin.
double fillTextCell(Cell& cell, const CellWords& words, const CellCorner& corner, const TextMeasure& measure,
                    const LayoutOptions& options);
/// Stacks the cards of a cell under what else it holds; gives how high the lane must be for them.
double stackCards(Cell& cell, std::vector<Card>& cards, double left, double top);

} // namespace throughline::layout
