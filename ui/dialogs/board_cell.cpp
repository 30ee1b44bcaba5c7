#include "ui/dialogs/board_cell.h"

#include "ui/session/vocabulary_words.h"

#include <QDropEvent>
#include <QKeyEvent>

namespace throughline::ui {
namespace {

constexpr int actionRole = Qt::UserRole;

} // namespace

BoardCell::BoardCell(model::Importance impact, model::Effort effort, QWidget* parent)
    : QListWidget(parent), impact_(impact), effort_(effort) {
  setAccessibleName(tr("Impact %1, effort %2").arg(word(impact).toLower(), word(effort).toLower()));
  setWordWrap(true);
  setSpacing(3);
  setDragEnabled(true);
  setAcceptDrops(true);
  setDragDropMode(QAbstractItemView::DragDrop);
  setDefaultDropAction(Qt::MoveAction);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setMinimumSize(120, 72);
}

void BoardCell::add(const model::Action& action, const QString& text) {
  auto* item = new QListWidgetItem(text, this);
  item->setData(actionRole, QString::fromStdString(action.id.text()));
  item->setToolTip(text);
}

std::optional<model::ActionId> BoardCell::chosen() const {
  const auto* item = currentItem();
  return item == nullptr ? std::nullopt : model::ActionId::parse(item->data(actionRole).toString().toStdString());
}

bool BoardCell::choose(model::ActionId action) {
  for (int row = 0; row < count(); ++row)
    if (item(row)->data(actionRole).toString().toStdString() == action.text()) {
      setCurrentRow(row);
      return true;
    }
  return false;
}

bool BoardCell::leavesBy(int key) {
  if (key == Qt::Key_Left || key == Qt::Key_Right)
    return true;
  return (key == Qt::Key_Up && currentRow() <= 0) || (key == Qt::Key_Down && currentRow() >= count() - 1);
}

void BoardCell::keyPressEvent(QKeyEvent* event) {
  const int key = event->key();
  const int columns = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
  const int rows = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
  const int along = isRightToLeft() ? -columns : columns;
  const bool arrow = columns != 0 || rows != 0;
  if (arrow && event->modifiers() == Qt::AltModifier) {
    if (const auto action = chosen())
      Q_EMIT pushed(*action, along, -rows);
  } else if (arrow && event->modifiers() == Qt::NoModifier && leavesBy(key)) {
    Q_EMIT left(along, rows);
  } else {
    QListWidget::keyPressEvent(event);
  }
}

void BoardCell::dragEnterEvent(QDragEnterEvent* event) {
  if (qobject_cast<BoardCell*>(event->source()) != nullptr)
    event->acceptProposedAction();
}

void BoardCell::dragMoveEvent(QDragMoveEvent* event) {
  if (qobject_cast<BoardCell*>(event->source()) != nullptr)
    event->acceptProposedAction();
}

/// The board is filled anew from the map, so nothing is moved here.
void BoardCell::dropEvent(QDropEvent* event) {
  const auto* from = qobject_cast<BoardCell*>(event->source());
  const auto action = from == nullptr ? std::nullopt : from->chosen();
  event->setDropAction(Qt::CopyAction);
  event->accept();
  if (action && from != this)
    Q_EMIT dropped(*action);
}

} // namespace throughline::ui
