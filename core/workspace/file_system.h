#pragma once

#include "core/base/result.h"
#include "core/workspace/workspace.h"

#include <filesystem>

/// What SQLite leaves to us: places, new files, who we are.
namespace throughline::workspace {

/// The absolute path of a file that need not exist, in a folder that does; links in the folder's path are resolved.
/// Errors: fileNotFound (the folder), fileNotReadable (it may not be searched).
Result<std::filesystem::path> absolutePlace(const std::filesystem::path& path);

/// The same for a regular file that is there. Errors: fileNotFound, fileNotReadable (a link, folder, pipe or device).
Result<std::filesystem::path> existingPlace(const std::filesystem::path& path);

/// Whether something has this name, a link that points nowhere included.
bool somethingIsAt(const std::filesystem::path& path);

/// Whether the file and its folder (for the journal) may be written.
bool canBeWritten(const std::filesystem::path& path);
/// Errors: fileNotWritable, diskFull.
Status syncFile(const std::filesystem::path& path);
Status syncFolderOf(const std::filesystem::path& path);
/// The file and what SQLite may have put beside it.
void removeWithSideFiles(const std::filesystem::path& path);

/// This process, as the row that says who holds a file.
Holder thisProgram();

/// The same error, said of another file than the one that met it: of the one a person asked for.
Error aboutFile(const Error& error, const std::filesystem::path& file);

} // namespace throughline::workspace
