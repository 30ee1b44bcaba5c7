#pragma once

#include "core/workspace/workspace.h"

#include <string>
#include <type_traits>

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
/// Reads the file itself where that can be; what was read counts when stillAsRead() says so.
Result<workspace::Workspace> openWithoutCopy(const std::string& path);
/// To look only; others may hold it.
Result<workspace::Workspace> openForReading(const std::string& path);
/// The same for what reads once and much, without copying the file first where that can be: read(workspace) gives a
/// Result and is called again, with a copy, when somebody has written the file meanwhile.
template <class Read> auto readOnce(const std::string& path, Read read) {
  using Value = std::invoke_result_t<Read, workspace::Workspace&>;
  {
    auto quick = openWithoutCopy(path);
    auto value = quick.ok() ? read(*quick) : Value(quick.error());
    if (!quick.ok() || quick->stillAsRead())
      return value;
  }
  auto copied = openForReading(path);
  return copied.ok() ? read(*copied) : Value(copied.error());
}

} // namespace throughline::app
