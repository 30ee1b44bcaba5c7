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

enum class Take : std::uint8_t { none, onlyNew, all };

struct BroughtIn {
  exchange::OrderedJson changes; ///< as above
  /// The newest revision that both files have had; none: they have none in common, so whatever differs is theirs, and
  /// nothing of mine is removed.
  std::optional<std::int64_t> base;
  std::int64_t added = 0; ///< taken
  std::int64_t changed = 0;
  std::int64_t removed = 0;
};

/// What theirs has changed since the two were one, and with `take` my document with that, as one revision of that
/// label. A thing that they removed and I changed since stays. Feedback is not brought in. Errors: as
/// Workspace::persist and readJson; then nothing was written.
Result<BroughtIn> bringIn(workspace::Workspace& mine, workspace::Workspace& theirs, Take take, std::string_view label);

} // namespace throughline::tasks
