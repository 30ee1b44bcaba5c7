#include "ui/paint/reading_direction.h"

#include <QGuiApplication>

namespace throughline::ui {

bool readsFromRight() {
  return QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

} // namespace throughline::ui
