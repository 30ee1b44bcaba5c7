#pragma once

#include "core/data/table/byte_source.h"

#include <filesystem>
#include <memory>
#include <mutex>
#include <string>

struct zip;

namespace throughline::data {

/// The parts of a zip archive, checked for consistency: no part overlaps another, none lies about its size, and no name
/// is there twice. Errors: formatUnknown where it is no sound archive, tooLarge beyond the caps.
class ZipArchive {
public:
  static Result<ZipArchive> open(const std::filesystem::path& path);
  ZipArchive(ZipArchive&& other) noexcept;
  ZipArchive& operator=(ZipArchive&&) = delete;
  ~ZipArchive();

  bool has(const std::string& name) const;
  /// A part as bytes, unpacked as they are read (a large one by a thread of its own, a little ahead). The archive stays
  /// alive as long as the source. Errors: formatUnknown where there is no such part, tooLarge for one that unpacks to
  /// more than 512 MB or to a hundred times its size.
  Result<std::unique_ptr<ByteSource>> part(const std::string& name) const;
  /// Whether reading that part takes long enough for threads of its own.
  bool isLarge(const std::string& name) const;
  /// All of a small part, at most 16 MB.
  Result<std::string> whole(const std::string& name) const;

private:
  ZipArchive(std::filesystem::path path, zip* archive) : path_(std::move(path)), archive_(archive) {}
  std::filesystem::path path_;
  zip* archive_ = nullptr;
  /// libzip reads the parts of one archive by one thread at a time; a large part is unpacked by a thread of its own.
  std::shared_ptr<std::mutex> oneAtATime_ = std::make_shared<std::mutex>();
};

} // namespace throughline::data
