#pragma once

class QMenuBar;
class QToolBar;

namespace throughline::ui {

class Actions;

/// The menus of the window, from the rows of all rooms.
void fillMenuBar(QMenuBar& bar, Actions& actions);
/// The toolbar, from the rows that have a place on it; its buttons are reached by Tab.
void fillToolbar(QToolBar& toolbar, const Actions& actions);

} // namespace throughline::ui
