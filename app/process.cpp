#include "app/process.h"

#include "core/base/draft_name.h"
#include "core/workspace/user_folders.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <exception>
#include <fcntl.h>
#include <new>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

namespace throughline::app {
namespace {

/// The handler writes the signal's number there, the cleaning thread reads it.
int signalPipe[2] = {-1, -1};

void openClosedStreams() {
  for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    if (::fcntl(stream, F_GETFD) == -1 && errno == EBADF)
      static_cast<void>(::open("/dev/null", stream == STDIN_FILENO ? O_RDONLY : O_WRONLY));
}

void passSignalOn(int signal) {
  const auto number = static_cast<unsigned char>(signal);
  static_cast<void>(::write(signalPipe[1], &number, 1));
}

/// Ends the program as the signal would have.
void cleanUpAfterSignal() {
  unsigned char number = 0;
  while (::read(signalPipe[0], &number, 1) != 1)
    if (errno != EINTR)
      return;
  workspace::removePrivateFolders();
  removeDrafts();
  std::signal(number, SIG_DFL);
  ::kill(::getpid(), number);
}

void watchSignals() {
  if (::pipe2(signalPipe, O_CLOEXEC) != 0)
    return;
  struct sigaction handling {};
  handling.sa_handler = passSignalOn;
  handling.sa_flags = SA_RESTART;
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    struct sigaction before {};
    ::sigaction(signal, nullptr, &before);
    if (before.sa_handler != SIG_IGN) // nohup and the background of a shell stay what they are
      ::sigaction(signal, &handling, nullptr);
  }
  std::thread(cleanUpAfterSignal).detach();
}

void say(const char* sentence) {
  static_cast<void>(::write(STDERR_FILENO, sentence, std::strlen(sentence)));
}

/// Libraries that do not look whether memory was there fall over a null pointer. That it has ended is known when the
/// process is near its limit; any other fault ends as it always does.
bool isNearMemoryLimit() {
  struct rlimit limit {};
  char text[64] = {};
  const int file = ::open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
  const bool limited = ::getrlimit(RLIMIT_AS, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY;
  const bool known = file >= 0 && ::read(file, text, sizeof text - 1) > 0;
  rlim_t pages = 0;
  for (const char* at = text; *at >= '0' && *at <= '9'; ++at)
    pages = pages * 10 + static_cast<rlim_t>(*at - '0');
  constexpr rlim_t near = 48U << 20;
  return limited && known && pages * static_cast<rlim_t>(::sysconf(_SC_PAGESIZE)) + near > limit.rlim_cur;
}

void explainFault(int signal) {
  if (isNearMemoryLimit())
    ::_exit(sayOutOfMemory());
  std::signal(signal, SIG_DFL); // and again, now for real
}

void watchFaults() {
  static char stack[64U << 10];
  const stack_t own{.ss_sp = stack, .ss_flags = 0, .ss_size = sizeof stack};
  ::sigaltstack(&own, nullptr);
  struct sigaction handling {};
  handling.sa_handler = explainFault;
  handling.sa_flags = SA_ONSTACK;
  for (const int signal : {SIGSEGV, SIGBUS, SIGABRT})
    ::sigaction(signal, &handling, nullptr);
}

[[noreturn]] void endUncaught() {
  int status = 1;
  if (const auto problem = std::current_exception()) {
    try {
      std::rethrow_exception(problem);
    } catch (const std::bad_alloc&) {
      status = sayOutOfMemory();
    } catch (const std::exception& unforeseen) {
      say("throughline: Something unforeseen went wrong (");
      say(unforeseen.what());
      say("). What was saved before is on disk. Try again; if it stays, please report it as a defect.\n");
    } catch (...) {
      say("throughline: Something unforeseen went wrong. What was saved before is on disk.\n");
    }
  }
  workspace::removePrivateFolders();
  ::_exit(status);
}

} // namespace

int sayOutOfMemory() {
  say("throughline: There is not enough memory for this. What was saved before is on disk, and nothing else was "
      "changed. "
      "Close other programs, or take less at a time.\n");
  return 1;
}

void prepareProcess() {
  openClosedStreams();
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  watchSignals();
  watchFaults();
  std::set_terminate(endUncaught);
}

} // namespace throughline::app
