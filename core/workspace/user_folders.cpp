#include "core/workspace/user_folders.h"

#include "core/base/sha256.h"
#include "core/workspace/descriptor.h"
#include "core/workspace/file_place.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <mutex>
#include <pwd.h>
#include <set>
#include <sys/file.h>
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

constexpr std::size_t pieceSize = 4U << 20;

/// What the system copies by itself, without bringing it here; how far it came before it could not or nothing was left.
Result<std::int64_t> copyInSystem(const Descriptor& from, const Descriptor& to, std::int64_t size,
                                  const Progress& progress) {
  for (std::int64_t done = 0;;) {
    if (!progress.goOn(done, size))
      return failure(ErrorCode::cancelled);
    const ssize_t got = ::copy_file_range(from.number(), nullptr, to.number(), nullptr, pieceSize, 0);
    if (got < 0 && errno == EINTR)
      continue;
    if (got <= 0) // the plain way says why
      return done;
    done += got;
  }
}

Status copyBytes(const Descriptor& from, const Descriptor& to, const std::filesystem::path& path, std::int64_t size,
                 const Progress& progress) {
  THROUGHLINE_TRY(already, copyInSystem(from, to, size, progress));
  std::vector<char> piece(1U << 16U); // most files are small: a large one would be filled with zeros for nothing
  for (std::int64_t done = already;;) {
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

namespace {

constexpr std::string_view privateName = "throughline-";

struct LivingFolders {
  std::mutex mutex;
  std::set<std::filesystem::path> paths;
};

LivingFolders& livingFolders() {
  static LivingFolders folders;
  return folders;
}

std::filesystem::path temporaryFolder() {
  std::error_code problem;
  const auto folder = std::filesystem::temp_directory_path(problem);
  return problem ? "/tmp" : folder;
}

Descriptor lockedFolder(const std::filesystem::path& folder) {
  Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  if (opened.valid() && ::flock(opened.number(), LOCK_EX | LOCK_NB) != 0)
    return Descriptor(-1);
  return opened;
}

/// Ours by name, owner and rights, and of no process that lives.
void removeWhenAbandoned(const std::filesystem::path& folder) {
  struct stat about {};
  const bool ours = ::lstat(folder.c_str(), &about) == 0 && S_ISDIR(about.st_mode) && about.st_uid == ::getuid() &&
                    (about.st_mode & 0777U) == 0700;
  // One that is being made has no lock for a moment.
  constexpr time_t justMade = 10;
  if (!ours || about.st_mtim.tv_sec + justMade > ::time(nullptr))
    return;
  if (const Descriptor lock = lockedFolder(folder); lock.valid()) {
    std::error_code none;
    std::filesystem::remove_all(folder, none);
  }
}

void removeAbandoned(const std::filesystem::path& base) {
  std::error_code problem;
  for (std::filesystem::directory_iterator entry(base, problem), end; !problem && entry != end;
       entry.increment(problem))
    if (const auto name = entry->path().filename().string();
        name.size() == privateName.size() + 6 && name.starts_with(privateName))
      removeWhenAbandoned(entry->path());
}

} // namespace

Result<PrivateFolder> PrivateFolder::make() {
  const auto base = temporaryFolder();
  static std::once_flag once;
  std::call_once(once, removeAbandoned, base);
  std::string pattern = (base / (std::string(privateName) + "XXXXXX")).string();
  LivingFolders& living = livingFolders();
  // Made and known in one step: a signal finds it, however early it comes.
  const std::lock_guard lock(living.mutex);
  if (::mkdtemp(pattern.data()) == nullptr)
    return systemFailure(ErrorCode::fileNotWritable, base);
  living.paths.insert(pattern);
  return PrivateFolder(pattern, lockedFolder(pattern));
}

PrivateFolder::PrivateFolder(PrivateFolder&& other) noexcept
    : path_(std::exchange(other.path_, {})), lock_(std::move(other.lock_)) {}
PrivateFolder& PrivateFolder::operator=(PrivateFolder&& other) noexcept {
  if (this != &other) {
    remove();
    path_ = std::exchange(other.path_, {});
    lock_ = std::move(other.lock_);
  }
  return *this;
}
PrivateFolder::~PrivateFolder() {
  remove();
}

void PrivateFolder::remove() {
  if (path_.empty())
    return;
  std::error_code none;
  std::filesystem::remove_all(path_, none);
  LivingFolders& living = livingFolders();
  const std::lock_guard lock(living.mutex);
  living.paths.erase(path_);
  path_.clear();
}

void removePrivateFolders() {
  LivingFolders& living = livingFolders();
  living.mutex.lock(); // for good: nobody makes another on the way out
  // Another thread may be writing into it: what it adds while the folder is emptied takes a further turn.
  constexpr int turns = 100;
  for (const auto& path : living.paths)
    for (int turn = 0; turn < turns; ++turn)
      if (std::error_code problem; std::filesystem::remove_all(path, problem), !problem)
        break;
}

namespace {

Status copyFile(const std::filesystem::path& from, const std::filesystem::path& to, int flags,
                const Progress& progress) {
  const Descriptor source(::open(from.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  if (!source.valid())
    return systemFailure(errno == ENOENT ? ErrorCode::fileNotFound : ErrorCode::fileNotReadable, from);
  struct stat about {};
  if (::fstat(source.number(), &about) != 0 || !S_ISREG(about.st_mode))
    return failure(ErrorCode::fileNotReadable, {{Fact::path, from.string()}, {Fact::detail, "not a regular file"}});
  const Descriptor target(::open(to.c_str(), O_WRONLY | O_NOFOLLOW | O_CLOEXEC | flags, 0600));
  if (!target.valid())
    return systemFailure(errno == EEXIST ? ErrorCode::fileExists : ErrorCode::fileNotWritable, to);
  const FileAnchor made(to);
  const Status copied = copyBytes(source, target, to, about.st_size, progress);
  if (!copied.ok() && (flags & O_EXCL) != 0)
    made.removeFile();
  return copied;
}

} // namespace

Status copyPrivately(const std::filesystem::path& from, const std::filesystem::path& to, const Progress& progress) {
  return copyFile(from, to, O_CREAT | O_EXCL, progress);
}

Status copyInto(const std::filesystem::path& from, const std::filesystem::path& made, const Progress& progress) {
  return copyFile(from, made, O_TRUNC, progress);
}

} // namespace throughline::workspace
