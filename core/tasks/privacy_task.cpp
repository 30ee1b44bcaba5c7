#include "core/tasks/privacy_task.h"

#include "core/base/draft_name.h"
#include "core/data/comments/comment_index.h"
#include "core/data/comments/forgetting.h"
#include "core/edit/note_edits.h"
#include "core/model/difference.h"
#include "core/workspace/erasing.h"
#include "core/workspace/file_place.h"
#include "core/workspace/file_system.h"
#include "core/workspace/seals.h"
#include "core/workspace/snapshot_copy.h"
#include "core/workspace/snapshots.h"
#include "core/workspace/user_folders.h"

#include <cstdio>

namespace throughline::tasks {
namespace {

using model::Document;
using workspace::Connection;
using workspace::Workspace;

/// In the history, where it is not to say whose wish it was.
constexpr std::string_view forgetLabel = "Forget a respondent";

/// A note that has gone from the map by now is still in its history.
Result<Document> withoutNotes(Document document, const std::set<std::string>& notes) {
  for (const auto& text : notes) {
    const auto id = model::NoteId::parse(text);
    auto removed = id ? edit::removeNote(document, *id) : Result<Document>(document);
    if (!removed.ok() && removed.error().code != ErrorCode::notFound)
      return removed.error();
    if (removed.ok())
      document = std::move(*removed);
  }
  return document;
}

Status eraseIn(Workspace& workspace, const data::RespondentRows& found, const std::string& respondent,
               const std::filesystem::path& dataFolder, data::Erased& erased) {
  THROUGHLINE_TRY(document, workspace.document());
  THROUGHLINE_TRY(after, withoutNotes(document, found.notes));
  const auto erase = [&](Connection& connection) -> Status {
    THROUGHLINE_TRY(gone, data::eraseRows(connection, found, respondent));
    erased = gone;
    THROUGHLINE_CHECK(workspace::coverNotes(connection, found.notes));
    return data::rememberForgotten(connection, respondent);
  };
  THROUGHLINE_CHECK(workspace.persistWith(model::difference(document, after), forgetLabel, erase));
  // The revisions have other hashes now than those that were read.
  THROUGHLINE_CHECK(workspace.readAgain());
  return workspace::wipeDeleted(workspace.database(), dataFolder);
}

/// What became of a snapshot.
enum class SnapshotFate { untouched, rewritten, unreadable };

/// In a private copy first: a snapshot is replaced by one that reads back, or stays as it is.
Result<SnapshotFate> rewriteCopy(const workspace::Snapshot& snapshot, const std::filesystem::path& folder,
                                 const std::set<std::int64_t>& rows, const ForgetRequest& request) {
  const auto copy = folder / "snapshot.journey";
  THROUGHLINE_CHECK(workspace::copyPrivately(snapshot.file, copy, {}));
  {
    THROUGHLINE_TRY(opened, Workspace::open(copy, {.dataFolder = folder / "data", .keepSnapshots = false}));
    if (opened.readOnly())
      return SnapshotFate::unreadable;
    THROUGHLINE_TRY(found, data::rowsOfRespondent(opened.database(), request.respondent, rows));
    if (found.empty())
      return SnapshotFate::untouched;
    data::Erased erased;
    THROUGHLINE_CHECK(eraseIn(opened, found, request.respondent, folder / "data", erased));
  }
  THROUGHLINE_CHECK(workspace::checkSnapshotFile(copy, {}));
  const DraftName draft(snapshot.file);
  THROUGHLINE_CHECK(workspace::copyPrivately(copy, draft.path(), {}));
  if (std::rename(draft.path().c_str(), snapshot.file.c_str()) != 0)
    return failure(ErrorCode::fileNotWritable, {{Fact::path, snapshot.file.string()}});
  return SnapshotFate::rewritten;
}

/// One that cannot be opened or rewritten is named, not the end of the work.
Result<SnapshotFate> rewriteSnapshot(const workspace::Snapshot& snapshot, const std::set<std::int64_t>& rows,
                                     const ForgetRequest& request) {
  THROUGHLINE_TRY(folder, workspace::PrivateFolder::make());
  const auto fate = rewriteCopy(snapshot, folder.path(), rows, request);
  if (fate.ok())
    return fate;
  const auto code = fate.error().code;
  if (code == ErrorCode::diskFull || code == ErrorCode::cancelled)
    return fate.error();
  return SnapshotFate::unreadable;
}

Status rewriteSnapshots(Workspace& workspace, const data::RespondentRows& found, const ForgetRequest& request,
                        const Progress& progress, ForgetReport& report) {
  THROUGHLINE_TRY(snapshots, workspace::snapshotsOf(workspace.path(), request.dataFolder));
  for (std::size_t at = 0; at < snapshots.size(); ++at) {
    if (!progress.goOn(static_cast<std::int64_t>(at), static_cast<std::int64_t>(snapshots.size())))
      return failure(ErrorCode::cancelled);
    THROUGHLINE_TRY(fate, rewriteSnapshot(snapshots[at], found.rows, request));
    report.snapshots += fate == SnapshotFate::rewritten ? 1 : 0;
    if (fate == SnapshotFate::unreadable)
      report.unreadable.push_back(snapshots[at].file);
  }
  return {};
}

Status removeUnreadable(ForgetReport& report) {
  std::vector<workspace::Snapshot> unreadable;
  for (const auto& file : report.unreadable)
    unreadable.push_back({.file = file, .at = {}});
  THROUGHLINE_CHECK(workspace::removeSnapshots(unreadable));
  report.removed = static_cast<std::int64_t>(report.unreadable.size());
  report.unreadable.clear();
  return {};
}

Result<Document> withoutQuotes(const Document& document) {
  std::set<std::string> quotes;
  const auto add = [&quotes](const auto& part) {
    for (const auto& note : part.notes)
      if (note.kind == model::NoteKind::quote)
        quotes.insert(note.id.text());
  };
  for (const auto& map : document.maps) {
    for (const auto& stage : map->stages)
      add(*stage);
    for (const auto& touchpoint : map->touchpoints)
      add(*touchpoint);
  }
  return withoutNotes(document, quotes);
}

/// Figures of periods are of nobody in particular; they stand as if typed.
Status copyFigures(Connection& from, Connection& to) {
  THROUGHLINE_TRY(rows, from.prepare("SELECT touchpoint_id, metric, first_day, last_day, value, n, low, high, sd FROM "
                                     "metric_value WHERE touchpoint_id IS NOT NULL AND (source IS NULL OR source IN "
                                     "(SELECT id FROM source WHERE state = 1)) ORDER BY id"));
  THROUGHLINE_TRY(row, to.prepare("INSERT INTO metric_value(touchpoint_id, metric, first_day, last_day, value, n, low, "
                                  "high, sd) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"));
  for (;;) {
    THROUGHLINE_TRY(more, rows.step());
    if (!more)
      return workspace::sealMetrics(to);
    THROUGHLINE_CHECK(row.runWith(rows.text(0), rows.text(1), rows.integer(2), rows.integer(3), rows.real(4),
                                  rows.optionalInteger(5), rows.optionalReal(6), rows.optionalReal(7),
                                  rows.optionalReal(8)));
  }
}

Status writeCopy(Workspace& workspace, const Document& document, const std::filesystem::path& to) {
  THROUGHLINE_TRY(copy, Workspace::create(to, {.keepSnapshots = false}));
  const auto figures = [&workspace](Connection& connection) { return copyFigures(workspace.database(), connection); };
  THROUGHLINE_CHECK(copy.persistWith(model::difference({}, document), "Copy without customer data", figures));
  return {};
}

} // namespace

Result<ForgetReport> forgetRespondent(Workspace& workspace, const ForgetRequest& request, const Progress& progress) {
  if (workspace.readOnly())
    return failure(ErrorCode::workspaceReadOnly, {{Fact::path, workspace.path().string()}});
  if (request.respondent.empty())
    return failure(ErrorCode::titleEmpty);
  THROUGHLINE_TRY(found, data::rowsOfRespondent(workspace.database(), request.respondent));
  THROUGHLINE_TRY(comments, data::commentsState(workspace.database()));
  ForgetReport report;
  THROUGHLINE_CHECK(rewriteSnapshots(workspace, found, request, progress, report));
  if (request.removeUnreadable)
    THROUGHLINE_CHECK(removeUnreadable(report));
  if (found.empty() && report.snapshots == 0)
    return failure(ErrorCode::notFound, {{Fact::name, "respondent"}, {Fact::value, request.respondent}});
  data::Erased erased;
  THROUGHLINE_CHECK(eraseIn(workspace, found, request.respondent, request.dataFolder, erased));
  THROUGHLINE_CHECK(data::CommentIndex::removeAll(comments.workspace, request.cacheFolder));
  report.responses = erased.responses;
  report.rejected = erased.rejected;
  report.quotes = static_cast<std::int64_t>(found.notes.size());
  return report;
}

Status copyWithoutCustomerData(Workspace& workspace, const std::filesystem::path& to) {
  THROUGHLINE_TRY(place, workspace::absolutePlace(to));
  THROUGHLINE_TRY(document, workspace.document());
  THROUGHLINE_TRY(bare, withoutQuotes(document));
  const DraftName draft(place);
  const Status written = writeCopy(workspace, bare, draft.path());
  if (written.ok())
    return workspace::putWithoutReplacing(draft.path(), place);
  std::error_code none;
  std::filesystem::remove(draft.path(), none);
  return written.error().code == ErrorCode::fileExists
             ? written
             : Status(failure(written.error().code,
                              {{Fact::path, place.string()}, {Fact::detail, written.error().fact(Fact::detail)}}));
}

} // namespace throughline::tasks
