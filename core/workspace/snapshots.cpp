#include "core/workspace/snapshots.h"

#include "core/workspace/checked_copy.h"
#include "core/workspace/descriptor.h"
#include "core/workspace/file_lock.h"
#include "core/workspace/file_place.h"
#include "core/workspace/file_system.h"
#include "core/workspace/known_files.h"
#include "core/workspace/opening.h"
#include "core/workspace/snapshot_copy.h"
#include "core/workspace/snapshot_expiry.h"
#include "core/workspace/user_folders.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <iterator>
#include <mutex>
#include <set>
#include <unistd.h>

namespace throughline::workspace {
namespace {

constexpr std::size_t newestKept = 5;
constexpr std::size_t daysKept = 7;
constexpr std::int64_t replacementsKept = 5;

/// "<number>-<milliseconds>-<mark>-<complete or part>.journey". The number gives the order: clocks go back.
struct SnapshotName {
  std::int64_t number = 0;
  Timestamp at;
  std::string mark;
  bool complete = true;

  std::string text() const {
    std::string digits = std::to_string(number);
    digits.insert(0, digits.size() < 8 ? 8 - digits.size() : 0, '0');
    return digits + "-" + std::to_string(at.milliseconds) + "-" + mark + (complete ? "-complete" : "-part") +
           ".journey";
  }

