#include "ui/window/menu_accessible.h"

#include "ui/session/action_row.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleObject>
#include <QAccessibleWidget>
#include <QAction>
#include <QComboBox>
#include <QMenu>

namespace throughline::ui {
namespace {

QMenu* menuOf(const QAction* action) {
  for (auto* object : action->associatedObjects())
    if (auto* menu = qobject_cast<QMenu*>(object))
      return menu;
  return nullptr;
}

/// One item of a menu.
class ActionAccessible final : public QAccessibleObject, public QAccessibleActionInterface {
public:
  explicit ActionAccessible(QAction* action) : QAccessibleObject(action) {}

  QAction* action() const { return static_cast<QAction*>(object()); }

  QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(menuOf(action())); }
  int childCount() const override { return action()->menu() != nullptr ? 1 : 0; }
  QAccessibleInterface* child(int index) const override {
    return index == 0 && action()->menu() != nullptr ? QAccessible::queryAccessibleInterface(action()->menu())
                                                     : nullptr;
  }
  int indexOfChild(const QAccessibleInterface* child) const override {
    return child != nullptr && child->object() == action()->menu() ? 0 : -1;
  }
  QAccessibleInterface* childAt(int, int) const override { return nullptr; }
  bool isValid() const override { return object() != nullptr; }

  QRect rect() const override {
    const auto* menu = menuOf(action());
    if (menu == nullptr)
      return {};
    const auto inside = menu->actionGeometry(action());
    return {menu->mapToGlobal(inside.topLeft()), inside.size()};
  }

  QString text(QAccessible::Text kind) const override {
    switch (kind) {
    case QAccessible::Name: return plainName(action()->text());
    case QAccessible::Description:
      return plainName(action()->toolTip()) == plainName(action()->text()) ? QString() : action()->toolTip();
    case QAccessible::Accelerator: return action()->shortcut().toString(QKeySequence::NativeText);
    default: return {};
    }
  }
  void setText(QAccessible::Text, const QString&) override {}

  QAccessible::Role role() const override {
    return action()->isSeparator() ? QAccessible::Separator : QAccessible::MenuItem;
  }

  QAccessible::State state() const override {
    QAccessible::State state;
    const auto* menu = menuOf(action());
    state.disabled = !action()->isEnabled();
    state.invisible = menu == nullptr || !menu->isVisible() || !action()->isVisible();
    state.focusable = true;
    state.focused = menu != nullptr && menu->activeAction() == action();
    state.checkable = action()->isCheckable();
    state.checked = action()->isChecked();
    state.hasPopup = action()->menu() != nullptr;
    return state;
  }

  void* interface_cast(QAccessible::InterfaceType type) override {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
  }
  QStringList actionNames() const override {
    return action()->isSeparator() ? QStringList()
                                   : QStringList{action()->menu() != nullptr ? showMenuAction() : pressAction()};
  }
  void doAction(const QString& name) override {
    if (name == pressAction())
      action()->trigger();
    else if (name == showMenuAction() && action()->menu() != nullptr)
      action()->menu()->popup(rect().topRight());
  }
  QStringList keyBindingsForAction(const QString& name) const override {
    return name == pressAction() && !action()->shortcut().isEmpty() ? QStringList{action()->shortcut().toString()}
                                                                    : QStringList();
  }
};

/// A menu whose items are told by ActionAccessible.
class MenuAccessible final : public QAccessibleWidget {
public:
  explicit MenuAccessible(QMenu* menu) : QAccessibleWidget(menu, QAccessible::PopupMenu) {}

  QMenu* menu() const { return static_cast<QMenu*>(widget()); }

  int childCount() const override { return static_cast<int>(menu()->actions().size()); }
  QAccessibleInterface* child(int index) const override {
    const auto actions = menu()->actions();
    return index >= 0 && index < actions.size() ? QAccessible::queryAccessibleInterface(actions[index]) : nullptr;
  }
  int indexOfChild(const QAccessibleInterface* child) const override {
    const auto* item = child != nullptr ? qobject_cast<QAction*>(child->object()) : nullptr;
    return item == nullptr ? -1 : static_cast<int>(menu()->actions().indexOf(item));
  }
  QAccessibleInterface* childAt(int x, int y) const override {
    return QAccessible::queryAccessibleInterface(menu()->actionAt(menu()->mapFromGlobal(QPoint(x, y))));
  }
  QString text(QAccessible::Text kind) const override {
    return kind == QAccessible::Name ? plainName(menu()->title()) : QAccessibleWidget::text(kind);
  }
};

/// A combo box named by its label; Qt names it by its value on this platform.
class ComboAccessible final : public QAccessibleWidget {
public:
  explicit ComboAccessible(QComboBox* box) : QAccessibleWidget(box, QAccessible::ComboBox) {}

  QComboBox* box() const { return static_cast<QComboBox*>(widget()); }

  QString text(QAccessible::Text kind) const override {
    return kind == QAccessible::Value ? box()->currentText() : QAccessibleWidget::text(kind);
  }
  QAccessible::State state() const override {
    QAccessible::State state = QAccessibleWidget::state();
    state.hasPopup = true;
    state.expandable = true;
    state.expanded = box()->view()->isVisible();
    state.editable = box()->isEditable();
    return state;
  }
  QStringList actionNames() const override { return QStringList{showMenuAction()} + QAccessibleWidget::actionNames(); }
  void doAction(const QString& name) override {
    name == showMenuAction() ? box()->showPopup() : QAccessibleWidget::doAction(name);
  }
};

QAccessibleInterface* accessibleOfMenus(const QString& className, QObject* object) {
  // Asked once for each class from the derived to the base: the classes of our own menus end here as well.
  if (className == QStringLiteral("QMenu"))
    return new MenuAccessible(static_cast<QMenu*>(object));
  if (className == QStringLiteral("QComboBox"))
    return new ComboAccessible(static_cast<QComboBox*>(object));
  if (className == QStringLiteral("QAction"))
    return new ActionAccessible(static_cast<QAction*>(object));
  return nullptr;
}

} // namespace

void installMenuAccessibility() {
  QAccessible::installFactory(accessibleOfMenus); // the same function twice is kept once
}

} // namespace throughline::ui
