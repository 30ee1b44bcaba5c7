#include "core/base/checked_file.h"

#include "core/base/draft_name.h"
#include "core/base/sha256.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace throughline {
namespace {

/// A file descriptor that is closed when it goes out of scope.
class Descriptor {
public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() { close(); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int number() const { return number_; }
  bool valid() const { return number_ >= 0; }
  bool close() {
    const int closing = std::exchange(number_, -1);
    return closing < 0 || ::close(closing) == 0;
  }

private:
  int number_;
};

/// Removes the half-written file unless it was kept.
class Draft {
public:
  explicit Draft(std::string path) : path_(std::move(path)) {}
  ~Draft() {
    if (!kept_)
      ::unlink(path_.c_str());
  }
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;
  const std::string& path() const { return path_; }
  void keep() { kept_ = true; }

private:
  std::string path_;
  bool kept_ = false;
};

Error writeFailure(const std::filesystem::path& path) {
  const int cause = errno;
  const bool full = cause == ENOSPC || cause == EDQUOT || cause == EFBIG;
  return failure(full ? ErrorCode::diskFull : ErrorCode::fileNotWritable,
                 {{Fact::path, path.string()}, {Fact::detail, std::strerror(cause)}});
}

bool writeAll(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR)
      continue;
    if (written <= 0)
      return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

bool syncFolder(const std::filesystem::path& folder) {
  Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  // Some file systems refuse to sync a folder; the rename is then as durable as they make it.
  return !descriptor.valid() || ::fsync(descriptor.number()) == 0 || errno == EINVAL || errno == EROFS;
}

/// The rights of the file that is replaced, or those of a new one.
mode_t modeFor(const std::filesystem::path& target, int draft) {
  struct stat about {};
  if (::stat(target.c_str(), &about) != 0 && ::fstat(draft, &about) != 0)
    return 0600;
  return about.st_mode & 07777U;
}

/// Why what is at the target may never be replaced; empty when it may, or nothing is there.
const char* protection(const std::filesystem::path& target) {
  struct stat about {};
  if (::lstat(target.c_str(), &about) != 0)
    return "";
  if (!S_ISREG(about.st_mode))
    return "not a regular file";
  // Also for the superuser, whom the system would let.
  const bool writable = (about.st_mode & 0222U) != 0 && ::access(target.c_str(), W_OK) == 0;
  return writable ? "" : "it is write-protected";
}

/// A link is followed so that the file it points at is replaced, not the link.
std::filesystem::path targetOf(const std::filesystem::path& path) {
  std::error_code ignored;
  const auto absolute = std::filesystem::absolute(path, ignored);
  return std::filesystem::is_symlink(absolute, ignored) ? std::filesystem::weakly_canonical(absolute, ignored)
                                                        : absolute;
}

Error protectedTarget(const std::filesystem::path& path, const char* why) {
  return failure(ErrorCode::fileNotWritable, {{Fact::path, path.string()}, {Fact::detail, why}});
}

/// None when the file cannot be read to its end.
std::optional<Sha256> hashOfFile(const std::string& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  Sha256Stream hash;
  std::array<char, 1U << 16U> piece; // not filled: most files are small
  for (;;) {
    const ssize_t got = ::read(file.number(), piece.data(), piece.size());
    if (got < 0 && errno == EINTR)
      continue;
    if (got < 0)
      return std::nullopt;
    if (got == 0)
      return hash.finish();
    hash.add(std::string_view(piece.data(), static_cast<std::size_t>(got)));
  }
}

/// Workspaces are such files.
bool isDatabase(const std::string& path) {
  constexpr std::string_view magic("SQLite format 3\0", 16);
  char head[magic.size()] = {};
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  return file.valid() && ::read(file.number(), head, sizeof head) == static_cast<ssize_t>(sizeof head) &&
         std::string_view(head, sizeof head) == magic;
}

} // namespace

Status writeCheckedFile(const std::filesystem::path& path, std::string_view bytes) {
  return writeCheckedFile(path, [bytes](const FileSink& write) { return write(bytes); });
}

Status writeCheckedFile(const std::filesystem::path& path, const std::function<Status(const FileSink&)>& produce) {
  const auto target = targetOf(path);
  if (const char* why = protection(target); *why != '\0')
    return protectedTarget(path, why);
  const DraftName name(target);
  // Made with the rights that the user's umask gives.
  Descriptor file(::open(name.path().c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
  if (!file.valid())
    return writeFailure(path);
  Draft draft(name.path().string());
  const mode_t mode = modeFor(target, file.number());
  // Nobody else reads what is half written.
  if (::fchmod(file.number(), 0600) != 0)
    return writeFailure(path);

  Sha256Stream given;
  THROUGHLINE_CHECK(produce([&](std::string_view piece) -> Status {
    given.add(piece);
    return writeAll(file.number(), piece) ? Status() : Status(writeFailure(path));
  }));
  if (::fchmod(file.number(), mode) != 0 || ::fsync(file.number()) != 0 || !file.close())
    return writeFailure(path);
  if (hashOfFile(draft.path()) != given.finish())
    return failure(ErrorCode::fileNotWritable,
                   {{Fact::path, path.string()}, {Fact::detail, "what was read back is not what was written"}});
  // A report or a table that lands on a workspace would take its maps, its feedback and its history with it.
  if (isDatabase(target.string()) && !isDatabase(draft.path()))
    return failure(
        ErrorCode::fileNotWritable,
        {{Fact::path, path.string()}, {Fact::detail, "there is a workspace or another database of this name"}});
  if (::rename(draft.path().c_str(), target.c_str()) != 0)
    return writeFailure(path);
  draft.keep();
  if (!syncFolder(target.parent_path()))
    return writeFailure(path);
  return {};
}

Status expectWritableTarget(const std::filesystem::path& path, Replacing replacing) {
  const auto target = targetOf(path);
  struct stat about {};
  const bool isThere = ::lstat(target.c_str(), &about) == 0;
  if (const char* why = protection(target); *why != '\0')
    return protectedTarget(path, why);
  if (isThere && replacing == Replacing::never)
    return failure(ErrorCode::fileExists, {{Fact::path, path.string()}});
  struct stat folder {};
  if (::stat(target.parent_path().c_str(), &folder) == 0 && !S_ISDIR(folder.st_mode))
    return protectedTarget(path, std::strerror(ENOTDIR));
  if (::access(target.parent_path().c_str(), W_OK | X_OK) != 0)
    return protectedTarget(path, std::strerror(errno));
  return {};
}

Result<std::string> readWholeFile(const std::filesystem::path& path, std::size_t limit) {
  Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!file.valid()) {
    const auto code = errno == ENOENT || errno == ENOTDIR ? ErrorCode::fileNotFound : ErrorCode::fileNotReadable;
    return failure(code, {{Fact::path, path.string()}, {Fact::detail, std::strerror(errno)}});
  }
  struct stat about {};
  if (::fstat(file.number(), &about) != 0 || !S_ISREG(about.st_mode))
    return failure(ErrorCode::fileNotReadable, {{Fact::path, path.string()}, {Fact::detail, "not a regular file"}});
  if (static_cast<std::uint64_t>(about.st_size) > limit)
    return failure(ErrorCode::tooLarge, {{Fact::path, path.string()}, {Fact::limit, std::to_string(limit)}});
  std::string bytes(static_cast<std::size_t>(about.st_size), '\0');
  std::size_t have = 0;
  while (have < bytes.size()) {
    const ssize_t got = ::read(file.number(), bytes.data() + have, bytes.size() - have);
    if (got < 0 && errno == EINTR)
      continue;
    if (got < 0)
      return failure(ErrorCode::fileNotReadable, {{Fact::path, path.string()}, {Fact::detail, std::strerror(errno)}});
    if (got == 0)
      break;
    have += static_cast<std::size_t>(got);
  }
  bytes.resize(have);
  return bytes;
}

} // namespace throughline
