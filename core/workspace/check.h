#pragma once

#include "core/workspace/workspace.h"

namespace throughline::workspace {

/// The work of Workspace::check on an open database.
Result<CheckReport> checkEverything(Connection& connection, const std::filesystem::path& path,
                                    const Progress& progress);

} // namespace throughline::workspace
