#include "core/data/table/byte_source.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace throughline::data {
namespace {

Error fileUnreadable(const std::filesystem::path& path, int number) {
  const auto code = number == ENOENT ? ErrorCode::fileNotFound : ErrorCode::fileNotReadable;
  return failure(code, {{Fact::path, path.string()}, {Fact::detail, std::strerror(number)}});
}

/// Bytes at a position of the file; fewer only at its end.
Result<std::size_t> readAt(int descriptor, const std::filesystem::path& path, std::span<char> room, std::int64_t from) {
  std::size_t got = 0;
  while (got < room.size()) {
    const auto part = ::pread(descriptor, room.data() + got, room.size() - got, from + static_cast<std::int64_t>(got));
    if (part < 0 && errno == EINTR)
      continue;
    if (part < 0)
      return fileUnreadable(path, errno);
    if (part == 0)
      break;
    got += static_cast<std::size_t>(part);
  }
  return got;
}

} // namespace

Result<std::size_t> fill(ByteSource& bytes, std::span<char> room) {
  std::size_t have = 0;
  while (have < room.size()) {
    THROUGHLINE_TRY(got, bytes.read(room.subspan(have)));
    if (got == 0)
      break;
    have += got;
  }
  return have;
}

Result<std::size_t> MemorySource::read(std::span<char> room) {
  const std::size_t count = std::min(room.size(), rest_.size());
  std::copy_n(rest_.data(), count, room.data());
  rest_.remove_prefix(count);
  return count;
}

FileSource::FileSource(std::filesystem::path path, int descriptor, std::int64_t size)
    : path_(std::move(path)), descriptor_(descriptor), size_(size), hash_(std::make_unique<Sha256Stream>()) {}

FileSource::FileSource(FileSource&& other) noexcept
    : path_(std::move(other.path_)), descriptor_(std::exchange(other.descriptor_, -1)), size_(other.size_),
      position_(other.position_), hashing_(other.hashing_), hash_(std::move(other.hash_)) {}

FileSource::~FileSource() {
  if (descriptor_ >= 0)
    ::close(descriptor_);
}

Result<FileSource> FileSource::open(const std::filesystem::path& path) {
  // A pipe would block for ever before it could be refused.
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (descriptor < 0)
    return fileUnreadable(path, errno);
  struct stat facts = {};
  const bool known = ::fstat(descriptor, &facts) == 0;
  FileSource source(path, descriptor, known ? static_cast<std::int64_t>(facts.st_size) : 0);
  if (!known || !S_ISREG(facts.st_mode))
    return failure(ErrorCode::fileNotReadable, {{Fact::path, path.string()}, {Fact::detail, "not a regular file"}});
  ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
  return Result<FileSource>(std::move(source));
}

Result<std::size_t> FileSource::read(std::span<char> room) {
  THROUGHLINE_TRY(got, readAt(descriptor_, path_, room, position_));
  position_ += static_cast<std::int64_t>(got);
  if (hashing_)
    hash_->add(std::string_view(room.data(), got));
  return got;
}

Result<std::string> FileSource::start(std::size_t most) const {
  std::string bytes(std::min(most, static_cast<std::size_t>(size_)), '\0');
  THROUGHLINE_TRY(got, readAt(descriptor_, path_, bytes, 0));
  bytes.resize(got);
  return bytes;
}

Result<std::string> FileSource::around(std::int64_t offset, std::size_t most) const {
  std::string bytes(most, '\0');
  THROUGHLINE_TRY(
      got, readAt(descriptor_, path_, bytes, std::max<std::int64_t>(0, offset - static_cast<std::int64_t>(most / 2))));
  bytes.resize(got);
  return bytes;
}

Result<Sha256> FileSource::hashOfAll() {
  std::vector<char> block(1 << 18);
  std::int64_t from = hashing_ ? position_ : 0;
  for (;;) {
    THROUGHLINE_TRY(got, readAt(descriptor_, path_, block, from));
    if (got == 0)
      return hash_->finish();
    hash_->add(std::string_view(block.data(), got));
    from += static_cast<std::int64_t>(got);
  }
}

Result<std::int64_t> FileSource::lineOf(std::int64_t offset) const {
  std::vector<char> block(1 << 18);
  std::int64_t line = 1;
  char last = '\0';
  for (std::int64_t from = 0; from < offset;) {
    THROUGHLINE_TRY(got, readAt(descriptor_, path_, block, from));
    if (got == 0)
      break;
    const auto here = std::min<std::int64_t>(static_cast<std::int64_t>(got), offset - from);
    for (std::int64_t at = 0; at < here; ++at) {
      const char byte = block[static_cast<std::size_t>(at)];
      if (byte == '\r' || (byte == '\n' && last != '\r'))
        ++line;
      last = byte;
    }
    from += static_cast<std::int64_t>(got);
  }
  return line;
}

} // namespace throughline::data
