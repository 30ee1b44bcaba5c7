#pragma once

namespace throughline::ui {

/// Whether people read from right to left here: what is drawn for a screen, paper or a file runs as the window does.
bool readsFromRight();

} // namespace throughline::ui
