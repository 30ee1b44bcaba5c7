#pragma once

#include "core/workspace/workspace.h"

#include <string>

namespace throughline::app {

/// The file, open for writing. A file that someone else holds is an error here, not a read-only copy.
/// Errors: those of Workspace::open, workspaceLocked, workspaceReadOnly.
Result<workspace::Workspace> openForWriting(const std::string& path);
/// A workspace, and whether it was made for this command.
struct OpenedWorkspace {
  workspace::Workspace workspace;
  bool made = false;
};
/// The same; a file that is not there is made.
Result<OpenedWorkspace> openOrCreate(const std::string& path);
/// Ends a command that may have made the file: when its work failed, a file made for it goes again. Gives the status.
Status endWith(const Status& work, OpenedWorkspace& opened);
/// To look only; others may hold it.
Result<workspace::Workspace> openForReading(const std::string& path);

} // namespace throughline::app
