#include "app/open_workspace.h"

namespace throughline::app {

using workspace::Workspace;

/// The file, open for writing: a file that someone else holds is an error here, not a read-only copy.
Result<Workspace> openForWriting(const std::string& path) {
  auto opened = Workspace::open(path);
  if (!opened.ok() || !opened->readOnly())
    return opened;
  const auto& holder = opened->holder();
  if (holder.process == 0)
    return failure(ErrorCode::workspaceReadOnly, {{Fact::path, path}});
  return failure(ErrorCode::workspaceLocked, {{Fact::path, path},
                                              {Fact::holder, holder.program + " (" + holder.user + ", " + holder.host +
                                                                 ", " + std::to_string(holder.process) + ")"}});
}

Result<Workspace> openOrCreate(const std::string& path) {
  auto opened = openForWriting(path);
  if (opened.ok() || opened.error().code != ErrorCode::fileNotFound)
    return opened;
  return Workspace::create(path);
}

Result<Workspace> openForReading(const std::string& path) {
  return Workspace::open(path, {.readOnly = true});
}

} // namespace throughline::app
