#pragma once

#include <cstdint>
#include <functional>
#include <string>

/// SQLite's file access with somebody watching: counts, fails, or forgets what was not synced. Files lie where they
/// lie.
namespace throughline::test {

enum class FileAction { create, write, truncate, sync, remove };

struct FileEvent {
  FileAction action;
  std::string path;
  std::int64_t offset = 0;     ///< of a write; the size of a truncate
  const void* bytes = nullptr; ///< of a write
  std::size_t count = 0;       ///< of a write
  bool folderToo = false;      ///< of a remove: the folder is synced
};

/// Called before each action; anything but SQLITE_OK is returned instead of acting. For a write SQLITE_FULL writes
/// half.
using FileObserver = std::function<int(const FileEvent&)>;

/// Name of the VFS to give as OpenOptions::vfs or Connection::Options::vfs. One observer at a time; none by default.
const std::string& observedVfs();
void observeFiles(FileObserver observer);

/// Observes for as long as it lives.
class FileObservation {
public:
  explicit FileObservation(FileObserver observer) { observeFiles(std::move(observer)); }
  ~FileObservation() { observeFiles({}); }
  FileObservation(const FileObservation&) = delete;
  FileObservation& operator=(const FileObservation&) = delete;
};

} // namespace throughline::test
