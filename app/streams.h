#pragma once

#include "app/arguments.h"
#include "core/workspace/user_folders.h"

#include <limits>
#include <optional>

namespace throughline::app {

/// A file to read that was named on the command line. "-" is what comes from stdin; that and pipes are first copied to
/// a private file, so that everything that reads files reads them.
class InputFile {
public:
  /// Of a stream most bytes at the most. Errors: fileNotReadable, diskFull, tooLarge, usage when stdin is a terminal.
  /// What is not there is said by who reads it.
  static Result<InputFile> named(const QString& word, std::size_t most = std::numeric_limits<std::size_t>::max());
  const std::filesystem::path& path() const { return path_; }

private:
  explicit InputFile(std::filesystem::path path, std::optional<workspace::PrivateFolder> folder = std::nullopt)
      : path_(std::move(path)), folder_(std::move(folder)) {}
  std::filesystem::path path_;
  std::optional<workspace::PrivateFolder> folder_;
};

/// Where a command writes its result: the file of --output or another, which is not replaced without --force, or with
/// "-" stdout.
class OutputFile {
public:
  /// Errors: fileExists, fileNotWritable.
  static Result<OutputFile> named(const QString& word, const Arguments& arguments);
  /// The option that lets an existing file be replaced.
  static OptionSpec force();
  const std::filesystem::path& path() const { return path_; }
  /// After the file was written: passes it on to stdout where that was asked for.
  Status deliver() const;

private:
  explicit OutputFile(std::filesystem::path path, std::optional<workspace::PrivateFolder> folder = std::nullopt)
      : path_(std::move(path)), folder_(std::move(folder)) {}
  std::filesystem::path path_;
  std::optional<workspace::PrivateFolder> folder_;
};

} // namespace throughline::app
