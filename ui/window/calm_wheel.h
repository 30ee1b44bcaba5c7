#pragma once

namespace throughline::ui {

/// From now on the wheel changes no box or slider that it only passes over: what scrolls under the pointer scrolls on,
/// and elsewhere it turns the one that has the focus alone.
void installCalmWheel();

} // namespace throughline::ui
