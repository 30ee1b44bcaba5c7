#pragma once

#include "core/base/date.h"
#include "core/base/progress.h"
#include "core/workspace/sqlite.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// Rolling copies of a workspace in the user's data folder: the newest five and one for each of the last seven days.
namespace throughline::workspace {

struct Snapshot {
  std::filesystem::path file;
  Timestamp at;
  /// False: feedback rows and their column segments were left out because the file is large.
  bool complete = true;
  bool operator==(const Snapshot&) const = default;
};

struct SnapshotOptions {
  std::filesystem::path dataFolder; ///< as OpenOptions
  /// Larger files are kept without feedback rows and segments.
  std::int64_t completeUpTo = 100LL << 20;
  Timestamp now = Timestamp::now();
};

/// Copies the open workspace, reads the copy back whole, and only then removes older ones that are no longer wanted.
/// Gives none when the newest snapshot shows the same (a mark of the database that changes with every commit).
/// Errors: fileNotWritable, diskFull, workspaceDamaged.
Result<std::optional<Snapshot>> takeSnapshot(Connection& connection, const std::filesystem::path& workspace,
                                             const SnapshotOptions& options);

/// Of the workspace at that path, newest first. Nothing of them was read. Errors: fileNotReadable.
Result<std::vector<Snapshot>> snapshotsOf(const std::filesystem::path& workspace,
                                          const std::filesystem::path& dataFolder = {});

/// The newest that is sound when it is read whole; none when there is none.
Result<std::optional<Snapshot>> newestGoodSnapshot(const std::filesystem::path& workspace,
                                                   const std::filesystem::path& dataFolder = {},
                                                   const Progress& progress = {});

/// Puts a sound snapshot in the place of the workspace, which must not be open. What was there is kept beside it under
/// "<name>.damaged" and never removed. Gives the path of what was there. Errors: fileExists is not possible;
/// fileNotReadable, workspaceDamaged (the snapshot), workspaceLocked, fileNotWritable, diskFull.
Result<std::filesystem::path> restoreSnapshot(const Snapshot& snapshot, const std::filesystem::path& workspace,
                                              const std::filesystem::path& dataFolder = {});

/// Snapshots that hold the rows of an imported file with these bytes (SHA-256, as Source::sha256), or may hold them
/// because they cannot be read. Errors: fileNotReadable.
Result<std::vector<Snapshot>> snapshotsHolding(const std::filesystem::path& workspace, const std::string& sourceHash,
                                               const std::filesystem::path& dataFolder = {});
/// Errors: fileNotWritable.
Status removeSnapshots(std::span<const Snapshot> snapshots);

/// Removes all snapshots of a workspace (after "Forget respondent").
Status purgeSnapshots(const std::filesystem::path& workspace, const std::filesystem::path& dataFolder = {});

} // namespace throughline::workspace
