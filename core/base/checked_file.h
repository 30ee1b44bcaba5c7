#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string_view>

namespace throughline {

/// The one way anything is exported. Writes bytes beside path, counts every write, syncs, renames over path, syncs the
/// folder and reads the file back; on any failure the old file stays as it was and nothing is left beside it.
/// Errors: fileNotWritable, diskFull.
Status writeCheckedFile(const std::filesystem::path& path, std::string_view bytes);

/// All bytes of a regular file of at most limit bytes. Errors: fileNotFound, fileNotReadable, tooLarge.
Result<std::string> readWholeFile(const std::filesystem::path& path, std::size_t limit);

} // namespace throughline
