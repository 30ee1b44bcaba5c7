#include "core/workspace/file_place.h"

#include "core/workspace/file_system.h"
#include "core/workspace/user_folders.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace throughline::workspace {
namespace {

bool sameFile(const struct stat& one, const struct stat& other) {
  return one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

/// The name the system knows an open file by; empty where it tells none.
std::filesystem::path nameOf(const Descriptor& file) {
  std::error_code unknown;
  return std::filesystem::read_symlink("/proc/self/fd/" + std::to_string(file.number()), unknown);
}

bool isUnsupported(int problem) {
  return problem == ENOSYS || problem == EINVAL || problem == EPERM || problem == EOPNOTSUPP || problem == EMLINK;
}

} // namespace

FileAnchor::FileAnchor(std::filesystem::path path)
    : path_(std::move(path)), file_(::open(path_.c_str(), O_PATH | O_NOFOLLOW | O_CLOEXEC)) {}

WhereNow FileAnchor::whereNow() const {
  struct stat held {};
  struct stat named {};
  if (!file_.valid() || ::fstat(file_.number(), &held) != 0)
    return {};
  const bool somethingThere = ::lstat(path_.c_str(), &named) == 0;
  if (somethingThere && sameFile(held, named))
    return {};
  // A share that does not answer for a while has not deleted the file.
  if (!somethingThere && errno != ENOENT && errno != ENOTDIR)
    return {};
  const auto name = nameOf(file_);
  struct stat moved {};
  if (held.st_nlink > 0 && ::lstat(name.c_str(), &moved) == 0 && sameFile(held, moved))
    return {.place = Place::moved, .now = name};
  return {.place = somethingThere ? Place::replaced : Place::gone, .now = {}};
}

void FileAnchor::removeFile() const {
  if (file_.valid() && isThere())
    ::unlink(path_.c_str());
}

Status expectInPlace(const FileAnchor& anchor, const std::filesystem::path& path) {
  const WhereNow where = anchor.whereNow();
  if (where.place == Place::there)
    return {};
  const char* how = where.place == Place::moved ? "moved" : where.place == Place::replaced ? "replaced" : "gone";
  return failure(ErrorCode::workspaceMoved,
                 {{Fact::path, path.string()}, {Fact::expected, how}, {Fact::value, where.now.string()}});
}

Result<DraftFile> DraftFile::beside(const std::filesystem::path& place) {
  auto name = std::make_unique<DraftName>(place);
  const Descriptor made(::open(name->path().c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
  if (!made.valid())
    return systemFailure(ErrorCode::fileNotWritable, place);
  return DraftFile(std::move(name));
}

DraftFile::~DraftFile() {
  if (!name_)
    return;
  anchor_.removeFile();
  ::unlink((path().string() + "-journal").c_str());
}

Status putWithoutReplacing(const std::filesystem::path& draft, const std::filesystem::path& place) {
  if (::renameat2(AT_FDCWD, draft.c_str(), AT_FDCWD, place.c_str(), RENAME_NOREPLACE) == 0)
    return syncFolderOf(place);
  if (isUnsupported(errno) && ::link(draft.c_str(), place.c_str()) == 0) {
    ::unlink(draft.c_str());
    return syncFolderOf(place);
  }
  if (!isUnsupported(errno))
    return systemFailure(errno == EEXIST ? ErrorCode::fileExists : ErrorCode::fileNotWritable, place);
  const Status copied = copyPrivately(draft, place, {});
  if (!copied.ok())
    return copied;
  THROUGHLINE_CHECK(syncFile(place));
  ::unlink(draft.c_str());
  return syncFolderOf(place);
}

} // namespace throughline::workspace
