#pragma once

#include "core/base/progress.h"
#include "core/workspace/workspace.h"

#include <filesystem>
#include <string>
#include <vector>

/// What people may ask for: that one customer is forgotten, or a copy without any.
namespace throughline::tasks {

struct ForgetRequest {
  std::string respondent;                 ///< the key as it was imported
  std::filesystem::path dataFolder = {};  ///< where snapshots are; empty: the user's
  std::filesystem::path cacheFolder = {}; ///< where the index of comments is; empty: the user's
  bool removeUnreadable = false;          ///< snapshots that cannot be rewritten go as a whole
};

struct ForgetReport {
  std::int64_t responses = 0;
  std::int64_t rejected = 0;
  std::int64_t quotes = 0;
  std::int64_t snapshots = 0;                    ///< rewritten
  std::vector<std::filesystem::path> unreadable; ///< snapshots that could not be rewritten and are still there
  std::int64_t removed = 0;                      ///< snapshots that could not be rewritten and were removed
};

/// Takes a respondent out of rows, rejects, tags, quotes, history, snapshots and the index of comments; what was
/// deleted is not left in unused bytes either. A salted hash of the key stays, so that a later import leaves the person
/// out. Copies and exports made earlier are not reached. Errors: notFound when there is nothing of the respondent,
/// workspaceReadOnly, those of persist. After an error in a snapshot nothing of the workspace has changed.
Result<ForgetReport> forgetRespondent(workspace::Workspace& workspace, const ForgetRequest& request,
                                      const Progress& progress);

/// A new workspace with the maps, personas and figures, without responses, comments, rejects, quotes and history. It
/// has its name only when all of it is on disk. Errors: fileExists, fileNotWritable, diskFull.
Status copyWithoutCustomerData(workspace::Workspace& workspace, const std::filesystem::path& to);

} // namespace throughline::tasks
