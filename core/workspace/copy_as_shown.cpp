#include "core/workspace/copy_as_shown.h"

#include "core/base/draft_name.h"
#include "core/model/difference.h"
#include "core/workspace/file_place.h"
#include "core/workspace/snapshot_copy.h"

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

Status addUnsaved(const std::filesystem::path& copied, const model::Difference& unsaved, const std::string& label) {
  THROUGHLINE_TRY(copy, Workspace::open(copied, {.keepSnapshots = false}));
  THROUGHLINE_CHECK(copy.persist(unsaved, label));
  return {};
}

} // namespace

Status copyAsShown(Workspace& workspace, const std::filesystem::path& to, const model::Document& shown,
                   const std::string& label) {
  THROUGHLINE_TRY(there, workspace.document());
  if (there == shown)
    return copyWhole(workspace.database(), to);
  const DraftName draft(to);
  THROUGHLINE_CHECK(copyWhole(workspace.database(), draft.path()));
  const Removed draftAtTheEnd(draft.path());
  THROUGHLINE_CHECK(addUnsaved(draft.path(), model::difference(there, shown), label));
  return putWithoutReplacing(draft.path(), to);
}

} // namespace throughline::workspace
