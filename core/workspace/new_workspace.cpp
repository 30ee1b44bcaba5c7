#include "core/workspace/new_workspace.h"

#include "core/workspace/file_lock.h"
#include "core/workspace/file_place.h"
#include "core/workspace/file_system.h"
#include "core/workspace/history.h"
#include "core/workspace/opening.h"
#include "core/workspace/schema.h"

#include <unistd.h>

namespace throughline::workspace {
namespace {

/// The empty document as revision 1: the state that every later one is a difference to.
Status writeFirstRevision(Connection& connection) {
  THROUGHLINE_TRY(row, rowOf({}, model::WorkspacePart{}));
  THROUGHLINE_CHECK(writeEntityRow(connection, row));
  StateHash state;
  state.toggle(row.hash);
  RevisionRow first{.revision = {.id = {1},
                                 .at = Timestamp::now(),
                                 .label = {},
                                 .step = RevisionStep::edit,
                                 .parent = std::nullopt,
                                 .position = {1},
                                 .name = std::nullopt},
                    .state = state.value()};
  first.hash = hashOf(first);
  return writeRevisionRow(connection, first);
}

Status fillNewFile(Connection& connection, const Holder& holder) {
  // So that what an import that was cancelled has taken can be given back.
  THROUGHLINE_CHECK(connection.execute("PRAGMA auto_vacuum = INCREMENTAL"));
  THROUGHLINE_CHECK(setDurableMode(connection));
  Transaction transaction(connection);
  THROUGHLINE_CHECK(transaction.begun());
  THROUGHLINE_CHECK(createSchema(connection));
  THROUGHLINE_CHECK(writeFirstRevision(connection));
  THROUGHLINE_CHECK(writeHolder(connection, holder));
  return transaction.commit();
}

Status fillDraft(const std::filesystem::path& draft, const OpenOptions& options) {
  THROUGHLINE_TRY(connection, Connection::open(draft, {.vfs = options.vfs.empty() ? unlockedVfs : options.vfs}));
  return fillNewFile(connection, thisProgram());
}

/// The journal beside the file needs a name as well.
Status expectNameFits(const std::filesystem::path& place) {
  constexpr std::string_view longestEnding = "-journal";
  const long longest = ::pathconf(place.parent_path().c_str(), _PC_NAME_MAX);
  if (longest > 0 && place.filename().string().size() + longestEnding.size() > static_cast<std::size_t>(longest))
    return failure(ErrorCode::fileNotWritable, {{Fact::path, place.string()}, {Fact::detail, "the name is too long"}});
  return {};
}

} // namespace

Status writeHolder(Connection& connection, const Holder& holder) {
  THROUGHLINE_TRY(write, connection.prepare("INSERT OR REPLACE INTO holder(one, program, process, host, user, since) "
                                            "VALUES(1, ?, ?, ?, ?, ?)"));
  return write.runWith(holder.program, holder.process, holder.host, holder.user, holder.since.milliseconds);
}

Status makeWorkspace(const std::filesystem::path& place, const OpenOptions& options) {
  if (somethingIsAt(place))
    return failure(ErrorCode::fileExists, {{Fact::path, place.string()}});
  THROUGHLINE_CHECK(expectNameFits(place));
  THROUGHLINE_TRY(draft, DraftFile::beside(place));
  if (WritersLock(draft.path(), {}).outcome() == WritersLock::Outcome::noLocks)
    return failure(ErrorCode::fileNotWritable, {{Fact::path, place.string()}, {Fact::detail, noLocksHere}});
  // Nobody knows the draft: what went wrong went wrong with the file that was asked for.
  if (const Status filled = fillDraft(draft.path(), options); !filled.ok())
    return aboutFile(filled.error(), place);
  THROUGHLINE_CHECK(syncFile(draft.path()));
  return putWithoutReplacing(draft.path(), place);
}

} // namespace throughline::workspace
