#pragma once

namespace throughline::ui {

/// Makes scroll areas safe for screen readers: Qt 6.4's own answer for a child that is gone (a scroll bar that was just
/// hidden) reads past the end of a list. Once for the program; later calls do nothing.
void installScrollAccessibility();

} // namespace throughline::ui
