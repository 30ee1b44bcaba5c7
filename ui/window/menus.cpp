#include "ui/window/menus.h"

#include "ui/session/actions.h"
#include "ui/session/icons.h"
#include "ui/session/menu_words.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace throughline::ui {
namespace {

struct ToolbarWords {
  Q_DECLARE_TR_FUNCTIONS(ToolbarWords)
};

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

/// What a narrow window has no room for is behind Qt's own button.
void nameMore(const QToolBar& toolbar) {
  auto* more = toolbar.findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"));
  if (more == nullptr)
    return;
  more->setIcon(icon(Icon::down));
  more->setIconSize(QSize(18, 18));
  more->setFocusPolicy(Qt::TabFocus);
  more->setAccessibleName(ToolbarWords::tr("More tools"));
  more->setToolTip(more->accessibleName());
}

/// Where there is no room for the words of all tools there is room for their signs; the words are in the tooltips.
class WordsWithRoom final : public QObject {
public:
  explicit WordsWithRoom(QToolBar& toolbar) : QObject(&toolbar), toolbar_(toolbar) { toolbar.installEventFilter(this); }

protected:
  bool eventFilter(QObject*, QEvent* event) override {
    const bool other = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
                       event->type() == QEvent::Polish || event->type() == QEvent::Show;
    if (other || event->type() == QEvent::Resize)
      choose();
    return false;
  }

private:
  void choose() {
    const auto style = widthWithWords() <= toolbar_.width() ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    if (toolbar_.toolButtonStyle() != style)
      toolbar_.setToolButtonStyle(style);
  }
  /// What Qt says it takes now, and the words that are left out.
  int widthWithWords() const {
    int width = toolbar_.sizeHint().width();
    if (toolbar_.toolButtonStyle() == Qt::ToolButtonIconOnly)
      for (auto* action : toolbar_.actions())
        if (const auto* button = qobject_cast<const QToolButton*>(toolbar_.widgetForAction(action)))
          width += widthOfWords(*button);
    return width;
  }
  /// As Qt adds it to a button.
  static int widthOfWords(const QToolButton& button) {
    const auto& metrics = button.fontMetrics();
    return metrics.size(Qt::TextShowMnemonic, button.text()).width() + 2 * metrics.horizontalAdvance(QLatin1Char(' ')) +
           4;
  }

  QToolBar& toolbar_;
};

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

void fillToolbar(QToolBar& toolbar, const Actions& actions) {
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
  nameMore(toolbar);
  new WordsWithRoom(toolbar);
}

} // namespace throughline::ui
