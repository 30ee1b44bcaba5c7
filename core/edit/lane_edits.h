#pragma once

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

} // namespace throughline::edit
