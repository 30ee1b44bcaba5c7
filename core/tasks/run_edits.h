#pragma once

#include "core/base/result.h"
#include "core/tasks/edit_parameters.h"

#include <cstdint>
#include <functional>
#include <string_view>

namespace throughline::workspace {
class Workspace;
}

namespace throughline::tasks {

/// Runs an edit script on a workspace, one revision an edit. done(position from 1, revision, edit name) is called when
/// that revision is on disk; an error from it stops the script. What came before a wrong edit stays.
/// Errors: those of the edit, with the position in the script as fact line.
Status
runEditScript(workspace::Workspace& workspace, std::string_view script,
              const std::function<Status(std::size_t position, std::int64_t revision, std::string_view name)>& done,
              const ImageFiles& images = {});

/// The same edits as one version, or nothing of them. Steps through the history are none that can be part of one
/// version. Gives the version's number. Errors: as runEditScript; valueNotAllowed for undo, redo and restore.
Result<std::int64_t> runEditsAsOne(workspace::Workspace& workspace, std::string_view script, std::string_view label,
                                   const ImageFiles& images = {});

} // namespace throughline::tasks
