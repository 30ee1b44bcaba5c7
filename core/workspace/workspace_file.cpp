#include "core/workspace/workspace_file.h"

#include "core/workspace/file_system.h"
#include "core/workspace/history.h"
#include "core/workspace/opening.h"
#include "core/workspace/schema.h"

#include <utility>

namespace throughline::workspace {

struct WorkspaceFile::State {
  std::filesystem::path path;
  OpenOptions options;
  std::optional<Connection> connection;
  Holder holder;
  bool readOnly = false;
};

namespace {

Status writeHolder(Connection& connection, const Holder& holder) {
  THROUGHLINE_TRY(write, connection.prepare("INSERT OR REPLACE INTO holder(one, program, process, host, user, since) "
                                            "VALUES(1, ?, ?, ?, ?, ?)"));
  return write.runWith(holder.program, holder.process, holder.host, holder.user, holder.since.milliseconds);
}

/// The empty document as revision 1: the state that every later one is a difference to.
Status writeFirstRevision(Connection& connection) {
  THROUGHLINE_TRY(row, rowOf({}, model::WorkspacePart{}));
  THROUGHLINE_CHECK(writeEntityRow(connection, row));
  StateHash state;
  state.toggle(row.hash);
  RevisionRow first{.revision = {.id = {1}, .at = Timestamp::now(), .label = {}, .step = RevisionStep::edit,
                                 .parent = std::nullopt, .position = {1}, .name = std::nullopt},
                    .state = state.value()};
  first.hash = hashOf(first);
  return writeRevisionRow(connection, first);
}

Status fillNewFile(Connection& connection, const Holder& holder) {
  THROUGHLINE_CHECK(setDurableMode(connection));
  Transaction transaction(connection);
  THROUGHLINE_CHECK(transaction.begun());
  THROUGHLINE_CHECK(createSchema(connection));
  THROUGHLINE_CHECK(writeFirstRevision(connection));
  THROUGHLINE_CHECK(writeHolder(connection, holder));
  return transaction.commit();
}

/// Takes the lock for good (an EXCLUSIVE connection keeps what its first write took) and ends what a crash left half done.
Status takeHold(Connection& connection, const Holder& holder) {
  THROUGHLINE_CHECK(setDurableMode(connection));
  Transaction transaction(connection);
  THROUGHLINE_CHECK(transaction.begun());
  THROUGHLINE_CHECK(writeHolder(connection, holder));
  THROUGHLINE_CHECK(removePendingSources(connection));
  return transaction.commit();
}

} // namespace

WorkspaceFile::WorkspaceFile(std::unique_ptr<State> state) : state_(std::move(state)) {}
WorkspaceFile::WorkspaceFile(WorkspaceFile&&) noexcept = default;
WorkspaceFile& WorkspaceFile::operator=(WorkspaceFile&&) noexcept = default;
WorkspaceFile::~WorkspaceFile() = default;

Result<WorkspaceFile> WorkspaceFile::create(const std::filesystem::path& path, const OpenOptions& options) {
  THROUGHLINE_TRY(place, absolutePlace(path));
  THROUGHLINE_CHECK(createPrivateFile(place));
  auto state = std::make_unique<State>();
  state->path = place;
  state->options = options;
  state->holder = thisProgram();
  const auto fill = [&]() -> Status {
    THROUGHLINE_TRY(connection, Connection::open(place, {.access = Connection::Access::readWrite, .vfs = options.vfs}));
    THROUGHLINE_CHECK(fillNewFile(connection, state->holder));
    confine(connection);
    state->connection.emplace(std::move(connection));
    return syncFolderOf(place);
  };
  if (const Status filled = fill(); !filled.ok()) {
    state->connection.reset();
    removeWithSideFiles(place);
    return filled.error();
  }
  return WorkspaceFile(std::move(state));
}

Result<WorkspaceFile> WorkspaceFile::open(const std::filesystem::path& path, const OpenOptions& options) {
  THROUGHLINE_TRY(place, existingPlace(path));
  auto state = std::make_unique<State>();
  state->path = place;
  state->options = options;
  state->holder = thisProgram();
  WorkspaceFile file(std::move(state));
  THROUGHLINE_CHECK(file.reopen());
  return file;
}

Status WorkspaceFile::reopen() {
  state_->connection.reset();
  auto opened = openGuarded(state_->path, {.access = Connection::Access::readWrite, .vfs = state_->options.vfs},
                            Thoroughness::wholeFile, state_->options.progress);
  if (!opened.ok()) {
    THROUGHLINE_TRY(placeholder, Connection::inMemory());
    state_->connection.emplace(std::move(placeholder));
    return opened.error();
  }
  state_->connection.emplace(std::move(opened->connection));
  THROUGHLINE_CHECK(takeHold(*state_->connection, state_->holder));
  confine(*state_->connection);
  return {};
}

Connection& WorkspaceFile::connection() { return *state_->connection; }
bool WorkspaceFile::readOnly() const { return state_->readOnly; }
const Holder& WorkspaceFile::holder() const { return state_->holder; }
const std::filesystem::path& WorkspaceFile::path() const { return state_->path; }
const OpenOptions& WorkspaceFile::options() const { return state_->options; }

} // namespace throughline::workspace
