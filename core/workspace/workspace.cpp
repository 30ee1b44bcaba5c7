#include "core/workspace/workspace.h"

#include "core/model/validate.h"
#include "core/workspace/document_rows.h"
#include "core/workspace/history.h"
#include "core/workspace/workspace_file.h"

#include <utility>

namespace throughline::workspace {

struct Workspace::State {
  WorkspaceFile file;
  RevisionRow head;
  std::optional<model::Document> loaded; ///< as checked at open, until the first change
};

namespace {

constexpr std::size_t longestLabel = model::longestTitle;

/// Labels are shown, never searched for: one that is too long or not text is cut rather than refused.
std::string cleanLabel(std::string_view label) {
  if (model::isCleanText(label, longestLabel))
    return std::string(label);
  std::string cut(label.substr(0, longestLabel));
  while (!cut.empty() && !model::isCleanText(cut, longestLabel))
    cut.pop_back();
  return cut;
}

Revision nextRevision(const Revision& head, std::string_view label, RevisionStep step) {
  const RevisionId id{head.id.number + 1};
  return {.id = id, .at = Timestamp::now(), .label = cleanLabel(label), .step = step, .parent = head.position,
          .position = id, .name = std::nullopt};
}

using Alongside = std::function<Status(Connection&)>;

Status commitAlone(Connection& connection, const Alongside& write) {
  Transaction transaction(connection);
  THROUGHLINE_CHECK(transaction.begun());
  THROUGHLINE_CHECK(write(connection));
  return transaction.commit();
}

/// One transaction. A failure after the commit point (a sync that fails) looks like any other, so after every failure
/// the file is opened again and asked.
Result<RevisionRow> commitRevision(WorkspaceFile& file, const RevisionRow& head, const Revision& next,
                                   const model::Difference& difference, const Alongside& alongside) {
  std::optional<RevisionRow> attempted;
  const auto attempt = [&]() -> Status {
    Transaction transaction(file.connection());
    THROUGHLINE_CHECK(transaction.begun());
    THROUGHLINE_TRY(row, appendRevision(file.connection(), head, next, difference));
    if (alongside)
      THROUGHLINE_CHECK(alongside(file.connection()));
    attempted = row;
    return transaction.commit();
  };
  const Status status = attempt();
  if (status.ok())
    return *attempted;
  if (!attempted)
    return status.error();
  THROUGHLINE_CHECK(file.reopen());
  THROUGHLINE_TRY(now, readHead(file.connection()));
  if (now.revision.id == next.id && now.hash == attempted->hash)
    return now;
  return status.error();
}

/// Writes a difference with everything the new revision says of itself, and takes note of the new head.
Result<RevisionId> appended(WorkspaceFile& file, RevisionRow& head, std::optional<model::Document>& loaded,
                            const model::Difference& difference, const Revision& next, const Alongside& alongside = {}) {
  if (file.readOnly())
    return failure(ErrorCode::workspaceReadOnly,
                   {{Fact::path, file.path().string()}, {Fact::detail, "opened as a read-only copy"}});
  if (difference.empty()) {
    if (alongside)
      THROUGHLINE_CHECK(commitAlone(file.connection(), alongside));
    return head.revision.id;
  }
  THROUGHLINE_TRY(written, commitRevision(file, head, next, difference, alongside));
  loaded.reset();
  head = std::move(written);
  return head.revision.id;
}

Result<model::Document> documentAfter(WorkspaceFile& file, const RevisionRow& revision) {
  THROUGHLINE_TRY(rows, entityRowsAt(file.connection(), revision));
  return documentOfRows(rows, file.path());
}

/// Appends the state of `target` as a revision; gives the document now.
Result<model::Document> appendedState(WorkspaceFile& file, RevisionRow& head, std::optional<model::Document>& loaded,
                                      const RevisionRow& target, const Revision& next) {
  THROUGHLINE_TRY(now, documentAfter(file, head));
  THROUGHLINE_TRY(then, documentAfter(file, target));
  THROUGHLINE_CHECK(appended(file, head, loaded, model::difference(now, then), next));
  return then;
}

} // namespace

Workspace::Workspace(std::unique_ptr<State> state) : state_(std::move(state)) {}
Workspace::Workspace(Workspace&&) noexcept = default;
Workspace& Workspace::operator=(Workspace&&) noexcept = default;
Workspace::~Workspace() = default;

Result<Workspace> Workspace::create(const std::filesystem::path& path, const OpenOptions& options) {
  THROUGHLINE_TRY(file, WorkspaceFile::create(path, options));
  THROUGHLINE_TRY(head, readHead(file.connection()));
  return Workspace(std::make_unique<State>(State{.file = std::move(file), .head = head, .loaded = model::Document{}}));
}

Result<Workspace> Workspace::open(const std::filesystem::path& path, const OpenOptions& options) {
  THROUGHLINE_TRY(file, WorkspaceFile::open(path, options));
  THROUGHLINE_TRY(head, readHead(file.connection()));
  THROUGHLINE_TRY(document, documentAfter(file, head));
  return Workspace(std::make_unique<State>(State{.file = std::move(file), .head = head, .loaded = document}));
}

Result<model::Document> Workspace::document() {
  if (state_->loaded)
    return *state_->loaded;
  return documentAfter(state_->file, state_->head);
}

Result<RevisionId> Workspace::persist(const model::Difference& difference, std::string_view label) {
  return appended(state_->file, state_->head, state_->loaded, difference,
                  nextRevision(state_->head.revision, label, RevisionStep::edit));
}

Result<RevisionId> Workspace::persistWith(const model::Difference& difference, std::string_view label,
                                          const std::function<Status(Connection&)>& alongside) {
  return appended(state_->file, state_->head, state_->loaded, difference,
                  nextRevision(state_->head.revision, label, RevisionStep::edit), alongside);
}

Result<std::vector<Revision>> Workspace::revisions() {
  THROUGHLINE_TRY(rows, readRevisions(state_->file.connection()));
  std::vector<Revision> revisions;
  revisions.reserve(rows.size());
  for (auto& row : rows)
    revisions.push_back(std::move(row.revision));
  return revisions;
}

Result<Revision> Workspace::newestRevision() { return state_->head.revision; }

Result<model::Document> Workspace::documentAt(RevisionId revision) {
  THROUGHLINE_TRY(row, readRevision(state_->file.connection(), revision));
  return documentAfter(state_->file, row);
}

Result<model::Document> Workspace::restore(RevisionId revision, std::string_view label) {
  THROUGHLINE_TRY(target, readRevision(state_->file.connection(), revision));
  return appendedState(state_->file, state_->head, state_->loaded, target,
                       nextRevision(state_->head.revision, label, RevisionStep::restore));
}

Status Workspace::nameRevision(RevisionId revision, const std::optional<std::string>& name) {
  if (name && !model::isCleanText(*name, model::longestTitle))
    return failure(ErrorCode::textTooLong, {{Fact::name, "revision name"}});
  if (state_->file.readOnly())
    return failure(ErrorCode::workspaceReadOnly, {{Fact::path, path().string()}});
  THROUGHLINE_TRY(row, readRevision(state_->file.connection(), revision));
  row.revision.name = name;
  row.hash = hashOf(row);
  Transaction transaction(state_->file.connection());
  THROUGHLINE_CHECK(transaction.begun());
  THROUGHLINE_TRY(update, state_->file.connection().prepare("UPDATE revision SET name = ?, hash = ? WHERE id = ?"));
  THROUGHLINE_CHECK(update.runWith(name, std::span<const std::byte>(row.hash), revision.number));
  THROUGHLINE_CHECK(transaction.commit());
  if (revision == state_->head.revision.id)
    state_->head = row;
  return {};
}

Result<std::optional<Revision>> Workspace::undoable() {
  THROUGHLINE_TRY(shown, readRevision(state_->file.connection(), state_->head.revision.position));
  return shown.revision.parent ? std::optional(shown.revision) : std::nullopt;
}

Result<std::optional<Revision>> Workspace::redoable() {
  THROUGHLINE_TRY(target, redoTarget(state_->file.connection(), state_->head.revision));
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
  Revision next = nextRevision(state_->head.revision, undone->label, RevisionStep::undo);
  next.parent = std::nullopt;
  next.position = target.revision.id;
  return appendedState(state_->file, state_->head, state_->loaded, target, next);
}

Result<model::Document> Workspace::redo() {
  THROUGHLINE_TRY(redone, redoable());
  if (!redone)
    return failure(ErrorCode::nothingToRedo);
  THROUGHLINE_TRY(target, readRevision(state_->file.connection(), redone->id));
  Revision next = nextRevision(state_->head.revision, redone->label, RevisionStep::redo);
  next.parent = std::nullopt;
  next.position = target.revision.id;
  return appendedState(state_->file, state_->head, state_->loaded, target, next);
}

bool Workspace::readOnly() const { return state_->file.readOnly(); }
const Holder& Workspace::holder() const { return state_->file.holder(); }
const std::filesystem::path& Workspace::path() const { return state_->file.path(); }
Connection& Workspace::database() { return state_->file.connection(); }

} // namespace throughline::workspace
