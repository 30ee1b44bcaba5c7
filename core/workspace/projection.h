#pragma once

#include "core/model/difference.h"
#include "core/workspace/sqlite.h"

/// The tables journey_map, stage, step and touchpoint: the document once more as plain columns, for joins with feedback
/// and for people with other tools. Never read back into the document.
namespace throughline::workspace {

/// Brings the tables from the difference's before to its after. Within the caller's transaction.
Status project(Connection& connection, const model::Difference& difference);

/// Whether the tables say what the document says. Errors: workspaceDamaged with the table.
Status checkProjection(Connection& connection, const model::Document& document);

/// Empties and writes them anew. Within the caller's transaction.
Status rebuildProjection(Connection& connection, const model::Document& document);

} // namespace throughline::workspace
