#pragma once

#include "core/base/result.h"
#include "core/model/document.h"
#include "core/model/field.h"
#include "core/model/field_value.h"

#include <string_view>
#include <variant>
#include <vector>

namespace throughline::edit {

/// Anything that has described fields; nothing: the settings of the workspace.
using Thing = std::variant<std::monostate, model::MapId, model::StageId, model::StepId, model::LaneId,
                           model::TouchpointId, model::PersonaId, model::NoteId, model::ActionId, model::GoalId>;

/// The thing with one field changed: any that its description (core/model/fields.h) names and leaves to setField.
/// Lines are cut at both ends; dates and durations are ISO 8601 texts, words and ids texts; nothing takes away what may
/// be absent. Errors: notFound; titleEmpty, textTooLong, valueNotAllowed with the field and what it may hold; notFound
/// for an id that names nothing within reach.
Result<model::Document> setField(const model::Document& document, const Thing& thing, std::string_view field,
                                 const model::FieldValue& value);

/// A field that setField changes, and what it names ("touchpoint"; empty: nothing).
struct SettableField {
  model::Field field;
  std::string_view names;
};
/// Those of such a thing, in the order of its description; the thing need not exist.
std::vector<SettableField> settableFields(const Thing& thing);

} // namespace throughline::edit
