#include "core/workspace/descriptor.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace throughline::workspace {

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
  if (this != &other) {
    close();
    number_ = std::exchange(other.number_, -1);
  }
  return *this;
}

void Descriptor::close() {
  if (number_ >= 0)
    ::close(std::exchange(number_, -1));
}

bool writeFully(const Descriptor& to, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(to.number(), bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR)
      continue;
    if (written <= 0)
      return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

Error systemFailure(ErrorCode otherwise, const std::filesystem::path& path) {
  const int cause = errno;
  const bool full = cause == ENOSPC || cause == EDQUOT || cause == EFBIG;
  return failure(full ? ErrorCode::diskFull : otherwise,
                 {{Fact::path, path.string()}, {Fact::detail, std::strerror(cause)}});
}

} // namespace throughline::workspace
