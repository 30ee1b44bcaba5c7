#pragma once

#include "core/workspace/workspace.h"
#include "ui/session/session.h"

namespace throughline::ui {

/// The newest steps of the file's history that undo would take back, oldest first; at most twenty, fewer when reading
/// them takes long. What cannot be read ends the list.
std::vector<PastStep> pastStepsOf(workspace::Workspace& workspace);

} // namespace throughline::ui
