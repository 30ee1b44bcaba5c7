#include "core/workspace/workspace_file.h"

#include "core/workspace/checked_copy.h"
#include "core/workspace/file_lock.h"
#include "core/workspace/file_place.h"
#include "core/workspace/file_system.h"
#include "core/workspace/history.h"
#include "core/workspace/known_files.h"
#include "core/workspace/new_workspace.h"
#include "core/workspace/opening.h"
#include "core/workspace/schema.h"
#include "core/workspace/snapshots.h"

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fstream>
#include <thread>
#include <unistd.h>
#include <utility>

namespace throughline::workspace {

namespace {

/// Takes the lock for good: an EXCLUSIVE connection keeps what its first write took.
Status takeHold(Connection& connection, const Holder& holder) {
  THROUGHLINE_CHECK(setDurableMode(connection));
  Transaction transaction(connection);
  THROUGHLINE_CHECK(transaction.begun());
  THROUGHLINE_CHECK(writeHolder(connection, holder));
  return transaction.commit();
}

/// What a crash left half done. Only when a file is opened first: later a pending source is this run's own import.
Status endUnfinished(Connection& connection) {
  THROUGHLINE_TRY(unfinished, connection.integer("SELECT count(*) FROM source WHERE state = 0"));
  if (unfinished == 0)
    return {};
  Transaction transaction(connection);
  THROUGHLINE_CHECK(transaction.begun());
  THROUGHLINE_CHECK(removePendingSources(connection));
  THROUGHLINE_CHECK(transaction.commit());
  // The file is sound whether or not it gets smaller.
  static_cast<void>(giveBackSpace(connection).ok());
  return {};
}

Result<Holder> readHolder(Connection& connection) {
  THROUGHLINE_TRY(row, connection.prepare("SELECT program, process, host, user, since FROM holder"));
  THROUGHLINE_TRY(found, row.step());
  if (!found)
    return Holder{};
  return Holder{.program = std::string(row.text(0)),
                .process = row.integer(1),
                .host = std::string(row.text(2)),
                .user = std::string(row.text(3)),
                .since = {row.integer(4)}};
}

/// Who has the lock, as the system says; what the file notes may be of somebody who has gone.
Holder holderFor(std::int64_t process, const Holder& noted) {
  if (process == noted.process || (process == 0 && noted.process != 0))
    return noted;
  std::string name;
  std::ifstream told("/proc/" + std::to_string(process) + "/comm");
  std::getline(told, name);
  return {.program = name.empty() ? "another program" : name, .process = process, .host = {}, .user = {}, .since = {}};
}

Error heldError(const std::filesystem::path& path, const Holder& holder) {
  return failure(ErrorCode::workspaceLocked, {{Fact::path, path.string()}, {Fact::holder, wordsOf(holder)}});
}

/// What tells a copy made in between two writes from one made during a write.
std::string quietMark(const std::filesystem::path& path) {
  std::error_code none;
  const auto time = std::filesystem::last_write_time(path, none).time_since_epoch().count();
  return std::to_string(time) + " " + std::to_string(std::filesystem::file_size(path, none)) +
         (hasSideFiles(path) ? " writing" : "");
}

/// A sound copy of a file that another process may be writing.
Result<CheckedCopy> quietCopy(const std::filesystem::path& path, const OpenOptions& options) {
  constexpr int attempts = 5;
  for (int attempt = 1;; ++attempt) {
    const std::string before = quietMark(path);
    // A file that has not been touched since we closed it was sound then: reading all its pages would tell nothing new.
    const bool asWeLeftIt = knownFile(options.dataFolder, path).origin == Origin::closedHere;
    auto copy = checkedCopy(path, false, asWeLeftIt ? Thoroughness::documentTables : Thoroughness::wholeFile, options);
    const bool quiet = before == quietMark(path) && !before.ends_with("writing");
    // A copy made in a quiet moment is what is there, good or bad; any other may be neither.
    if (quiet || attempt == attempts || (!copy.ok() && copy.error().code == ErrorCode::cancelled))
      return copy;
    std::this_thread::sleep_for(std::chrono::milliseconds(20 * attempt));
  }
}

} // namespace

struct WorkspaceFile::State {
  std::filesystem::path path;
  OpenOptions options;
  Holder holder;
  std::string obstacle; ///< to writing
  std::string readAs;   ///< the quiet mark of a file that is read without a copy
  bool readOnly = false;
  std::optional<ProcessHold> hold;
  std::optional<FileAnchor> anchor;
  std::optional<Connection> connection;
  bool prepared = false;
  bool noted = false;
  bool sound = false; ///< the connection shows what is on disk

