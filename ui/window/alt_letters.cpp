#include "ui/window/alt_letters.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace throughline::ui {
namespace {

/// On the keyboards of a Mac, Alt is how many signs are typed.
#ifdef Q_OS_MACOS
constexpr bool altTypes = true;
#else
constexpr bool altTypes = false;
#endif

class AltLetters final : public QObject {
public:
  using QObject::QObject;

protected:
  /// What the field does not get goes on to the widgets around it: they may have keys of their own.
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType() || altTypes)
      return false;
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const auto held = key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const bool types = !key.text().isEmpty() && key.text().front().isPrint();
    if (held != Qt::AltModifier || !types || !isField(*watched))
      return false;
    event->ignore();
    return true;
  }

private:
  static bool isField(const QObject& watched) {
    const auto* combo = qobject_cast<const QComboBox*>(&watched);
    return qobject_cast<const QLineEdit*>(&watched) != nullptr || qobject_cast<const QTextEdit*>(&watched) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(&watched) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(&watched) != nullptr || (combo != nullptr && combo->isEditable());
  }
};

} // namespace

void keepAltFromTyping() {
  static constexpr auto installed = "throughlineAltLetters";
  if (qApp->property(installed).toBool())
    return;
  qApp->setProperty(installed, true);
  qApp->installEventFilter(new AltLetters(qApp));
}

} // namespace throughline::ui
