#include "tests/support/workspace_folder.h"

#include "core/base/contract.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>

namespace throughline::test {
namespace {

std::string folderPattern(WorkspaceFolder::Where where) {
  const std::filesystem::path memory = "/dev/shm";
  std::error_code none;
  const bool inMemory = where == WorkspaceFolder::Where::memory && std::filesystem::is_directory(memory, none);
  const auto base = inMemory ? memory : std::filesystem::temp_directory_path();
  return (base / "throughline-test-XXXXXX").string();
}

} // namespace

WorkspaceFolder::WorkspaceFolder(Where where) {
  std::string pattern = folderPattern(where);
  THROUGHLINE_EXPECT(::mkdtemp(pattern.data()) != nullptr);
  path_ = pattern;
  const char* before = std::getenv("TMPDIR");
  temporaryBefore_ = before == nullptr ? std::string() : std::string(before);
  ::setenv("TMPDIR", path_.c_str(), 1);
}

WorkspaceFolder::~WorkspaceFolder() {
  if (temporaryBefore_.empty())
    ::unsetenv("TMPDIR");
  else
    ::setenv("TMPDIR", temporaryBefore_.c_str(), 1);
  std::error_code none;
  std::filesystem::remove_all(path_, none);
}

workspace::OpenOptions WorkspaceFolder::options() const {
  return {.dataFolder = dataFolder()};
}

std::string bytesOf(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::string bytes;
  std::error_code none;
  if (const auto size = std::filesystem::file_size(path, none); !none)
    bytes.resize(size);
  file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
  return bytes;
}

void writeBytes(const std::filesystem::path& path, const std::string& bytes) {
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  THROUGHLINE_EXPECT(file.good());
}

} // namespace throughline::test
