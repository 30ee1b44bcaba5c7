#include "ui/window/sign.h"

#include <QIcon>
#include <QPainter>

namespace throughline::ui {

Sign::Sign(Icon which, int size, QWidget* parent) : QWidget(parent), which_(which) {
  setFixedSize(size, size);
}

void Sign::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  icon(which_).paint(&painter, rect());
}

} // namespace throughline::ui
