#pragma once

#include "core/workspace/workspace.h"

#include <memory>

namespace throughline::workspace {

/// The file under a Workspace: who may write it, how it is opened and opened again. Knows nothing of documents beyond
/// the first revision.
class WorkspaceFile {
public:
  /// As Workspace::create and Workspace::open, without reading the document.
  static Result<WorkspaceFile> create(const std::filesystem::path& path, const OpenOptions& options);
  static Result<WorkspaceFile> open(const std::filesystem::path& path, const OpenOptions& options);

  WorkspaceFile(WorkspaceFile&&) noexcept;
  WorkspaceFile& operator=(WorkspaceFile&&) noexcept;
  ~WorkspaceFile();

  /// The same object for the life of this one, across reopen().
  Connection& connection();
  /// Lets go of everything SQLite remembers and opens the file again. When that fails the connection refuses all work
  /// and a later reopen() may mend it.
  Status reopen();
  /// A write has failed: what the connection shows may not be what is on disk.
  void distrust();
  /// False from distrust() to the next reopen() that succeeds.
  bool sound() const;

  /// As Workspace::expectInPlace; a read-only copy is always there.
  Status expectInPlace() const;
  /// Removes a file that this object made and nothing was added to. Errors: fileExists when it is not such a file.
  Status discard();

  bool readOnly() const;
  /// Whether it reads the file itself (OpenOptions::withoutCopy).
  bool withoutCopy() const;
  /// As Workspace::stillAsRead.
  bool stillAsRead() const;
  const Holder& holder() const;
  const std::string& obstacle() const;
  const std::filesystem::path& path() const;
  const OpenOptions& options() const;

private:
  struct State;
  explicit WorkspaceFile(std::unique_ptr<State> state);
  Status openForWriting();
  /// Reads the file itself, without any lock. False where a copy is needed.
  bool openWithoutCopy();
  /// Works on a copy; the process that holds the original when there is one (0: not known which).
  Status openCopy(std::optional<std::int64_t> holdingProcess);
  /// As a copy, because it cannot be written: why.
  Status openCopyFor(std::string obstacle);
  Status openInPlace();
  Status prepare(Connection& connection, int version);
  Status noteHolding(Connection& connection);
  std::unique_ptr<State> state_;
};

} // namespace throughline::workspace
