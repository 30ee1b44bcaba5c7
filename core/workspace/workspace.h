#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/difference.h"
#include "core/workspace/revision.h"
#include "core/workspace/sqlite.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The .journey file. Synchronous, for one thread at a time; what a function has returned is on disk.
namespace throughline::workspace {

struct OpenOptions {
  /// Look, do not touch: works on a checked copy and takes no lock.
  bool readOnly = false;
  /// With readOnly: no copy is made of a file that this user closed here last and that nobody writes. What is read of
  /// it counts only when nobody has written it since: stillAsRead() is asked afterwards.
  bool withoutCopy = false;
  /// Where snapshots and the list of files written here are kept; empty: the user's data folder.
  std::filesystem::path dataFolder;
  /// A snapshot is kept at open when the file changed since the last one, and whenever keepSnapshot is called.
  bool keepSnapshots = true;
  /// Asked while a large file is checked.
  Progress progress;
  /// How long another program that holds the file is waited for.
  std::chrono::milliseconds patience{500};
  /// The VFS below (tests inject faults there); empty: the system's.
  std::string vfs;
};

/// Who has the file open for writing.
struct Holder {
  std::string program;
  std::int64_t process = 0;
  std::string host;
  std::string user;
  Timestamp since;
  bool operator==(const Holder&) const = default;
};

/// "throughline, process 4711, anna on desk": the fact that a sentence about a held file needs.
std::string wordsOf(const Holder& holder);

/// What check() looked at.
struct CheckReport {
  std::int64_t pages = 0;
  std::int64_t entities = 0;
  std::int64_t revisions = 0;
  std::int64_t states = 0; ///< earlier states of which every record was read
};

class WorkspaceFile;

/// An open workspace. Holds the file's lock while it lives.
class Workspace {
public:
  /// Makes a new file (0600) with an empty document as revision 1, and leaves it open.
  /// Errors: fileExists, fileNotWritable, diskFull, storageFailed.
  static Result<Workspace> create(const std::filesystem::path& path, const OpenOptions& options = {});

  /// Opens a file: checked before anything in it is used, and unchanged when it is refused. A file that another program
  /// holds, or that cannot be written, is opened as a read-only copy; see readOnly() and holder().
  /// Errors: fileNotFound, fileNotReadable, notAWorkspace, workspaceNewer, workspaceDamaged, workspaceHostile,
  /// workspaceLocked (held, and no sound copy could be made; fact holder), cancelled, tooLarge.
  static Result<Workspace> open(const std::filesystem::path& path, const OpenOptions& options = {});

  Workspace(Workspace&&) noexcept;
  Workspace& operator=(Workspace&&) noexcept;
  ~Workspace();

  /// The document as it is on disk, with every record checked. Errors: workspaceDamaged, recordNewer.
  Result<model::Document> document();

  /// Writes the difference between two valid documents as one new revision in one transaction; an empty one is not a
  /// revision and gives the newest. The first must be what is on disk. On an error nothing is written as far as can be
  /// known; every later call asks the file again, takes a repeated difference that did arrive for done, and works again
  /// when the cause is gone. Who goes on with another edit takes the difference from document().
  /// A difference after which the document would break a law is refused, whoever made it.
  /// Errors: documentInvalid, workspaceReadOnly, workspaceMoved, diskFull, storageFailed.
  Result<RevisionId> persist(const model::Difference& difference, std::string_view label);
  /// The same with more writing in the same transaction: both are there afterwards, or neither. With an empty
  /// difference only alongside is written. alongside neither begins nor commits.
  Result<RevisionId> persistWith(const model::Difference& difference, std::string_view label,
                                 const std::function<Status(Connection&)>& alongside);

  /// Oldest first. Errors: workspaceDamaged.
  Result<std::vector<Revision>> revisions();
  Result<Revision> newestRevision();
  /// The document after that revision. Errors: revisionNotFound, workspaceDamaged.
  Result<model::Document> documentAt(RevisionId revision);
  /// Appends the state after that revision as a new one; gives the document now. Errors as persist.
  Result<model::Document> restore(RevisionId revision, std::string_view label);
  /// Gives a revision a name, or takes it away. Errors: revisionNotFound, textTooLong, as persist.
  Status nameRevision(RevisionId revision, const std::optional<std::string>& name);

  /// The edit that undo() would take back and redo() bring again, this run's or an earlier one's; none: nothing to do.
  Result<std::optional<Revision>> undoable();
  Result<std::optional<Revision>> redoable();
  /// Appends the state before the newest edit as a new revision; gives the document now. Errors: nothingToUndo, as
  /// persist.
  Result<model::Document> undo();
  /// Errors: nothingToRedo, as persist.
  Result<model::Document> redo();

  /// How many ids were there twice when it was opened and were renewed: earlier programs let scripts give an id again.
  int renewedIds() const;
  /// Ok while the file is where it was opened: to be asked when the window gets the focus; every write asks by itself.
  /// Errors: workspaceMoved.
  Status expectInPlace() const;
  /// Removes the file that create() made, when nothing was added to it yet: what was made for an import that failed.
  /// Only the file itself is removed, never what another program has put in its place. Errors: fileExists.
  Status discard();

  bool readOnly() const;
  /// False when somebody has written, or has begun to write, the file that is read without a copy. True of all others.
  bool stillAsRead() const;
  /// Of a read-only copy of a held file: who holds the file. Of another read-only copy: nobody. Otherwise: this
  /// program.
  const Holder& holder() const;
  /// Why a read-only copy is one though nobody holds the file and writing was asked for, as detail of an error; empty
  /// otherwise.
  const std::string& obstacle() const;
  const std::filesystem::path& path() const;
  /// As given when it was opened: where its snapshots are.
  const std::filesystem::path& dataFolder() const;

  /// Ok when what database() gives shows the file: after a write that failed it is opened again first. Errors: as open.
  Status expectReadable();
  /// For core/data: the open database, confined to reading and writing rows. The tables of the document are not to be
  /// written through it. Stays valid for the life of the Workspace, but statements do not outlive a failed persist().
  Connection& database();
  /// To be called when a write through database() failed on disk (not for a constraint): the file is opened again, so
  /// that what is read from now on is what is there. A commit that failed may have arrived. Errors: as open.
  Status readAgain();

  /// Reads everything once: pages, the document, the projection, every earlier state.
  /// Errors: the first damage found; cancelled.
  Result<CheckReport> check(const Progress& progress);

  /// Keeps a snapshot of the file now, when it changed since the last one (snapshots.h) and the options want snapshots.
  /// Errors: workspaceReadOnly, fileNotWritable, diskFull,
  /// workspaceDamaged when the snapshot does not read back.
  Status keepSnapshot();

private:
  struct State;
  static Result<Workspace> loaded(WorkspaceFile file);
  explicit Workspace(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

} // namespace throughline::workspace
