#pragma once

#include "core/model/entity.h"
#include "core/workspace/records.h"

/// Between the model and what is written: the only place that knows both.
namespace throughline::workspace {

Record recordOfEntity(const model::EntityValue& value);

/// The value of a record, with the id that its row carries. Words outside their lists, ids that are none and numbers
/// out of range are refused; the laws that hold between parts are model::validate's. Errors: recordDamaged.
Result<model::EntityValue> entityOfRecord(const Record& record, RawId id);

/// The name of a kind in the file ("touchpoint"), and back.
std::string_view nameOfKind(model::EntityKind kind);
std::optional<model::EntityKind> kindNamed(std::string_view name);

} // namespace throughline::workspace
