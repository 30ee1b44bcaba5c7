#pragma once

#include "core/workspace/history.h"
#include "core/workspace/opening.h"
#include "core/workspace/user_folders.h"
#include "core/workspace/workspace.h"

/// Looking at a file that may be anything without touching it: a copy in a private folder is opened and read whole.
namespace throughline::workspace {

struct CheckedCopy {
  PrivateFolder folder;
  Connection connection;
  int version = 0;
  RevisionRow head;
};

/// A copy of the main file alone, or with the journal beside it, which is then rolled back in the copy. What
/// the thoroughness asks for, the newest revision and the whole document are sound. Errors: as Workspace::open.
Result<CheckedCopy> checkedCopy(const std::filesystem::path& file, bool withJournal, Thoroughness thoroughness,
                                const OpenOptions& options);

/// Whether a journal or WAL with something in it lies beside the file.
bool hasSideFiles(const std::filesystem::path& file);
/// Renames them so that SQLite never sees them ("-journal.set-aside"). Errors: fileNotWritable.
Status setSideFilesAside(const std::filesystem::path& file);

/// Decides whether the file, which nobody else holds, may be opened in place, and clears the way. After success what
/// lies beside it is ours. On an error nothing was changed. Errors: as Workspace::open.
Status admit(const std::filesystem::path& file, const OpenOptions& options);

} // namespace throughline::workspace
