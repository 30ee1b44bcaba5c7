#include "core/workspace/file_system.h"

#include "core/workspace/descriptor.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace throughline::workspace {

Result<std::filesystem::path> absolutePlace(const std::filesystem::path& path) {
  std::error_code problem;
  const auto absolute = std::filesystem::absolute(path, problem);
  const auto folder = problem ? absolute : std::filesystem::canonical(absolute.parent_path(), problem);
  if (!problem && !absolute.has_filename())
    return failure(ErrorCode::fileNotReadable, {{Fact::path, path.string()}, {Fact::detail, "not a regular file"}});
  if (problem)
    return failure(problem == std::errc::permission_denied ? ErrorCode::fileNotReadable : ErrorCode::fileNotFound,
                   {{Fact::path, path.string()}, {Fact::detail, problem.message()}});
  return folder / absolute.filename();
}

Result<std::filesystem::path> existingPlace(const std::filesystem::path& path) {
  THROUGHLINE_TRY(place, absolutePlace(path));
  struct stat about {};
  if (::lstat(place.c_str(), &about) != 0)
    return systemFailure(errno == ENOENT || errno == ENOTDIR ? ErrorCode::fileNotFound : ErrorCode::fileNotReadable,
                         place);
  if (!S_ISREG(about.st_mode))
    return failure(ErrorCode::fileNotReadable, {{Fact::path, place.string()}, {Fact::detail, "not a regular file"}});
  return place;
}

bool somethingIsAt(const std::filesystem::path& path) {
  struct stat about {};
  return ::lstat(path.c_str(), &about) == 0;
}

Status syncFile(const std::filesystem::path& path) {
  const Descriptor opened(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
  if (!opened.valid() || ::fsync(opened.number()) != 0)
    return systemFailure(ErrorCode::fileNotWritable, path);
  return {};
}

namespace {

/// A name alone is in the folder where one is.
std::filesystem::path folderOf(const std::filesystem::path& path) {
  return path.has_parent_path() ? path.parent_path() : ".";
}

} // namespace

Status syncFolderOf(const std::filesystem::path& path) {
  const auto folder = folderOf(path);
  const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!opened.valid())
    return systemFailure(ErrorCode::fileNotWritable, folder);
  // Some file systems cannot sync a folder and say so; that is theirs to answer for.
  if (::fsync(opened.number()) != 0 && errno != EINVAL && errno != ENOTSUP)
    return systemFailure(ErrorCode::fileNotWritable, folder);
  return {};
}

bool canBeWritten(const std::filesystem::path& path) {
  return ::access(path.c_str(), W_OK) == 0 && ::access(folderOf(path).c_str(), W_OK | X_OK) == 0;
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

Error aboutFile(const Error& error, const std::filesystem::path& file) {
  Error about{.code = error.code, .facts = {{Fact::path, file.string()}}};
  for (const auto& fact : error.facts)
    if (fact.first != Fact::path)
      about.facts.push_back(fact);
  return about;
}

} // namespace throughline::workspace
