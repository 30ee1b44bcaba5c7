#pragma once

#include "core/workspace/workspace.h"

#include <string>

namespace throughline::app {

/// The file, open for writing. A file that someone else holds is an error here, not a read-only copy.
/// Errors: those of Workspace::open, workspaceLocked, workspaceReadOnly.
Result<workspace::Workspace> openForWriting(const std::string& path);
/// The same; a file that is not there is made.
Result<workspace::Workspace> openOrCreate(const std::string& path);
/// To look only; others may hold it.
Result<workspace::Workspace> openForReading(const std::string& path);

} // namespace throughline::app
