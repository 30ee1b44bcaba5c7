#pragma once

#include "core/workspace/workspace.h"

/// How a workspace comes to be: whole, or not at all.
namespace throughline::workspace {

/// Makes a workspace with an empty document as revision 1, closed, under a name of its own beside the place, and gives
/// it the place's name when all of it is on disk. What is there already is never replaced, and only what was made here
/// is ever removed. Errors: fileExists, fileNotWritable, diskFull, storageFailed.
Status makeWorkspace(const std::filesystem::path& place, const OpenOptions& options);

/// Says in the file who has it.
Status writeHolder(Connection& connection, const Holder& holder);

} // namespace throughline::workspace
