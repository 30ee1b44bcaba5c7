#include "core/workspace/user_folders.h"

#include "core/base/sha256.h"
#include "core/workspace/descriptor.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace throughline::workspace {
namespace {

std::filesystem::path homeFolder() {
  if (const char* home = std::getenv("HOME"); home != nullptr && *home == '/')
    return home;
  std::array<char, 4096> buffer{};
  struct passwd entry {};
  struct passwd* found = nullptr;
  if (::getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found != nullptr)
    return found->pw_dir;
  return "/";
}

std::filesystem::path usersDataFolder() {
  if (const char* given = std::getenv("XDG_DATA_HOME"); given != nullptr && *given == '/')
    return std::filesystem::path(given) / "throughline";
  return homeFolder() / ".local" / "share" / "throughline";
}

Status copyBytes(const Descriptor& from, const Descriptor& to, const std::filesystem::path& path, std::int64_t size,
                 const Progress& progress) {
  constexpr std::size_t pieceSize = 4U << 20;
  std::vector<char> piece(pieceSize);
  for (std::int64_t done = 0;;) {
    if (!progress.goOn(done, size))
      return failure(ErrorCode::cancelled);
    const ssize_t got = ::read(from.number(), piece.data(), piece.size());
    if (got < 0 && errno == EINTR)
      continue;
    if (got < 0)
      return systemFailure(ErrorCode::fileNotReadable, path);
    if (got == 0)
      return {};
    if (!writeFully(to, {piece.data(), static_cast<std::size_t>(got)}))
      return systemFailure(ErrorCode::fileNotWritable, path);
    done += got;
  }
}

} // namespace

Result<std::filesystem::path> dataFolderFor(const std::filesystem::path& given) {
  const auto folder = given.empty() ? usersDataFolder() : given;
  std::error_code problem;
  if (std::filesystem::is_directory(folder, problem))
    return folder;
  std::filesystem::create_directories(folder.parent_path(), problem);
  if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
    return systemFailure(ErrorCode::fileNotWritable, folder);
  return folder;
}

std::string keyOfPath(const std::filesystem::path& path) {
  return hexText(sha256(path.string())).substr(0, 32);
}

Result<PrivateFolder> PrivateFolder::make() {
  std::error_code problem;
  auto base = std::filesystem::temp_directory_path(problem);
  if (problem)
    base = "/tmp";
  std::string pattern = (base / "throughline-XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr)
    return systemFailure(ErrorCode::fileNotWritable, base);
  return PrivateFolder(pattern);
}

PrivateFolder::PrivateFolder(PrivateFolder&& other) noexcept : path_(std::exchange(other.path_, {})) {}
PrivateFolder& PrivateFolder::operator=(PrivateFolder&& other) noexcept {
  if (this != &other) {
    remove();
    path_ = std::exchange(other.path_, {});
  }
  return *this;
}
PrivateFolder::~PrivateFolder() {
  remove();
}

void PrivateFolder::remove() {
  std::error_code none;
  if (!path_.empty())
    std::filesystem::remove_all(path_, none);
  path_.clear();
}

Status copyPrivately(const std::filesystem::path& from, const std::filesystem::path& to, const Progress& progress) {
  const Descriptor source(::open(from.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  if (!source.valid())
    return systemFailure(errno == ENOENT ? ErrorCode::fileNotFound : ErrorCode::fileNotReadable, from);
  struct stat about {};
  if (::fstat(source.number(), &about) != 0 || !S_ISREG(about.st_mode))
    return failure(ErrorCode::fileNotReadable, {{Fact::path, from.string()}, {Fact::detail, "not a regular file"}});
  const Descriptor target(::open(to.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
  if (!target.valid())
    return systemFailure(errno == EEXIST ? ErrorCode::fileExists : ErrorCode::fileNotWritable, to);
  return copyBytes(source, target, to, about.st_size, progress);
}

} // namespace throughline::workspace
