#pragma once

#include "core/base/draft_name.h"
#include "core/workspace/descriptor.h"

#include <filesystem>
#include <memory>

/// Whether an open file is still where it was opened: sync clients and file managers move, replace and delete files
/// that a program has open, and the system goes on writing to what nobody sees any more.
namespace throughline::workspace {

/// What has become of an open file.
enum class Place {
  there,    ///< at its path
  moved,    ///< it has another name now
  replaced, ///< another file is at its path
  gone,     ///< deleted
};

struct WhereNow {
  Place place = Place::there;
  std::filesystem::path now; ///< of a moved file: its new path
};

/// A file held fast by its device and inode. It keeps no lock and, being no descriptor for reading, ends none when it
/// is closed.
class FileAnchor {
public:
  /// Of the file at that path; links are not followed.
  explicit FileAnchor(std::filesystem::path path);
  WhereNow whereNow() const;
  bool isThere() const { return whereNow().place == Place::there; }
  /// Takes the name away when it is still this file's. What another has put there stays.
  void removeFile() const;

private:
  std::filesystem::path path_;
  Descriptor file_;
};

/// Ok while the file is at its path. Errors: workspaceMoved.
Status expectInPlace(const FileAnchor& anchor, const std::filesystem::path& path);

/// An empty private file (0600) beside a place, under a name that nobody else has; gone at the end, with what SQLite
/// put beside it, unless it was put in place.
class DraftFile {
public:
  /// Errors: fileNotWritable, diskFull.
  static Result<DraftFile> beside(const std::filesystem::path& place);
  DraftFile(DraftFile&& other) noexcept = default;
  DraftFile& operator=(DraftFile&&) = delete;
  ~DraftFile();
  const std::filesystem::path& path() const { return name_->path(); }

private:
  explicit DraftFile(std::unique_ptr<DraftName> name) : name_(std::move(name)), anchor_(name_->path()) {}
  std::unique_ptr<DraftName> name_;
  FileAnchor anchor_;
};

/// Gives a finished file its name; never replaces what has that name. By renameat2, or link, or on file systems that
/// have neither by an exclusive new file with the same bytes. Errors: fileExists, fileNotWritable, diskFull.
Status putWithoutReplacing(const std::filesystem::path& draft, const std::filesystem::path& place);

} // namespace throughline::workspace
