#include "ui/window/scroll_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace throughline::ui {
namespace {

QAccessibleInterface* scrollAreaOf(const QString& className, QObject* object) {
  const bool scrolls = className == QLatin1String("QScrollArea") || className == QLatin1String("QAbstractScrollArea");
  auto* widget = scrolls ? qobject_cast<QWidget*>(object) : nullptr;
  // The plain interface has the same children and asks whether there is one at an index.
  return widget != nullptr ? new QAccessibleWidget(widget, QAccessible::Client) : nullptr;
}

} // namespace

void installScrollAccessibility() {
  QAccessible::installFactory(scrollAreaOf);
}

} // namespace throughline::ui
