#include "ui/dialogs/undo_keys.h"

#include "ui/session/actions.h"

#include <QAction>
#include <QDialog>
#include <QShortcut>

namespace throughline::ui {

void takeUndoKeys(QDialog& dialog, const Actions& actions) {
  for (const auto* id : {"edit.undo", "edit.redo"}) {
    const auto name = QString::fromLatin1(id);
    const auto* action = actions.action(name);
    if (action == nullptr)
      continue;
    for (const auto& keys : action->shortcuts())
      QObject::connect(new QShortcut(keys, &dialog), &QShortcut::activated, &dialog,
                       [&actions, name] { actions.trigger(name); });
  }
}

} // namespace throughline::ui
