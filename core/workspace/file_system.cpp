#include "core/workspace/file_system.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace throughline::workspace {
namespace {

Error systemError(ErrorCode otherwise, const std::filesystem::path& path) {
  const int cause = errno;
  const bool full = cause == ENOSPC || cause == EDQUOT;
  return failure(full ? ErrorCode::diskFull : otherwise, {{Fact::path, path.string()}, {Fact::detail, std::strerror(cause)}});
}

} // namespace

Result<std::filesystem::path> absolutePlace(const std::filesystem::path& path) {
  std::error_code problem;
  const auto absolute = std::filesystem::absolute(path, problem);
  const auto folder = problem ? absolute : std::filesystem::canonical(absolute.parent_path(), problem);
  if (problem || !absolute.has_filename())
    return failure(ErrorCode::fileNotFound, {{Fact::path, path.string()}, {Fact::detail, problem.message()}});
  return folder / absolute.filename();
}

Result<std::filesystem::path> existingPlace(const std::filesystem::path& path) {
  THROUGHLINE_TRY(place, absolutePlace(path));
  struct stat about {};
  if (::lstat(place.c_str(), &about) != 0)
    return systemError(errno == ENOENT || errno == ENOTDIR ? ErrorCode::fileNotFound : ErrorCode::fileNotReadable, place);
  if (!S_ISREG(about.st_mode))
    return failure(ErrorCode::fileNotReadable, {{Fact::path, place.string()}, {Fact::detail, "not a regular file"}});
  return place;
}

Status createPrivateFile(const std::filesystem::path& path) {
  const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (descriptor < 0)
    return systemError(errno == EEXIST ? ErrorCode::fileExists : ErrorCode::fileNotWritable, path);
  const bool synced = ::fsync(descriptor) == 0;
  if (::close(descriptor) != 0 || !synced)
    return systemError(ErrorCode::fileNotWritable, path);
  return {};
}

Status syncFolderOf(const std::filesystem::path& path) {
  const auto folder = path.parent_path();
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0)
    return systemError(ErrorCode::fileNotWritable, folder);
  // Some file systems cannot sync a folder and say so; that is theirs to answer for.
  const bool synced = ::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP;
  ::close(descriptor);
  if (!synced)
    return systemError(ErrorCode::fileNotWritable, folder);
  return {};
}

void removeWithSideFiles(const std::filesystem::path& path) {
  for (const char* ending : {"", "-journal", "-wal", "-shm"})
    ::unlink((path.string() + ending).c_str());
}

Holder thisProgram() {
  Holder holder{.program = "throughline", .process = ::getpid(), .host = {}, .user = {}, .since = Timestamp::now()};
  std::array<char, 256> host{};
  if (::gethostname(host.data(), host.size() - 1) == 0)
    holder.host = host.data();
  std::array<char, 4096> buffer{};
  struct passwd entry {};
  struct passwd* found = nullptr;
  if (::getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found != nullptr)
    holder.user = found->pw_name;
  return holder;
}

} // namespace throughline::workspace
