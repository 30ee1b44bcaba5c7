#include "ui/window/calm_wheel.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QSlider>
#include <QWheelEvent>

namespace throughline::ui {
namespace {

class CalmWheel final : public QObject {
public:
  using QObject::QObject;

protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() != QEvent::Wheel || !watched->isWidgetType())
      return false;
    const auto& widget = static_cast<const QWidget&>(*watched);
    if (!holdsValue(widget) || (widget.hasFocus() && !scrolls(widget)))
      return false;
    event->ignore(); // whoever stands around it may take it
    return true;
  }

private:
  static bool holdsValue(const QWidget& widget) {
    return qobject_cast<const QComboBox*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
           qobject_cast<const QSlider*>(&widget) != nullptr;
  }
  static bool scrolls(const QWidget& widget) {
    for (const auto* around = widget.parentWidget(); around != nullptr && !around->isWindow();
         around = around->parentWidget())
      if (qobject_cast<const QScrollArea*>(around) != nullptr)
        return true;
    return false;
  }
};

} // namespace

void installCalmWheel() {
  static constexpr auto installed = "throughlineCalmWheel";
  if (qApp->property(installed).toBool())
    return;
  qApp->setProperty(installed, true);
  qApp->installEventFilter(new CalmWheel(qApp));
}

} // namespace throughline::ui
