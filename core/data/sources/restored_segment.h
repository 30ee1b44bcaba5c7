#pragma once

#include "core/data/sources/source_columns.h"
#include "core/workspace/workspace.h"

#include <cstddef>
#include <string>
#include <vector>

/// Segments hold nothing that the rows do not: a damaged one is made again from them.
namespace throughline::data {

/// The bytes of a segment made from the rows of its chunk. They are right for certain: their hash is the sealed one.
/// Errors: recordDamaged where the rows do not give these bytes either.
Result<std::vector<std::byte>> restoredSegment(workspace::Connection& connection, const StoredSource& source,
                                               const std::string& name, std::int64_t chunk);

/// Writes every damaged or missing segment anew, in one transaction; those that cannot be restored are left for the
/// reader to refuse. To be called when a file was opened for writing. Gives how many were mended.
/// Errors: those of Connection; workspaceReadOnly.
Result<std::int64_t> mendSegments(workspace::Workspace& workspace);

} // namespace throughline::data
