#pragma once

#include <QAction>
#include <QKeyEvent>
#include <QWidget>

namespace throughline::ui {

/// Keys of a widget's own actions go before the same keys of the window while it has the focus: Ctrl+C in a table
/// copies its rows, not the card behind it. With both, Qt would find the key ambiguous and do nothing.
class OwnKeys final : public QObject {
public:
  explicit OwnKeys(QWidget* widget) : QObject(widget), widget_(widget) { widget->installEventFilter(this); }

protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    const bool asked = event->type() == QEvent::ShortcutOverride, pressed = event->type() == QEvent::KeyPress;
    if (!asked && !pressed)
      return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    for (auto* action : widget_->actions())
      if (action->isEnabled() && action->shortcutContext() == Qt::WidgetShortcut &&
          action->shortcut() == QKeySequence(key->keyCombination())) {
        event->accept();
        if (pressed)
          action->trigger();
        return true;
      }
    return QObject::eventFilter(watched, event);
  }

private:
  QWidget* widget_;
};

} // namespace throughline::ui
