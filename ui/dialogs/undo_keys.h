#pragma once

class QDialog;

namespace throughline::ui {

class Actions;

/// In a dialog that changes the map while it is open, undo and redo are what they are in the window.
void takeUndoKeys(QDialog& dialog, const Actions& actions);

} // namespace throughline::ui
