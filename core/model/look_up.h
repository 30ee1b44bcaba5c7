#pragma once

#include "core/base/result.h"
#include "core/model/document.h"

#include <string_view>
#include <unordered_map>
#include <vector>

/// Finding things in a document: by id (null when it is not there) and by title.
namespace throughline::model {

const JourneyMap* findMap(const Document& document, MapId id);
const Stage* findStage(const JourneyMap& map, StageId id);
const Lane* findLane(const JourneyMap& map, LaneId id);
/// Logarithmic: touchpoints are sorted by id.
const Touchpoint* findTouchpoint(const JourneyMap& map, TouchpointId id);
/// The map that holds the touchpoint.
const JourneyMap* mapOf(const Document& document, TouchpointId id);
const JourneyMap* mapOf(const Document& document, StageId id);
const JourneyMap* mapOf(const Document& document, LaneId id);
/// The touchpoint that an action answers, by itself or by one of its notes; null: none.
const Touchpoint* answeredBy(const JourneyMap& map, const Action& action);
/// The stage that holds the step.
const Stage* stageOf(const JourneyMap& map, StepId step);

/// Position of a step among all steps of the map, from the left.
std::optional<std::size_t> columnOf(const JourneyMap& map, StepId step);
/// Position of a lane from the top.
std::optional<std::size_t> rowOf(const JourneyMap& map, LaneId lane);
/// All steps of the map, left to right, each with its stage.
struct Column {
  const Stage* stage;
  const Step* step;
};
std::vector<Column> columnsOf(const JourneyMap& map);
/// Touchpoints in reading order: column, then row, then position in the cell.
std::vector<const Touchpoint*> inReadingOrder(const JourneyMap& map);
/// The touchpoints of each stage, stages as they come, touchpoints in reading order.
std::vector<std::vector<const Touchpoint*>> inStages(const JourneyMap& map);
/// The stage of many steps: each answer takes the same time, however large the map. The map must live as long.
class StagesOfSteps {
public:
  explicit StagesOfSteps(const JourneyMap& map);
  /// Null for a step that is not there.
  const Stage* stageOf(StepId step) const;

private:
  std::unordered_map<StepId, const Stage*> stages_;
};
/// Touchpoints of one cell, from the top.
std::vector<const Touchpoint*> inCell(const JourneyMap& map, StepId step, LaneId lane);
/// The first lane that holds touchpoints; every valid map has one.
const Lane* touchpointLane(const JourneyMap& map);

/// The one map, stage, lane or touchpoint of that title, or whose id is written that way.
/// Errors: notFound, ambiguousTitle.
Result<MapId> mapNamed(const Document& document, std::string_view titleOrId);
Result<StageId> stageNamed(const JourneyMap& map, std::string_view titleOrId);
Result<LaneId> laneNamed(const JourneyMap& map, std::string_view titleOrId);
Result<TouchpointId> touchpointNamed(const JourneyMap& map, std::string_view titleOrId);

} // namespace throughline::model
