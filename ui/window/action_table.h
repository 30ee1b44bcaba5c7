#pragma once

#include "ui/session/icons.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <vector>

/// Everything a user can do by menu, toolbar, key or command palette: one table, from which all of them are made.
namespace throughline::ui {

class MainWindow;

enum class MenuPlace { none, file, edit, insert, view, theme, docks, help };

/// What must be there for an action to be offered.
enum class Needs { nothing, workspace, writable, map, writableMap, touchpoints, writableSelection, data, undo, redo };

struct ActionRow {
  QString id;   ///< for tests and scripts; never shown
  QString text; ///< with & and "..."
  QList<QKeySequence> keys;
  Icon icon = Icon::none;
  MenuPlace menu = MenuPlace::none;
  Needs needs = Needs::nothing;
  void (MainWindow::*run)() = nullptr; ///< null: the map takes the key itself
  bool onToolbar = false;
  bool separatorBefore = false;
  bool checkable = false;
  QString hint; ///< tooltip, when there is more to say than the text
};

/// All rows, in the order of the menus.
std::vector<ActionRow> actionTable();

/// A key that the map takes itself while it has the focus.
struct MapKey {
  QString text;
  QString keys;
};
/// For the list of keys; they act on the map only and may therefore be the same as keys of fields.
std::vector<MapKey> mapKeys();

/// The text without & and "...": the name for screen readers.
QString plainName(const QString& text);

} // namespace throughline::ui
