#pragma once

#include "core/base/result.h"
#include "core/base/sha256.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string_view>

namespace throughline::data {

/// Where bytes come from, block by block.
class ByteSource {
public:
  virtual ~ByteSource() = default;
  /// Fills at most the whole of room; 0 at the end, and only there.
  virtual Result<std::size_t> read(std::span<char> room) = 0;
};

/// Reads until room is full; less only at the end. Errors: those of bytes.
Result<std::size_t> fill(ByteSource& bytes, std::span<char> room);

/// The bytes of a text that stays alive as long as the source.
class MemorySource final : public ByteSource {
public:
  explicit MemorySource(std::string_view bytes) : rest_(bytes) {}
  Result<std::size_t> read(std::span<char> room) override;

private:
  std::string_view rest_;
};

/// The bytes of a regular file, read in order. The descriptor is opened once and kept, so that a file replaced while it
/// is read is not seen. Errors: fileNotFound, fileNotReadable.
class FileSource final : public ByteSource {
public:
  static Result<FileSource> open(const std::filesystem::path& path);
  FileSource(FileSource&& other) noexcept;
  FileSource& operator=(FileSource&&) = delete;
  ~FileSource() override;

  Result<std::size_t> read(std::span<char> room) override;
  /// The first bytes of the file, at most this many, whatever was read before.
  Result<std::string> start(std::size_t most) const;
  /// At most this many bytes around a position.
  Result<std::string> around(std::int64_t offset, std::size_t most) const;
  std::int64_t size() const { return size_; }
  std::int64_t position() const { return position_; }
  /// From here on everything that is read is hashed; ask before the first read.
  void hashWhileReading() { hashing_ = true; }
  /// SHA-256 of all bytes of the file: of those read so far and those left, which are read now.
  Result<Sha256> hashOfAll();
  /// Number of the line that holds this byte, from 1.
  Result<std::int64_t> lineOf(std::int64_t offset) const;

private:
  FileSource(std::filesystem::path path, int descriptor, std::int64_t size);
  std::filesystem::path path_;
  int descriptor_ = -1;
  std::int64_t size_ = 0;
  std::int64_t position_ = 0;
  bool hashing_ = false;
  std::unique_ptr<Sha256Stream> hash_;
};

} // namespace throughline::data
