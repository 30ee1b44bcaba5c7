#pragma once

#include "core/data/sources/column_change.h"
#include "core/workspace/workspace.h"

/// What can be changed of an import that is there.
namespace throughline::tasks {

/// Changes how a column is read and the kind of its touchpoint together, or neither; a change of kind is a revision.
/// Errors: those of data::changeColumn; valueNotAllowed for a kind of the overall score; those of persist.
Result<data::ChangedColumn> changeSource(workspace::Workspace& workspace, std::int64_t source,
                                         const data::ColumnChange& change, std::optional<model::Kind> kind);

} // namespace throughline::tasks
