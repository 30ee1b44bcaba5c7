#include "tests/support/workspace_folder.h"

#include "core/base/contract.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace throughline::test {
namespace {

std::string folderPattern() {
  const std::filesystem::path memory = "/dev/shm";
  std::error_code none;
  const auto base = std::filesystem::is_directory(memory, none) ? memory : std::filesystem::temp_directory_path();
  return (base / "throughline-test-XXXXXX").string();
}

} // namespace

WorkspaceFolder::WorkspaceFolder() {
  std::string pattern = folderPattern();
  THROUGHLINE_EXPECT(::mkdtemp(pattern.data()) != nullptr);
  path_ = pattern;
}

WorkspaceFolder::~WorkspaceFolder() {
  std::error_code none;
  std::filesystem::remove_all(path_, none);
}

workspace::OpenOptions WorkspaceFolder::options() const {
  return {.dataFolder = dataFolder()};
}

std::string bytesOf(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void writeBytes(const std::filesystem::path& path, const std::string& bytes) {
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  THROUGHLINE_EXPECT(file.good());
}

} // namespace throughline::test