  static std::optional<SnapshotName> parse(const std::string& text) {
    SnapshotName name;
    const char* end = text.data() + text.size();
    const auto number = std::from_chars(text.data(), end, name.number);
    if (number.ec != std::errc{} || number.ptr == end)
      return std::nullopt;
    const auto time = std::from_chars(number.ptr + 1, end, name.at.milliseconds);
    if (time.ec != std::errc{} || end - time.ptr < 1 + 16)
      return std::nullopt;
    name.mark.assign(time.ptr + 1, time.ptr + 1 + 16);
    name.complete = text.ends_with("-complete.journey");
    return name.text() == text ? std::optional(name) : std::nullopt;
  }
};

struct KeptSnapshot {
  std::filesystem::path file;
  SnapshotName name;
};

Result<std::filesystem::path> snapshotFolder(const std::filesystem::path& workspace,
                                             const std::filesystem::path& dataFolder) {
  THROUGHLINE_TRY(data, dataFolderFor(dataFolder));
  THROUGHLINE_TRY(all, dataFolderFor(data / "snapshots"));
  return dataFolderFor(all / keyOfPath(workspace));
}

/// Newest first.
Result<std::vector<KeptSnapshot>> keptIn(const std::filesystem::path& folder) {
  std::vector<KeptSnapshot> kept;
  std::error_code problem;
  for (std::filesystem::directory_iterator entry(folder, problem), end; !problem && entry != end;
       entry.increment(problem))
    if (const auto name = SnapshotName::parse(entry->path().filename().string()))
      kept.push_back({.file = entry->path(), .name = *name});
  if (problem)
    return failure(ErrorCode::fileNotReadable, {{Fact::path, folder.string()}, {Fact::detail, problem.message()}});
  std::ranges::sort(kept, std::ranges::greater{}, [](const KeptSnapshot& each) { return each.name.number; });
  return kept;
}

Snapshot snapshotOf(const KeptSnapshot& kept) {
  return {.file = kept.file, .at = kept.name.at, .complete = kept.name.complete};
}

/// When the latest sources that took the place of others came. What they replaced is in the snapshot before, and only
/// there. The list of words -1 notes that (docs/file-format.md).
Result<std::vector<Timestamp>> replacementsOf(Connection& connection) {
  THROUGHLINE_TRY(rows, connection.prepare("SELECT imported_at FROM source WHERE state = 1 AND id IN (SELECT source "
                                           "FROM source_word WHERE list = -1) ORDER BY id DESC LIMIT ?"));
  rows.bind(1, replacementsKept);
  std::vector<Timestamp> times;
  for (;;) {
    THROUGHLINE_TRY(more, rows.step());
    if (!more)
      return times;
    times.push_back({.milliseconds = rows.integer(0)});
  }
}

/// Places of the complete ones right before each of these moments.
std::set<std::size_t> rightBefore(const std::vector<KeptSnapshot>& kept, const std::vector<Timestamp>& moments) {
  std::set<std::size_t> places;
  for (const auto moment : moments) {
    const auto found = std::ranges::find_if(
        kept, [moment](const KeptSnapshot& each) { return each.name.at.milliseconds <= moment.milliseconds; });
    if (found != kept.end() && found->name.complete)
      places.insert(static_cast<std::size_t>(found - kept.begin()));
  }
  return places;
}

/// The newest five, of the older ones the newest of each of the seven newest days, and those that an import can be
/// taken back from. Else counted, not compared with the clock, so that no jump of the clock empties the folder.
void removeOutdated(const std::vector<KeptSnapshot>& kept, const std::vector<Timestamp>& replacements) {
  const auto needed = rightBefore(kept, replacements);
  std::set<Date> days;
  for (std::size_t at = 0; at < kept.size(); ++at) {
    const bool newDay = days.size() < daysKept && days.insert(kept[at].name.at.date()).second;
    if (at >= newestKept && !newDay && !needed.contains(at))
      removeWithSideFiles(kept[at].file);
  }
}

std::filesystem::path damagedName(const std::filesystem::path& workspace) {
  auto name = std::filesystem::path(workspace.string() + ".damaged");
  for (int number = 2; somethingIsAt(name); ++number)
    name = workspace.string() + ".damaged-" + std::to_string(number);
  return name;
}

/// The draft becomes the workspace in one step; what was there keeps existing under another name all the time.
Status putInPlace(const std::filesystem::path& draft, const std::filesystem::path& workspace,
                  const std::filesystem::path& old) {
  const bool wasThere = somethingIsAt(workspace);
  if (wasThere && ::link(workspace.c_str(), old.c_str()) != 0 && std::rename(workspace.c_str(), old.c_str()) != 0)
    return systemFailure(ErrorCode::fileNotWritable, old);
  THROUGHLINE_CHECK(setSideFilesAside(workspace));
  if (std::rename(draft.c_str(), workspace.c_str()) != 0)
    return systemFailure(ErrorCode::fileNotWritable, workspace);
  return syncFolderOf(workspace);
}

Status expectNotHeld(const std::filesystem::path& workspace) {
  if (!somethingIsAt(workspace))
    return {};
  const auto hold = ProcessHold::take(workspace);
  if (!hold)
    return failure(ErrorCode::workspaceLocked, {{Fact::path, workspace.string()}, {Fact::holder, "this program"}});
  const WritersLock lock(workspace, std::chrono::milliseconds(0));
  if (lock.outcome() == WritersLock::Outcome::heldByAnother)
    return failure(ErrorCode::workspaceLocked,
                   {{Fact::path, workspace.string()}, {Fact::holder, "process " + std::to_string(lock.holder())}});
  return {};
}

Result<bool> hasSource(Connection& connection, const std::string& sourceHash) {
  THROUGHLINE_TRY(rows, connection.prepare("SELECT 1 FROM source WHERE sha256 = ?"));
  rows.bind(1, sourceHash);
  return rows.step();
}

void forgetOncePerStart(const SnapshotOptions& options) {
  static std::once_flag once;
  const auto data = dataFolderFor(options.dataFolder);
  if (data.ok())
    std::call_once(once, forgetMissingWorkspaces, *data, options.now.date());
}

} // namespace

Result<std::optional<Snapshot>> takeSnapshot(Connection& connection, const std::filesystem::path& workspace,
                                             const SnapshotOptions& options) {
  THROUGHLINE_TRY(folder, snapshotFolder(workspace, options.dataFolder));
  THROUGHLINE_CHECK(noteWhose(folder, workspace));
  forgetOncePerStart(options);
  THROUGHLINE_TRY(kept, keptIn(folder));
  THROUGHLINE_TRY(mark, contentMark(connection));
  if (!kept.empty() && kept.front().name.mark == mark)
    return std::optional<Snapshot>();
  THROUGHLINE_TRY(bytes, databaseBytes(connection));
  const SnapshotName name{.number = kept.empty() ? 1 : kept.front().name.number + 1,
                          .at = options.now,
                          .mark = mark,
                          .complete = bytes <= options.completeUpTo};
  const auto draft = folder / "draft";
  removeWithSideFiles(draft);
  const auto made = [&]() -> Status {
    THROUGHLINE_CHECK(name.complete ? copyWhole(connection, draft) : copyWithoutFeedback(connection, draft));
    return checkSnapshotFile(draft, {});
  };
  if (const Status status = made(); !status.ok()) {
    removeWithSideFiles(draft);
    return status.error();
  }
  const KeptSnapshot taken{.file = folder / name.text(), .name = name};
  if (std::rename(draft.c_str(), taken.file.c_str()) != 0)
    return systemFailure(ErrorCode::fileNotWritable, taken.file);
  THROUGHLINE_CHECK(syncFolderOf(taken.file));
  kept.insert(kept.begin(), taken);
  THROUGHLINE_TRY(replacements, replacementsOf(connection));
  removeOutdated(kept, replacements);
  return std::optional(snapshotOf(taken));
}

Result<std::vector<Snapshot>> snapshotsOf(const std::filesystem::path& workspace,
                                          const std::filesystem::path& dataFolder) {
  THROUGHLINE_TRY(place, absolutePlace(workspace));
  THROUGHLINE_TRY(folder, snapshotFolder(place, dataFolder));
  THROUGHLINE_TRY(kept, keptIn(folder));
  std::vector<Snapshot> snapshots;
  std::ranges::transform(kept, std::back_inserter(snapshots), snapshotOf);
  return snapshots;
}

Result<std::optional<Snapshot>> newestGoodSnapshot(const std::filesystem::path& workspace,
                                                   const std::filesystem::path& dataFolder, const Progress& progress) {
  THROUGHLINE_TRY(snapshots, snapshotsOf(workspace, dataFolder));
  for (const auto& snapshot : snapshots) {
    const Status sound = checkSnapshotFile(snapshot.file, progress);
    if (sound.ok())
      return std::optional(snapshot);
    if (sound.error().code == ErrorCode::cancelled)
      return sound.error();
  }
  return std::optional<Snapshot>();
}

Result<std::filesystem::path> restoreSnapshot(const Snapshot& snapshot, const std::filesystem::path& workspace,
                                              const std::filesystem::path& dataFolder) {
  THROUGHLINE_TRY(place, absolutePlace(workspace));
  THROUGHLINE_CHECK(expectNotHeld(place));
  THROUGHLINE_CHECK(checkSnapshotFile(snapshot.file, {}));
  // The draft's name is nobody's, and what is there under other names of the user stays.
  THROUGHLINE_TRY(draft, DraftFile::beside(place));
  const auto old = damagedName(place);
  THROUGHLINE_CHECK(copyInto(snapshot.file, draft.path(), {}));
  THROUGHLINE_CHECK(syncFile(draft.path()));
  THROUGHLINE_CHECK(checkSnapshotFile(draft.path(), {}));
  THROUGHLINE_CHECK(putInPlace(draft.path(), place, old));
  static_cast<void>(noteClosed(dataFolder, place).ok());
  return old;
}

Result<std::vector<Snapshot>> snapshotsHolding(const std::filesystem::path& workspace, const std::string& sourceHash,
                                               const std::filesystem::path& dataFolder) {
  THROUGHLINE_TRY(all, snapshotsOf(workspace, dataFolder));
  std::vector<Snapshot> holding;
  for (const auto& snapshot : all) {
    if (!snapshot.complete)
      continue;
    // One that cannot be read may hold it as well.
    auto opened = openGuarded(snapshot.file, {.vfs = unlockedVfs}, Thoroughness::documentTables, {});
    const auto found = opened.ok() ? hasSource(opened->connection, sourceHash) : Result<bool>(opened.error());
    if (!found.ok() || *found)
      holding.push_back(snapshot);
  }
  return holding;
}

Status removeSnapshots(std::span<const Snapshot> snapshots) {
  for (const auto& snapshot : snapshots) {
    removeWithSideFiles(snapshot.file);
    if (somethingIsAt(snapshot.file))
      return systemFailure(ErrorCode::fileNotWritable, snapshot.file);
  }
  return {};
}

Status purgeSnapshots(const std::filesystem::path& workspace, const std::filesystem::path& dataFolder) {
  THROUGHLINE_TRY(snapshots, snapshotsOf(workspace, dataFolder));
  for (const auto& snapshot : snapshots)
    removeWithSideFiles(snapshot.file);
  return {};
}

} // namespace throughline::workspace
