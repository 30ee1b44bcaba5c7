#pragma once

namespace throughline::ui {

/// From now on menus tell screen readers their items' names as our contract wants them: without & and "...". Calling it
/// again does nothing.
void installMenuAccessibility();

} // namespace throughline::ui
