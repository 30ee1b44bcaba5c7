#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/document.h"

#include <span>

namespace throughline::edit {

struct NewTouchpoint {
  model::StageId stage;
  model::Touchpoint touchpoint; ///< its place is not looked at
};

/// Several in one edit, where addTouchpoint would put them one after the other, in work that grows with their number:
/// what an import of thousands of names needs. Into the first
/// touchpoint lane that is not locked. Errors: those of addTouchpoint.
Result<model::Document> addTouchpoints(const model::Document& document, model::MapId map,
                                       std::span<const NewTouchpoint> added, IdSource& ids);

} // namespace throughline::edit
