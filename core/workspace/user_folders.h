#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <filesystem>
#include <string_view>

/// Folders outside the workspace: the user's data folder and private ones for a while.
namespace throughline::workspace {

/// The folder given, or the user's ($XDG_DATA_HOME/throughline, ~/.local/share/throughline); made with mode 0700 when
/// it is not there. Errors: fileNotWritable.
Result<std::filesystem::path> dataFolderFor(const std::filesystem::path& given);

/// A name for everything kept about the file at this path: 32 hexadecimal digits.
std::string keyOfPath(const std::filesystem::path& path);

/// A folder that only this user can enter, removed with everything in it at the end.
class PrivateFolder {
public:
  /// In the system's folder for temporary files. Errors: fileNotWritable.
  static Result<PrivateFolder> make();
  PrivateFolder(PrivateFolder&& other) noexcept;
  PrivateFolder& operator=(PrivateFolder&& other) noexcept;
  ~PrivateFolder();
  const std::filesystem::path& path() const { return path_; }

private:
  explicit PrivateFolder(std::filesystem::path path) : path_(std::move(path)) {}
  void remove();
  std::filesystem::path path_;
};

/// Copies a regular file (links are not followed) to a new one with mode 0600.
/// Errors: fileNotFound, fileNotReadable, fileExists, fileNotWritable, diskFull, cancelled.
Status copyPrivately(const std::filesystem::path& from, const std::filesystem::path& to, const Progress& progress);

} // namespace throughline::workspace
