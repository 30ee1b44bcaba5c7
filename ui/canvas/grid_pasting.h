#pragma once

#include "ui/canvas/pasting.h"

namespace throughline::ui {

using Rows = std::vector<std::vector<QString>>;

/// A card of that title. What does not fit into a title is kept whole in its speaker notes, and that is said.
model::Touchpoint pastedCard(const QString& title, IdSource& ids, Pasted& result);

bool isCardLane(const model::JourneyMap& map, model::LaneId lane);

/// Whether the top row and the first column of a grid name stages and lanes: the first cell is empty, or most of either
/// are known to the map.
bool hasHeads(const model::JourneyMap& map, const Rows& rows);

/// A grid with heads on the map. A line of a cell is a card; a cell of a lane of texts is added to what stands there;
/// -2 to +2 in the row of a curve are the emotions of the cards that came into the stage. Errors: those of the edits.
Result<Pasted> pastedGrid(const model::Document& document, model::MapId map, const Rows& rows, IdSource& ids);

} // namespace throughline::ui
