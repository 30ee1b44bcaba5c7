#include "core/workspace/workspace.h"

#include "core/model/validate.h"
#include "core/workspace/check.h"
#include "core/workspace/history.h"
#include "core/workspace/position.h"
#include "core/workspace/snapshots.h"
#include "core/workspace/workspace_file.h"

#include <utility>

namespace throughline::workspace {

struct Workspace::State {
  WorkspaceFile file;
  Position position;
  int renewedIds = 0;
};

Workspace::Workspace(std::unique_ptr<State> state) : state_(std::move(state)) {}
Workspace::Workspace(Workspace&&) noexcept = default;
Workspace& Workspace::operator=(Workspace&&) noexcept = default;
Workspace::~Workspace() = default;

Result<Workspace> Workspace::create(const std::filesystem::path& path, const OpenOptions& options) {
  THROUGHLINE_TRY(file, WorkspaceFile::create(path, options));
  THROUGHLINE_TRY(head, readHead(file.connection()));
  return Workspace(std::make_unique<State>(
      State{.file = std::move(file),
            .position = {.head = head, .loaded = model::Document{}, .attempted = std::nullopt, .arrived = false}}));
}

Result<Workspace> Workspace::open(const std::filesystem::path& path, const OpenOptions& options) {
  THROUGHLINE_TRY(file, WorkspaceFile::open(path, options));
  const bool withoutCopy = file.withoutCopy();
  auto opened = loaded(std::move(file));
  if (opened.ok() || !withoutCopy)
    return opened;
  // Somebody may be writing it: the copy tells what is there.
  auto copying = options;
  copying.withoutCopy = false;
  return open(path, copying);
}

Result<Workspace> Workspace::loaded(WorkspaceFile file) {
  THROUGHLINE_TRY(head, readHead(file.connection()));
  Position position{.head = head, .loaded = std::nullopt, .attempted = std::nullopt, .arrived = false};
  THROUGHLINE_TRY(renewed, loadRepaired(file, position));
  return Workspace(
      std::make_unique<State>(State{.file = std::move(file), .position = std::move(position), .renewedIds = renewed}));
}

Result<model::Document> Workspace::document() {
  THROUGHLINE_CHECK(recover(state_->file, state_->position));
  if (state_->position.loaded)
    return *state_->position.loaded;
  return documentAfter(state_->file, state_->position.head);
}

Result<RevisionId> Workspace::persist(const model::Difference& difference, std::string_view label) {
  return appendDifference(state_->file, state_->position, difference, newRevision(label, RevisionStep::edit));
}

Result<RevisionId> Workspace::persistWith(const model::Difference& difference, std::string_view label,
                                          const std::function<Status(Connection&)>& alongside) {
  return appendDifference(state_->file, state_->position, difference, newRevision(label, RevisionStep::edit),
                          alongside);
}

Result<std::vector<Revision>> Workspace::revisions() {
  THROUGHLINE_CHECK(recover(state_->file, state_->position));
  THROUGHLINE_TRY(rows, readRevisions(state_->file.connection()));
  std::vector<Revision> revisions;
  revisions.reserve(rows.size());
  for (auto& row : rows)
    revisions.push_back(std::move(row.revision));
  return revisions;
}

Result<Revision> Workspace::newestRevision() {
  return state_->position.head.revision;
}

Result<model::Document> Workspace::documentAt(RevisionId revision) {
  THROUGHLINE_CHECK(recover(state_->file, state_->position));
  THROUGHLINE_TRY(row, readRevision(state_->file.connection(), revision));
  return documentAfter(state_->file, row);
}

Result<model::Document> Workspace::restore(RevisionId revision, std::string_view label) {
  THROUGHLINE_CHECK(recover(state_->file, state_->position));
  THROUGHLINE_TRY(target, readRevision(state_->file.connection(), revision));
  return appendState(state_->file, state_->position, target, newRevision(label, RevisionStep::restore));
}

Status Workspace::nameRevision(RevisionId revision, const std::optional<std::string>& name) {
  if (name && !model::isCleanText(*name, model::longestTitle))
    return failure(ErrorCode::textTooLong, {{Fact::name, "revision name"}});
  THROUGHLINE_CHECK(expectWritable(state_->file));
  THROUGHLINE_CHECK(recover(state_->file, state_->position));
  THROUGHLINE_TRY(row, readRevision(state_->file.connection(), revision));
  row.revision.name = name;
  row.hash = hashOf(row);
  Transaction transaction(state_->file.connection());
  THROUGHLINE_CHECK(transaction.begun());
  THROUGHLINE_TRY(update, state_->file.connection().prepare("UPDATE revision SET name = ?, hash = ? WHERE id = ?"));
  THROUGHLINE_CHECK(update.runWith(name, std::span<const std::byte>(row.hash), revision.number));
  if (const Status committed = transaction.commit(); !committed.ok()) {
    if (committed.error().code != ErrorCode::workspaceMoved)
      state_->file.distrust();
    return committed.error();
  }
  if (revision == state_->position.head.revision.id)
    state_->position.head = row;
  return {};
}

Result<std::optional<Revision>> Workspace::undoable() {
  THROUGHLINE_CHECK(recover(state_->file, state_->position));
  THROUGHLINE_TRY(shown, readRevision(state_->file.connection(), state_->position.head.revision.position));
  return shown.revision.parent ? std::optional(shown.revision) : std::nullopt;
}

Result<std::optional<Revision>> Workspace::redoable() {
  THROUGHLINE_CHECK(recover(state_->file, state_->position));
  THROUGHLINE_TRY(target, redoTarget(state_->file.connection(), state_->position.head.revision));
  if (!target)
    return std::optional<Revision>();
  THROUGHLINE_TRY(row, readRevision(state_->file.connection(), *target));
  return std::optional(row.revision);
}

Result<model::Document> Workspace::undo() {
  THROUGHLINE_TRY(undone, undoable());
  if (!undone)
    return failure(ErrorCode::nothingToUndo);
  THROUGHLINE_TRY(target, readRevision(state_->file.connection(), *undone->parent));
  return appendState(state_->file, state_->position, target,
                     goingTo(target.revision.id, undone->label, RevisionStep::undo));
}

Result<model::Document> Workspace::redo() {
  THROUGHLINE_TRY(redone, redoable());
  if (!redone)
    return failure(ErrorCode::nothingToRedo);
  THROUGHLINE_TRY(target, readRevision(state_->file.connection(), redone->id));
  return appendState(state_->file, state_->position, target,
                     goingTo(target.revision.id, redone->label, RevisionStep::redo));
}

Result<CheckReport> Workspace::check(const Progress& progress) {
  THROUGHLINE_CHECK(recover(state_->file, state_->position));
  return checkEverything(state_->file.connection(), path(), progress);
}

Status Workspace::keepSnapshot() {
  THROUGHLINE_CHECK(expectWritable(state_->file));
  if (!state_->file.options().keepSnapshots)
    return {};
  THROUGHLINE_CHECK(recover(state_->file, state_->position));
  THROUGHLINE_CHECK(takeSnapshot(state_->file.connection(), path(), {.dataFolder = state_->file.options().dataFolder}));
  return {};
}

int Workspace::renewedIds() const {
  return state_->renewedIds;
}

Status Workspace::expectInPlace() const {
  return state_->file.expectInPlace();
}

Status Workspace::discard() {
  return state_->file.discard();
}

bool Workspace::stillAsRead() const {
  return state_->file.stillAsRead();
}
bool Workspace::readOnly() const {
  return state_->file.readOnly();
}
const Holder& Workspace::holder() const {
  return state_->file.holder();
}
const std::filesystem::path& Workspace::dataFolder() const {
  return state_->file.options().dataFolder;
}
const std::string& Workspace::obstacle() const {
  return state_->file.obstacle();
}
const std::filesystem::path& Workspace::path() const {
  return state_->file.path();
}
Status Workspace::expectReadable() {
  return recover(state_->file, state_->position);
}
Status Workspace::readAgain() {
  state_->file.distrust();
  return recover(state_->file, state_->position);
}

Connection& Workspace::database() {
  return state_->file.connection();
}

} // namespace throughline::workspace
