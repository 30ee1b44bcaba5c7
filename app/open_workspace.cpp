#include "app/open_workspace.h"

#include "app/output.h"
#include "core/data/sources/restored_segment.h"
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
  // Commands that run side by side take turns.
  auto opened = saidWhenRepaired(Workspace::open(path, {.patience = std::chrono::seconds(5)}));
  if (!opened.ok())
    return opened;
  if (!opened->readOnly()) {
    // What cannot be mended is said by whoever reads it.
    static_cast<void>(data::mendSegments(*opened).ok());
    return opened;
  }
  if (opened->holder().program.empty())
    return failure(ErrorCode::workspaceReadOnly, {{Fact::path, path}, {Fact::detail, opened->obstacle()}});
  return failure(ErrorCode::workspaceLocked,
                 {{Fact::path, path}, {Fact::holder, workspace::wordsOf(opened->holder())}});
}

Result<OpenedWorkspace> openOrCreate(const std::string& path) {
  // Another process may make or remove the file in between.
  constexpr int attempts = 3;
  for (int attempt = 1;; ++attempt) {
    auto opened = openForWriting(path);
    if (opened.ok())
      return OpenedWorkspace{.workspace = std::move(*opened), .made = false};
    if (opened.error().code != ErrorCode::fileNotFound)
      return opened.error();
    auto made = Workspace::create(path);
    if (made.ok())
      return OpenedWorkspace{.workspace = std::move(*made), .made = true};
    if (made.error().code != ErrorCode::fileExists || attempt == attempts)
      return made.error();
  }
}

Status endWith(const Status& work, OpenedWorkspace& opened) {
  if (!work.ok() && opened.made)
    static_cast<void>(opened.workspace.discard().ok());
  return work;
}

Result<Workspace> openWithoutCopy(const std::string& path) {
  return saidWhenRepaired(Workspace::open(path, {.readOnly = true, .withoutCopy = true}));
}

Result<Workspace> openForReading(const std::string& path) {
  return saidWhenRepaired(Workspace::open(path, {.readOnly = true}));
}

} // namespace throughline::app
