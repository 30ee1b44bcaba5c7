#pragma once

namespace throughline::ui {

/// From now on Enter presses the button that has the focus, as Space does, in every window of the program.
void installEnterKey();

} // namespace throughline::ui
