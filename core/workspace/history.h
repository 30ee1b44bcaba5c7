#pragma once

#include "core/base/date.h"
#include "core/model/difference.h"
#include "core/workspace/entity_rows.h"
#include "core/workspace/revision.h"

#include <map>
#include <string>

/// The tables revision and entity_before: every state the document ever had.
namespace throughline::workspace {

/// One row of the table revision. state is the StateHash of all entity rows after it; hash covers the other fields.
struct RevisionRow {
  Revision revision;
  Sha256 state{};
  Sha256 hash{};
};

Sha256 hashOf(const RevisionRow& row);

/// The newest one. Errors: workspaceDamaged when there is none.
Result<RevisionRow> readHead(Connection& connection);
/// Errors: revisionNotFound; workspaceDamaged when the row's hash does not fit.
Result<RevisionRow> readRevision(Connection& connection, RevisionId id);
/// Oldest first, numbered 1, 2, 3 ... Errors: workspaceDamaged for a gap or a hash that does not fit.
Result<std::vector<RevisionRow>> readRevisions(Connection& connection);

/// One row as it is.
Status writeRevisionRow(Connection& connection, const RevisionRow& row);

/// Writes the difference as the revision that follows head: entity, entity_before, revision and the projection. Within
/// the caller's transaction. `next` says everything of the new revision but its hashes; its id must be head's + 1.
/// Gives the row written.
/// Errors: documentInvalid when the difference does not fit what is in the file, recordDamaged.
Result<RevisionRow> appendRevision(Connection& connection, const RevisionRow& head, const Revision& next,
                                   const model::Difference& difference);

/// Puts a row of entity_before (entity_id, map_id, kind, record, hash) in the place of what replaced it.
/// Errors: recordDamaged.
Status goBack(const Statement& before, std::map<std::string, EntityRow>& rows);

/// The entity rows as they were after revision `id`: today's with what later revisions replaced put back.
/// Errors: workspaceDamaged when they do not give the state that the revision noted.
Result<std::vector<EntityRow>> entityRowsAt(Connection& connection, const RevisionRow& revision);

/// The revision whose state redo would bring back; none when nothing was undone since the last edit.
Result<std::optional<RevisionId>> redoTarget(Connection& connection, const Revision& head);

} // namespace throughline::workspace
