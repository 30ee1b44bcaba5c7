#include "core/workspace/position.h"

#include "core/model/validate.h"
#include "core/workspace/document_rows.h"

#include <utility>

namespace throughline::workspace {
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
  return {.id = id,
          .at = Timestamp::now(),
          .label = cleanLabel(label),
          .step = step,
          .parent = head.position,
          .position = id,
          .name = std::nullopt};
}

Status writeAlone(WorkspaceFile& file, const Alongside& alongside) {
  Transaction transaction(file.connection());
  THROUGHLINE_CHECK(transaction.begun());
  THROUGHLINE_CHECK(alongside(file.connection()));
  return transaction.commit();
}

Status writeInOneTransaction(WorkspaceFile& file, Position& position, const Revision& next,
                             const model::Difference& difference, const Alongside& alongside) {
  Transaction transaction(file.connection());
  THROUGHLINE_CHECK(transaction.begun());
  THROUGHLINE_TRY(row, appendRevision(file.connection(), position.head, next, difference));
  if (alongside)
    THROUGHLINE_CHECK(alongside(file.connection()));
  position.attempted = row;
  return transaction.commit();
}

/// Whether the document after the difference would be sound: an unsound one is not written, whoever made it.
Status checkLaws(WorkspaceFile& file, Position& position, const model::Difference& difference) {
  if (!position.laws) {
    auto now = position.loaded ? Result<model::Document>(*position.loaded) : documentAfter(file, position.head);
    if (!now.ok())
      return now.error();
    THROUGHLINE_TRY(laws, model::lawsOf(*now));
    position.laws.emplace(std::move(laws));
  }
  return position.laws->take(difference.changes);
}

/// True when every part is as the difference leaves it.
Result<bool> isThereAlready(Connection& connection, const model::Difference& difference) {
  for (const auto& change : difference.changes) {
    THROUGHLINE_TRY(there, readEntityRow(connection, change.key.id.text()));
    if (!change.after && there)
      return false;
    if (change.after) {
      THROUGHLINE_TRY(wanted, rowOf(change.key, *change.after));
      if (there != wanted)
        return false;
    }
  }
  return true;
}

} // namespace

Status recover(WorkspaceFile& file, Position& position) {
  if (file.sound())
    return {};
  THROUGHLINE_CHECK(file.reopen());
  THROUGHLINE_TRY(now, readHead(file.connection()));
  // A sync that fails after the commit point looks like any other failure, so the file itself is asked.
  position.arrived = position.attempted && now.hash == position.attempted->hash;
  position.attempted.reset();
  position.loaded.reset();
  position.laws.reset();
  position.head = std::move(now);
  return {};
}

Status expectWritable(const WorkspaceFile& file) {
  if (file.readOnly())
    return failure(ErrorCode::workspaceReadOnly,
                   {{Fact::path, file.path().string()}, {Fact::detail, "opened as a read-only copy"}});
  return {};
}

NextRevision newRevision(std::string_view label, RevisionStep step) {
  return [label = std::string(label), step](const Revision& head) { return nextRevision(head, label, step); };
}

Result<RevisionId> appendDifference(WorkspaceFile& file, Position& position, const model::Difference& difference,
                                    const NextRevision& next, const Alongside& alongside) {
  THROUGHLINE_CHECK(expectWritable(file));
  THROUGHLINE_CHECK(recover(file, position));
  if (difference.empty()) {
    if (alongside)
      THROUGHLINE_CHECK(writeAlone(file, alongside));
    return position.head.revision.id;
  }
  if (position.arrived) {
    THROUGHLINE_TRY(there, isThereAlready(file.connection(), difference));
    if (there)
      return position.head.revision.id;
  }
  Status written = checkLaws(file, position, difference);
  if (written.ok())
    written = writeInOneTransaction(file, position, next(position.head.revision), difference, alongside);
  if (written.ok()) {
    position.head = *std::exchange(position.attempted, std::nullopt);
    position.loaded.reset();
    position.arrived = false;
    return position.head.revision.id;
  }
  position.laws.reset();
  // The connection stays: of a file that was moved or deleted it is the only way to a copy.
  if (written.error().code == ErrorCode::documentInvalid || written.error().code == ErrorCode::recordDamaged ||
      written.error().code == ErrorCode::workspaceMoved)
    return written.error();
  file.distrust();
  if (recover(file, position).ok() && position.arrived)
    return position.head.revision.id;
  return written.error();
}

Result<model::Document> documentAfter(WorkspaceFile& file, const RevisionRow& revision) {
  THROUGHLINE_TRY(rows, entityRowsAt(file.connection(), revision));
  THROUGHLINE_TRY(read, repairedDocumentOfRows(rows, file.path()));
  return std::move(read.sound);
}

Result<int> loadRepaired(WorkspaceFile& file, Position& position) {
  THROUGHLINE_TRY(rows, entityRowsAt(file.connection(), position.head));
  THROUGHLINE_TRY(read, repairedDocumentOfRows(rows, file.path()));
  if (read.renewedIds > 0 && !file.readOnly()) {
    const auto next = newRevision("Repair", RevisionStep::edit)(position.head.revision);
    THROUGHLINE_CHECK(writeInOneTransaction(file, position, next, model::difference(read.stored, read.sound), {}));
    position.head = *std::exchange(position.attempted, std::nullopt);
  }
  position.loaded = std::move(read.sound);
  return read.renewedIds;
}

Result<model::Document> appendState(WorkspaceFile& file, Position& position, const RevisionRow& target,
                                    const NextRevision& next) {
  THROUGHLINE_TRY(now, documentAfter(file, position.head));
  THROUGHLINE_TRY(then, documentAfter(file, target));
  THROUGHLINE_CHECK(appendDifference(file, position, model::difference(now, then), next));
  return then;
}

NextRevision goingTo(RevisionId target, const std::string& label, RevisionStep step) {
  return [target, label, step](const Revision& head) {
    Revision revision = nextRevision(head, label, step);
    revision.parent = std::nullopt;
    revision.position = target;
    return revision;
  };
}

} // namespace throughline::workspace
