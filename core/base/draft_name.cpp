#include "core/base/draft_name.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <ctime>
#include <functional>
#include <mutex>
#include <random>
#include <set>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace throughline {
namespace {

constexpr std::string_view draftPrefix = ".throughline-";
/// Another container of the same host name may hide its processes from us; it does not pause for so long, in seconds.
constexpr time_t longestPause = 60;

struct LivingNames {
  std::mutex mutex;
  std::set<std::filesystem::path> paths;
  std::set<std::filesystem::path> swept; ///< folders that were looked through
};

LivingNames& livingNames() {
  static LivingNames names;
  return names;
}

/// The same on every start; says nothing about the host.
const std::string& hostMark() {
  static const std::string mark = [] {
    std::array<char, 256> name{};
    ::gethostname(name.data(), name.size() - 1);
    return std::to_string(std::hash<std::string_view>{}(name.data()) % 1'000'000'000);
  }();
  return mark;
}

/// The process in a draft's name; 0 when it is not of this host, or no draft.
pid_t processIn(std::string_view name) {
  const std::string head = std::string(draftPrefix) + hostMark() + "-";
  if (!name.starts_with(head))
    return 0;
  name.remove_prefix(head.size());
  pid_t process = 0;
  const auto [end, problem] = std::from_chars(name.data(), name.data() + name.size(), process);
  return problem == std::errc{} && end != name.data() + name.size() && *end == '-' ? process : 0;
}

void removeWhenAbandoned(const std::filesystem::path& file) {
  const pid_t process = processIn(file.filename().string());
  struct stat about {};
  if (process <= 0 || ::kill(process, 0) == 0 || errno != ESRCH || ::lstat(file.c_str(), &about) != 0)
    return;
  if (S_ISREG(about.st_mode) && about.st_uid == ::getuid() && about.st_mtim.tv_sec + longestPause < ::time(nullptr))
    ::unlink(file.c_str());
}

void removeAbandonedIn(const std::filesystem::path& folder) {
  std::error_code problem;
  for (std::filesystem::directory_iterator entry(folder, problem), end; !problem && entry != end;
       entry.increment(problem))
    if (entry->path().filename().string().starts_with(draftPrefix))
      removeWhenAbandoned(entry->path());
}

} // namespace

DraftName::DraftName(const std::filesystem::path& target) {
  static std::random_device random;
  LivingNames& living = livingNames();
  const std::lock_guard lock(living.mutex);
  const auto folder = target.parent_path();
  if (living.swept.insert(folder).second)
    removeAbandonedIn(folder);
  path_ = folder /
          (std::string(draftPrefix) + hostMark() + "-" + std::to_string(::getpid()) + "-" + std::to_string(random()));
  living.paths.insert(path_);
}

DraftName::~DraftName() {
  LivingNames& living = livingNames();
  const std::lock_guard lock(living.mutex);
  living.paths.erase(path_);
}

void removeDrafts() {
  LivingNames& living = livingNames();
  living.mutex.lock(); // for good: the process ends
  for (const auto& path : living.paths)
    for (const char* ending : {"", "-journal"})
      ::unlink((path.string() + ending).c_str());
}

} // namespace throughline
