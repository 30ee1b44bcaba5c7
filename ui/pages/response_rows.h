#pragma once

#include "core/data/comments/response_list.h"
#include "core/model/document.h"
#include "ui/pages/table_files.h"

namespace throughline::ui {

/// What a list of the responses at a map's touchpoints is made by: a line for each response at each touchpoint.
data::ListWanted responsesWanted(const model::JourneyMap& map);
/// Touchpoint, day, channel, score and whether it failed, a row for each line; no customers and no comments, for what
/// leaves the house. most: rows at most, 0 for all.
SpreadsheetTable responseRows(const data::ResponseList& list, const model::JourneyMap& map, std::size_t most = 0);

} // namespace throughline::ui
