#pragma once

#include "core/base/result.h"
#include "core/model/document.h"
#include "core/model/field_value.h"

#include <string_view>

/// Actions and goals of a map. Their fields are set by setField; the named functions say what is meant.
namespace throughline::edit {

/// Errors: alreadyExists, and as setField for each of its fields.
Result<model::Document> addAction(const model::Document& document, model::MapId map, const model::Action& action);
Result<model::Document> setActionField(const model::Document& document, model::ActionId action, std::string_view field,
                                       const model::FieldValue& value);
Result<model::Document> removeAction(const model::Document& document, model::ActionId action);

Result<model::Document> addGoal(const model::Document& document, model::MapId map, const model::Goal& goal);
Result<model::Document> setGoalField(const model::Document& document, model::GoalId goal, std::string_view field,
                                     const model::FieldValue& value);
Result<model::Document> removeGoal(const model::Document& document, model::GoalId goal);

} // namespace throughline::edit
