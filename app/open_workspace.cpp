#include "app/open_workspace.h"

#include "app/output.h"
#include "ui/session/error_words.h"

namespace throughline::app {

using workspace::Workspace;

namespace {

/// What an earlier program damaged and this one could repair is said, once: afterwards it is repaired.
Result<Workspace> saidWhenRepaired(Result<Workspace> opened) {
  if (opened.ok() && opened->renewedIds() > 0)
    printError(ui::repairSentence(QString::fromStdString(opened->path().string())).toStdString());
  return opened;
}

} // namespace

/// The file, open for writing: a file that someone else holds is an error here, not a read-only copy.
Result<Workspace> openForWriting(const std::string& path) {
  auto opened = saidWhenRepaired(Workspace::open(path));
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
  return saidWhenRepaired(Workspace::open(path, {.readOnly = true}));
}

} // namespace throughline::app
