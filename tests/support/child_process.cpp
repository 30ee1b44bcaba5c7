#include "tests/support/child_process.h"

#include "core/base/contract.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace throughline::test {
namespace {

constexpr const char* childFlag = "--as-child";
constexpr int acknowledgeDescriptor = 198;
constexpr int goOnDescriptor = 199;

std::map<std::string, ChildTask>& childTasks() {
  static std::map<std::string, ChildTask> tasks;
  return tasks;
}

std::array<int, 2> makePipe() {
  std::array<int, 2> ends{};
  THROUGHLINE_EXPECT(::pipe2(ends.data(), O_CLOEXEC) == 0);
  return ends;
}

} // namespace

ChildRegistration::ChildRegistration(std::string name, ChildTask task) {
  childTasks().emplace(std::move(name), std::move(task));
}

bool startedAsChild(int argc, char** argv, int& exitCode) {
  if (argc < 3 || std::strcmp(argv[1], childFlag) != 0)
    return false;
  const auto task = childTasks().find(argv[2]);
  exitCode = task == childTasks().end() ? 99 : task->second(std::vector<std::string>(argv + 3, argv + argc));
  return true;
}

void acknowledge(const std::string& line) {
  const std::string whole = line + "\n";
  if (::write(acknowledgeDescriptor, whole.data(), whole.size()) != static_cast<ssize_t>(whole.size()))
    ::_exit(98);
}

void waitForParent() {
  char byte = 0;
  while (::read(goOnDescriptor, &byte, 1) < 0 && errno == EINTR) {
  }
}

ChildProcess::ChildProcess(const std::string& task, const std::vector<std::string>& words) {
  const auto up = makePipe();
  const auto down = makePipe();
  posix_spawn_file_actions_t actions{};
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, up[1], acknowledgeDescriptor);
  posix_spawn_file_actions_adddup2(&actions, down[0], goOnDescriptor);
  std::vector<std::string> arguments{"/proc/self/exe", childFlag, task};
  arguments.insert(arguments.end(), words.begin(), words.end());
  std::vector<char*> pointers;
  for (auto& argument : arguments)
    pointers.push_back(argument.data());
  pointers.push_back(nullptr);
  pid_t child = 0;
  THROUGHLINE_EXPECT(::posix_spawn(&child, "/proc/self/exe", &actions, nullptr, pointers.data(), environ) == 0);
  posix_spawn_file_actions_destroy(&actions);
  ::close(up[1]);
  ::close(down[0]);
  process_ = child;
  fromChild_ = up[0];
  toChild_ = down[1];
}

ChildProcess::~ChildProcess() {
  if (!ended_) {
    kill();
    wait();
  }
  ::close(fromChild_);
  ::close(toChild_);
}

std::string ChildProcess::nextLine() {
  for (;;) {
    if (const auto end = pending_.find('\n'); end != std::string::npos) {
      const std::string line = pending_.substr(0, end);
      pending_.erase(0, end + 1);
      return line;
    }
    std::array<char, 4096> bytes{};
    const ssize_t got = ::read(fromChild_, bytes.data(), bytes.size());
    if (got < 0 && errno == EINTR)
      continue;
    if (got <= 0)
      return {};
    pending_.append(bytes.data(), static_cast<std::size_t>(got));
  }
}

std::vector<std::string> ChildProcess::remainingLines() {
  std::vector<std::string> lines;
  for (std::string line = nextLine(); !line.empty(); line = nextLine())
    lines.push_back(line);
  return lines;
}

void ChildProcess::letGoOn() {
  const char byte = 'g';
  THROUGHLINE_EXPECT(::write(toChild_, &byte, 1) == 1);
}

void ChildProcess::kill() {
  ::kill(process_, SIGKILL);
}

int ChildProcess::wait() {
  int status = 0;
  while (::waitpid(process_, &status, 0) < 0 && errno == EINTR) {
  }
  ended_ = true;
  return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

} // namespace throughline::test
