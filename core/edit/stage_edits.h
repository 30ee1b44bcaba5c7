#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/document.h"

#include <string_view>

namespace throughline::edit {

/// A new stage with one step, at this position (default: the end).
Result<model::Document> addStage(const model::Document& document, model::MapId map, model::StageId stage,
                                 std::string_view title, IdSource& ids, std::optional<std::size_t> position = {});
Result<model::Document> renameStage(const model::Document& document, model::StageId stage, std::string_view title);
/// To this position among the stages of its map.
Result<model::Document> moveStage(const model::Document& document, model::StageId stage, std::size_t position);
/// Removes the stage with its steps, their touchpoints and the lane texts in them.
Result<model::Document> removeStage(const model::Document& document, model::StageId stage);
/// A copy of the stage with its touchpoints, right after it, all with new ids.
Result<model::Document> duplicateStage(const model::Document& document, model::StageId stage, model::StageId copy,
                                       IdSource& ids);
/// Joins another stage of the map to this one: its steps before or after this one's, as they stood, with all in them,
/// and its notes.
Result<model::Document> mergeStages(const model::Document& document, model::StageId into, model::StageId merged);

/// A new empty step at this position of the stage (default: the end).
Result<model::Document> addStep(const model::Document& document, model::StageId stage, model::StepId step,
                                std::string_view title = {}, std::optional<std::size_t> position = {});
/// An empty title is allowed.
Result<model::Document> renameStep(const model::Document& document, model::MapId map, model::StepId step,
                                   std::string_view title);
/// Removes a step with its touchpoints and lane texts. The last step of a stage stays: lastOfItsKind.
Result<model::Document> removeStep(const model::Document& document, model::MapId map, model::StepId step);

/// To this position among the steps of a stage of the map, with all in it. The last step of another stage stays:
/// lastOfItsKind.
Result<model::Document> moveStep(const model::Document& document, model::MapId map, model::StepId step,
                                 model::StageId to, std::size_t position);
/// A copy of the step with its touchpoints and lane texts, right after it, all with new ids.
Result<model::Document> duplicateStep(const model::Document& document, model::MapId map, model::StepId step,
                                      model::StepId copy, IdSource& ids);
/// Joins another step of the same stage to this one: its cards below this one's, lane texts after this one's.
Result<model::Document> mergeSteps(const model::Document& document, model::MapId map, model::StepId into,
                                   model::StepId merged);

} // namespace throughline::edit
