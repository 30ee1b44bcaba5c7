#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/workspace/descriptor.h"

#include <filesystem>
#include <string_view>

/// Folders outside the workspace: the user's data folder and private ones for a while.
namespace throughline::workspace {

/// The folder given, or the user's ($XDG_DATA_HOME/throughline, ~/.local/share/throughline); made with mode 0700 when
/// it is not there. Errors: fileNotWritable.
Result<std::filesystem::path> dataFolderFor(const std::filesystem::path& given);

/// A name for everything kept about the file at this path: 32 hexadecimal digits.
std::string keyOfPath(const std::filesystem::path& path);

/// A folder that only this user can enter, removed with everything in it at the end. What a process that was killed has
/// left is removed by the next one that makes such a folder: a lock on the folder says whether its process lives.
class PrivateFolder {
public:
  /// In the system's folder for temporary files. Errors: fileNotWritable.
  static Result<PrivateFolder> make();
  PrivateFolder(PrivateFolder&& other) noexcept;
  PrivateFolder& operator=(PrivateFolder&& other) noexcept;
  ~PrivateFolder();
  const std::filesystem::path& path() const { return path_; }

private:
  PrivateFolder(std::filesystem::path path, Descriptor lock) : path_(std::move(path)), lock_(std::move(lock)) {}
  void remove();
  std::filesystem::path path_;
  Descriptor lock_;
};

/// Removes all private folders of this process: what is left to do when a signal ends it. From any thread; who makes or
/// removes one afterwards waits until the process has ended.
void removePrivateFolders();

/// Copies a regular file (links are not followed) to a new one with mode 0600.
/// Errors: fileNotFound, fileNotReadable, fileExists, fileNotWritable, diskFull, cancelled.
/// After an error nothing is left of it.
Status copyPrivately(const std::filesystem::path& from, const std::filesystem::path& to, const Progress& progress);
/// The same into a file that the caller made.
Status copyInto(const std::filesystem::path& from, const std::filesystem::path& made, const Progress& progress);

} // namespace throughline::workspace
