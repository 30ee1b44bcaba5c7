#pragma once

#include "core/model/laws.h"
#include "core/workspace/history.h"
#include "core/workspace/workspace_file.h"

#include <functional>

/// Where an open workspace stands in its history, and how it goes on.
namespace throughline::workspace {

/// What is known beside the file.
struct Position {
  RevisionRow head;
  std::optional<model::Document> loaded; ///< the document at head, when it was read already
  std::optional<RevisionRow> attempted;  ///< written, but whether it is on disk could not be asked yet
  bool arrived = false;                  ///< an attempt that was reported as failed is on disk after all
  std::optional<model::Laws> laws{};     ///< of the document at head, once it was edited
};

/// What the revision after head says of itself; asked late, because head may turn out to be another after a failure.
using NextRevision = std::function<Revision(const Revision& head)>;

/// An edit or a restore of today with that label, cut to what a label may be.
NextRevision newRevision(std::string_view label, RevisionStep step);
/// Undo and redo show an earlier revision's state again; they are no edits to go back to themselves.
NextRevision goingTo(RevisionId target, const std::string& label, RevisionStep step);

/// After a failure, opens the file again and asks what is in it. Nothing to do is success. Errors: as Workspace::open.
Status recover(WorkspaceFile& file, Position& position);

/// Writes of others that belong to a revision, within its transaction.
using Alongside = std::function<Status(Connection&)>;

/// Writes a difference as one revision, or learns that an earlier attempt at it has arrived. alongside may be empty;
/// with an empty difference it is written all the same. Errors: as Workspace::persist.
Result<RevisionId> appendDifference(WorkspaceFile& file, Position& position, const model::Difference& difference,
                                    const NextRevision& next, const Alongside& alongside = {});
/// Writes the state after `target` as the newest; gives that document. Errors: as Workspace::restore.
Result<model::Document> appendState(WorkspaceFile& file, Position& position, const RevisionRow& target,
                                    const NextRevision& next);

/// Errors: as Workspace::documentAt.
Result<model::Document> documentAfter(WorkspaceFile& file, const RevisionRow& revision);

/// Reads the document at head. What earlier programs let in is repaired, and kept as a revision when the file can be
/// written; gives the number of ids that were renewed. Errors: as Workspace::open.
Result<int> loadRepaired(WorkspaceFile& file, Position& position);

/// Errors: workspaceReadOnly.
Status expectWritable(const WorkspaceFile& file);

} // namespace throughline::workspace
