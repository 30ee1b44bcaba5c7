#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <functional>
#include <string_view>

namespace throughline {

/// The one way anything is exported. Writes bytes beside path, counts every write, syncs, renames over path, syncs the
/// folder and reads the file back; on any failure the old file stays as it was and nothing is left beside it. A new
/// file has the rights of the user's umask. A link is followed, so that the file it names is replaced. What is
/// write-protected or no regular file is never replaced. Errors: fileNotWritable, diskFull.
Status writeCheckedFile(const std::filesystem::path& path, std::string_view bytes);

/// Takes the next piece of a file.
using FileSink = std::function<Status(std::string_view)>;
/// The same for a file that is made piece by piece and never stands in memory as a whole. An error of produce leaves
/// the old file as it was. Errors: fileNotWritable, diskFull, those of produce.
Status writeCheckedFile(const std::filesystem::path& path, const std::function<Status(const FileSink&)>& produce);

/// Whether a file may be made at this path, or take the place of one: to be asked before long work. Errors: fileExists
/// when something is there that may not be replaced; fileNotWritable when it never may, or when the folder is none that
/// can be written.
enum class Replacing { never, asked };
Status expectWritableTarget(const std::filesystem::path& path, Replacing replacing);

/// All bytes of a regular file of at most limit bytes. Errors: fileNotFound, fileNotReadable, tooLarge.
Result<std::string> readWholeFile(const std::filesystem::path& path, std::size_t limit);

} // namespace throughline
