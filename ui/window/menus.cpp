#include "ui/window/menus.h"

#include "ui/session/actions.h"
#include "ui/session/menu_words.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace throughline::ui {
namespace {

/// What is in it is looked up each time it opens.
void giveOwnMenu(QAction& action, QMenu& parent, const std::function<void(QMenu&)>& fill) {
  auto* own = new QMenu(&parent);
  action.setMenu(own);
  QObject::connect(own, &QMenu::aboutToShow, own, [own, fill] {
    own->clear();
    fill(*own);
  });
  fill(*own);
}

void fillMenu(QMenu& menu, MenuPlace place, const Actions& actions) {
  int section = 0;
  for (const auto& row : actions.rowsOf(place)) {
    if (row.section != section && !menu.isEmpty())
      menu.addSeparator();
    section = row.section;
    auto* action = actions.action(row.id);
    menu.addAction(action);
    if (row.fill)
      giveOwnMenu(*action, menu, row.fill);
  }
}

void addThemes(QMenu& menu, const Actions& actions) {
  auto* themes = menu.addMenu(titleOf(MenuPlace::theme));
  fillMenu(*themes, MenuPlace::theme, actions);
  auto* oneOf = new QActionGroup(&menu);
  for (auto* theme : themes->actions())
    oneOf->addAction(theme);
}

} // namespace

void fillMenuBar(QMenuBar& bar, Actions& actions) {
  for (const auto place :
       {MenuPlace::file, MenuPlace::edit, MenuPlace::insert, MenuPlace::touchpoint, MenuPlace::view, MenuPlace::help}) {
    auto* menu = bar.addMenu(titleOf(place));
    menu->setAccessibleName(plainName(titleOf(place)));
    fillMenu(*menu, place, actions);
    if (place == MenuPlace::view)
      addThemes(*menu, actions);
  }
}

void fillToolbar(QToolBar& toolbar, Actions& actions) {
  toolbar.setObjectName(QStringLiteral("mainToolbar"));
  toolbar.setMovable(false);
  toolbar.setIconSize(QSize(26, 20));
  toolbar.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  toolbar.toggleViewAction()->setVisible(false);
  int section = 1;
  for (const auto& row : actions.rowsOfToolbar()) {
    if (row.toolbar != section)
      toolbar.addSeparator();
    section = row.toolbar;
    auto* action = actions.action(row.id);
    action->setIconText(plainName(row.text));
    toolbar.addAction(action);
    auto* button = qobject_cast<QToolButton*>(toolbar.widgetForAction(action));
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(plainName(row.text));
  }
}

} // namespace throughline::ui
