#pragma once

#include "core/workspace/workspace.h"

#include <filesystem>
#include <string>

namespace throughline::test {

/// A folder of its own for one test, with a data folder in it, removed at the end. In memory where the system has such
/// a place, so that thousands of trials do not wear a disk; private copies are made there too while it lives.
class WorkspaceFolder {
public:
  enum class Where { memory, disk };
  explicit WorkspaceFolder(Where where = Where::memory);
  ~WorkspaceFolder();
  WorkspaceFolder(const WorkspaceFolder&) = delete;
  WorkspaceFolder& operator=(const WorkspaceFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }
  std::filesystem::path file(const std::string& name = "map.journey") const { return path_ / name; }
  std::filesystem::path dataFolder() const { return path_ / "data"; }
  workspace::OpenOptions options() const;

private:
  std::filesystem::path path_;
  std::string temporaryBefore_;
};

/// A file's bytes, without a look at what they are.
std::string bytesOf(const std::filesystem::path& path);
void writeBytes(const std::filesystem::path& path, const std::string& bytes);

} // namespace throughline::test