  State(std::filesystem::path where, OpenOptions how)
      : path(std::move(where)), options(std::move(how)), holder(thisProgram()) {}
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State();
};

WorkspaceFile::State::~State() {
  // While the lock is held, so that no other process's note or journal is touched. After a write that failed the
  // journal may still be needed: then the note stays "held", and the next opening knows the journal as ours.
  if (sound && !readOnly && anchor && anchor->isThere() && !connection->inTransaction() && !hasSideFiles(path)) {
    static_cast<void>(noteClosed(options.dataFolder, path).ok());
    ::unlink((path.string() + "-journal").c_str());
  }
  connection.reset();
}

WorkspaceFile::WorkspaceFile(std::unique_ptr<State> state) : state_(std::move(state)) {}
WorkspaceFile::WorkspaceFile(WorkspaceFile&&) noexcept = default;
WorkspaceFile& WorkspaceFile::operator=(WorkspaceFile&&) noexcept = default;
WorkspaceFile::~WorkspaceFile() = default;

Result<WorkspaceFile> WorkspaceFile::create(const std::filesystem::path& path, const OpenOptions& options) {
  THROUGHLINE_TRY(place, absolutePlace(path));
  THROUGHLINE_CHECK(makeWorkspace(place, options));
  WorkspaceFile file(std::make_unique<State>(place, options));
  file.state_->hold = ProcessHold::take(place);
  if (!file.state_->hold)
    return heldError(place, thisProgram());
  file.state_->prepared = true; // nothing in it is worth a snapshot
  THROUGHLINE_CHECK(file.reopen());
  return file;
}

Result<WorkspaceFile> WorkspaceFile::open(const std::filesystem::path& path, const OpenOptions& options) {
  THROUGHLINE_TRY(place, existingPlace(path));
  WorkspaceFile file(std::make_unique<State>(place, options));
  file.state_->hold = ProcessHold::take(place);
  if (!file.state_->hold)
    return heldError(place, thisProgram());
  if (options.readOnly && options.withoutCopy && file.openWithoutCopy())
    return file;
  const Status opened = options.readOnly      ? file.openCopy(std::nullopt)
                        : canBeWritten(place) ? file.openForWriting()
                                              : file.openCopyFor(std::strerror(errno));
  if (!opened.ok())
    return opened.error();
  file.state_->options.progress = {}; // of the opening alone; who gave it may be gone later
  return file;
}

Status WorkspaceFile::openForWriting() {
  using std::chrono::milliseconds;
  constexpr int mostTurns = 50;
  auto end = std::chrono::steady_clock::now() + state_->options.patience;
  for (int turn = 1;; ++turn) {
    {
      const auto left = std::chrono::duration_cast<milliseconds>(end - std::chrono::steady_clock::now());
      const WritersLock lock(state_->path, std::max(left, milliseconds(0)));
      if (lock.holder() != 0) // one of several that wait: the queue moves
        end = std::chrono::steady_clock::now() + state_->options.patience;
      if (lock.outcome() == WritersLock::Outcome::heldByAnother)
        return openCopy(lock.holder());
      if (lock.outcome() == WritersLock::Outcome::noLocks)
        return openCopyFor(noLocksHere);
      if (lock.outcome() == WritersLock::Outcome::cannotWrite)
        return openCopyFor(std::strerror(errno));
      THROUGHLINE_CHECK(admit(state_->path, state_->options));
    }
    const Status opened = reopen();
    if (opened.ok() || opened.error().code != ErrorCode::workspaceLocked)
      return opened;
    // Another process was quicker between the two locks.
    if (turn == mostTurns || std::chrono::steady_clock::now() >= end)
      return openCopy(0);
  }
}

bool WorkspaceFile::openWithoutCopy() {
  const std::string before = quietMark(state_->path);
  // Held by a window, from elsewhere or left by a crash: a copy is looked at first.
  if (before.ends_with("writing") || knownFile(state_->options.dataFolder, state_->path).origin != Origin::closedHere)
    return false;
  auto opened = openGuarded(state_->path, {.access = Connection::Access::readOnly, .vfs = unlockedVfs},
                            Thoroughness::documentTables, state_->options.progress);
  if (!opened.ok() || opened->version != schemaVersion)
    return false;
  const auto unfinished = opened->connection.integer("SELECT count(*) FROM source WHERE state = 0");
  if (!unfinished.ok() || *unfinished > 0)
    return false;
  confine(opened->connection);
  state_->readOnly = true;
  state_->holder = {};
  state_->readAs = before;
  state_->connection.emplace(std::move(opened->connection));
  return true;
}

Status WorkspaceFile::openCopyFor(std::string obstacle) {
  state_->obstacle = std::move(obstacle);
  return openCopy(std::nullopt);
}

Status WorkspaceFile::openCopy(std::optional<std::int64_t> holdingProcess) {
  state_->readOnly = true;
  auto copy = quietCopy(state_->path, state_->options);
  if (!copy.ok() && holdingProcess)
    return heldError(state_->path, holderFor(*holdingProcess, {}));
  if (!copy.ok())
    return copy.error();
  state_->holder = {};
  if (holdingProcess) {
    THROUGHLINE_TRY(noted, readHolder(copy->connection));
    state_->holder = holderFor(*holdingProcess, noted);
  }
  Connection& connection = copy->connection;
  THROUGHLINE_CHECK(setPassingMode(connection));
  THROUGHLINE_CHECK(migrate(connection, copy->version));
  THROUGHLINE_CHECK(endUnfinished(connection));
  confine(connection);
  state_->hold.reset();
  // The open copy needs no name any more: with copy->folder it goes from the disk, whatever ends this process.
  state_->connection.emplace(std::move(connection));
  return {};
}

Status WorkspaceFile::noteHolding(Connection& connection) {
  // Once: what was there at first is on disk for sure, what is read back after a failed sync may not be.
  if (std::exchange(state_->noted, true))
    return {};
  THROUGHLINE_TRY(head, readHead(connection));
  // Without a data folder the file can still be written; after a crash it is then treated as one from elsewhere.
  static_cast<void>(
      noteHeld(state_->options.dataFolder, state_->path, {head.revision.id.number, hexText(head.hash)}).ok());
  return {};
}

/// Once per opening: a snapshot of what was there, the current version, nothing left half done. Without a snapshot only
/// a file that is not to be migrated is opened.
Status WorkspaceFile::prepare(Connection& connection, int version) {
  if (state_->options.keepSnapshots || version != schemaVersion) {
    const auto kept = takeSnapshot(connection, state_->path, {.dataFolder = state_->options.dataFolder});
    if (!kept.ok() && version != schemaVersion)
      return kept.error();
  }
  THROUGHLINE_CHECK(migrate(connection, version));
  return endUnfinished(connection);
}

Status WorkspaceFile::openInPlace() {
  if (!state_->anchor)
    state_->anchor.emplace(state_->path);
  THROUGHLINE_TRY(opened, openGuarded(state_->path, {.vfs = state_->options.vfs}, Thoroughness::documentTables,
                                      state_->options.progress));
  THROUGHLINE_CHECK(noteHolding(opened.connection));
  THROUGHLINE_CHECK(takeHold(opened.connection, state_->holder));
  if (!std::exchange(state_->prepared, true))
    THROUGHLINE_CHECK(prepare(opened.connection, opened.version));
  confine(opened.connection);
  // Whatever is written from here on must land in the file that people see at this path.
  opened.connection.setCommitGuard(
      [state = state_.get()] { return workspace::expectInPlace(*state->anchor, state->path); });
  THROUGHLINE_CHECK(opened.connection.askCommitGuard());
  state_->connection.emplace(std::move(opened.connection));
  state_->sound = true;
  return {};
}

Status WorkspaceFile::reopen() {
  state_->sound = false;
  state_->connection.reset();
  const Status there = expectInPlace();
  const Status opened = there.ok() ? openInPlace() : there;
  if (!opened.ok()) {
    THROUGHLINE_TRY(placeholder, Connection::inMemory());
    state_->connection.emplace(std::move(placeholder));
  }
  return opened;
}

Status WorkspaceFile::expectInPlace() const {
  return state_->anchor && !state_->readOnly ? workspace::expectInPlace(*state_->anchor, state_->path) : Status();
}

Status WorkspaceFile::discard() {
  THROUGHLINE_TRY(head, readHead(connection()));
  THROUGHLINE_TRY(sources, connection().integer("SELECT count(*) FROM source"));
  if (state_->readOnly || head.revision.id.number != 1 || sources > 0)
    return failure(ErrorCode::fileExists, {{Fact::path, state_->path.string()}});
  // While the lock is held: whoever waits for it finds that the file is gone.
  state_->anchor->removeFile();
  ::unlink((state_->path.string() + "-journal").c_str());
  state_->sound = false;
  return {};
}

void WorkspaceFile::distrust() {
  state_->sound = false;
}
bool WorkspaceFile::sound() const {
  return state_->sound || state_->readOnly;
}
Connection& WorkspaceFile::connection() {
  return *state_->connection;
}
bool WorkspaceFile::withoutCopy() const {
  return !state_->readAs.empty();
}
bool WorkspaceFile::stillAsRead() const {
  return !withoutCopy() || state_->readAs == quietMark(state_->path);
}
bool WorkspaceFile::readOnly() const {
  return state_->readOnly;
}
const Holder& WorkspaceFile::holder() const {
  return state_->holder;
}
const std::string& WorkspaceFile::obstacle() const {
  return state_->obstacle;
}
const std::filesystem::path& WorkspaceFile::path() const {
  return state_->path;
}
const OpenOptions& WorkspaceFile::options() const {
  return state_->options;
}

std::string wordsOf(const Holder& holder) {
  std::string words = holder.program.empty() ? "another program" : holder.program;
  if (holder.process != 0)
    words += ", process " + std::to_string(holder.process);
  if (!holder.user.empty())
    words += ", " + holder.user + " on " + holder.host;
  return words;
}

} // namespace throughline::workspace
