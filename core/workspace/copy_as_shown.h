#pragma once

#include "core/base/checked_file.h"
#include "core/workspace/workspace.h"

#include <filesystem>
#include <string>

namespace throughline::workspace {

/// A new workspace at to: the file as it is on disk, and on top of it, as a revision of that label, what is shown and
/// could not be written there. It has its name only when all of it is on disk. With Replacing::asked it takes the place
/// of a file, but of none that a program has open, and of none that is write-protected. Errors: fileExists,
/// fileNotWritable, workspaceLocked, diskFull, those of persist.
Status copyAsShown(Workspace& workspace, const std::filesystem::path& to, const model::Document& shown,
                   const std::string& label, Replacing replacing = Replacing::never);

} // namespace throughline::workspace
