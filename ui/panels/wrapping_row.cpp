#include "ui/panels/wrapping_row.h"

#include <QGuiApplication>
#include <QStyle>

#include <algorithm>

namespace throughline::ui {

WrappingRow::WrappingRow(int spacing) {
  setContentsMargins(0, 0, 0, 0);
  setSpacing(spacing);
}

WrappingRow::~WrappingRow() {
  qDeleteAll(items_);
}

void WrappingRow::addItem(QLayoutItem* item) {
  items_.append(item);
}

int WrappingRow::count() const {
  return static_cast<int>(items_.size());
}

QLayoutItem* WrappingRow::itemAt(int index) const {
  return items_.value(index);
}

QLayoutItem* WrappingRow::takeAt(int index) {
  return index >= 0 && index < count() ? items_.takeAt(index) : nullptr;
}

Qt::Orientations WrappingRow::expandingDirections() const {
  return {};
}

bool WrappingRow::hasHeightForWidth() const {
  return true;
}

int WrappingRow::heightForWidth(int width) const {
  return place({0, 0, width, 0}, false);
}

/// On one line.
QSize WrappingRow::sizeHint() const {
  QSize size;
  for (const auto* item : items_)
    if (!item->isEmpty())
      size = {size.width() + item->sizeHint().width() + (size.isEmpty() ? 0 : spacing()),
              std::max(size.height(), item->sizeHint().height())};
  return size;
}

QSize WrappingRow::minimumSize() const {
  QSize size;
  for (const auto* item : items_)
    if (!item->isEmpty())
      size = size.expandedTo(item->minimumSize());
  return size;
}

void WrappingRow::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  place(rect, true);
}

int WrappingRow::place(const QRect& rect, bool move) const {
  const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
  int x = 0, y = 0, line = 0;
  for (auto* item : items_) {
    if (item->isEmpty())
      continue;
    const QSize size(std::min(item->sizeHint().width(), std::max(rect.width(), item->minimumSize().width())),
                     item->sizeHint().height());
    if (x > 0 && x + size.width() > rect.width()) {
      x = 0;
      y += line + spacing();
      line = 0;
    }
    if (move)
      item->setGeometry(QStyle::visualRect(mirrored ? Qt::RightToLeft : Qt::LeftToRight, rect,
                                           QRect(rect.topLeft() + QPoint(x, y), size)));
    x += size.width() + spacing();
    line = std::max(line, size.height());
  }
  return y + line;
}

} // namespace throughline::ui
