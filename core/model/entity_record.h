#pragma once

#include "core/base/result.h"
#include "core/model/field_value.h"
#include "core/model/kinds.h"

/// One part as a record of named values, and back: by the description, for every kind alike.
namespace throughline::model {

/// Without its id, which whoever keeps the record carries, and without what every new part of the kind has anyway.
FieldValue::Record recordOfEntity(const EntityValue& value);

/// The part of a record, with this id. What is not named has its default; names that are not known are kept. Words
/// outside their lists, ids that are none and values of another type are refused; the laws are model::validate's.
/// Errors: recordDamaged with kind, id and the place in the record.
Result<EntityValue> entityOfRecord(EntityKind kind, const FieldValue::Record& record, RawId id);

} // namespace throughline::model
