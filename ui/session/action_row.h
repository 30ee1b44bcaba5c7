#pragma once

#include "ui/session/icons.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>
#include <vector>

class QMenu;

/// What a user can do by menu, toolbar, key or command palette, as one room describes it.
namespace throughline::ui {

enum class MenuPlace { none, file, edit, insert, touchpoint, view, theme, help };

/// What must be there for an action to be offered.
enum class Needs {
  nothing,
  workspace,
  writable,
  map,
  writableMap,
  touchpoints,
  writableTouchpoints,
  writableSelection,
  writableLane,
  hiddenLanes,
  data,
  undo,
  redo
};

struct ActionRow {
  QString id;   ///< for tests and scripts; never shown
  QString text; ///< with & and "..."
  QList<QKeySequence> keys;
  Icon icon = Icon::none;
  MenuPlace menu = MenuPlace::none;
  int section = 0; ///< rows of a menu stand by section, with a line between two
  Needs needs = Needs::nothing;
  std::function<void()> run;
  int toolbar = 0;                  ///< section on the toolbar; 0: not there
  QString hint;                     ///< tooltip, when there is more to say than the text
  bool listed = true;               ///< in the command palette and the list of keys
  std::function<bool()> checked;    ///< present: the action is on or off
  std::function<QString()> textNow; ///< present: the text says more than `text` ("Undo Rename map")
  std::function<void(QMenu&)> fill; ///< present: a menu of its own, filled whenever it opens
};

/// A key that the map takes itself while it has the focus: it may be the same as a key of a field.
struct MapKey {
  QString text;
  QString keys;
};

/// The text without & and "...": the name for screen readers.
QString plainName(const QString& text);
/// A key from its portable text, such as "Ctrl+Shift+L".
QKeySequence keyOf(const char* text);

} // namespace throughline::ui
