#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/document.h"

#include <string_view>

namespace throughline::edit {

/// A new lane at this position from the top (default: the bottom).
Result<model::Document> addLane(const model::Document& document, model::MapId map, model::LaneId lane,
                                std::string_view title, model::LaneType type, std::optional<std::size_t> position = {});
Result<model::Document> renameLane(const model::Document& document, model::LaneId lane, std::string_view title);
Result<model::Document> moveLane(const model::Document& document, model::LaneId lane, std::size_t position);
/// Removes the lane with its touchpoints. The last lane for touchpoints stays: lastOfItsKind.
Result<model::Document> removeLane(const model::Document& document, model::LaneId lane);
/// Text of a lane in one step; an empty text takes it away. Not for lanes that hold touchpoints: valueNotAllowed.
Result<model::Document> setLaneText(const model::Document& document, model::LaneId lane, model::StepId step,
                                    std::string_view text);

/// A hidden lane is not drawn; nothing in it is lost.
Result<model::Document> setLaneHidden(const model::Document& document, model::LaneId lane, bool hidden);
/// At least so high, 20 to 2000 units of the layout; none: what it needs.
Result<model::Document> setLaneHeight(const model::Document& document, model::LaneId lane, std::optional<int> height);
/// Cards stay in lanes for touchpoints and texts in the others: a lane that holds them is refused with valueNotAllowed,
/// the last lane for touchpoints with lastOfItsKind.
Result<model::Document> setLaneType(const model::Document& document, model::LaneId lane, model::LaneType type);
/// A copy under the lane with copies of its cards and texts, all with new ids.
Result<model::Document> duplicateLane(const model::Document& document, model::LaneId lane, model::LaneId copy,
                                      IdSource& ids);

} // namespace throughline::edit
