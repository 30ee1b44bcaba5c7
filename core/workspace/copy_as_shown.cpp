#include "core/workspace/copy_as_shown.h"

#include "core/base/draft_name.h"
#include "core/model/difference.h"
#include "core/workspace/checked_copy.h"
#include "core/workspace/file_lock.h"
#include "core/workspace/file_place.h"
#include "core/workspace/file_system.h"
#include "core/workspace/snapshot_copy.h"

#include <cstdio>

namespace throughline::workspace {
namespace {

/// The file that it held last is removed under this name, when it still has it.
struct Removed {
  explicit Removed(const std::filesystem::path& path) : anchor(path) {}
  ~Removed() { anchor.removeFile(); }
  Removed(const Removed&) = delete;
  Removed& operator=(const Removed&) = delete;
  FileAnchor anchor;
};

/// In the place of a file that no program has open: whoever has it would go on writing what nobody sees.
Status putReplacing(const std::filesystem::path& draft, const std::filesystem::path& place) {
  const auto held = [&place](const std::string& holder) {
    return failure(ErrorCode::workspaceLocked, {{Fact::path, place.string()}, {Fact::holder, holder}});
  };
  const auto hold = ProcessHold::take(place);
  if (!hold)
    return held("this program");
  const WritersLock lock(place, std::chrono::milliseconds(0));
  if (lock.outcome() == WritersLock::Outcome::heldByAnother)
    return held("process " + std::to_string(lock.holder()));
  // A journal belongs to what was there; SQLite would play it back into what is there now.
  THROUGHLINE_CHECK(setSideFilesAside(place));
  if (std::rename(draft.c_str(), place.c_str()) != 0)
    return systemFailure(ErrorCode::fileNotWritable, place);
  return syncFolderOf(place);
}

Status addUnsaved(const std::filesystem::path& copied, const model::Difference& unsaved, const std::string& label) {
  THROUGHLINE_TRY(copy, Workspace::open(copied, {.keepSnapshots = false}));
  THROUGHLINE_CHECK(copy.persist(unsaved, label));
  return {};
}

} // namespace

Status copyAsShown(Workspace& workspace, const std::filesystem::path& to, const model::Document& shown,
                   const std::string& label, Replacing replacing) {
  THROUGHLINE_CHECK(expectWritableTarget(to, replacing));
  THROUGHLINE_TRY(place, absolutePlace(to));
  THROUGHLINE_TRY(there, workspace.document());
  const DraftName draft(place);
  // The user knows the name that was given, not the one under which it is being made.
  if (const Status copied = copyWhole(workspace.database(), draft.path()); !copied.ok())
    return copied.error().with(Fact::path, to.string());
  const Removed draftAtTheEnd(draft.path());
  if (!(there == shown))
    THROUGHLINE_CHECK(addUnsaved(draft.path(), model::difference(there, shown), label));
  if (replacing == Replacing::asked && somethingIsAt(place))
    return putReplacing(draft.path(), place);
  return putWithoutReplacing(draft.path(), place);
}

} // namespace throughline::workspace
