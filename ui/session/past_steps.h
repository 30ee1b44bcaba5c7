#pragma once

#include "core/workspace/workspace.h"
#include "ui/session/session.h"

namespace throughline::ui {

/// The steps of the file's history that undo would take back and redo bring again; at most twenty of each, fewer when
/// reading them takes long. What cannot be read ends the list, and so does the state that the file began with: before
/// that there is nothing to go back to.
PastSteps pastStepsOf(workspace::Workspace& workspace);

} // namespace throughline::ui
