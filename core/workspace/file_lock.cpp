#include "core/workspace/file_lock.h"

#include <cerrno>
#include <fcntl.h>
#include <mutex>
#include <set>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace throughline::workspace {
namespace {

/// Where SQLite locks (its file format documentation, "the lock-byte page"): pending, reserved and 510 shared bytes.
constexpr off_t firstLockByte = 0x40000000;
constexpr off_t lockBytes = 512;

struct HeldFiles {
  std::mutex mutex;
  std::set<std::pair<std::uint64_t, std::uint64_t>> files;
};

HeldFiles& heldFiles() {
  static HeldFiles held;
  return held;
}

struct flock lockRequest(short type) {
  struct flock request {};
  request.l_type = type;
  request.l_whence = SEEK_SET;
  request.l_start = firstLockByte;
  request.l_len = lockBytes;
  return request;
}

} // namespace

std::optional<ProcessHold> ProcessHold::take(const std::filesystem::path& file) {
  struct stat about {};
  // A file that cannot be asked about cannot be held; opening it will say why.
  static_cast<void>(::stat(file.c_str(), &about));
  HeldFiles& held = heldFiles();
  const std::lock_guard lock(held.mutex);
  if (!held.files.emplace(about.st_dev, about.st_ino).second)
    return std::nullopt;
  return ProcessHold(about.st_dev, about.st_ino);
}

ProcessHold::ProcessHold(ProcessHold&& other) noexcept
    : device_(other.device_), number_(other.number_), held_(std::exchange(other.held_, false)) {}

ProcessHold& ProcessHold::operator=(ProcessHold&& other) noexcept {
  if (this != &other) {
    release();
    device_ = other.device_;
    number_ = other.number_;
    held_ = std::exchange(other.held_, false);
  }
  return *this;
}

ProcessHold::~ProcessHold() {
  release();
}

void ProcessHold::release() {
  if (!std::exchange(held_, false))
    return;
  HeldFiles& held = heldFiles();
  const std::lock_guard lock(held.mutex);
  held.files.erase({device_, number_});
}

namespace {

/// The process that has the lock, as the system says; 0 when it does not.
std::int64_t holderOf(const Descriptor& file) {
  struct flock question = lockRequest(F_WRLCK);
  return ::fcntl(file.number(), F_GETLK, &question) == 0 && question.l_type != F_UNLCK ? question.l_pid : 0;
}

} // namespace

WritersLock::WritersLock(const std::filesystem::path& file, std::chrono::milliseconds patience)
    : file_(::open(file.c_str(), O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)) {
  if (!file_.valid())
    return;
  constexpr int mostTurns = 50;
  auto end = std::chrono::steady_clock::now() + patience;
  for (int turns = 0;;) {
    struct flock request = lockRequest(F_WRLCK);
    if (::fcntl(file_.number(), F_SETLK, &request) == 0) {
      outcome_ = Outcome::taken;
      return;
    }
    if (errno == ENOLCK || errno == ENOSYS || errno == EOPNOTSUPP || errno == EINVAL)
      outcome_ = Outcome::noLocks;
    if (errno != EACCES && errno != EAGAIN)
      return;
    // Whoever stands in a queue that moves goes on waiting.
    if (const auto now = holderOf(file_); now != 0 && now != holder_ && turns++ < mostTurns) {
      holder_ = now;
      end = std::chrono::steady_clock::now() + patience;
    }
    if (std::chrono::steady_clock::now() >= end)
      break;
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  outcome_ = Outcome::heldByAnother;
  holder_ = holderOf(file_);
}

} // namespace throughline::workspace
