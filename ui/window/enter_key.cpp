#include "ui/window/enter_key.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace throughline::ui {
namespace {

class EnterKey final : public QObject {
public:
  using QObject::QObject;

protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
      return false;
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!enter || (key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
      return false;
    // A key that is held presses once; what it repeats goes no further, to the button that a dialog has for Enter.
    if (key.isAutoRepeat())
      return qobject_cast<QToolButton*>(watched) != nullptr || qobject_cast<QPushButton*>(watched) != nullptr;
    return press(*watched);
  }

private:
  static bool press(QObject& watched) {
    if (auto* tool = qobject_cast<QToolButton*>(&watched); tool != nullptr && tool->isEnabled()) {
      tool->menu() != nullptr && tool->popupMode() == QToolButton::InstantPopup ? tool->showMenu() : tool->click();
      return true;
    }
    auto* button = qobject_cast<QPushButton*>(&watched);
    if (button == nullptr || !button->isEnabled())
      return false;
    button->click();
    return true;
  }
};

} // namespace

void installEnterKey() {
  static constexpr auto installed = "throughlineEnterKey";
  if (qApp->property(installed).toBool())
    return;
  qApp->setProperty(installed, true);
  qApp->installEventFilter(new EnterKey(qApp));
}

} // namespace throughline::ui
