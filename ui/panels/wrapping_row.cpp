#include "ui/panels/wrapping_row.h"

#include <QGuiApplication>
#include <QStyle>

#include <algorithm>
#include <utility>

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

/// Words stand beside the middle of what they belong to, however high it is.
void WrappingRow::centre(QList<PlacedItem>& line, int height) {
  for (auto& placed : line)
    placed.rect.translate(0, (height - placed.rect.height()) / 2);
}

int WrappingRow::place(const QRect& rect, bool move) const {
  int x = 0, y = 0, height = 0;
  QList<PlacedItem> all, line;
  const auto endLine = [&] {
    centre(line, height);
    all += std::exchange(line, {});
  };
  for (auto* item : items_) {
    if (item->isEmpty())
      continue;
    const QSize size(std::min(item->sizeHint().width(), std::max(rect.width(), item->minimumSize().width())),
                     item->sizeHint().height());
    if (x > 0 && x + size.width() > rect.width()) {
      endLine();
      y += std::exchange(height, 0) + spacing();
      x = 0;
    }
    line.append({item, QRect(rect.topLeft() + QPoint(x, y), size)});
    x += size.width() + spacing();
    height = std::max(height, size.height());
  }
  endLine();
  if (move)
    for (const auto& placed : all)
      placed.item->setGeometry(QStyle::visualRect(QGuiApplication::layoutDirection(), rect, placed.rect));
  return y + height;
}

} // namespace throughline::ui
