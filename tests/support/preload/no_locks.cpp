// To be loaded before a program: a drive that gives no locks, as some network drives do.
#include <cerrno>
#include <cstdarg>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/file.h>

namespace {

bool isAboutLocks(int command) {
  return command == F_SETLK || command == F_SETLKW || command == F_GETLK || command == F_OFD_SETLK ||
         command == F_OFD_SETLKW || command == F_OFD_GETLK;
}

int refused() {
  errno = ENOLCK;
  return -1;
}

int next(const char* name, int file, int command, void* argument) {
  using Function = int (*)(int, int, ...);
  return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name))(file, command, argument);
}

} // namespace

extern "C" {

int fcntl(int file, int command, ...) {
  va_list rest;
  va_start(rest, command);
  void* argument = va_arg(rest, void*);
  va_end(rest);
  return isAboutLocks(command) ? refused() : next("fcntl", file, command, argument);
}

int fcntl64(int file, int command, ...) {
  va_list rest;
  va_start(rest, command);
  void* argument = va_arg(rest, void*);
  va_end(rest);
  return isAboutLocks(command) ? refused() : next("fcntl64", file, command, argument);
}

int flock(int, int) noexcept {
  return refused();
}
}
