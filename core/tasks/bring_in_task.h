#pragma once

#include "core/exchange/json/document_changes.h"
#include "core/workspace/workspace.h"

#include <filesystem>

/// Two versions of a workspace side by side, and what a colleague changed in a copy of it.
namespace throughline::tasks {

/// {"added", "changed", "removed"} of exchange::jsonOf from one revision to the other: mine is the earlier, theirs the
/// later. Errors: revisionNotFound, workspaceDamaged.
Result<exchange::OrderedJson> versionDifference(workspace::Workspace& workspace, workspace::RevisionId from,
                                                workspace::RevisionId to);

/// Two documents side by side, and what the other has otherwise.
struct Compared {
  model::Document mine;
  model::Document theirs;
  exchange::DocumentChanges changes;
  std::vector<exchange::ChangeLine> lines; ///< the same for people
  /// The newest revision that both files have had; none: they have none in common.
  std::optional<std::int64_t> base{};
  /// What they removed and I changed since: it stays unless it is chosen as removed.
  std::vector<exchange::ChangeLine> kept{};
  int settled = 0;          ///< conflicts of the same two values in which mine was chosen before; not among the changes
  std::string theirState{}; ///< names the newest state of their copy; empty for two versions of a file
};

/// From the document after one revision (mine) to that after another (theirs). Errors: revisionNotFound,
/// workspaceDamaged.
Result<Compared> versionsCompared(workspace::Workspace& workspace, workspace::RevisionId from,
                                  workspace::RevisionId to);
/// What theirs has changed since the two files were one; a thing that they removed and I changed since is not named,
/// nor anything that is only not there where the two never were one. Errors: workspaceDamaged.
Result<Compared> colleagueCompared(workspace::Workspace& mine, workspace::Workspace& theirs);

/// Whether a conflict that was not chosen is asked again the next time.
enum class Unchosen : std::uint8_t { asksAgain, keepsMine };
/// My document with what was chosen of the changes. When nothing but settled conflicts is left their state counts as
/// known from then on: what they change after it is compared with it. Errors: those of exchange::withChanges and
/// edit::checkLocks.
Result<model::Document> merged(const Compared& compared, const exchange::DocumentChanges& chosen,
                               Unchosen unchosen = Unchosen::asksAgain);

enum class Take : std::uint8_t { none, onlyNew, all };

struct BroughtIn {
  /// As above, and under "kept" what they removed and I changed since: it stays.
  exchange::OrderedJson changes;
  /// The newest revision that both files have had; none: they have none in common, so whatever differs is theirs, and
  /// nothing of mine is removed.
  std::optional<std::int64_t> base;
  int settled = 0;        ///< conflicts in which mine was chosen before
  std::int64_t added = 0; ///< taken
  std::int64_t changed = 0;
  std::int64_t removed = 0;
};

/// What theirs has changed since the two were one, and with `take` my document with that, as one revision of that
/// label. A thing that they removed and I changed since stays; of what is new, what I removed is left out. Feedback is
/// not brought in. Errors: as
/// Workspace::persist and readJson; then nothing was written.
Result<BroughtIn> bringIn(workspace::Workspace& mine, workspace::Workspace& theirs, Take take, std::string_view label);

} // namespace throughline::tasks
