#include "ui/rooms/help/help_room.h"

#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/keys_dialog.h"
#include "ui/rooms/help/command_palette.h"
#include "ui/session/actions.h"
#include "ui/session/menu_words.h"

#include <QAction>

namespace throughline::ui {
std::vector<ActionRow> HelpRoom::actions() {
  return {
      {.id = QStringLiteral("view.commands"),
       .text = tr("&Commands..."),
       .keys = {keyOf("Ctrl+Shift+P")},
       .icon = Icon::palette,
       .menu = MenuPlace::help,
       .run = [this] { showCommands(); }},
      {.id = QStringLiteral("help.keys"),
       .text = tr("&Keys"),
       .keys = {keyOf("Ctrl+?"), keyOf("F1")},
       .icon = Icon::keys,
       .menu = MenuPlace::help,
       .run = [this] { showKeys(); }},
      {.id = QStringLiteral("help.about"),
       .text = tr("&About Throughline"),
       .icon = Icon::information,
       .menu = MenuPlace::help,
       .section = 1,
       .run = [this] { AboutDialog(desk_.window).exec(); }},
  };
}

void HelpRoom::showCommands() {
  QList<QAction*> offered;
  for (const auto& row : desk_.actions.rows())
    if (row.listed && row.id != QStringLiteral("view.commands"))
      offered << desk_.actions.action(row.id);
  CommandPalette palette(offered, desk_.window);
  if (palette.exec() == QDialog::Accepted && palette.chosen() != nullptr)
    palette.chosen()->trigger();
}

void HelpRoom::showKeys() {
  std::vector<KeyRow> keys;
  for (const auto place : {MenuPlace::file, MenuPlace::edit, MenuPlace::insert, MenuPlace::touchpoint, MenuPlace::view,
                           MenuPlace::theme, MenuPlace::help})
    for (const auto& row : desk_.actions.rowsOf(place)) {
      if (row.keys.isEmpty())
        continue;
      QStringList texts;
      for (const auto& key : row.keys)
        texts << key.toString(QKeySequence::NativeText);
      keys.push_back({plainName(titleOf(place)), plainName(row.text), texts.join(tr(", "))});
    }
  for (const auto& key : desk_.actions.mapKeys())
    keys.push_back({tr("On the map"), key.text, key.keys});
  KeysDialog(keys, desk_.window).exec();
}

} // namespace throughline::ui
