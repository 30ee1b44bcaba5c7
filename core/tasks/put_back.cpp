#include "core/tasks/put_back.h"

#include "core/data/comments/carried_remarks.h"
#include "core/data/comments/forgetting.h"
#include "core/data/sources/copied_source.h"
#include "core/model/difference.h"
#include "core/tasks/import_again.h"
#include "core/workspace/file_system.h"
#include "core/workspace/schema.h"
#include "core/workspace/snapshots.h"
#include "core/workspace/user_folders.h"

#include <algorithm>
#include <optional>

namespace throughline::tasks {
namespace {

using data::ReplacedSource;
using data::Source;
using workspace::Connection;
using workspace::Workspace;

Error cannotPutBack(std::int64_t source, std::string_view reason) {
  return failure(ErrorCode::notFound, {{Fact::name, std::string(earlierSource)},
                                       {Fact::value, std::to_string(source)},
                                       {Fact::detail, std::string(reason)}});
}

Result<Source> sourceNumbered(Workspace& workspace, std::int64_t id) {
  THROUGHLINE_TRY(all, data::sources(workspace));
  const auto found = std::ranges::find(all, id, &Source::id);
  if (found == all.end())
    return failure(ErrorCode::sourceNotFound, {{Fact::value, std::to_string(id)}});
  return std::move(*found);
}

/// An opened private copy of a snapshot.
struct EarlierState {
  workspace::PrivateFolder folder;
  Workspace workspace;
  Timestamp keptAt;
};

Result<bool> holds(Connection& connection, const ReplacedSource& earlier) {
  THROUGHLINE_TRY(query, connection.prepare("SELECT 1 FROM source WHERE id = ? AND state = 1 AND sha256 = ? AND "
                                            "imported_at = ?"));
  query.bindAll(earlier.id, earlier.sha256, earlier.importedAt.milliseconds);
  return query.step();
}

/// None: the snapshot is of another past. Errors: why it cannot be looked into, or that it is damaged.
Result<std::optional<EarlierState>> stateIn(const workspace::Snapshot& snapshot, const ReplacedSource& earlier) {
  THROUGHLINE_TRY(folder, workspace::PrivateFolder::make());
  const auto copy = folder.path() / "snapshot.journey";
  THROUGHLINE_CHECK(workspace::copyPrivately(snapshot.file, copy, {}));
  THROUGHLINE_TRY(opened, Workspace::open(copy, {.dataFolder = folder.path() / "data", .keepSnapshots = false}));
  if (opened.readOnly())
    return failure(ErrorCode::workspaceReadOnly, {{Fact::path, snapshot.file.string()}});
  THROUGHLINE_TRY(there, holds(opened.database(), earlier));
  if (!there)
    return std::optional<EarlierState>{};
  THROUGHLINE_CHECK(data::expectSoundSource(opened.database(), earlier.id));
  return std::optional(
      EarlierState{.folder = std::move(folder), .workspace = std::move(opened), .keptAt = snapshot.at});
}

Result<EarlierState> findState(Workspace& workspace, const Source& source) {
  if (!source.replaced)
    return cannotPutBack(source.id, replacedNothing);
  THROUGHLINE_TRY(holding,
                  workspace::snapshotsHolding(workspace.path(), source.replaced->sha256, workspace.dataFolder()));
  std::optional<Error> problem;
  for (const auto& snapshot : holding) {
    auto state = stateIn(snapshot, *source.replaced);
    if (state.ok() && *state)
      return std::move(**state);
    if (!state.ok() && !problem)
      problem = workspace::aboutFile(state.error(), snapshot.file);
  }
  // It may be there, but cannot be had now: that is no reason to import it again.
  if (problem)
    return std::move(*problem);
  THROUGHLINE_TRY(all, workspace::snapshotsOf(workspace.path(), workspace.dataFolder()));
  const bool rowsLeftOut = std::ranges::any_of(
      all, [&](const auto& snapshot) { return !snapshot.complete && snapshot.at >= source.replaced->importedAt; });
  return cannotPutBack(source.id, rowsLeftOut ? snapshotsWithoutRows : noSnapshot);
}

std::int64_t firstRow(std::int64_t source) {
  return source << workspace::rowIdBits;
}

/// Takes out of the copy who was forgotten in the workspace since. Gives how many rows went.
Result<std::int64_t> leaveForgottenOut(Connection& copy, const data::Forgotten& forgotten, std::int64_t source) {
  std::int64_t gone = 0;
  if (forgotten.none())
    return gone;
  std::vector<std::string> keys;
  for (const std::string table : {"response", "feedback"}) {
    THROUGHLINE_TRY(query, copy.prepare("SELECT DISTINCT respondent FROM " + table +
                                        " WHERE id BETWEEN ? AND ? AND respondent IS NOT NULL"));
    query.bindAll(firstRow(source), firstRow(source + 1) - 1);
    for (;;) {
      THROUGHLINE_TRY(more, query.step());
      if (!more)
        break;
      if (forgotten.hasStored(query.text(0)))
        keys.emplace_back(query.text(0));
    }
  }
  workspace::Transaction transaction(copy);
  THROUGHLINE_CHECK(transaction.begun());
  for (const auto& key : keys) {
    THROUGHLINE_TRY(found, data::rowsOfRespondent(copy, key));
    gone += std::ranges::count_if(
        found.rows, [source](std::int64_t row) { return row >= firstRow(source) && row < firstRow(source + 1); });
    THROUGHLINE_TRY(erased, data::eraseRows(copy, found, key));
    static_cast<void>(erased); // of other sources, too
  }
  THROUGHLINE_CHECK(transaction.commit());
  return gone;
}

/// Within the workspace's transaction; the copy was cleared of who was forgotten.
Status exchange(Workspace& workspace, EarlierState& earlier, PuttingBack& done) {
  auto& connection = workspace.database();
  const std::int64_t returning = done.returns.id, leaving = done.leaves.id;
  THROUGHLINE_CHECK(data::copySource(earlier.workspace.database(), connection, returning));
  THROUGHLINE_TRY(lost, data::carryRemarks(connection, leaving, returning));
  static_cast<void>(lost); // counted below
  THROUGHLINE_CHECK(data::bringRemarksBack(earlier.workspace.database(), connection, returning, leaving));
  THROUGHLINE_TRY(remarks, data::remarksOn(connection, leaving));
  done.remarks = remarks;
  THROUGHLINE_CHECK(workspace::removeSourceRows(connection, leaving));
  THROUGHLINE_TRY(after, overallOf(connection, model::MapId::parse(done.returns.map).value_or(model::MapId{})));
  done.after = after;
  return {};
}

Result<EarlierState> prepared(Workspace& workspace, std::int64_t source, PuttingBack& done) {
  if (workspace.readOnly())
    return failure(ErrorCode::workspaceReadOnly, {{Fact::path, workspace.path().string()}});
  THROUGHLINE_TRY(leaves, sourceNumbered(workspace, source));
  done.leaves = leaves;
  THROUGHLINE_TRY(earlier, findState(workspace, leaves));
  done.keptAt = earlier.keptAt;
  THROUGHLINE_TRY(forgotten, data::Forgotten::read(workspace.database()));
  THROUGHLINE_TRY(gone, leaveForgottenOut(earlier.workspace.database(), forgotten, leaves.replaced->id));
  done.forgotten = gone;
  const auto returns = sourceNumbered(earlier.workspace, leaves.replaced->id);
  if (!returns.ok())
    return gone > 0 ? cannotPutBack(source, allForgotten) : returns.error();
  done.returns = *returns;
  THROUGHLINE_CHECK(refuseKnown(workspace.database(), returns->path, returns->sha256, returns->mapping));
  THROUGHLINE_TRY(before, overallOf(workspace.database(), model::MapId::parse(leaves.map).value_or(model::MapId{})));
  done.before = before;
  return std::move(earlier);
}

} // namespace

Result<PuttingBack> planPutBack(Workspace& workspace, std::int64_t source) {
  PuttingBack plan;
  THROUGHLINE_TRY(earlier, prepared(workspace, source, plan));
  // Done and taken back: what is said is what will be.
  workspace::Transaction transaction(workspace.database());
  THROUGHLINE_CHECK(transaction.begun());
  THROUGHLINE_CHECK(exchange(workspace, earlier, plan));
  return plan;
}

Result<PuttingBack> putBack(Workspace& workspace, std::int64_t source) {
  PuttingBack done;
  THROUGHLINE_TRY(earlier, prepared(workspace, source, done));
  static_cast<void>(workspace.keepSnapshot().ok());
  const auto written =
      workspace.persistWith({}, "Put back", [&](Connection&) { return exchange(workspace, earlier, done); });
  if (!written.ok())
    return written.error();
  static_cast<void>(workspace::giveBackSpace(workspace.database()).ok());
  return done;
}

} // namespace throughline::tasks
